import { type MeetingSeries, meetingsOf } from "../domain/governance/index.ts";
import { addDays, type Day } from "../domain/shared/day.ts";
import type { Municipality } from "../domain/shared/municipality.ts";
import { parseRhythm } from "../domain/shared/rhythm.ts";
import { findActor } from "../usecases/access/findActor.ts";
import { readDossiers } from "../usecases/council/readDossier.ts";
import { addMeetingSeries } from "../usecases/governance/addMeetingSeries.ts";
import {
  addActionPoint,
  addAgendaItem,
  cancelMeeting,
  holdMeeting,
  prepareMeeting,
  recordMeetingDecision,
  takeItemOff,
} from "../usecases/governance/changeMeeting.ts";
import type { House, PersonActor } from "../usecases/perform.ts";
import { keeper } from "./actionHistory.ts";
import { type MeetingSeed, meetingSeeds } from "./content/meetings.ts";
import { done } from "./done.ts";
import { known, type Meerwijkers } from "./fillOrganisation.ts";
import { mailOf } from "./meerwijkPeople.ts";
import { programmeKey } from "./meerwijkProgramme.ts";
import { weekday } from "./officeMoment.ts";

const programme = programmeKey;

type Papers = { readonly documents: readonly string[]; readonly dossier: string | null };
const noPapers: Papers = { documents: [], dossier: null };

type Filling = {
  readonly papers: Papers;
  readonly house: House;
  readonly ilse: PersonActor;
  readonly meerwijkers: Meerwijkers;
  readonly series: MeetingSeries;
};

const houseOn = (house: House, day: Day, time: string): House => ({
  ...house,
  now: () => new Date(`${day}T${time}:00Z`),
});

/** Puts the items of a seed on an agenda and returns the keys in their order. */
async function addItems(
  { house, ilse, series, papers }: Filling,
  day: Day,
  items: MeetingSeed["held"],
): Promise<readonly string[]> {
  let keys: readonly string[] = [];
  for (const [seen, { subject, kind, papers: has }] of items.entries()) {
    const values = { subject, kind, ...(has ? papers : noPapers) };
    const place = { programme, series: series.key, day, seen };
    keys = done(await addAgendaItem(house, ilse, { ...place, values })).agenda.map(({ key }) => key);
  }
  return keys;
}

async function fillHeld(filling: Filling, day: Day, seed: MeetingSeed): Promise<void> {
  const then = { ...filling, house: houseOn(filling.house, day, "16:00") };
  const { house, ilse, meerwijkers, series } = then;
  const keys = await addItems(then, day, seed.held);
  let seen = seed.held.length;
  const place = () => ({ programme, series: series.key, day, seen: seen++ });
  const { facilitator, reflection } = seed;
  done(await holdMeeting(house, ilse, { ...place(), report: { facilitator, reflection } }));
  for (const [at, { decision }] of seed.held.entries()) {
    const item = keys[at];
    if (decision === null || item === undefined) continue;
    done(await recordMeetingDecision(house, ilse, { ...place(), item, decision }));
  }
  for (const { text, who, within } of seed.asked) {
    const person = known(meerwijkers.personOfMail, mailOf(who));
    const owner = { kind: "person", person, asWritten: null } as const;
    const values = { item: null, text, owner, due: addDays(day, within) };
    done(await addActionPoint(house, ilse, { ...place(), values }));
  }
}

async function fillNext(filling: Filling, day: Day, { theme, next }: MeetingSeed): Promise<void> {
  const { house, ilse, series } = filling;
  const keys = await addItems(filling, day, next);
  let seen = next.length;
  const place = () => ({ programme, series: series.key, day, seen: seen++ });
  for (const [at, { off }] of next.entries()) {
    const item = keys[at];
    if (off !== undefined && item !== undefined)
      done(await takeItemOff(house, ilse, { ...place(), item, reason: off }));
  }
  if (theme === null) return;
  done(await prepareMeeting(house, ilse, { ...place(), values: { theme, facilitator: null } }));
}

/** The dossier that waits for the executive, with its documents. */
async function papersOf(house: House, ilse: PersonActor): Promise<Papers> {
  const [first] = (await readDossiers(house, ilse, programme)).dossiers;
  return first ? { documents: first.dossier.documents, dossier: first.dossier.key } : noPapers;
}

/** Plans the meetings of the programme: a last one of each series with its report, and a next one with its agenda. */
export async function fillMeetings(
  house: House,
  municipality: Municipality,
  meerwijkers: Meerwijkers,
  today: Day,
): Promise<void> {
  const morning = houseOn(house, today, "05:00");
  for (const seed of meetingSeeds) {
    const firstDay = weekday(addDays(today, -seed.began));
    const then = houseOn(house, firstDay, "06:00");
    const ilse = await findActor(then, municipality, known(meerwijkers.personOfMail, keeper));
    const { kind, name, body, from, until, place } = seed;
    const rhythm = done(parseRhythm(seed.rhythm));
    const draft = { kind, name, body, rhythm, firstDay, endsOn: null, from, until, place };
    const series = done(await addMeetingSeries(then, ilse, { programme, draft }));
    const window = { from: firstDay, to: addDays(today, 200) };
    const meetings = meetingsOf(series, [], window).map(({ day }) => day);
    const papers = await papersOf(morning, ilse);
    const filling = { house: morning, ilse, meerwijkers, series, papers };
    const last = meetings.findLast((day) => day < today);
    const [next, after] = meetings.filter((day) => day >= today);
    if (last !== undefined && seed.held.length > 0) await fillHeld(filling, last, seed);
    if (next !== undefined) await fillNext(filling, next, seed);
    if (after === undefined || seed.calledOff === null) continue;
    const off = { programme, series: series.key, day: after, seen: 0, reason: seed.calledOff };
    done(await cancelMeeting(morning, filling.ilse, off));
  }
}
