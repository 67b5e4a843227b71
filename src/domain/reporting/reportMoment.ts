import type { Programme } from "../programme/index.ts";
import { addDays, type Day, dayFrom } from "../shared/day.ts";
import { firstDayOf, type Period, periodFrom } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";

/** The moment a report about a year speaks of, and how much of that year was recorded here. */
export type ReportMoment = {
  /** The last day of the year, or today while the year runs: dates are judged against this day. */
  readonly asOf: Day;
  readonly running: boolean;
  /** The day on which the record of this programme began. */
  readonly began: Day;
  /**
   * The whole year; the part of it since the record began; or, where that was after the year, only what was brought in
   * on that day.
   */
  readonly shows: "wholeYear" | "sinceRecord" | "firstRecord";
};

function shownOf(year: number, asOf: Day, began: Day): ReportMoment["shows"] {
  if (began > asOf) return "firstRecord";
  return began > `${year}-01-01` ? "sinceRecord" : "wholeYear";
}

/**
 * R111: a report shows a programme as it stood on the last day of its year, or today while the year runs; where the record
 * began later it shows the first record, and says so. Source: requirement RC-04; nothing is silently invented.
 */
export function reportMoment(
  year: number,
  { today, began }: { readonly today: Day; readonly began: Day },
): ReportMoment {
  const last = dayFrom(`${year}-12-31`);
  const running = today < last;
  const asOf = running ? today : last;
  return { asOf, running, began, shows: shownOf(year, asOf, began) };
}

/**
 * Returns the days of a year on which its statuses are counted: its beginning or that of the record, the ends of the
 * quarters, and the day of the report. None where only the first record is known, because then nothing moved here.
 */
export function daysCounted(year: number, { asOf, began, shows }: ReportMoment): readonly Day[] {
  if (shows === "firstRecord") return [];
  const before = addDays(dayFrom(`${year}-01-01`), -1);
  const first = began > before ? began : before;
  const quarters = ["03-31", "06-30", "09-30"].map((end) => dayFrom(`${year}-${end}`));
  return [...new Set([first, ...quarters.filter((day) => day > first && day < asOf), asOf])];
}

type Dated = Pick<Programme, "sources" | "adoptedOn" | "publishedOn">;

/**
 * Returns the earliest day from which anything about a programme is known: the day its record began, or that of an older
 * source, adoption or publication. Null where a source carries no date: nobody can say how old that knowledge is.
 */
export function knownSince({ sources, adoptedOn, publishedOn }: Dated, began: Day): Stated<Day> {
  if (sources.some(({ date }) => date === null)) return null;
  const dates = sources.flatMap(({ date }) => (date === null ? [] : [periodFrom(date)]));
  const stated = [...dates, adoptedOn, publishedOn].filter((date): date is Period => date !== null);
  const [oldest = began] = [began, ...stated.map(firstDayOf)].toSorted(); // never empty: the record began some day
  return oldest;
}

type Running = Pick<Programme, "start" | "end" | "closedOn">;
const yearOf = (day: string) => Number(day.slice(0, 4));

/** Returns the last year that a report could be about: this one, or that of the end or the closing of the programme. */
export const lastYearOf = ({ end, closedOn }: Omit<Running, "start">, today: Day): number =>
  Math.min(...[today, end, closedOn].filter((day) => day !== null).map(yearOf));

/**
 * Returns the years a report could be about, in order: those of the period of the programme of which something is known, up
 * to this one. A programme without a stated start or with an undated source begins with its record. Which of them have
 * enough to tell, `reportYear` says.
 */
export function yearsInReach(
  programme: Dated & Running,
  { today, began }: { readonly today: Day; readonly began: Day },
): readonly number[] {
  const { start } = programme;
  const known = knownSince(programme, began) ?? began; // nobody can say how old an undated source is
  const first = start === null ? yearOf(began) : Math.max(yearOf(start), yearOf(known));
  const last = lastYearOf(programme, today);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
