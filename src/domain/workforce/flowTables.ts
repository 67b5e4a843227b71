import {
  type Atom,
  changeSince,
  characteristicThen,
  cubeOf,
  type Dimension,
  type LinkedTable,
  thereThen,
} from "../disclosure/index.ts";
import { type UnitRecord, unitsOn } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { type CharacteristicOnDay, characteristicOn, everybody } from "./characteristic.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import type { Employment } from "./employment.ts";
import { type FlowKind, flowsBetween } from "./flow.ts";
import type { CountedPerson, Staff } from "./staff.ts";

/** The code of who works here on both days. */
export const remained = "remained";

/** What became of who worked here on the first day. */
export const became: Dimension = {
  name: "became",
  codes: [everybody, "outflow", remained, "promotion", "transfer", "stay"],
  equations: [
    { total: everybody, parts: ["outflow", remained] },
    { total: remained, parts: ["promotion", "transfer", "stay"] },
  ],
};

/** Where who works here on the second day was on the first. */
export const came = (since: Day): Dimension => ({
  name: changeSince("came", since),
  codes: [everybody, "inflow", remained],
  equations: [{ total: everybody, parts: ["inflow", remained] }],
});

/** Two days, with who worked here on each and the units of all time. */
export type FlowPeriod = { readonly earlier: Staff; readonly later: Staff; readonly record: UnitRecord };

/** The two tables of who came, rose, moved and left, by the same characteristics. */
export type FlowTables = {
  /** Who worked here on the first day, by what they were then and what became of them. Codes: the day, the characteristics, what became. */
  readonly leaving: LinkedTable;
  /** Who works here on the second day, by what they are now and whether they came in between. Codes: the characteristics, where from. */
  readonly coming: LinkedTable;
};

/** Somebody of one of the two days with what became of them; the sex of who stayed is the one that is known last. */
export type Moved = { readonly person: CountedPerson; readonly kind: FlowKind };

/** Everybody of the first day and everybody of the second, with what became of them. */
export type Movement = { readonly before: readonly Moved[]; readonly after: readonly Moved[] };

/** Two days with what became of everybody in between. */
export type MovedPeriod = FlowPeriod & { readonly movement: Movement };

/** Returns what became of everybody between two days. */
export function movedBetween({ earlier, later, record }: FlowPeriod): Movement {
  const kinds = new Map(flowsBetween(earlier, later, record).map(({ person, kind }) => [person, kind]));
  const now = new Map(later.people.map(({ person, main }) => [person, main]));
  const withSex = (main: Employment, last: Employment | undefined): Employment =>
    last === undefined ? main : { ...main, sex: last.sex };
  const of = (person: CountedPerson): Moved => {
    const kind = kinds.get(person.person);
    if (kind === undefined) throw new RangeError("a person without a flow"); // flowsBetween has each of both days
    return { person, kind };
  };
  return {
    before: earlier.people.map((person) =>
      of({ ...person, main: withSex(person.main, now.get(person.person)) }),
    ),
    after: later.people.map(of),
  };
}

/** Returns by what a table crosses people on a day; of units the highest level alone. */
export function crossedOn(
  { crosses }: DeclaredTable,
  staff: Staff,
  record: UnitRecord,
): readonly CharacteristicOnDay[] {
  const units = unitsOn(record, staff.referenceDate);
  const grades = [...new Set(staff.people.flatMap(({ main }) => main.grade ?? []))];
  return crosses.map((one) => characteristicOn(one, { units, unitLevels: 1, grades }));
}

const atomsOf = (
  moved: readonly Moved[],
  crossed: readonly CharacteristicOnDay[],
  codesOf: (codes: readonly string[], kind: FlowKind) => readonly string[],
): readonly Atom[] =>
  moved.map(({ person, kind }) => ({
    codes: codesOf(
      crossed.map(({ codeOf }) => codeOf(person)),
      kind,
    ),
    count: 1,
  }));

/**
 * Returns who came, rose, moved and left between two days, by the characteristics of a declared table: people who left or stayed
 * by what they were on the first day, people who came by what they are on the second. Nobody is to see it before it is
 * released; with the tables of both days it adds up, and is protected with them. Source: requirement WM-02.
 */
export function countFlows(declared: DeclaredTable, period: MovedPeriod): FlowTables {
  const { earlier, later, record, movement } = period;
  const since = earlier.referenceDate;
  const [then, now] = [crossedOn(declared, earlier, record), crossedOn(declared, later, record)];
  const there: Dimension = { name: thereThen, codes: [since], equations: [] };
  const where = came(since);
  const named = ({ dimension: { name }, total }: CharacteristicOnDay) => ({ name, total });
  const ofBefore = atomsOf(movement.before, then, (codes, kind) => [since, ...codes, kind]);
  const ofAfter = atomsOf(movement.after, now, (codes, kind) => [
    ...codes,
    kind === "inflow" ? "inflow" : remained,
  ]);
  return {
    leaving: {
      name: `${declared.key} leaving`,
      cube: cubeOf([there, ...then.map(({ dimension }) => dimension), became], ofBefore),
      dimensions: [
        { name: thereThen, total: "" },
        ...then.map(named).map(({ name, total }) => ({ name: characteristicThen(name, since), total })),
        { name: became.name, total: everybody },
      ],
      isShown: true,
    },
    coming: {
      name: `${declared.key} coming`,
      cube: cubeOf([...now.map(({ dimension }) => dimension), where], ofAfter),
      dimensions: [...now.map(named), { name: where.name, total: everybody }],
      isShown: true,
    },
  };
}
