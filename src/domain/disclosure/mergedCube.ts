import { byCodes, type Cube, type Equation } from "./cube.ts";
import { itemAt, numberAt } from "./place.ts";

/** Groups of cells, each with its sign, whose counts sum to zero. */
export type Balance = { readonly groups: readonly number[]; readonly signs: readonly number[] };

/**
 * A cube in which cells that everybody can see to be equal are one group: a total with one part, or with one part that is
 * not a shown zero. Groups stand from large to small, then by their codes; a shown zero is in no group.
 */
export type MergedCube = {
  /** The group of each cell; -1 for a zero that is shown. */
  readonly groupOf: Int32Array;
  /** The cells of each group. */
  readonly members: readonly (readonly number[])[];
  /** The count of each group. */
  readonly counts: Float64Array;
  /** The equations between groups, each once, in their order. */
  readonly balances: readonly Balance[];
};

function leaderOf(leaders: Int32Array, cell: number): number {
  let leader = cell;
  while (numberAt(leaders, leader) !== leader) leader = numberAt(leaders, leader);
  return leader;
}

/** The equations without shown zeros. The parts of a total that is a shown zero are shown zeros too. */
const withoutZeros = (cube: Cube, shownZero: readonly boolean[]): readonly Equation[] =>
  cube.equations
    .filter(({ total }) => !shownZero[total])
    .map(({ total, parts }) => ({ total, parts: parts.filter((part) => !shownZero[part]) }));

function leadersOf(cells: number, equations: readonly Equation[]): Int32Array {
  const leaders = Int32Array.from({ length: cells }, (_, cell) => cell);
  for (const { total, parts } of equations) {
    const [only] = parts;
    if (parts.length !== 1 || only === undefined) continue;
    const [one, other] = [leaderOf(leaders, total), leaderOf(leaders, only)];
    leaders[Math.max(one, other)] = Math.min(one, other);
  }
  return leaders;
}

function membersOf(cube: Cube, leaders: Int32Array, shownZero: readonly boolean[]): number[][] {
  const byLeader = new Map<number, number[]>();
  const cells = [...cube.cells.keys()].filter((cell) => !shownZero[cell]);
  cells.sort((one, other) => byCodes(itemAt(cube.cells, one), itemAt(cube.cells, other)) || one - other);
  for (const cell of cells) {
    const leader = leaderOf(leaders, cell);
    const group = byLeader.get(leader);
    if (group) group.push(cell);
    else byLeader.set(leader, [cell]);
  }
  const countOf = (group: readonly number[]): number => itemAt(cube.cells, numberAt(group, 0)).count;
  return [...byLeader.values()].sort((one, other) => countOf(other) - countOf(one)); // what is equal stays in the order of its codes
}

/** Returns the equation between groups, with what stands on both sides taken away. */
function balanceOf({ total, parts }: Equation, groupOf: Int32Array): Balance {
  const signs = new Map([[numberAt(groupOf, total), -1]]);
  for (const part of parts) {
    const group = numberAt(groupOf, part);
    signs.set(group, (signs.get(group) ?? 0) + 1); // not there yet: nothing of it was counted
  }
  const entries = [...signs].filter(([, sign]) => sign !== 0).sort(([one], [other]) => one - other);
  return { groups: entries.map(([group]) => group), signs: entries.map(([, sign]) => sign) };
}

function inOrder(one: Balance, other: Balance): number {
  const length = Math.min(one.groups.length, other.groups.length);
  for (let place = 0; place < length; place += 1) {
    const difference =
      numberAt(one.groups, place) - numberAt(other.groups, place) ||
      numberAt(one.signs, place) - numberAt(other.signs, place);
    if (difference !== 0) return difference;
  }
  return one.groups.length - other.groups.length;
}

/** Returns the merged cube; `shownZero` says of each cell whether it is a zero that everybody sees. */
export function mergeEqualCells(cube: Cube, shownZero: readonly boolean[]): MergedCube {
  const equations = withoutZeros(cube, shownZero);
  const members = membersOf(cube, leadersOf(cube.cells.length, equations), shownZero);
  const groupOf = new Int32Array(cube.cells.length).fill(-1);
  for (const [group, cells] of members.entries()) for (const cell of cells) groupOf[cell] = group;
  const balances = equations
    .map((equation) => balanceOf(equation, groupOf))
    .filter(({ groups }) => groups.length > 0);
  balances.sort(inOrder);
  const once = balances.filter(
    (balance, place) => place === 0 || inOrder(itemAt(balances, place - 1), balance) !== 0,
  );
  const counts = Float64Array.from(members, (cells) => itemAt(cube.cells, numberAt(cells, 0)).count);
  return { groupOf, members, counts, balances: once };
}
