import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Day } from "../domain/shared/day.ts";
import { nameUuid } from "./nameUuid.ts";

/** One day in a diary file. */
export type DiaryDay = {
  /** What makes it the same entry tomorrow, also when its day or its words change. */
  readonly name: string;
  readonly day: Day;
  readonly sequence: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly link: string;
};

export type DiaryFile = {
  readonly title: string;
  readonly at: Date;
  readonly days: readonly DiaryDay[];
};

/** A program need not ask more often than twice a day, in seconds. */
const askAgain = 43_200;

/** No diary has a sign for these; a line break in a title would begin a line of the format. */
const unwritable = /[\p{Cc}\u2028\u2029]+/gu;
const words = (text: string): string => text.toWellFormed().replace(unwritable, " ");

/** Returns a diary as iCalendar (RFC 5545), each entry a whole day that keeps nobody from a meeting. */
export function writeDiary({ title, at, days }: DiaryFile): string {
  const calendar = ical({
    name: words(title).replace(/[\\;,]/g, (sign) => `\\${sign}`), // the package escapes every text but this one
    prodId: { company: "Evenbeeld", product: "Evenbeeld" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgain,
  });
  for (const { name, day, sequence, title: summary, lines, link } of days)
    calendar.createEvent({
      id: nameUuid(name),
      sequence,
      stamp: at,
      allDay: true,
      start: new Date(`${day}T00:00:00Z`),
      summary: words(summary),
      description: lines.map(words).join("\n"),
      url: link,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
