import { type Redaction, redactedText, type Secrecy, type WooGround } from "../../domain/council/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { languageTag, textsFor } from "../../texts/index.ts";
import type { PaperReader } from "../committeeYear/committeeYearPaper.ts";
import type { Block, Paper } from "../paper.ts";
import { secrecyMark } from "../secrecyMark.ts";
import { wordingFor } from "../wording.ts";

/** Papers of the council are Dutch. */
const dutch = "nl";

/** Returns a ground as it stands in a bar: 5.1.2e. */
export const groundMark = ({ paragraph, letter }: WooGround): string => `5.1.${paragraph}${letter}`;

function groundBlocks(paragraphs: ReturnType<typeof redactedText>): readonly Block[] {
  const { redactions: words, secrecy } = textsFor(dutch);
  const grounds = paragraphs.flat().flatMap((piece) => (piece.kind === "removed" ? [piece.ground] : []));
  const counts = [...Map.groupBy(grounds, groundMark)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const { mark, ground, places } = words.groundColumns;
  const rows = counts.flatMap(([name, all]) =>
    all
      .slice(0, 1)
      .map(({ paragraph, letter }) => [name, secrecy.groundText(paragraph, letter), String(all.length)]),
  );
  const columns = [
    { title: mark, align: "left", width: 0 },
    { title: ground, align: "left", width: 5 },
    { title: places, align: "right", width: 0 },
  ] as const;
  return [{ kind: "table", table: { caption: words.groundsCaption, columns, rows, hasTotal: false } }];
}

/** What a redacted text is set with beside itself: of which secrecies it leaves passages out. */
export type RedactionAround = {
  readonly organisation: string;
  readonly programme: string;
  readonly leftOut: readonly Secrecy[];
  /** For which secrecies nobody else reads it now; null where that is not why. */
  readonly holding: readonly Secrecy[] | null;
};

type Standing = Pick<RedactionAround, "leftOut" | "holding"> & { readonly isDraft: boolean };

/** What stands at the begin: that it is a draft or secret, and of which secrecies it leaves passages out; null for none of it. */
function caveatOf({ isDraft, leftOut, holding }: Standing): string | null {
  const { redactions: words, secrecy } = textsFor(dutch);
  const marks = leftOut.map(({ ground, mayLift }) =>
    secrecy.marking(secrecy.groundText(ground.paragraph, ground.letter), secrecy.bodyName[mayLift]),
  );
  const said = [
    ...(isDraft ? [words.draftText] : []),
    ...(marks.length > 0 ? [words.leftOut] : []),
    ...new Set(marks),
    ...(holding === null ? [] : [secrecyMark(holding, { language: dutch })]),
  ];
  return said.length === 0 ? null : said.join(" ");
}

function kindOf({ isDraft, leftOut, holding }: Standing): string {
  const { redactions: words, secrecy } = textsFor(dutch);
  const kind = isDraft ? words.draftKind : words.kind;
  const grounds = [...new Set(leftOut.map(({ ground }) => groundMark(ground)))];
  const whole = grounds.length === 0 ? kind : words.leftOutKind(kind, grounds.join(", "));
  return holding === null ? whole : secrecy.markedKind(whole);
}

/** Returns a redacted text written out: of what was taken out nothing is in it, not its length either. */
export function redactionPaper(
  { title, text, removed, source, state }: Redaction,
  { organisation, programme, leftOut, holding }: RedactionAround,
  { locale, accent }: Pick<PaperReader, "locale" | "accent">,
): Paper {
  const { redactions: words, report } = textsFor(dutch);
  const { period } = wordingFor({ language: dutch, locale }, dutch);
  const paragraphs = redactedText(text, removed);
  const blocks = paragraphs.map(
    (pieces): Block => ({
      kind: "redacted",
      pieces: pieces.map((piece) =>
        piece.kind === "words" ? piece.words : { ground: groundMark(piece.ground) },
      ),
    }),
  );
  const isDraft = state.kind === "draft";
  const standing = { isDraft, leftOut, holding };
  return {
    language: languageTag(dutch, locale),
    organisation,
    accent,
    // the foot of each page names the kind: so the mark stands on every page
    kind: kindOf(standing),
    title,
    lead: words.opening,
    stamp: [
      words.stampSource[source.kind],
      programme,
      ...(isDraft ? [] : [words.decidedOn(period(periodFrom(state.on)))]),
    ],
    caveat: caveatOf(standing),
    contents: null,
    page: report.page,
    sections: [
      { title: words.textTitle, blocks },
      { title: words.groundsTitle, blocks: groundBlocks(paragraphs) },
    ],
  };
}

/** Returns every text of a paper, so that it can be looked through for what may not be in it. */
export function everyText(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyText) : [];
}
