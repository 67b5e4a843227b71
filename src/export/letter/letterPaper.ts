import {
  type FilledPiece,
  filledPassage,
  informsCouncil,
  type Letter,
  type Quote,
  type Secrecy,
} from "../../domain/council/index.ts";
import type { Locale } from "../../domain/shared/municipality.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { languageTag, type Texts, textsFor } from "../../texts/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Block, Paper } from "../paper.ts";
import { secrecyMark } from "../secrecyMark.ts";
import { measured, type Reader, type Wording, wordingFor } from "../wording.ts";

/** What a letter is set with beside itself. */
export type LetterAround = {
  readonly organisation: string;
  readonly programme: string;
  /** The number of the edition and its quotes; null where it quotes none. */
  readonly edition: { readonly number: number; readonly quotes: readonly Quote[] } | null;
  /** What stands on each page of a letter that is not out: a draft, or one that is held. */
  readonly mark: "draft" | "held" | null;
  /** The secrecies on its dossier, for as long as it is not out. */
  readonly secret: readonly Secrecy[];
};

/** A letter is Dutch, as the files of an edition are. */
const dutch = "nl";

/** The wording of reports with the words of letters. */
type LetterWording = Wording & { readonly words: Texts["letters"] };

/** Returns the wording of letters for a reader: on paper Dutch, on a page that of the visitor. */
export const letterWording = (reader: Reader): LetterWording => ({
  ...wordingFor(reader, dutch),
  words: textsFor(reader.language).letters,
});

const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Returns a quoted figure in words, with its date where it has one of its own; what is hidden says so. */
export function quoteWords({ value }: Quote, wording: LetterWording): string {
  const { words } = wording;
  switch (value.kind) {
    case "day":
      return wording.period(periodFrom(value.day));
    case "count":
      return wording.number(value.count);
    case "measured": {
      const said = measured(value.value, value.unit, wording);
      return value.period === null ? said : words.valueOn(said, wording.period(value.period));
    }
    case "hidden":
      return words.hidden;
    case "empty":
      return wording.notStated;
  }
}

/** Returns what a quote measures. */
export function quoteName({ placeholder, measure }: Quote, wording: LetterWording): string {
  const { words } = wording;
  if (measure !== null) return measure;
  switch (placeholder.kind) {
    case "actionsOf":
      return words.actionsOf(wording.statusInSentence[placeholder.status]);
    case "asOf":
    case "actions":
    case "overdue":
      return words.quoteName[placeholder.kind];
    case "target":
    case "figure":
      return wording.notStated;
  }
}

function quoteRow(quote: Quote, edition: number, wording: LetterWording): readonly string[] {
  const { value } = quote;
  const { words } = wording;
  const from = words.fromEdition(String(edition));
  const name = quoteName(quote, wording);
  switch (value.kind) {
    case "day":
    case "empty":
      return [name, quoteWords(quote, wording), "", from];
    case "count":
      return [name, quoteWords(quote, wording), wording.period(periodFrom(value.on)), from];
    case "hidden":
      return [name, words.hidden, words.hiddenSince(wording.period(periodFrom(value.since))), from];
    case "measured": {
      const on = value.period === null ? wording.dateNotStated : wording.period(value.period);
      const release = value.release === null ? [] : [words.fromRelease(String(value.release))];
      const source = [...(value.source === null ? [] : [value.source]), ...release, from].join("; ");
      return [name, measured(value.value, value.unit, wording), on, source];
    }
  }
}

const piecesOf = (letter: Letter, quotes: readonly Quote[]): readonly FilledPiece[] =>
  letter.passages.flatMap(({ text }) => {
    const filled = filledPassage(text, quotes);
    return filled.ok ? filled.value : [];
  });

