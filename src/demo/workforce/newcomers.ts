import type { EmploymentKind } from "../../domain/workforce/index.ts";
import { filledAMonth, seasonOfStarting } from "../content/workforce/flows.ts";
import {
  hiredShare,
  internGrowthAYear,
  internsAMonth,
  newcomerKinds,
  termMonths,
} from "../content/workforce/kinds.ts";
import { drawn, lotOf, wholeOf } from "./chance.ts";
import { lastDayOf, type MonthNumber, placeInYear } from "./months.ts";
import { hired, newcomerFor, personNumber, startIn } from "./newWorker.ts";
import { peopleOf, roomIn, type Stage } from "./stage.ts";
import { headFrom } from "./startingStaff.ts";
import type { Team } from "./units.ts";
import { isStaff, type Worker } from "./worker.ts";

const kinds = lotOf(Object.entries(newcomerKinds).map(([kind, weight]) => [kind as EmploymentKind, weight])); // keys are kinds

/** What a team has at the end of a month before anybody comes. */
type Present = { readonly staff: number; readonly hiredIn: number; readonly headed: boolean };
type Coming = {
  readonly team: Team;
  readonly kind: EmploymentKind;
  readonly name: string;
  readonly heads: boolean;
};

/** Returns how many of so many places are filled, each with the same chance. */
const filled = (places: number, chance: number, draw: (at: number) => number): number =>
  Array.from({ length: Math.max(0, places) }, (_, at) => draw(at)).filter((share) => share < chance).length;

/** As many places stand open as are filled in two and a half months, so that the staff keeps its size. */
const openShare = 1.012;

function comingTo(stage: Stage, team: Team, month: MonthNumber, present: Present): readonly Coming[] {
  const { random } = stage;
  const name = `${month} ${team.code}`;
  const place = placeInYear(month);
  const room = wholeOf(roomIn(stage, team, month) * openShare, random.share(`${team.code} room`));
  const chance = filledAMonth * (seasonOfStarting[place] ?? 1); // there are twelve
  const open = room - present.staff;
  const staff = filled(open, chance, (at) => random.share(`${name} open ${at}`));
  const openHired = Math.round(peopleOf(stage, team) * hiredShare) - present.hiredIn;
  const hiredIn = filled(openHired, filledAMonth, (at) => random.share(`${name} open hired ${at}`));
  const growth = 1 + (internGrowthAYear * (month - stage.first)) / 12;
  const expected = (peopleOf(stage, team) * (internsAMonth[place] ?? 0) * growth) / 100; // there are twelve
  const interns = wholeOf(expected, random.share(`${name} interns`));
  const some = (count: number, of: string, kindOf: (name: string) => EmploymentKind): readonly Coming[] =>
    Array.from({ length: count }, (_, at) => {
      const own = `${name} ${of} ${at}`;
      const heads = of === "staff" && at === 0 && team.work === "lead" && !present.headed;
      return { team, kind: kindOf(own), name: own, heads };
    });
  return [
    ...some(staff, "staff", (own) =>
      team.work === "lead" ? "permanent" : drawn(kinds, random.share(`${own} kind`)),
    ),
    ...some(hiredIn, "hired in", () => "hiredIn"),
    ...some(interns, "intern", () => "intern"),
  ];
}

function presentIn(workers: readonly Worker[]): ReadonlyMap<string, Present> {
  const found = new Map<string, { staff: number; hiredIn: number; headed: boolean }>();
  for (const worker of workers) {
    const [{ unit, kind, manager }] = worker.jobs;
    const present = found.get(unit) ?? { staff: 0, hiredIn: 0, headed: false };
    found.set(unit, present);
    if (isStaff(worker)) present.staff++;
    if (kind === "hiredIn") present.hiredIn++;
    if (manager === true) present.headed = true;
  }
  return found;
}

/** Returns who comes in a month, beside those who are there: their numbers go on from `nextNumber`. */
export function newcomersOf(
  stage: Stage,
  workers: readonly Worker[],
  month: MonthNumber,
  nextNumber: number,
): readonly Worker[] {
  const present = presentIn(workers);
  const nobody: Present = { staff: 0, hiredIn: 0, headed: false };
  const coming = stage.teams.flatMap(
    (team) => comingTo(stage, team, month, present.get(team.code) ?? nobody), // a team may be empty for a while
  );
  return coming.map(({ team, kind, name, heads }, at) => {
    const newcomer = newcomerFor(stage, {
      name,
      team,
      kind,
      who: "newcomer",
      month,
      gradeFrom: heads ? headFrom : 0,
    });
    return hired(newcomer, personNumber(nextNumber + at), {
      unit: team.code,
      kind,
      from: startIn(month, stage.random.share(`${name} day`)),
      until: kind === "permanent" ? null : lastDayOf(month + termMonths[kind] - 1),
    });
  });
}
