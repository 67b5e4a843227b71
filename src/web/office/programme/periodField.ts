import { readPeriodWords } from "../../../domain/programme/index.ts";
import { type Period, precisionOf } from "../../../domain/shared/period.ts";
import type { Formats } from "../../../texts/index.ts";

/** What somebody typed as a period: nothing, a period with words finer than it can say, or words that are no period. */
export type TypedPeriod =
  | { readonly ok: true; readonly period: Period | null; readonly note: string | null }
  | { readonly ok: false };

/** Reads a period as people write it; an empty field is "not stated". */
export function typedPeriod(text: string): TypedPeriod {
  if (text === "") return { ok: true, period: null, note: null };
  const read = readPeriodWords(text);
  return read.ok ? { ok: true, ...read.value } : { ok: false };
}

/** Returns a period as it stands in a field: in words that are read back as the same period. */
export function periodField(period: Period | null, formats: Formats): string {
  if (period === null) return "";
  const precision = precisionOf(period);
  const isPart = precision === "quarter" || precision === "half";
  return isPart ? `${period.slice(5)} ${period.slice(0, 4)}` : formats.period(period);
}
