import { mayAct, type Subject } from "../../domain/access/index.ts";
import { type Unit, type UnitId, unitsInReach, unitsOn } from "../../domain/organisation/index.ts";
import { type Programme, type SeenAction, seenAction, subjectOf } from "../../domain/programme/index.ts";
import type { Country } from "../../domain/reporting/index.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { listUnits, unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Holder, listWork, type WorkItem as StoredItem } from "../../storage/office/workStore.ts";
import { sightOf } from "../access/sightOf.ts";
import { type FirstStep, stepsLeftFor } from "../organisation/readFirstSteps.ts";
import { consult, type House, type PersonActor } from "../perform.ts";
import { type AskedCard, openCards } from "../reporting/openCards.ts";
import { type OpenProgramme, openProgrammes } from "./nextSteps.ts";
import { type ProgrammeAsk, programmeAsks } from "./programmeAsks.ts";

export type { AskedCard } from "../reporting/openCards.ts";
export type { OpenProgramme } from "./nextSteps.ts";
export type { ProgrammeAsk } from "./programmeAsks.ts";

/** An action that is somebody's to do, as this person may read it. */
export type WorkItem = Omit<StoredItem, "action"> & {
  readonly action: SeenAction;
  /** Whose it is: that decides who may do something with it. */
  readonly subject: Subject;
};

/** Everything that is somebody's to do. */
export type Work = {
  /** The beginning of a new municipality, for who keeps it; none when it is behind. */
  readonly firstSteps: readonly FirstStep[];
  readonly items: readonly WorkItem[];
  /** What the rounds that are open ask: of this person, or about these items. */
  readonly cards: readonly AskedCard[];
  /** What the programmes ask of this person beside the own actions. */
  readonly asks: readonly ProgrammeAsk[];
  /** Only for who may change the programme. */
  readonly open: readonly OpenProgramme[];
  readonly programmes: readonly Programme[];
  /** The units this person answers for, the highest first. */
  readonly units: readonly Unit[];
  /** The plan of the highest of these units in each programme that is running. */
  readonly plans: readonly UnitPlanAsked[];
};

/** A plan that the owner of a unit looks after, or has still to write. */
export type UnitPlanAsked = {
  readonly programme: Programme;
  readonly unit: Unit;
  readonly hasPlan: boolean;
  /** Nothing came yet: neither from this unit nor from one above or under it. */
  readonly asked: boolean;
};

/** Returns whose work is asked for: what the person holds, and the units the person leads. */
const holderOf = ({ person, holdings }: PersonActor): Holder => ({
  person,
  units: [...new Set(holdings.filter(({ role }) => role === "unitOwner").flatMap(({ units }) => [...units]))],
});

/** Returns the unit with every unit above it on a day. */
function lineAbove(units: readonly Unit[], unit: Unit): readonly UnitId[] {
  const parent = units.find(({ id }) => id === unit.parent);
  return [unit.id, ...(parent ? lineAbove(units, parent) : [])];
}

/** Returns the plans of the units that stand under none of the others, in the programmes that are running. */
async function plansOf(office: Office, units: readonly Unit[], running: readonly Programme[]) {
  const own = new Set(units.map(({ id }) => id));
  const top = units.filter(({ parent, endsOn }) => endsOn === null && (parent === null || !own.has(parent)));
  if (top.length === 0) return [];
  const record = await unitRecord(office);
  const today = unitsOn(record, office.today);
  const plans: UnitPlanAsked[] = [];
  for (const programme of running) {
    const written = new Set((await unitPlanStore.list(office, programme.key)).map(({ unit }) => unit));
    for (const unit of top) {
      const line = [...lineAbove(today, unit), ...unitsInReach(record, unit.id, office.today)];
      const asked = !line.some((id) => written.has(id));
      plans.push({ programme, unit, hasPlan: written.has(unit.id), asked });
    }
  }
  return plans;
}

/** Returns the cards that wait for this person or ask about one of the items. */
const cardsFor = (cards: readonly AskedCard[], items: readonly StoredItem[]): readonly AskedCard[] =>
  cards.filter(
    (card) =>
      card.mine ||
      items.some(
        ({ action, programme }) => action.key === card.action.key && programme.key === card.programme.key,
      ),
  );

/** Returns the work of a person: own actions and those of the own units, and what the programmes leave unsaid. */
export const readWork = (house: House, actor: PersonActor, country: Country): Promise<Work> =>
  consult(house, actor, "readProgramme", async (office) => {
    const holder = holderOf(actor);
    const running = (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null);
    const units = (await listUnits(office)).filter(({ id }) => holder.units.includes(id));
    const sight = await sightOf(office, actor);
    const items = await listWork(office, holder);
    return {
      firstSteps: await stepsLeftFor(office, actor),
      items: items.map(({ action, programme }) => ({
        programme,
        action: seenAction(sight, action),
        subject: subjectOf(action),
      })),
      cards: cardsFor(await openCards(office, actor), items),
      asks: await programmeAsks(office, actor, { running, country }),
      open: await openProgrammes(office, actor, running),
      programmes: running,
      units,
      plans: await plansOf(office, units, running),
    };
  });

/** Where a person begins: the own work, or the beginning of a new municipality, where there is some; else the only programme that runs, else all of them. */
export type Start = "work" | "programmes" | { readonly programme: string };

/** A programme runs without a house style of its own: that step waits on the own work and nobody begins with it. */
const isNeeded = ({ step, done }: FirstStep): boolean => !done && step !== "houseStyle";

/** Returns where a person begins. */
export const readStart = (house: House, actor: PersonActor, country: Country): Promise<Start> =>
  consult(house, actor, "readProgramme", async (office) => {
    const holder = holderOf(actor);
    if (holder.units.length > 0 || (await listWork(office, holder)).length > 0) return "work";
    const running = (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null);
    const keeps = mayAct(actor, "changeProgramme") && running.length > 0;
    if (keeps || (await programmeAsks(office, actor, { running, country })).length > 0) return "work";
    if ((await openCards(office, actor)).some(({ mine, answered }) => mine && !answered)) return "work";
    if ((await stepsLeftFor(office, actor)).some(isNeeded)) return "work";
    const [only] = running;
    return only && running.length === 1 ? { programme: only.key } : "programmes";
  });
