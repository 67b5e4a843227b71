import { leftovers, redactedText } from "../../../domain/council/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { groundMark } from "../../../export/redaction/redactionPaper.ts";
import { readAuthors } from "../../../usecases/council/readAuthors.ts";
import {
  readRedaction,
  readRedactionFile,
  type SeenRedaction,
} from "../../../usecases/council/readRedaction.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { PaperBlocks } from "../../components/paperBlocks.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { authorName } from "../../personWords.ts";
import { drawnBy, fileTypes } from "../../reportFiles.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill } from "../programme/programmePlace.ts";
import {
  inRedaction,
  redactedPaper,
  redactionIn,
  redactionStatus,
  trailToRedactions,
} from "./redactionPlace.ts";
import { groundText, markingOf } from "./secrecyWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: SeenRedaction };
const formats = ["pdf", "docx"] as const;

const isOpenFor = ({ visit, found }: Shown): boolean =>
  found.redaction.state.kind === "draft" && mayStill(visit, found.programme, "redact");

function Acts({ visit, found }: Shown) {
  const { redactions: words } = visit.texts;
  const to = (path: string, word: string) => ({ href: inRedaction(visit, found, path), word });
  const links = [
    ...(isOpenFor({ visit, found })
      ? [
          to(paths.removeWords, words.remove),
          to(paths.nameRedaction, words.rename),
          to(paths.decideRedaction, words.decide),
        ]
      : []),
    ...formats.map((format) => ({
      href: inRedaction(visit, found, paths.redactionFile, { format }),
      word: words.fileName[format],
    })),
  ];
  return <ActsAside visit={visit} links={links} />;
}

/** What was taken out, for who may know it: each with its ground, and while it is a draft the way back. */
function Removed({ visit, found }: Shown) {
  const { redactions: words } = visit.texts;
  const { removed } = found.redaction;
  if (!found.isWhole) return null;
  const isOpen = isOpenFor({ visit, found });
  const leave = (number: number, said: string) => (
    <Link href={inRedaction(visit, found, paths.leaveWords, { number: String(number) })}>
      {words.leave}
      <span class="eb-visually-hidden">{`: ${said}`}</span>
    </Link>
  );
  return (
    <Section id="weggelakt" title={words.removedTitle} width="wide">
      {removed.length === 0 ? (
        <Text>{words.noneRemoved}</Text>
      ) : (
        <DataTable
          caption={visit.texts.plan.table(words.removedTitle)}
          captionHidden
          narrow="lines"
          columns={[
            { key: "words", head: words.removedColumn, kind: "text" },
            { key: "ground", head: words.ground, kind: "text" },
            ...(isOpen ? [{ key: "leave", head: words.leave, kind: "text" as const }] : []),
          ]}
          rows={removed.map((one, at) => ({
            cells: [
              one.words,
              `${groundMark(one.ground)}: ${groundText(one.ground, visit)}`,
              ...(isOpen ? [leave(at + 1, one.words)] : []),
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** Parts of names that still stand in the text: a person looks at these. */
function Leftovers({ visit, found: { redaction, isWhole } }: Shown) {
  const { redactions: words } = visit.texts;
  const left = leftovers(redactedText(redaction.text, redaction.removed), redaction.removed);
  if (!isWhole || left.length === 0) return null;
  return (
    <Section id="nakijken" title={words.leftoverTitle}>
      <Text>{words.leftover(visit.formats.list(left))}</Text>
    </Section>
  );
}

/** That passages are left out under secrecy, and on which ground. */
function LeftOut({ visit, found: { leftOut } }: Shown) {
  const { redactions: words } = visit.texts;
  return (
    <Section id="geheim" title={words.leftOutTitle}>
      <Text>{words.leftOut}</Text>
      {leftOut.map((secrecy) => (
        <Text soft>{markingOf(secrecy, visit)}</Text>
      ))}
    </Section>
  );
}

/** A redacted text; who may know what was taken out finds that beside it. */
export async function showRedaction(visit: OfficeVisit): Promise<Reply> {
  const found = await readRedaction(visit.house, visit.actor, redactionIn(visit));
  const { programme, redaction } = found;
  const { redactions: words } = visit.texts;
  const by = redaction.state.kind === "decided" ? redaction.state.by : null;
  const author = by === null ? undefined : (await readAuthors(visit.house, visit.actor, [by])).get(by);
  const children = (
    <>
      <Lead kind={words.one} title={redaction.title} status={[redactionStatus(redaction, visit)]} />
      <Acts visit={visit} found={found} />
      {found.leftOut.length > 0 && <LeftOut visit={visit} found={found} />}
      {author !== undefined && (
        <Section id="over" title={words.about}>
          <Facts facts={[{ term: words.decidedBy, value: authorName(author, visit) }]} />
        </Section>
      )}
      <Leftovers visit={visit} found={found} />
      <Removed visit={visit} found={found} />
      <div lang="nl">
        <PaperBlocks sections={redactedPaper(visit, found).sections} />
      </div>
    </>
  );
  const trail = [...trailToRedactions(visit, programme), { word: redaction.title }];
  return officePage(visit, { title: redaction.title, here: "programme", trail, children });
}

/** Hands over a redacted text as a file: as it was decided, or drawn now with a mark on each page while it is a draft or others may not read it. */
export async function takeRedaction(visit: OfficeVisit): Promise<Reply> {
  const format = formats.find((one) => one === visit.params["format"]);
  if (format === undefined) throw new NotFound();
  const { file, ...found } = await readRedactionFile(visit.house, visit.actor, {
    ...redactionIn(visit),
    format,
  });
  const { type } = fileTypes[format];
  const { redaction } = found;
  const mark = redaction.state.kind === "draft" ? "CONCEPT-" : found.isHeld ? "GEHEIM-" : "";
  const name = `${mark}${redaction.key}.${format}`;
  if (file && !found.isHeld) return { kind: "file", name, type, bytes: file.bytes };
  const { drawing, at } = drawnBy(visit);
  const made = await drawing[format](redactedPaper(visit, found), at);
  if (!made.ok) throw new NotFound(); // a text of a million signs cannot be typed in
  return { kind: "file", name, type, bytes: made.value };
}
