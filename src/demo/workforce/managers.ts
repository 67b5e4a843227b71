import { spanOfControl, womenAmongFirstManagers, womenAmongNewManagers } from "../content/workforce/flows.ts";
import type { MonthNumber } from "./months.ts";
import type { Stage } from "./stage.ts";
import type { Team } from "./units.ts";
import { gradePlace, isStaff, type Worker, withMain } from "./worker.ts";

/** Among how many of the highest in grade one is chosen. */
const shortlist = 6;

/** Returns who is appointed: one of the highest in grade, of the sex that is drawn where both are among them. */
function chosen(candidates: readonly Worker[], asksWoman: boolean): Worker | undefined {
  const listed = candidates.slice(0, shortlist);
  return listed.find(({ jobs: [{ sex }] }) => (sex === "female") === asksWoman) ?? listed[0]; // nobody of that sex
}

function appointedIn(
  stage: Stage,
  team: Team,
  people: readonly Worker[],
  month: MonthNumber,
): readonly Worker[] {
  const { random, first } = stage;
  const wanted = Math.max(1, Math.round(people.length / spanOfControl));
  const managers = people.filter(({ jobs: [{ manager }] }) => manager === true).length;
  if (managers >= wanted) return [];
  let candidates = people
    .filter(({ jobs: [{ manager, kind }] }) => manager !== true && kind === "permanent")
    .toSorted((one, other) => gradePlace(other.jobs[0].grade) - gradePlace(one.jobs[0].grade));
  const women = month === first ? womenAmongFirstManagers : womenAmongNewManagers;
  const appointed: Worker[] = [];
  for (let at = managers; at < wanted; at++) {
    const one = chosen(candidates, random.share(`${month} ${team.code} manager ${at}`) < women);
    if (one === undefined) break;
    appointed.push(one);
    candidates = candidates.filter((candidate) => candidate !== one);
  }
  return appointed;
}

/** Returns everybody, with a manager for each span of control of the staff of a team, and one at least. */
export function withManagers(
  stage: Stage,
  workers: readonly Worker[],
  month: MonthNumber,
): readonly Worker[] {
  const byTeam = Map.groupBy(workers.filter(isStaff), ({ jobs: [{ unit }] }) => unit);
  const appointed = new Set(
    stage.teams.flatMap((team) => appointedIn(stage, team, byTeam.get(team.code) ?? [], month)), // may be empty
  );
  if (appointed.size === 0) return workers;
  return workers.map((worker) => (appointed.has(worker) ? withMain(worker, { manager: true }) : worker));
}
