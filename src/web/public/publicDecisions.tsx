import { NotFound } from "../../domain/shared/thrown.ts";
import { type OriKind, type OriPlace, oriKinds, writeOri } from "../../export/ori.ts";
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
const oriName = (kind: OriKind): string => `ori-${kind}.json`;
const fileAt = ({ municipality }: PublicVisit, file: string): string =>
  at(paths.publicDecisionsFile, { municipality: municipality.slug, file });

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

/** The public list as data: in the format of this product, and in that of council information. */
function Files({ visit }: { readonly visit: PublicVisit }) {
  const { dossiers: words } = visit.texts;
  const files = [
    { file: fileName, word: words.publicFile },
    ...oriKinds.map((kind) => ({ file: oriName(kind), word: words.publicOri(words.oriName[kind]) })),
  ];
  return (
    <p class="eb-submit__row">
      {files.map(({ file, word }) => (
        <Link href={fileAt(visit, file)} apart>
          {word}
        </Link>
      ))}
    </p>
  );
}

/** Where the public decisions stand, in the language of open data. */
function oriPlace(visit: PublicVisit): OriPlace {
  const { municipality, outside } = visit;
  const list = `${outside}${publicAt(paths.publicDecisions, { municipality: municipality.slug }, "nl")}`;
  return {
    municipality,
    pageOf: (dossier) => (dossier === null ? list : `${list}#${dossier}`),
    fileOf: (kind) => `${outside}${fileAt(visit, oriName(kind))}`,
  };
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
          {decisions.length > 0 && <Files visit={visit} />}
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
  const asked = visit.params["file"];
  const kind = oriKinds.find((one) => oriName(one) === asked);
  if ((kind === undefined && asked !== fileName) || decisions.length === 0) throw new NotFound();
  const [name, text] =
    kind === undefined
      ? [fileName, writePublicDecisions(visit.municipality.name, decisions)]
      : [oriName(kind), writeOri(kind, decisions, oriPlace(visit))];
  const bytes = new TextEncoder().encode(text);
  return { kind: "file", name, type: "application/json; charset=utf-8", bytes };
}
