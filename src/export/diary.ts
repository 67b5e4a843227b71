import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
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

/** A meeting in a diary file: from an instant until an instant, so that no clock change moves it. */
export type DiaryEvent = Omit<DiaryDay, "day"> & {
  readonly starts: Date;
  readonly ends: Date;
  readonly place: string | null;
  readonly isCancelled: boolean;
};

export type DiaryFile = {
  readonly title: string;
  readonly at: Date;
  readonly days: readonly DiaryDay[];
  readonly events: readonly DiaryEvent[];
};

/** A program need not ask more often than twice a day, in seconds. */
const askAgain = 43_200;

/** No diary has a sign for these; a line break in a title would begin a line of the format. */
const unwritable = /[\p{Cc}\u2028\u2029]+/gu;
const words = (text: string): string => text.toWellFormed().replace(unwritable, " ");

/** Returns a diary as iCalendar (RFC 5545), each due day a whole day that keeps nobody from a meeting. */
export function writeDiary({ title, at, days, events }: DiaryFile): string {
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
  for (const { name, starts, ends, place, isCancelled, sequence, title: summary, lines, link } of events)
    calendar.createEvent({
      id: nameUuid(name),
      sequence,
      stamp: at,
      start: starts,
      end: ends,
      summary: words(summary),
      description: lines.map(words).join("\n"),
      ...(place === null ? {} : { location: words(place) }),
      url: link,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
