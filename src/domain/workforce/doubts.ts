import { type DateFormat, dateFormats, formatsOf } from "./dateFormat.ts";
import type { DecimalMark, EmploymentProfile, FileForm, ImportProfile } from "./importProfile.ts";
import { readNumber } from "./readNumber.ts";

/** One field of a profile and what would read this file better. */
export type ProfileMend =
  | { readonly field: "skip"; readonly value: number }
  | { readonly field: "separator" | "encoding"; readonly value: string }
  | { readonly field: "totals"; readonly value: boolean }
  | { readonly field: "date"; readonly value: DateFormat }
  | { readonly field: "decimal"; readonly value: DecimalMark }
  | { readonly field: "width"; readonly value: null };

/** What was seen of values that did not fit, as counts: no value is kept. */
export type Doubts = {
  datesRead: number;
  /** Dates that were read and whose day could be a month as well. */
  datesEitherWay: number;
  datesNotRead: number;
  readonly datesIn: Map<DateFormat, number>;
  numbersNotRead: number;
  numbersWithOtherMark: number;
  keysRead: number;
  keysOfOtherWidth: number;
};

export const noDoubts = (): Doubts => ({
  datesRead: 0,
  datesEitherWay: 0,
  datesNotRead: 0,
  datesIn: new Map(),
  numbersNotRead: 0,
  numbersWithOtherMark: 0,
  keysRead: 0,
  keysOfOtherWidth: 0,
});

/** Counts a date that does not fit under every format in which it would. */
export function doubtDate(doubts: Doubts, text: string): void {
  doubts.datesNotRead++;
  for (const format of formatsOf(text)) doubts.datesIn.set(format, (doubts.datesIn.get(format) ?? 0) + 1); // 0 so far
}

export function doubtNumber(doubts: Doubts, text: string, decimal: DecimalMark): void {
  doubts.numbersNotRead++;
  if (readNumber(text, decimal === "," ? "." : ",") !== null) doubts.numbersWithOtherMark++;
}

const swapped: Partial<Record<DateFormat, DateFormat>> = {
  "d-m-y": "m-d-y",
  "m-d-y": "d-m-y",
  "d/m/y": "m/d/y",
  "m/d/y": "d/m/y",
};

/** W113: with mixed dates nothing is proposed: only a format that reads every date of the file is. */
function dateMend(doubts: Doubts, format: DateFormat): readonly ProfileMend[] {
  if (doubts.datesNotRead === 0) return [];
  const fitting = dateFormats.filter((other) => doubts.datesIn.get(other) === doubts.datesNotRead);
  const everywhere =
    doubts.datesRead === 0
      ? fitting
      : fitting.filter((other) => other === swapped[format] && doubts.datesRead === doubts.datesEitherWay);
  const [only, another] = everywhere;
  return only !== undefined && another === undefined ? [{ field: "date", value: only }] : [];
}

function employmentMends(doubts: Doubts, profile: EmploymentProfile): readonly ProfileMend[] {
  return [
    ...dateMend(doubts, profile.date),
    ...(doubts.keysOfOtherWidth > 0 && doubts.keysOfOtherWidth === doubts.keysRead
      ? [{ field: "width", value: null } as const]
      : []),
  ];
}

/** Returns what in a profile would be mended after reading a whole file. */
export function mendsOf(doubts: Doubts, profile: ImportProfile): readonly ProfileMend[] {
  const otherMark = doubts.numbersNotRead > 0 && doubts.numbersNotRead === doubts.numbersWithOtherMark;
  const mark: readonly ProfileMend[] =
    otherMark && profile.kind !== "counts"
      ? [{ field: "decimal", value: profile.decimal === "," ? "." : "," }]
      : [];
  return profile.kind === "employments" ? [...employmentMends(doubts, profile), ...mark] : mark;
}

/** W103, W106: proposals that follow from the bytes. */
export const encodingMend = (form: FileForm): readonly ProfileMend[] =>
  form.kind === "csv" && form.encoding === "utf-8" ? [{ field: "encoding", value: "windows-1252" }] : [];
