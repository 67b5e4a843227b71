import { type DateFormat, dateFormats, readDate } from "./dateFormat.ts";
import type { DecimalMark } from "./importProfile.ts";
import { readNumber } from "./readNumber.ts";

/** A code list has fewer codes than this; a column with more is no list, and its values are let go. */
const mostCodes = 40;

/** What the values of one column say of how it is written. */
export type ColumnEvidence = {
  values: number;
  /** How many values each format reads. */
  readonly dates: Map<DateFormat, number>;
  commas: number;
  points: number;
  /** How many values are a number by either mark, and how many of these are more than two full weeks. */
  numbers: number;
  aboveTwo: number;
  /** Different values; null from the moment that there are too many for a code list. */
  codes: Set<string> | null;
  readonly widths: Set<number>;
  leadingZeros: boolean;
  digitsOnly: boolean;
};

export const noEvidence = (): ColumnEvidence => ({
  values: 0,
  dates: new Map(),
  commas: 0,
  points: 0,
  numbers: 0,
  aboveTwo: 0,
  codes: new Set(),
  widths: new Set(),
  leadingZeros: false,
  digitsOnly: true,
});

function seeCode(evidence: ColumnEvidence, text: string): void {
  if (evidence.codes === null) return;
  evidence.codes.add(text);
  if (evidence.codes.size > mostCodes) evidence.codes = null;
}

function seeNumber(evidence: ColumnEvidence, text: string): void {
  const digits = text.replace(/ ?%$/, "");
  if (/^-?\d*,\d+$/.test(digits)) evidence.commas++;
  if (/^-?\d*\.\d+$/.test(digits)) evidence.points++;
  const mark: DecimalMark = digits.includes(",") ? "," : ".";
  const value = readNumber(digits, mark);
  if (value === null) return;
  evidence.numbers++;
  if (value > 2) evidence.aboveTwo++;
}

/** Adds one value to the evidence; an empty cell says nothing. */
export function seeValue(evidence: ColumnEvidence, cell: string): void {
  const text = cell.trim();
  if (text === "") return;
  evidence.values++;
  for (const format of dateFormats)
    if (readDate(text, format) !== null) evidence.dates.set(format, (evidence.dates.get(format) ?? 0) + 1); // 0 so far
  seeNumber(evidence, text);
  seeCode(evidence, text);
  evidence.widths.add(text.length);
  if (!/^\d+$/.test(text)) evidence.digitsOnly = false;
  else if (text.startsWith("0")) evidence.leadingZeros = true;
}
