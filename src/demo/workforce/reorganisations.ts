import type { Day } from "../../domain/shared/day.ts";
import {
  type MergeSeed,
  merges,
  moves,
  type SplitSeed,
  splits,
} from "../content/workforce/reorganisations.ts";
import type { DemoUnit } from "../meerwijkUnits.ts";
import { firstDayOf, type MonthNumber } from "./months.ts";
import type { Extent, Team } from "./units.ts";

/** One act on the units, in the words of the use cases: merge, split, or a unit that comes under another. */
export type UnitAct =
  | { readonly kind: "merge"; readonly units: readonly string[]; readonly into: DemoUnit }
  | { readonly kind: "split"; readonly unit: string; readonly into: readonly SplitUnit[] }
  | { readonly kind: "move"; readonly unit: string; readonly to: string };

/** A unit that begins by a split, with its part (0 to 1) of the people. */
export type SplitUnit = { readonly unit: DemoUnit; readonly share: number };

/** What changes in the units on one day, the first of a month. */
export type Reshuffle = { readonly month: MonthNumber; readonly day: Day; readonly acts: readonly UnitAct[] };

const team = (department: string, code: string, name: string): DemoUnit => ({
  code: `${department}-${code}`,
  name: `Team ${name}`,
  kind: "team",
  parent: department,
});

const merged = ([units, department, code, name]: MergeSeed): UnitAct => ({
  kind: "merge",
  units,
  into: team(department, code, name),
});

const split = ([unit, into]: SplitSeed): UnitAct => ({
  kind: "split",
  unit,
  into: into.map(([code, name, share]) => ({
    unit: team(unit.split("-").slice(0, 2).join("-"), code, name),
    share,
  })),
});

/** Returns the first month on or after this one with the place in the year. */
const nextAt = (month: MonthNumber, place: number): MonthNumber => month + ((place - (month % 12) + 12) % 12);

/**
 * Returns the two reorganisations after a first month: on the first of January that comes half a year or more later
 * teams are merged and split, on the first of September after it units move to another cluster. Both always lie within
 * 36 months. The units that the programme knows are in neither, so Meerwijk at its present extent has none.
 */
export function reshufflesFrom(first: MonthNumber, extent: Extent): readonly Reshuffle[] {
  if (extent === "present") return [];
  const january = nextAt(first + 6, 0);
  const september = january + 8;
  const moved = moves.map(([unit, to]): UnitAct => ({ kind: "move", unit, to }));
  return [
    { month: january, day: firstDayOf(january), acts: [...merges.map(merged), ...splits.map(split)] },
    { month: september, day: firstDayOf(september), acts: moved },
  ];
}

/** Where the people of a team go by a reorganisation, each with its part (0 to 1). */
export type Onward = ReadonlyMap<string, readonly { readonly code: string; readonly share: number }[]>;

/** Returns for each team that ends where its people go. */
export const onwardBy = ({ acts }: Reshuffle): Onward =>
  new Map(
    acts.flatMap((act) => {
      if (act.kind === "merge") return act.units.map((unit) => [unit, [{ code: act.into.code, share: 1 }]]);
      if (act.kind === "move") return [];
      return [[act.unit, act.into.map(({ unit, share }) => ({ code: unit.code, share }))]];
    }),
  );

/** Returns where people work after a reorganisation: new teams have the work and the sizes of those they come from. */
export function teamsAfter(teams: readonly Team[], reshuffle: Reshuffle): readonly Team[] {
  const onward = onwardBy(reshuffle);
  const begun = new Map<string, Team>();
  for (const { code, work, size } of teams)
    for (const next of onward.get(code) ?? []) {
      // a team that stays goes nowhere
      const known = begun.get(next.code);
      begun.set(next.code, {
        code: next.code,
        work: known?.work ?? work,
        size: (known?.size ?? 0) + size * next.share,
      });
    }
  return [...teams.filter(({ code }) => !onward.has(code)), ...begun.values()];
}
