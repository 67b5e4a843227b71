import type { Actor } from "../../domain/access/index.ts";
import {
  type GovernanceBody,
  type Meeting,
  type MeetingSeries,
  meetingOn,
  meetingsOf,
  openBefore,
  type SeenActionPoint,
  type SeenBody,
  type SeenMeeting,
  seenBody,
} from "../../domain/governance/index.ts";
import type { Person } from "../../domain/organisation/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import { addDays, type Day, parseDay } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import type { SeenDocument } from "../programme/readDocument.ts";
import { type MeetingBook, meetingBook, readsSeries } from "./meetingsOffice.ts";

/** How far pages look back and ahead, in days: also what comes once in two years has a next time. */
const daysBack = 366;
const daysAhead = 800;
/** More of one series nobody reads ahead. */
const mostAhead = 6;

/** A series with its body, its next meeting and the ones around it. */
export type SeenSeries = {
  readonly series: MeetingSeries;
  /** Undefined where its body was taken away. */
  readonly body: SeenBody | undefined;
  readonly ahead: readonly SeenMeeting[];
  /** Of the last year, the last one first. */
  readonly past: readonly SeenMeeting[];
};

/** Something that a body asked of the reader and that is open. */
export type AskedActionPoint = {
  readonly series: Pick<MeetingSeries, "key" | "name">;
  readonly meeting: Pick<Meeting, "day" | "on">;
  readonly actionPoint: SeenActionPoint;
};

export type SeenMeetings = {
  readonly programme: Programme;
  readonly today: Day;
  /** By their next meeting; those without one last. */
  readonly series: readonly SeenSeries[];
  readonly asked: readonly AskedActionPoint[];
  /** The bodies that a series can be of. */
  readonly bodies: readonly GovernanceBody[];
};

const isAhead = ({ on, state }: Meeting | SeenMeeting, today: Day): boolean =>
  on >= today && state.kind !== "held";

function bodyOf({ body }: MeetingSeries, { bodies, sight }: MeetingBook): SeenBody | undefined {
  const found = bodies.get(body);
  return found && seenBody(sight, found);
}

/** Returns a series with the meetings around a day, as the reader may read them. */
function seenSeries(series: MeetingSeries, book: MeetingBook, today: Day): SeenSeries {
  const window = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) };
  const meetings = meetingsOf(series, book.kept, window);
  return {
    series,
    body: bodyOf(series, book),
    ahead: meetings
      .filter((one) => isAhead(one, today))
      .slice(0, mostAhead)
      .map(book.see),
    past: meetings
      .filter((one) => !isAhead(one, today))
      .toReversed()
      .map(book.see),
  };
}

const nextOf = ({ ahead }: SeenSeries): string =>
  ahead.find(({ state }) => state.kind === "planned")?.on ?? "9999-12-31"; // none is last

function byNext(one: SeenSeries, other: SeenSeries): number {
  return nextOf(one).localeCompare(nextOf(other)) || one.series.name.localeCompare(other.series.name, "nl");
}

/** Returns what the meetings of a programme asked of the reader and that is open, what is due first first. */
export function askedOf({ series, kept, see }: MeetingBook): readonly AskedActionPoint[] {
  return series
    .flatMap((one) =>
      kept
        .filter((meeting) => meeting.series === one.key)
        .flatMap((meeting) =>
          see(meeting).actionPoints.map((actionPoint) => ({ series: one, meeting, actionPoint })),
        ),
    )
    .filter(({ actionPoint }) => actionPoint.isOwn && actionPoint.done === null)
    .toSorted((one, other) => (one.actionPoint.due < other.actionPoint.due ? -1 : 1));
}

/** Returns the bodies of a programme with their next meetings, and what is asked of the reader (requirements GV-01, GV-02). */
export const readMeetings = (house: House, actor: Actor, key: string): Promise<SeenMeetings> =>
  consult(house, actor, "readMeetings", async (office) => {
    const programme = await getProgramme(office, key);
    const book = await meetingBook(office, actor, key);
    return {
      programme,
      today: office.today,
      series: book.series
        .filter((one) => readsSeries(actor, one, book))
        .map((one) => seenSeries(one, book, office.today))
        .toSorted(byNext),
      asked: askedOf(book),
      bodies: [...book.bodies.values()],
    };
  });

export type SeriesPlace = { readonly programme: string; readonly series: string };
export type MeetingPlace = SeriesPlace & { readonly day: string };

function seriesIn(book: MeetingBook, actor: Actor, key: string): MeetingSeries {
  const series = book.series.find((one) => one.key === key);
  if (!series || !readsSeries(actor, series, book)) throw new NotFound();
  return series;
}

export type OneSeries = SeenSeries & { readonly programme: Programme; readonly today: Day };

/** Returns one series with its meetings. */
export const readSeries = (house: House, actor: Actor, place: SeriesPlace): Promise<OneSeries> =>
  consult(house, actor, "readMeetings", async (office) => {
    const programme = await getProgramme(office, place.programme);
    const book = await meetingBook(office, actor, place.programme);
    const series = seriesIn(book, actor, place.series);
    return { ...seenSeries(series, book, office.today), programme, today: office.today };
  });

/** A meeting with what its reader may see around it. */
export type OneMeeting = {
  readonly programme: Programme;
  readonly today: Day;
  readonly series: MeetingSeries;
  readonly body: SeenBody | undefined;
  readonly meeting: SeenMeeting;
  /** What is still open of meetings before: it comes first. */
  readonly earlier: readonly { readonly meeting: SeenMeeting; readonly actionPoint: SeenActionPoint }[];
  readonly documents: ReadonlyMap<string, SeenDocument>;
  /** The subjects of dossiers, by their keys. */
  readonly dossiers: ReadonlyMap<string, string>;
  /** Who can be chosen to do something: only for who writes the agenda. */
  readonly people: readonly Person[];
};

async function see(office: Office, actor: Actor, place: MeetingPlace): Promise<OneMeeting> {
  const programme = await getProgramme(office, place.programme);
  const book = await meetingBook(office, actor, place.programme);
  const series = seriesIn(book, actor, place.series);
  const day = parseDay(place.day);
  const meeting = day.ok ? meetingOn(series, book.kept, day.value) : undefined;
  if (!meeting) throw new NotFound();
  const before = book.kept.filter((one) => one.series === series.key).map(book.see);
  return {
    programme,
    today: office.today,
    series,
    body: bodyOf(series, book),
    meeting: book.see(meeting),
    earlier: openBefore(before, meeting),
    documents: new Map(book.papers.documents.map((seen) => [seen.document.key, seen])),
    dossiers: new Map(book.papers.dossiers.map(({ dossier }) => [dossier.key, dossier.subject])),
    people: [],
  };
}

/** Returns one meeting: its agenda with papers, what was decided, what follows and what is still open of before. */
export const readMeeting = (house: House, actor: Actor, place: MeetingPlace): Promise<OneMeeting> =>
  consult(house, actor, "readMeetings", (office) => see(office, actor, place));

/** Returns one meeting for who writes its agenda, with who can be asked something. */
export const readMeetingToChange = (house: House, actor: Actor, place: MeetingPlace): Promise<OneMeeting> =>
  consult(house, actor, "changeMeeting", async (office) => ({
    ...(await see(office, actor, place)),
    people: await listPeople(office),
  }));
