import type { Actor, LoggedAct } from "../../domain/access/index.ts";
import { checkMeeting, type Meeting, type MeetingSeries, meetingOn } from "../../domain/governance/index.ts";
import { personOf, type RuleProblem } from "../../domain/programme/index.ts";
import { parseDay } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { meetingSeriesStore } from "../../storage/office/meetingSeriesStore.ts";
import { meetingStore } from "../../storage/office/meetingStore.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Done, type House, perform } from "../perform.ts";
import { assertPlaces } from "../programme/assertPlaces.ts";
import { assertOpen, type Refusal, refusedFor, someoneWasFirst } from "../programme/refusal.ts";
import type { MeetingPlace } from "./readMeetings.ts";

/** Which meeting an act changes, at the version the form showed: 0 where its series gave it and nothing was kept. */
export type SeenMeetingPlace = MeetingPlace & { readonly seen: number };

/** What a meeting becomes, or what refuses that. */
export type NextMeeting = { readonly meeting: Meeting; readonly problems: readonly RuleProblem[] };

type Around = {
  readonly office: Office;
  readonly series: MeetingSeries;
  readonly kept: readonly Meeting[];
};

type MeetingChange = SeenMeetingPlace & {
  readonly event: LoggedAct;
  readonly next: (meeting: Meeting, around: Around) => NextMeeting;
};

/** Throws where a person who is asked something is not of this municipality. */
const assertOwners = (office: Office, { actionPoints }: Meeting): Promise<void> =>
  assertPlaces(office, {
    units: [],
    people: actionPoints.flatMap(({ owner }) => personOf(owner) ?? []),
  });

/** Keeps a meeting: over the version of before, or for the first time; until then its series gave it. */
async function keep(
  office: Office,
  programme: string,
  before: Meeting,
  after: Meeting,
): Promise<Result<Done<Meeting>, Refusal<Meeting>>> {
  const kept = { ...after, version: before.version + 1 };
  if (before.version === 0) await meetingStore.add(office, programme, [kept]);
  else if (!(await meetingStore.change(office, programme, after)))
    return someoneWasFirst(await meetingStore.get(office, programme, before.key));
  const subject = `programma/${programme}/overleg/${after.series}/${after.day}`;
  return ok({ value: kept, trace: { subject, details: { version: kept.version } } });
}

/** Checks a meeting as it becomes against all papers of the programme, and keeps it. */
export async function keepChecked(
  around: Around,
  programme: string,
  before: Meeting,
  { meeting, problems }: NextMeeting,
): Promise<Result<Done<Meeting>, Refusal<Meeting>>> {
  const { office, series } = around;
  await assertOwners(office, meeting);
  const known = {
    documents: (await documentStore.list(office, programme)).map(({ key }) => key),
    dossiers: (await dossierStore.list(office, programme)).map(({ key }) => key),
  };
  const all = [...problems, ...checkMeeting(meeting, { series, known, today: office.today })];
  return all.length > 0 ? refusedFor(all) : keep(office, programme, before, meeting);
}

/** Returns a series with what is kept of its meetings. */
export async function aroundMeeting(
  office: Office,
  { programme, series: key }: Pick<MeetingPlace, "programme" | "series">,
): Promise<Around> {
  const series = await meetingSeriesStore.get(office, programme, key);
  const kept = (await meetingStore.list(office, programme)).filter((one) => one.series === key);
  return { office, series, kept };
}

/**
 * Changes one meeting and returns it as it now is. Who makes acts on meetings waits for each other: the first that changes a
 * meeting that its series gave begins to keep it. Refused with P202 in a closed programme, with V101, and by its rules.
 */
export const changeMeeting = (
  house: House,
  actor: Actor,
  { event, next, ...place }: MeetingChange,
): Promise<Result<Meeting, Refusal<Meeting>>> =>
  perform<Meeting, Refusal<Meeting>>(house, actor, { may: "changeMeeting", event }, async (office) => {
    const open = assertOpen(await holdProgramme(office, place.programme, "adding"));
    const around = await aroundMeeting(office, place);
    const day = parseDay(place.day);
    const meeting = day.ok ? meetingOn(around.series, around.kept, day.value) : undefined;
    if (!meeting) throw new NotFound();
    if (!open.ok) return open;
    if (meeting.version !== place.seen) return someoneWasFirst(meeting);
    return keepChecked(around, place.programme, meeting, next(meeting, around));
  });
