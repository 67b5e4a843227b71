import { type Actor, mayAct, type Subject } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import {
  type Action,
  type NotStatedCount,
  notStatedIn,
  type Programme,
  type SeenAction,
  seenAction,
  subjectOf,
} from "../../domain/programme/index.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { unitPlanStore } from "../../storage/office/unitPlanStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type Holder, listWork, type WorkItem as StoredItem } from "../../storage/office/workStore.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House, type PersonActor } from "../perform.ts";
import { type ProgrammeAsk, programmeAsks } from "./programmeAsks.ts";
import { loadParts } from "./programmeParts.ts";

export type { ProgrammeAsk } from "./programmeAsks.ts";

/** An action that is somebody's to do, as this person may read it. */
export type WorkItem = Omit<StoredItem, "action"> & {
  readonly action: SeenAction;
  /** Whose it is: that decides who may do something with it. */
  readonly subject: Subject;
};

/** What a programme leaves unsaid, for who may say it. */
export type OpenProgramme = {
  readonly programme: Programme;
  readonly notStated: readonly NotStatedCount[];
  /** Actions that go on and belong to nobody. */
  readonly ownerless: readonly Pick<Action, "key" | "title">[];
};

/** Everything that is somebody's to do. */
export type Work = {
  readonly items: readonly WorkItem[];
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
export type UnitPlanAsked = { readonly programme: Programme; readonly unit: Unit; readonly hasPlan: boolean };

/** Returns whose work is asked for: what the person holds, and the units the person leads. */
const holderOf = ({ person, holdings }: PersonActor): Holder => ({
  person,
  units: [...new Set(holdings.filter(({ role }) => role === "unitOwner").flatMap(({ units }) => [...units]))],
});

async function openProgrammes(office: Office, actor: Actor, running: readonly Programme[]) {
  if (!mayAct(actor, "changeProgramme")) return [];
  const open: OpenProgramme[] = [];
  for (const programme of running) {
    const parts = await loadParts(office, programme.key);
    const ownerless = parts.actions.filter(
      ({ owner, status }) => owner.kind === "notStated" && status !== "done" && status !== "lapsed",
    );
    open.push({ programme, notStated: notStatedIn(parts), ownerless });
  }
  return open;
}

/** Returns the plans of the units that stand under none of the others, in the programmes that are running. */
async function plansOf(office: Office, units: readonly Unit[], running: readonly Programme[]) {
  const own = new Set(units.map(({ id }) => id));
  const top = units.filter(({ parent, endsOn }) => endsOn === null && (parent === null || !own.has(parent)));
  if (top.length === 0) return [];
  const plans: UnitPlanAsked[] = [];
  for (const programme of running) {
    const written = new Set((await unitPlanStore.list(office, programme.key)).map(({ unit }) => unit));
    plans.push(...top.map((unit) => ({ programme, unit, hasPlan: written.has(unit.id) })));
  }
  return plans;
}

/** Returns the work of a person: own actions and those of the own units, and what the programmes leave unsaid. */
export const readWork = (house: House, actor: PersonActor): Promise<Work> =>
  consult(house, actor, "readProgramme", async (office) => {
    const holder = holderOf(actor);
    const running = (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null);
    const units = (await listUnits(office)).filter(({ id }) => holder.units.includes(id));
    const sight = await sightOf(office, actor);
    const items = await listWork(office, holder);
    return {
      items: items.map(({ action, programme }) => ({
        programme,
        action: seenAction(sight, action),
        subject: subjectOf(action),
      })),
      asks: await programmeAsks(office, actor, running),
      open: await openProgrammes(office, actor, running),
      programmes: running,
      units,
      plans: await plansOf(office, units, running),
    };
  });

/** Where a person begins: the own work where there is some, else the only programme that runs, else all of them. */
export type Start = "work" | "programmes" | { readonly programme: string };

/** Returns where a person begins. */
export const readStart = (house: House, actor: PersonActor): Promise<Start> =>
  consult(house, actor, "readProgramme", async (office) => {
    const holder = holderOf(actor);
    if (holder.units.length > 0 || (await listWork(office, holder)).length > 0) return "work";
    const running = (await listProgrammes(office)).filter(({ closedOn }) => closedOn === null);
    const keeps = mayAct(actor, "changeProgramme") && running.length > 0;
    if (keeps || (await programmeAsks(office, actor, running)).length > 0) return "work";
    const [only] = running;
    return only && running.length === 1 ? { programme: only.key } : "programmes";
  });
