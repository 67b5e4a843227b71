import { NotFound } from "../../domain/shared/thrown.ts";
import { writePublicDecisions } from "../../export/publicDecisions.ts";
import { type PublishedDecision, readPublicDecisions } from "../../usecases/council/readPublicCouncil.ts";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { at, paths, publicAt } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import type { FileReply, PageReply, PublicVisit } from "../visit.ts";

const fileName = "besluiten.json";

/** Returns the lines of a text that say something: each is a paragraph. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Since when it is public, and why the text is another than before. */
function sinceWords(one: PublishedDecision, { texts, formats }: PublicVisit): string {
  const { dossiers: words } = texts;
  const since = words.publicSince(formats.moment(one.firstAt));
  if (one.reason === null) return since;
  return `${since} ${words.publicCorrected(formats.moment(one.publishedAt), one.reason)}`;
}

function Decision({ visit, one }: { readonly visit: PublicVisit; readonly one: PublishedDecision }) {
  const { dossiers: words } = visit.texts;
  const head = [visit.formats.day(one.meetingOn), one.agendaItem, one.portfolio].filter(
    (part) => part !== null,
  );
  return (
    <Section id={one.dossier} title={one.subject}>
      <Text small soft>
        {head.join(", ")}
      </Text>
      {linesOf(one.text).map((line) => (
        <Text>{line}</Text>
      ))}
      <ol>
        {one.points.map(({ text, outcome, decidedOn }) => (
          <li>
            {linesOf(text).map((line) => (
              <Text>{line}</Text>
            ))}
            <Text small>{words.outcomeOn(words.outcomeName[outcome], visit.formats.day(decidedOn))}</Text>
          </li>
        ))}
      </ol>
      <Text small soft>
        {sinceWords(one, visit)}
      </Text>
    </Section>
  );
}

/** The public list of decisions: what the executive decided, the last meeting first. */
export async function showPublicDecisions(visit: PublicVisit): Promise<PageReply> {
  const { municipality, language } = visit;
  const decisions = await readPublicDecisions(visit.house, visit);
  const { dossiers: words, editions } = visit.texts;
  const place = { municipality: municipality.slug };
  const status = decisions.length === 0 ? words.publicNone : words.publicLead(municipality.name);
  return publicPage(visit, {
    title: words.publicTitle,
    children: (
      <>
        <Lead kind={municipality.name} title={words.publicTitle} status={[status]} />
        {decisions.map((one) => (
          <Decision visit={visit} one={one} />
        ))}
        <div class="eb-section eb-main">
          {decisions.length > 0 && (
            <Text small>
              <Link href={at(paths.publicDecisionsFile, { ...place, file: fileName })} apart>
                {words.publicFile}
              </Link>
            </Text>
          )}
          <Text small>
            <Link href={publicAt(paths.publicEditions, place, language)} apart>
              {editions.allPublic}
            </Link>
          </Text>
        </div>
      </>
    ),
  });
}

/** The public list of decisions as data, in Dutch as open data are. */
export async function takePublicDecisions(visit: PublicVisit): Promise<FileReply> {
  const decisions = await readPublicDecisions(visit.house, visit);
  if (visit.params["file"] !== fileName || decisions.length === 0) throw new NotFound();
  const text = writePublicDecisions(visit.municipality.name, decisions);
  const bytes = new TextEncoder().encode(text);
  return { kind: "file", name: fileName, type: "application/json; charset=utf-8", bytes };
}
