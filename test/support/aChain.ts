import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Cube,
  checkDisclosure,
  cubeOf,
  type Dimension,
  type DisclosureCheck,
  type EarlierRelease,
  type JointTable,
  jointTable,
  type LinearSolver,
  type Movers,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";
import { flat } from "./aCountTable.ts";

/** A release under threshold 5 about the same day, of which nothing is known of movers; `differing` says what is otherwise. */
export const releaseOf = (
  hidden: readonly boolean[],
  differing: Partial<EarlierRelease> = {},
): EarlierRelease => ({
  id: "1",
  threshold: 5,
  status: hidden.map((isHidden) => (isHidden ? "hidden" : "shown")),
  counts: null,
  movers: [],
  own: null,
  sensitive: null,
  ...differing,
});

export const countsOf = ({ cells }: Cube): readonly number[] => cells.map(({ count }) => count);

export function jointOf(table: TableToProtect, earlier: readonly EarlierRelease[]): JointTable {
  const joint = jointTable(table, earlier);
  assert.ok(joint.ok, JSON.stringify(joint));
  return joint.value;
}

/** What readers miss of the cells of all days, and of who moved: all that no release showed and that is not told. */
export function hiddenOverall(
  { table: { cube }, today, isPublic }: JointTable,
  earlier: readonly EarlierRelease[],
  hidden: readonly boolean[],
): readonly boolean[] {
  const past = earlier.filter(({ counts }) => counts !== null).flatMap(({ status }) => status);
  const [first = 0] = today;
  return cube.cells.map((_, place) => {
    if (place < first) return past[place] !== "shown";
    return place < first + today.length ? hidden[place - first] === true : !isPublic.has(place);
  });
}

/** The independent check of all releases together: of the cells of every day, and of who moved. */
export function checkOverall(
  joint: JointTable,
  earlier: readonly EarlierRelease[],
  hidden: readonly boolean[],
  solver: LinearSolver,
): DisclosureCheck {
  const check = checkDisclosure(joint.table, hiddenOverall(joint, earlier, hidden), solver);
  assert.ok(check.ok, JSON.stringify(check));
  return check.value;
}

/** One person: the finest codes, and nothing on days without. */
type Person = readonly (readonly string[] | null)[];

/** Days of one table: its counts on each, and who moved from each to the next, of every cell. */
export type Days = { readonly cubes: readonly Cube[]; readonly movers: readonly (readonly Movers[])[] };

/** Returns the days of people: who is in a cell on a day and was not the day before, came into it. */
function daysOf(dimensions: readonly Dimension[], people: readonly Person[], days: number): Days {
  const cubeOn = (atomsOf: (person: Person) => readonly string[] | null): Cube =>
    cubeOf(
      dimensions,
      people.flatMap((person) => {
        const codes = atomsOf(person);
        return codes === null ? [] : [{ codes, count: 1 }];
      }),
    );
  const nths = [...new Array<number>(days).keys()];
  const cubes = nths.map((nth) => cubeOn((person) => person[nth] ?? null));
  const movers = nths.slice(1).map((nth): readonly Movers[] => {
    // who stayed in a cell has the code of the cell, or one under it, on both days
    const stayers = stayersIn(dimensions, people, nth);
    return (cubes[nth]?.cells ?? []).map(({ count }, cell) => {
      const stayed = stayers[cell] ?? 0;
      return { cell, joiners: count - stayed, leavers: (cubes[nth - 1]?.cells[cell]?.count ?? 0) - stayed };
    });
  });
  return { cubes, movers };
}

/** Returns of each cell how many people are in it on a day and were on the day before. */
function stayersIn(
  dimensions: readonly Dimension[],
  people: readonly Person[],
  nth: number,
): readonly number[] {
  const stayed = new Map<number, number>();
  for (const person of people) {
    const [before, now] = [person[nth - 1], person[nth]];
    if (!before || !now) continue;
    const [one, other] = [before, now].map((codes) => cubeOf(dimensions, [{ codes, count: 1 }]).cells);
    for (const [cell, { count }] of (one ?? []).entries())
      if (count === 1 && other?.[cell]?.count === 1) stayed.set(cell, (stayed.get(cell) ?? 0) + 1);
  }
  return [...(cubeOf(dimensions, []).cells ?? []).keys()].map((cell) => stayed.get(cell) ?? 0);
}

const genders = ["women", "men"];

type Change = { readonly who: number; readonly to: number };

/** Adds a day: who is named goes to another team or leaves; where nobody is named somebody comes. */
function addDay(
  people: (readonly string[] | null)[][],
  changes: readonly Change[],
  atoms: readonly (readonly string[])[],
): void {
  const days = people[0]?.length ?? 0;
  for (const person of people) person.push(person.at(-1) ?? null);
  for (const { who, to } of changes) {
    const there = atoms[to] ?? null; // half of the places are no team: who goes there left
    const person = people[who % (people.length + 2)];
    if (person === undefined) people.push([...new Array<null>(days).fill(null), there]);
    else {
      const gender = person.find((codes) => codes !== null)?.[1];
      person[days] = there === null || gender === undefined ? null : [there[0] ?? "", gender];
    }
  }
}

/** Teams by gender on two to four days, with hires, leavers and people who go to another team. */
export const aChain = (teams: number, mostOfAtom: number): fc.Arbitrary<Days> => {
  const codes = Array.from({ length: teams }, (_, place) => `team ${place + 1}`);
  const dimensions = [flat("teams", codes), flat("people", genders)];
  const atoms = codes.flatMap((team) => genders.map((gender) => [team, gender]));
  const change = fc.record({ who: fc.nat(), to: fc.nat({ max: 2 * atoms.length }) });
  return fc
    .record({
      counts: fc.array(fc.integer({ min: 0, max: mostOfAtom }), {
        minLength: atoms.length,
        maxLength: atoms.length,
      }),
      months: fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ counts, months }) => {
      const people = counts.flatMap((count, at) =>
        Array.from({ length: count }, (): (readonly string[] | null)[] => [atoms[at] ?? null]),
      );
      for (const changes of months) addDay(people, changes, atoms);
      return daysOf(dimensions, people, months.length + 1);
    })
    .filter(({ cubes }) => cubes.every(({ cells }) => (cells[0]?.count ?? 0) >= 5));
};
