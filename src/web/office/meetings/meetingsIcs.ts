import { writeDiary } from "../../../export/diary.ts";
import { readOwnMeetings } from "../../../usecases/governance/ownMeetings.ts";
import { eventOf } from "../../calendarMeetings.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn } from "../programme/programmePlace.ts";

/** The meetings of a programme that the visitor sits in, as a calendar file. */
export async function takeMeetingsIcs(visit: OfficeVisit): Promise<Reply> {
  const { house, municipality, texts, outside } = visit;
  const found = await readOwnMeetings(house, visit.actor, programmeIn(visit));
  const file = writeDiary({
    title: texts.meetings.calendar.name(municipality.name),
    at: house.now(),
    days: [],
    events: found.map((one) => eventOf(one, { municipality, outside, texts })),
  });
  const bytes = new TextEncoder().encode(file);
  return { kind: "file", name: "overleggen.ics", type: "text/calendar; charset=utf-8", bytes };
}
