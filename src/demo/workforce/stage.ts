import { growthAYear } from "../content/workforce/flows.ts";
import type { Work } from "../content/workforce/works.ts";
import type { Random } from "../random.ts";
import { type Lot, lotOf } from "./chance.ts";
import type { MonthNumber } from "./months.ts";
import { leanOf } from "./sex.ts";
import { teamSizes } from "./teamSizes.ts";
import type { Team } from "./units.ts";

/** Where people work between two reorganisations. */
export type Stage = {
  readonly first: MonthNumber;
  readonly random: Random;
  readonly teams: readonly Team[];
  readonly teamOfCode: ReadonlyMap<string, Team>;
  /** People on the staff of a team at the start, were it there then. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How far the log-odds of a woman in a team lie from those of its kind of work. */
  readonly leans: ReadonlyMap<string, number>;
  /** Teams by kind of work, and all of them, as often as they are large. */
  readonly lots: ReadonlyMap<Work | "any", Lot<Team>>;
};

/** Returns the stage with these teams for a staff. */
export function stageOf(
  teams: readonly Team[],
  { staff, first, random }: { staff: number; first: MonthNumber; random: Random },
): Stage {
  const sizes = teamSizes(teams, staff);
  const sized = (some: readonly Team[]) =>
    lotOf(some.map((team) => [team, peopleOf({ sizes }, team)] as const));
  const open = teams.filter(({ work }) => work !== "lead");
  return {
    first,
    random,
    teams,
    teamOfCode: new Map(teams.map((team) => [team.code, team])),
    sizes,
    leans: new Map(teams.map((team) => [team.code, leanOf(team, peopleOf({ sizes }, team), random)])),
    lots: new Map<Work | "any", Lot<Team>>([
      ["any", sized(open)],
      ...[...Map.groupBy(open, ({ work }) => work)].map(([work, some]) => [work, sized(some)] as const),
    ]),
  };
}

/** Returns how many of the staff a team is for at the start. */
export const peopleOf = ({ sizes }: Pick<Stage, "sizes">, { code }: Team): number => sizes.get(code) ?? 0; // every team has one

/** Returns how many of the staff a team is for in a month: the staff grows slowly. */
export const roomIn = (stage: Stage, team: Team, month: MonthNumber): number =>
  peopleOf(stage, team) * (1 + (growthAYear * (month - stage.first)) / 12);

export const leanIn = ({ leans }: Stage, code: string): number => leans.get(code) ?? 0; // every team has one

/** Returns the team of somebody's main employment. */
export function teamIn({ teamOfCode }: Stage, code: string): Team {
  const team = teamOfCode.get(code);
  if (team === undefined) throw new RangeError(`nobody works in ${code}`);
  return team;
}
