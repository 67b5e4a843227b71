import { parsePeriod } from "../../../domain/shared/period.ts";
import { parseRhythm } from "../../../domain/shared/rhythm.ts";
import type { OfficeVisit } from "../../visit.ts";
import { rhythmIn } from "./words.ts";

const rhythmFields = ["frequency", "meetsEvery"];
const dateFields = ["date", "due", "when", "liftedAt"];
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Returns a date of a source in words; what is written in words already stays as it is. */
function dateWords(text: string, { formats }: OfficeVisit): string {
  const period = parsePeriod(text);
  if (period.ok) return formats.period(period.value);
  const at = instant.test(text) ? new Date(text) : undefined;
  return at === undefined || Number.isNaN(at.getTime()) ? text : formats.moment(at);
}

/** Returns what a field of a source says: dates and rhythms in words, anything else as it is written. */
export function sourceWords(field: string, value: unknown, visit: OfficeVisit): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "boolean") return value ? visit.texts.common.yes : visit.texts.common.no;
  const text = String(value);
  if (dateFields.includes(field)) return dateWords(text, visit);
  const rhythm = rhythmFields.includes(field) ? parseRhythm(text) : undefined;
  return rhythm?.ok ? rhythmIn(rhythm.value, visit) : text;
}
