import { addDays, addMonths, type Day, dayFrom, dayOf } from "../domain/shared/day.ts";
import { periodFrom } from "../domain/shared/period.ts";
import type { SheetCell, SheetRow } from "../domain/shared/sheet.ts";
import { jobsOf } from "../domain/workforce/index.ts";
import { type House, timeZone } from "../usecases/perform.ts";
import {
  countJobs,
  readBanenafspraakRules,
  recordBanenafspraakRule,
} from "../usecases/workforce/countJobs.ts";
import { registerPlacements } from "../usecases/workforce/registerPlacements.ts";
import { jobHours, jobRule, jobsOnDay, jobUnits, placementSeeds } from "./content/registers.ts";
import { done } from "./done.ts";
import { foundedOn } from "./fillOrganisation.ts";
import type { StaffDesk } from "./fillStaff.ts";
import { broughtInOn } from "./meerwijkProgramme.ts";
import { type Random, randomFrom } from "./random.ts";

const on = ({ house }: StaffDesk, day: Day): House => ({ ...house, now: () => new Date(`${day}T13:00:00Z`) });
const header: readonly SheetCell[] = ["Onderdeel", "Uren", "Begin", "Einde"].map((text) => ({
  kind: "text",
  text,
}));

const drawnFrom = <Value>(values: readonly Value[], random: Random, name: string): Value => {
  const found = values[random.whole(name, 0, values.length - 1)];
  if (found === undefined) throw new RangeError(`nothing to draw for ${name}`);
  return found;
};

const fewestHours = 8;

/** The own file of the banenafspraak: people begin until there are as many jobs on each day as the plan says; nobody leaves. */
export function jobFile(random: Random): readonly SheetRow[] {
  const rows: (readonly SheetCell[])[] = [header];
  let hours = 0;
  for (const [day, jobs] of jobsOnDay)
    for (; Math.round(jobsOf(hours, jobRule)) < jobs; ) {
      const name = `job ${rows.length}`;
      const missing = Math.round(jobs * jobRule.hoursPerJob - hours);
      const own = Math.min(drawnFrom(jobHours, random, `${name} hours`), Math.max(fewestHours, missing));
      const from = addDays(dayFrom(day), -random.whole(`${name} from`, 0, 90));
      hours += own;
      rows.push([
        { kind: "text", text: drawnFrom(jobUnits, random, `${name} unit`) },
        { kind: "number", value: own },
        { kind: "day", day: from },
        { kind: "empty" },
      ]);
    }
  return rows.map((cells, at) => ({ number: at + 1, cells }));
}

/** Counts the jobs of the banenafspraak on the days of the plan, and keeps how many interns and trainees there were; once. */
export async function fillRegisters(desk: StaffDesk, seed: number): Promise<void> {
  const { house, analyst, protection } = desk;
  if ((await readBanenafspraakRules(house, analyst)).length > 0) return;
  const today = dayOf(house.now(), timeZone);
  const then = on(desk, dayFrom(broughtInOn));
  done(await recordBanenafspraakRule(then, analyst, { ...jobRule, validFrom: dayFrom(jobRule.validFrom) }));
  const rows = jobFile(randomFrom(seed));
  for (const [day] of jobsOnDay) {
    const referenceDate = dayFrom(day);
    const counted = addMonths(referenceDate, 1);
    const isKnown = referenceDate >= foundedOn && counted <= today; // before that day there are no units to count in
    if (isKnown)
      done(await countJobs(on(desk, counted), analyst, { rows, referenceDate }, protection.solver));
  }
  for (const { knownOn, period, ...register } of placementSeeds) {
    const draft = { ...register, period: periodFrom(period), units: [] };
    if (dayFrom(knownOn) <= today)
      done(await registerPlacements(on(desk, dayFrom(knownOn)), analyst, draft, protection.solver));
  }
}
