import { mayAct } from "../../domain/access/index.ts";
import {
  type CouncilEntry,
  type CouncilMoment,
  isFound,
  momentsInDiary,
} from "../../domain/council/index.ts";
import type { GovernanceBody } from "../../domain/governance/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  countryOf,
  type DiaryEntry,
  diaryEntries,
  type SeenDuty,
  seenDuty,
  watchDuty,
} from "../../domain/reporting/index.ts";
import { addDays } from "../../domain/shared/day.ts";
import type { Municipality } from "../../domain/shared/municipality.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { type DiaryLink, findDiaryLink } from "../../storage/access/diaryStore.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import { listBodies } from "../../storage/office/governanceBodyStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { findActor } from "../access/findActor.ts";
import { sightOf } from "../access/sightOf.ts";
import { openRegister } from "../council/readCouncilRegister.ts";
import { bodiesOf, type CalendarMeeting, calendarMeetings } from "../governance/ownMeetings.ts";
import { consult, type House, type PersonActor } from "../perform.ts";
import { daysAhead } from "./deliverReport.ts";

/** A due day as the reader of a diary may read it, with the programme it belongs to. */
export type SeenEntry = Omit<DiaryEntry, "duty"> & {
  readonly duty: SeenDuty;
  readonly programme: Pick<Programme, "key" | "title">;
};

/** A moment at which the council hears something, with the programme it belongs to. */
export type SeenMoment = CouncilMoment<CouncilEntry> & {
  readonly programme: Pick<Programme, "key" | "title">;
};

/** What a secret address opens. */
export type OpenDiary = {
  readonly language: DiaryLink["language"];
  /** Null for the diary of a person. */
  readonly body: GovernanceBody | null;
  readonly bodies: readonly GovernanceBody[];
  readonly entries: readonly SeenEntry[];
  /** The meetings of the bodies that its person sits in, or of the body that it is of. */
  readonly meetings: readonly CalendarMeeting[];
  /** When the council hears what, in the diary of a person who keeps the register or works on it. */
  readonly moments: readonly SeenMoment[];
};

type Asked = {
  readonly reader: PersonActor;
  readonly link: DiaryLink;
  readonly municipality: Municipality;
};

async function entriesOf(
  office: Office,
  { reader, link, municipality }: Asked,
): Promise<readonly SeenEntry[]> {
  const sight = await sightOf(office, reader);
  const closures = await listClosures(office);
  const calendar = { country: countryOf(municipality.locale), closures };
  const window = { today: office.today, until: addDays(office.today, daysAhead) };
  const found: SeenEntry[] = [];
  for (const programme of (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null)) {
    const watched = (await reportingDutyStore.list(office, programme.key)).map((duty) =>
      watchDuty(duty, calendar, window),
    );
    const entries = diaryEntries(watched, link.diary, { reader, today: office.today, closures });
    found.push(...entries.map((entry) => ({ ...entry, duty: seenDuty(sight, entry.duty), programme })));
  }
  return found;
}

/** Meetings stand in a diary for who reads those: everybody in the own bodies, and of another body who reads them all. */
async function meetingsOf(
  office: Office,
  { reader, link: { diary } }: Asked,
): Promise<readonly CalendarMeeting[]> {
  const own = await bodiesOf(office, reader);
  const bodies = diary.kind === "own" ? own : new Set([diary.body]);
  const reads =
    diary.kind === "own" || own.has(diary.body) || mayAct(reader, "readMeetings", { unit: null, people: [] });
  if (!reads) return [];
  const found: CalendarMeeting[] = [];
  for (const programme of (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null))
    found.push(...(await calendarMeetings(office, programme, bodies)));
  return found;
}

/** The diary of a body holds what it receives; when the council hears what stands in the diary of a person. */
async function momentsOf(office: Office, { reader, link }: Asked): Promise<readonly SeenMoment[]> {
  if (link.diary.kind !== "own") return [];
  const found: SeenMoment[] = [];
  for (const programme of (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null)) {
    const { entries, shelf } = await openRegister(office, reader, programme.key);
    // a diary lies in programs of others: what is secret never goes there
    const open = entries.filter((entry) => isFound(entry, shelf.isSecret));
    const moments = momentsInDiary(open, { reader, today: office.today });
    found.push(...moments.map((moment) => ({ ...moment, programme })));
  }
  return found;
}

/**
 * Returns the diary that a secret opens, with the rights that its person has today. A secret that is unknown, replaced or taken
 * back, and one of somebody who may no longer read the programme, are not found: nobody learns which of them it was.
 */
export async function readDiary(
  house: House,
  municipality: Municipality,
  secret: string,
): Promise<OpenDiary> {
  const link = await house.database.inRole("evenbeeld_access", municipality.id, async (transaction) =>
    ok(await findDiaryLink(transaction, municipality.id, secret)),
  );
  if (!link.ok || link.value === undefined) throw new NotFound();
  const { diary, language, person } = link.value;
  const reader = await findActor(house, municipality, person);
  if (!mayAct(reader, "readProgramme")) throw new NotFound();
  const asked = { reader, link: link.value, municipality };
  return consult(house, reader, "readProgramme", async (office) => {
    const bodies = await listBodies(office);
    const body = diary.kind === "own" ? null : bodies.find(({ key }) => key === diary.body);
    if (body === undefined) throw new NotFound();
    return {
      language,
      body,
      bodies,
      entries: await entriesOf(office, asked),
      meetings: await meetingsOf(office, asked),
      moments: await momentsOf(office, asked),
    };
  });
}
