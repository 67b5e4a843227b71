import type { BaselinePoint, Milestone, SeriesBreak } from "../../../domain/programme/index.ts";
import type { Period } from "../../../domain/shared/period.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import type { Texts } from "../../../texts/index.ts";
import type { Entered, Read } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { periodField } from "./periodField.ts";
import { linesIn, numberFromWords, numberWord, periodFromWords, shortLine } from "./typed.ts";

/** Returns what every line of a field says as "period: words", or the first line that cannot be read. */
export function datedLines<Value>(
  entered: Entered,
  name: string,
  texts: Texts,
  read: (period: Period, words: string) => Value | undefined,
): Read<readonly Value[]> {
  const values: Value[] = [];
  for (const line of linesIn(entered, name)) {
    const [before = "", ...rest] = line.split(":"); // a line without a colon says no period
    const period = periodFromWords(before.trim());
    const value = period === undefined ? undefined : read(period, rest.join(":").trim());
    if (value === undefined) return refused({ field: name, text: texts.goals.lineWrong(shortLine(line)) });
    values.push(value);
  }
  return ok(values);
}

const withNote = /^(\S+)(?:\s+\((.+)\))?$/;

function pointOf(period: Period, words: string, texts: Texts): BaselinePoint | undefined {
  const [, number = "", note = null] = withNote.exec(words) ?? []; // words that are no number are none
  const value = numberFromWords(number, texts);
  return value === undefined ? undefined : { period, value, note };
}

/** Returns the baseline as typed; without a line it is not stated. */
export function baselineIn(
  entered: Entered,
  name: string,
  texts: Texts,
): Read<readonly BaselinePoint[] | null> {
  const read = datedLines(entered, name, texts, (period, words) => pointOf(period, words, texts));
  return read.ok && read.value.length === 0 ? ok(null) : read;
}

/** Returns the milestones as typed. */
export const milestonesIn = (entered: Entered, name: string, texts: Texts): Read<readonly Milestone[]> =>
  datedLines(entered, name, texts, (period, words) => {
    const value = numberFromWords(words, texts);
    return value === undefined ? undefined : { period, value };
  });

/** Returns the breaks in the series as typed; a break says why. */
export const breaksIn = (entered: Entered, name: string, texts: Texts): Read<readonly SeriesBreak[]> =>
  datedLines(entered, name, texts, (period, reason) => (reason === "" ? undefined : { period, reason }));

/** Returns the lines of a series as they stand in a field. */
export const linesOf = (
  points: readonly { readonly period: Period; readonly value: number; readonly note?: string | null }[],
  visit: OfficeVisit,
): string =>
  points
    .map(({ period, value, note }) => {
      const line = `${periodField(period, visit.formats)}: ${numberWord(value, visit)}`;
      return note ? `${line} (${note})` : line;
    })
    .join("\n");

/** Returns the lines of the breaks as they stand in a field. */
export const breakLines = (breaks: readonly SeriesBreak[], { formats }: OfficeVisit): string =>
  breaks.map(({ period, reason }) => `${periodField(period, formats)}: ${reason}`).join("\n");
