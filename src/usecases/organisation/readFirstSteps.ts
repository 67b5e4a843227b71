import { type Actor, mayAct } from "../../domain/access/index.ts";
import { covers, treeOn, type UnitNode } from "../../domain/organisation/index.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { listProgrammes } from "../../storage/office/programmeStore.ts";
import { roleAssignmentStore } from "../../storage/office/roleStore.ts";
import { listSettings } from "../../storage/office/settingStore.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";

/** What a new municipality does before a programme can run in it; each step says what the office holds of it. */
export type FirstStep = { readonly done: boolean } & (
  | { readonly step: "units"; readonly count: number }
  | { readonly step: "people"; readonly count: number; readonly withRole: number }
  | { readonly step: "manager"; readonly names: readonly string[] }
  | { readonly step: "houseStyle" }
  | { readonly step: "plan"; readonly managers: readonly string[] }
);

const countOf = (nodes: readonly UnitNode[]): number =>
  nodes.reduce((count, { below }) => count + 1 + countOf(below), 0);

/** Returns the names of who is programme manager today, each once. */
async function managersOf(office: Office): Promise<readonly string[]> {
  const roles = await roleAssignmentStore.list(office);
  const held = roles.filter((one) => one.role === "programmeManager" && covers(one, office.today));
  const holders = new Set(held.map(({ person }) => person));
  return (await listPeople(office)).filter(({ id }) => holders.has(id)).map(({ name }) => name);
}

/** Returns every step of the beginning, in the order in which one leans on the other; nothing of it is stored. */
export async function firstStepsOf(office: Office): Promise<readonly FirstStep[]> {
  const units = countOf(treeOn(await unitRecord(office), office.today));
  const people = (await listPeople(office)).length;
  const roles = (await roleAssignmentStore.list(office)).filter((one) => covers(one, office.today));
  const others = roles.filter(({ role }) => role !== "administrator").map(({ person }) => person);
  const withRole = new Set(others).size;
  const managers = await managersOf(office);
  const { palette, logo } = await listSettings(office);
  const plans = (await listProgrammes(office)).length;
  return [
    { step: "units", done: units > 0, count: units },
    { step: "people", done: withRole > 0, count: people, withRole },
    { step: "manager", done: managers.length > 0, names: managers },
    { step: "houseStyle", done: palette !== undefined || logo !== undefined },
    { step: "plan", done: plans > 0, managers },
  ];
}

/** Returns the steps of the beginning for who keeps the municipality; none when all of them are done. */
export async function stepsLeftFor(office: Office, actor: Actor): Promise<readonly FirstStep[]> {
  if (!mayAct(actor, "changeOrganisation")) return [];
  const steps = await firstStepsOf(office);
  return steps.every(({ done }) => done) ? [] : steps;
}

/** Returns the steps of the beginning for a page; none when all of them are done. */
export const readFirstSteps = (house: House, actor: Actor): Promise<readonly FirstStep[]> =>
  consult(house, actor, "readProgramme", (office) => stepsLeftFor(office, actor));

/** Who brings a plan in: whether anybody holds the role today, and the names where this reader may know them. */
export type PlanBringers = { readonly held: boolean; readonly names: readonly string[] };

/** Returns who may bring a plan into the municipality. */
export const readPlanBringers = (house: House, actor: Actor): Promise<PlanBringers> =>
  consult(house, actor, "readProgramme", async (office) => {
    const managers = await managersOf(office);
    return { held: managers.length > 0, names: mayAct(actor, "readNames") ? managers : [] };
  });
