import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  nextTalkBy,
  type ResistanceAt,
  resistanceOf,
  type Talk,
  type TalkKind,
  talkKinds,
} from "../../domain/governance/index.ts";
import type { Unit, UnitId } from "../../domain/organisation/index.ts";
import type { Programme } from "../../domain/programme/index.ts";
import {
  reportedStaff,
  type SeenAgreement,
  type StaffLine,
  seenAgreement,
  staffLines,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { unitStaff } from "../../domain/workforce/index.ts";
import { listAgreements } from "../../storage/office/agreementStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { talkStore } from "../../storage/office/talkStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { releasesSeenBy } from "../workforce/seenReleases.ts";

export type TalkPlace = { readonly programme: string; readonly talk: string };

/** A unit with its talks: when the next of each kind is due, and what it resists by what it said last. */
export type UnitTalks = {
  readonly unit: Pick<Unit, "id" | "name">;
  readonly talks: readonly Talk[];
  readonly nextBy: Readonly<Record<TalkKind, Day | null>>;
  /** The last first. */
  readonly resistance: readonly ResistanceAt[];
};

export type SeenTalks = {
  readonly programme: Programme;
  readonly today: Day;
  readonly units: readonly UnitTalks[];
  /** With which units a talk can be planned; none for who may not plan. */
  readonly plannable: readonly Pick<Unit, "id" | "name">[];
};

const readsUnit = (actor: Actor, unit: UnitId): boolean => mayAct(actor, "readTalks", { unit, people: [] });

const byDay = (one: Talk, other: Talk): number => (one.on < other.on ? 1 : -1);

function unitTalks(unit: Pick<Unit, "id" | "name">, all: readonly Talk[]): UnitTalks {
  const talks = all.filter((talk) => talk.unit === unit.id).toSorted(byDay);
  const nextOf = (kind: TalkKind) => nextTalkBy(talks, unit.id, kind);
  const [steering, review, accountability] = talkKinds.map(nextOf);
  return {
    unit,
    talks,
    nextBy: {
      steering: steering ?? null, // never held
      review: review ?? null, // as above
      accountability: accountability ?? null, // as above
    },
    resistance: resistanceOf(talks, unit.id),
  };
}

async function talksOf(office: Office, actor: Actor, key: string): Promise<SeenTalks> {
  const programme = await getProgramme(office, key);
  const all = (await talkStore.list(office, key)).filter(({ unit }) => readsUnit(actor, unit));
  const units = await listUnits(office);
  const withTalks = new Set(all.map(({ unit }) => unit));
  return {
    programme,
    today: office.today,
    units: units.filter(({ id }) => withTalks.has(id)).map((unit) => unitTalks(unit, all)),
    plannable: mayAct(actor, "changeTalk") ? units.filter(({ endsOn }) => endsOn === null) : [],
  };
}

/** Returns the talks with the units that the reader reads, with what each resists and when the next is due. */
export const readTalks = (house: House, actor: Actor, programme: string): Promise<SeenTalks> =>
  consult(house, actor, "readTalks", (office) => talksOf(office, actor, programme));

/** The archive of one unit: its talks with what was answered, what it resisted over time, and what was agreed with it. */
export type TalkArchive = UnitTalks & {
  readonly programme: Programme;
  readonly today: Day;
  readonly agreements: readonly SeenAgreement[];
};

/** Returns the archive of a unit. */
export const readTalkArchive = (
  house: House,
  actor: Actor,
  { programme, unit: id }: { readonly programme: string; readonly unit: UnitId },
): Promise<TalkArchive> =>
  consult(house, actor, "readTalks", async (office) => {
    const found = await talksOf(office, actor, programme);
    const unit = (await listUnits(office)).find((one) => one.id === id);
    if (!unit || !readsUnit(actor, id)) throw new NotFound();
    const sight = await sightOf(office, actor);
    const agreements = (await listAgreements(office, programme)).filter((one) => one.unit === id);
    const own = found.units.find((one) => one.unit.id === id) ?? unitTalks(unit, []); // never talked
    return {
      ...own,
      programme: found.programme,
      today: found.today,
      agreements: agreements.map((one) => seenAgreement(sight, one)),
    };
  });

/** A talk with its unit and the released figures of that unit: those of when it was held, or of now. */
export type OneTalk = {
  readonly programme: Programme;
  readonly today: Day;
  readonly unit: Pick<Unit, "id" | "name">;
  readonly talk: Talk;
  readonly staff: readonly StaffLine[];
};

async function staffFor(
  office: Office,
  actor: Actor,
  talk: Talk,
  name: string,
): Promise<readonly StaffLine[]> {
  if (!mayAct(actor, "readFigures")) return [];
  const releases = await releasesSeenBy(office, actor);
  const then = releases.filter(
    ({ number }) => talk.state.kind !== "held" || (talk.release !== null && number <= talk.release),
  );
  return staffLines(unitStaff(then, [talk.unit]).map((one) => reportedStaff(one, name)));
}

/** Returns one talk with what lies on the table; of a unit that the reader does not read it is not found. */
export const readTalk = (
  house: House,
  actor: Actor,
  { programme: key, talk: asked }: TalkPlace,
): Promise<OneTalk> =>
  consult(house, actor, "readTalks", async (office) => {
    const programme = await getProgramme(office, key);
    const talk = await talkStore.get(office, key, asked);
    const unit = (await listUnits(office)).find(({ id }) => id === talk.unit);
    if (!unit || !readsUnit(actor, talk.unit)) throw new NotFound();
    return {
      programme,
      today: office.today,
      unit,
      talk,
      staff: await staffFor(office, actor, talk, unit.name),
    };
  });
