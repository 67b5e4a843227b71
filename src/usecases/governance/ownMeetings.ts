import { type Actor, mayAct } from "../../domain/access/index.ts";
import { type Meeting, type MeetingSeries, meetingsOf, peopleOfBody } from "../../domain/governance/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { addDays } from "../../domain/shared/day.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { meetingSeriesStore } from "../../storage/office/meetingSeriesStore.ts";
import { meetingStore } from "../../storage/office/meetingStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

/** What a calendar holds of the meetings, in days around today. */
const daysBack = 31;
const daysAhead = 366;

/** A meeting as a calendar knows it: when and where, and nothing of its agenda. */
export type CalendarMeeting = {
  readonly programme: Pick<Programme, "key" | "title">;
  readonly series: MeetingSeries;
  readonly meeting: Pick<
    Meeting,
    "key" | "day" | "on" | "from" | "until" | "place" | "state" | "moved" | "extra" | "theme"
  >;
  /** Rises with every change of its day, its time or its state, and with every change of its series. */
  readonly sequence: number;
};

/** Returns the meetings of the coming year of some bodies in a programme. */
export async function calendarMeetings(
  office: Office,
  programme: Pick<Programme, "key" | "title">,
  bodies: ReadonlySet<string>,
): Promise<readonly CalendarMeeting[]> {
  const series = await meetingSeriesStore.list(office, programme.key);
  const kept = await meetingStore.list(office, programme.key);
  const window = { from: addDays(office.today, -daysBack), to: addDays(office.today, daysAhead) };
  return series
    .filter(({ body }) => bodies.has(body))
    .flatMap((one) =>
      meetingsOf(one, kept, window).map((meeting) => ({
        programme: { key: programme.key, title: programme.title },
        series: one,
        meeting,
        sequence: one.version - 1 + meeting.turns,
      })),
    );
}

/** Returns the bodies that somebody sits in. */
export async function bodiesOf(office: Office, actor: Actor): Promise<ReadonlySet<string>> {
  if (actor.kind !== "person" || !mayAct(actor, "readMeetings")) return new Set();
  const bodies = await listBodies(office);
  return new Set(bodies.filter((body) => peopleOfBody(body).includes(actor.person)).map(({ key }) => key));
}

/** Returns the meetings of a programme that somebody sits in, for a calendar. */
export const readOwnMeetings = (
  house: House,
  actor: Actor,
  key: string,
): Promise<readonly CalendarMeeting[]> =>
  consult(house, actor, "readMeetings", async (office) =>
    calendarMeetings(office, await getProgramme(office, key), await bodiesOf(office, actor)),
  );
