import type { Directory, ProgrammeParts } from "../../domain/programme/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { budgetLineStore } from "../../storage/office/budgetLineStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { addPlanVersions, listPlanVersions } from "../../storage/office/planStore.ts";
import {
  addProgramme,
  changeProgramme,
  findProgrammeAt,
  getProgramme,
} from "../../storage/office/programmeStore.ts";
import { reportedFigureStore } from "../../storage/office/reportedFigureStore.ts";
import { riskStore } from "../../storage/office/riskStore.ts";
import { addSourceItems, listSourceItems } from "../../storage/office/sourceItemStore.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Reads a programme with everything that belongs to it. */
export async function loadParts(office: Office, key: string): Promise<ProgrammeParts> {
  return {
    programme: await getProgramme(office, key),
    themes: await themeStore.list(office, key),
    objectives: await objectiveStore.list(office, key),
    targets: await targetStore.list(office, key),
    benchmarks: await benchmarkStore.list(office, key),
    figures: await reportedFigureStore.list(office, key),
    actions: await actionStore.list(office, key),
    budgetLines: await budgetLineStore.list(office, key),
    risks: await riskStore.list(office, key),
    plans: (await listPlanVersions(office, key)).toReversed(),
    sourceItems: await listSourceItems(office, key),
  };
}

/**
 * Reads a programme as it stood at an instant, from the versions of its parts; the plan versions are those of by then and
 * the lists of the source never change. What was not there yet is not found.
 */
export async function partsAt(office: Office, key: string, instant: Date): Promise<ProgrammeParts> {
  const programme = await findProgrammeAt(office, key, instant);
  if (!programme) throw new NotFound();
  const plans = (await listPlanVersions(office, key)).toReversed();
  return {
    programme,
    themes: await themeStore.listAt(office, key, instant),
    objectives: await objectiveStore.listAt(office, key, instant),
    targets: await targetStore.listAt(office, key, instant),
    benchmarks: await benchmarkStore.listAt(office, key, instant),
    figures: await reportedFigureStore.listAt(office, key, instant),
    actions: await actionStore.listAt(office, key, instant),
    budgetLines: await budgetLineStore.listAt(office, key, instant),
    risks: await riskStore.listAt(office, key, instant),
    plans: plans.filter((plan) => new Date(plan.moment) <= instant),
    sourceItems: await listSourceItems(office, key),
  };
}

/** Writes a new programme with everything that belongs to it. */
export async function storeParts(office: Office, parts: ProgrammeParts): Promise<void> {
  const { key, closedOn } = parts.programme;
  await addProgramme(office, { ...parts.programme, closedOn: null });
  await themeStore.add(office, key, parts.themes);
  await objectiveStore.add(office, key, parts.objectives);
  await benchmarkStore.add(office, key, parts.benchmarks);
  await targetStore.add(office, key, parts.targets);
  await reportedFigureStore.add(office, key, parts.figures);
  await actionStore.add(office, key, parts.actions);
  await budgetLineStore.add(office, key, parts.budgetLines);
  await riskStore.add(office, key, parts.risks);
  await addPlanVersions(office, key, parts.plans);
  await addSourceItems(office, key, parts.sourceItems);
  // a closed programme is closed last: nothing can be added to it after that
  if (closedOn !== null) await changeProgramme(office, parts.programme);
}

/** Returns who and which units a programme file may point at. */
export async function directoryOf(office: Office): Promise<Directory> {
  const people = await listPeople(office);
  const units = await listUnits(office);
  return {
    personOfMail: new Map(people.map((person) => [person.mail.toLowerCase(), person.id])),
    mailOfPerson: new Map(people.map((person) => [person.id, person.mail])),
    unitOfCode: new Map(units.map((unit) => [unit.code, unit.id])),
    codeOfUnit: new Map(units.map((unit) => [unit.id, unit.code])),
  };
}
