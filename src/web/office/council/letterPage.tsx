import { mayAct } from "../../../domain/access/index.ts";
import { placeholderWord } from "../../../domain/council/index.ts";
import type { SeenAuthor } from "../../../domain/programme/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { letterWording, quoteName, quoteWords } from "../../../export/letter/letterPaper.ts";
import { readAuthors } from "../../../usecases/council/readAuthors.ts";
import { type OpenedLetter, readLetter, readLetterFile } from "../../../usecases/council/readLetter.ts";
import { listDocuments, type SeenDocument } from "../../../usecases/programme/readDocument.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { type Fact, Facts } from "../../components/facts.tsx";
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
import { mayStill, programmeIn } from "../programme/programmePlace.ts";
import { editionAt, editionName } from "../reporting/editionsPage.tsx";
import { inDossier } from "./dossierPlace.ts";
import { inLetter, letterIn, trailToLetters } from "./letterPlace.ts";
import { embargoText, letterState, paperOf } from "./letterWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: OpenedLetter };
const formats = ["pdf", "docx"] as const;

function Acts({ visit, found }: Shown) {
  const { letters: words } = visit.texts;
  const isDraft = found.letter.state.kind === "draft";
  const to = (path: string, word: string) => ({ href: inLetter(visit, found, path), word });
  const links = [
    ...(isDraft && mayStill(visit, found.programme, "writeLetter")
      ? [
          to(paths.changeLetter, words.change),
          to(paths.planLetter, words.plan),
          to(paths.registerLetter, words.register),
        ]
      : []),
    ...formats.map((format) => ({
      href: inLetter(visit, found, paths.letterFile, { format }),
      word: words.fileName[format],
    })),
  ];
  return <ActsAside visit={visit} links={links} />;
}

function factsOf({
  visit,
  found,
  author,
}: Shown & { readonly author: SeenAuthor | undefined }): readonly Fact[] {
  const { letters: words } = visit.texts;
  const { letter, dossier, edition, isHeld } = found;
  const report = edition && mayAct(visit.actor, "readEditions") && (
    <Link href={editionAt(visit, edition)}>{editionName(visit, edition)}</Link>
  );
  return [
    { term: words.kind, value: words.kindName[letter.kind] },
    { term: words.state, value: letterState(found, visit) },
    { term: words.readBy, value: words.readers[isHeld ? "held" : "out"] },
    ...(letter.state.kind === "registered"
      ? [{ term: words.registration, value: letter.state.dayMail.registration }]
      : []),
    ...(author === undefined ? [] : [{ term: words.registeredBy, value: authorName(author, visit) }]),
    ...(dossier === null
      ? []
      : [
          {
            term: words.dossier,
            value: <Link href={inDossier(visit, dossier, paths.dossier)}>{dossier.dossier.subject}</Link>,
          },
        ]),
    ...(report ? [{ term: words.edition, value: report }] : []),
    ...letter.duties.map((duty) => ({ term: words.legalBasis, value: words.dutyName[duty] })),
  ];
}

/** Until when a letter is held, and the risk of unrest with its plan: for who writes letters, never on the paper. */
function Communication({ visit, found, documents }: Shown & { readonly documents: readonly SeenDocument[] }) {
  const { letters: words } = visit.texts;
  const { embargo, unrest } = found.letter;
  if (!mayAct(visit.actor, "readSecretDocument")) return null;
  const noted: readonly Fact[] =
    unrest?.kind === "expected"
      ? [
          { term: words.unrestShort, value: unrest.risk },
          { term: words.riskPlan, value: unrest.plan },
        ]
      : [
          {
            term: words.unrestShort,
            value: unrest === null ? words.unrestNone : words.unrestNotExpected,
          },
        ];
  return (
    <Section id="communicatie" title={words.communication}>
      <Facts
        facts={[{ term: words.embargoShort, value: embargoText(embargo, documents, visit) }, ...noted]}
      />
    </Section>
  );
}

/** What may be quoted, for who still writes. */
function Quotable({ visit, found }: Shown) {
  const { letters: words } = visit.texts;
  const { letter, ground, programme } = found;
  if (letter.state.kind !== "draft" || !mayStill(visit, programme, "writeLetter")) return null;
  const quotes = (ground.quotes ?? []).filter(({ value }) => value.kind !== "empty"); // it quotes none
  if (quotes.length === 0) return null;
  const wording = letterWording({ language: visit.language, locale: visit.municipality.locale });
  return (
    <Section id="aanhalen" title={words.quotable} width="wide">
      <Text soft>{words.quotableHint}</Text>
      <DataTable
        caption={visit.texts.plan.table(words.quotable)}
        captionHidden
        narrow="lines"
        columns={[
          { key: "placeholder", head: words.placeholder, kind: "text" },
          { key: "name", head: words.quoteColumns.name, kind: "text" },
          { key: "value", head: words.quoteColumns.value, kind: "text" },
        ]}
        rows={quotes.map((quote) => ({
          cells: [placeholderWord(quote.placeholder), quoteName(quote, wording), quoteWords(quote, wording)],
        }))}
      />
    </Section>
  );
}

/** One letter: how far it is, what it says with its figures, and how it becomes known. */
export async function showLetter(visit: OfficeVisit): Promise<Reply> {
  const found = await readLetter(visit.house, visit.actor, letterIn(visit));
  const documents = await listDocuments(visit.house, visit.actor, programmeIn(visit));
  const { letters: words } = visit.texts;
  const paper = paperOf(visit, found);
  const by = found.letter.state.kind === "registered" ? found.letter.state.by : null;
  const author = by === null ? undefined : (await readAuthors(visit.house, visit.actor, [by])).get(by);
  const children = (
    <>
      <Lead
        kind={words.kindName[found.letter.kind]}
        title={found.letter.subject}
        status={[letterState(found, visit, "statusText")]}
      />
      <Acts visit={visit} found={found} />
      <Section id="over" title={words.about}>
        <Facts facts={factsOf({ visit, found, author })} />
      </Section>
      <Communication visit={visit} found={found} documents={documents} />
      <div lang="nl">
        <PaperBlocks sections={paper.sections} />
      </div>
      <Quotable visit={visit} found={found} />
    </>
  );
  const trail = [...trailToLetters(visit, found.programme), { word: found.letter.subject }];
  return officePage(visit, { title: found.letter.subject, here: "programme", trail, children });
}

/** Hands over a letter as a file: as it went out, or drawn now with a mark on each page while it is not out. */
export async function takeLetter(visit: OfficeVisit): Promise<Reply> {
  const format = formats.find((one) => one === visit.params["format"]);
  if (format === undefined) throw new NotFound();
  const found = await readLetterFile(visit.house, visit.actor, { ...letterIn(visit), format });
  const { type } = fileTypes[format];
  const { key, state } = found.letter;
  if (!found.isHeld && found.file)
    return { kind: "file", name: `${key}.${format}`, type, bytes: found.file.bytes };
  const { drawing, at } = drawnBy(visit);
  const made = await drawing[format](paperOf(visit, found), at);
  if (!made.ok) throw new NotFound(); // a letter of a million signs cannot be typed in
  const mark = state.kind === "draft" ? "CONCEPT-" : found.isHeld ? "EMBARGO-" : "";
  return { kind: "file", name: `${mark}${key}.${format}`, type, bytes: made.value };
}