function sourceBlocks(letter: Letter, { edition }: LetterAround, wording: LetterWording): readonly Block[] {
  if (edition === null) return [];
  const quoted = piecesOf(letter, edition.quotes).flatMap((piece) =>
    piece.kind === "quote" ? [piece.quote] : [],
  );
  const rows = [...new Set(quoted)].filter(({ value }) => value.kind !== "day");
  if (rows.length === 0) return [];
  const { words } = wording;
  const { name, value, on, source } = words.quoteColumns;
  const columns = [
    { title: name, align: "left", width: 5 },
    { title: value, align: "left", width: 3 },
    { title: on, align: "left", width: 3 },
    { title: source, align: "left", width: 4 },
  ] as const;
  const table = {
    caption: words.quotesCaption,
    columns,
    rows: rows.map((quote) => quoteRow(quote, edition.number, wording)),
    hasTotal: false,
  };
  return [{ kind: "table", table }];
}

function passageBlocks(text: string, quotes: readonly Quote[], wording: LetterWording): readonly Block[] {
  const filled = filledPassage(text, quotes);
  // who may read a letter reads what is typed, also while its edition does not fit any more
  const whole = filled.ok
    ? filled.value
        .map((piece) => (piece.kind === "words" ? piece.words : quoteWords(piece.quote, wording)))
        .join("")
    : text;
  return linesIn(whole).map((line) => ({ kind: "paragraph", text: line }));
}

/** V255: the paragraphs of the law by which the council is informed are printed. */
function dutySections({ kind, duties }: Letter, locale: Locale, { words }: LetterWording): Paper["sections"] {
  if (!informsCouncil(kind) || duties.length === 0 || locale !== "nl-NL") return [];
  const blocks = duties.map((duty) => ({ kind: "paragraph", text: words.dutyText[duty] }) as const);
  return [{ title: words.legalBasis, blocks }];
}

function stampOf({ state }: Letter, { edition, programme }: LetterAround, wording: LetterWording) {
  const quotes = edition?.quotes.find(({ placeholder }) => placeholder.kind === "asOf");
  const { words } = wording;
  const day = (text: Parameters<typeof periodFrom>[0]) => wording.period(periodFrom(text));
  return [
    ...(state.kind === "draft"
      ? []
      : [words.stampDate(day(state.dayMail.on)), words.stampNumber(state.dayMail.registration)]),
    words.stampProgramme(programme),
    ...(edition === null || quotes === undefined
      ? []
      : [words.stampFigures(String(edition.number), quoteWords(quotes, wording))]),
  ];
}

function kindOf(kind: string, { mark, secret }: LetterAround, { words }: LetterWording): string {
  const marked = mark === null ? kind : words.marked[mark](kind);
  return secret.length === 0 ? marked : textsFor(dutch).secrecy.markedKind(marked);
}

function caveatOf({ mark, secret }: LetterAround, { words }: LetterWording): string | null {
  const said = [
    ...(mark === null ? [] : [words.markText[mark]]),
    ...(secret.length === 0 ? [] : [secrecyMark(secret, { language: dutch })]),
  ];
  return said.length === 0 ? null : said.join(" ");
}

/** Returns a letter written out: the paper that PDF, DOCX and page draw, with its figures and where they come from. */
export function letterPaper(
  letter: Letter,
  around: LetterAround,
  { locale, accent }: Pick<PaperReader, "locale" | "accent">,
): Paper {
  const wording = letterWording({ language: dutch, locale });
  const { words } = wording;
  const quotes = around.edition?.quotes ?? []; // it quotes none
  const kind = words.kindName[letter.kind];
  const sources = sourceBlocks(letter, around, wording);
  return {
    language: languageTag(dutch, locale),
    organisation: around.organisation,
    accent,
    // the foot of each page names the kind: so the mark stands on every page
    kind: kindOf(kind, around, wording),
    title: letter.subject,
    lead: words.opening[letter.kind],
    stamp: stampOf(letter, around, wording),
    caveat: caveatOf(around, wording),
    contents: null,
    page: textsFor(dutch).report.page,
    sections: [
      ...letter.passages.map(({ part, text }) => ({
        title: words.partName[part],
        blocks: passageBlocks(text, quotes, wording),
      })),
      ...dutySections(letter, locale, wording),
      ...(sources.length === 0 ? [] : [{ title: words.quotesTitle, blocks: sources }]),
    ],
  };
}
