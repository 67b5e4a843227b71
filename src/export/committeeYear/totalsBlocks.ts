import type { TotalsComparison } from "../../domain/reporting/index.ts";
import type { Block } from "../paper.ts";
import { listed, type Wording } from "../wording.ts";

function comparison(totals: TotalsComparison, { texts, number, counted }: Wording): string {
  const { stated, difference } = totals;
  if (stated === null || difference === null) return texts.totals.noTotal(counted(totals.counted));
  if (difference === 0) return texts.totals.same(counted(stated));
  const say = difference < 0 ? texts.totals.more : texts.totals.fewer;
  return say(number(stated), number(totals.counted), counted(Math.abs(difference)));
}

/** A difference carries its sign, the minus being the true one: `+ 3`, `− 58`, `0`. */
function withSign(difference: number | null, { notStated, number }: Wording): string {
  if (difference === null) return notStated;
  const size = number(Math.abs(difference));
  if (difference === 0) return size;
  return `${difference > 0 ? "+" : "\u2212"}\u00a0${size}`;
}

function sumSentence(
  parts: string,
  sum: number,
  totals: TotalsComparison,
  { texts, number }: Wording,
): string {
  return totals.stated === null || totals.stated === sum
    ? texts.totals.sum(parts, number(sum))
    : texts.totals.wrongSum(parts, number(sum), number(totals.stated));
}

/** Returns how the source itself comes to its total, by status and by start and addition. */
function sums(totals: TotalsComparison, wording: Wording): readonly string[] {
  const { texts, number } = wording;
  const sentences: string[] = [];
  if (totals.byStatus !== null && totals.statusSum !== null) {
    const known = totals.byStatus.map(({ status, count }) =>
      texts.totals.statusPart(number(count), wording.statusInSentence[status]),
    );
    const others = totals.otherWords.map(({ word, count }) => texts.totals.statusPart(number(count), word));
    sentences.push(
      sumSentence(listed([...known, ...others], texts.totals.and), totals.statusSum, totals, wording),
    );
  }
  if (totals.startSum !== null && totals.initial !== null && totals.added !== null) {
    const parts = texts.totals.startParts(number(totals.initial), number(totals.added));
    sentences.push(sumSentence(parts, totals.startSum, totals, wording));
  }
  return sentences;
}

/** Returns the count beside the totals of the source, with the difference and the source's own words about it. */
export function totalsBlocks(totals: TotalsComparison, wording: Wording): readonly Block[] {
  const { texts, number } = wording;
  const stated = (value: number | null) => (value === null ? wording.notStated : number(value));
  const rows = [
    [texts.totals.counted, number(totals.counted)],
    [texts.totals.stated, stated(totals.stated)],
    [texts.totals.initial, stated(totals.initial)],
    [texts.totals.added, stated(totals.added)],
    [texts.totals.difference, withSign(totals.difference, wording)],
  ];
  const columns = [
    { title: texts.totals.columns.what, align: "left", width: 1 },
    { title: texts.totals.columns.count, align: "right", width: 0 },
  ] as const;
  const because = totals.note === null ? texts.totals.noNote : texts.totals.note(totals.note);
  const explained = totals.note !== null || totals.difference !== 0 ? [because] : [];
  const paragraphs = [[comparison(totals, wording), ...sums(totals, wording)].join(" "), ...explained];
  return [
    ...paragraphs.map((text) => ({ kind: "paragraph", text }) as const),
    { kind: "table", table: { caption: texts.totals.caption, columns, rows, hasTotal: true } },
  ];
}
