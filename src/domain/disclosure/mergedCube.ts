import { itemAt, numberAt } from "../shared/place.ts";
import { byCodes, type Cube, type Equation } from "./cube.ts";
import { type KnownFigure, sumIn } from "./knownFigure.ts";

/**
 * Groups of cells, each with its factor: how far they move together lies between two bounds. Of an equation between cells
 * both bounds are zero.
 */
export type Balance = {
  readonly groups: readonly number[];
  readonly factors: readonly number[];
  readonly lower: number;
  readonly upper: number;
};

/** Whether a balance is an equation; what is only known within bounds, or in shares, is none. */
export const isEquation = ({ lower, upper, factors }: Balance): boolean =>
  lower === 0 && upper === 0 && factors.every(Number.isInteger);

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
  /** 1 for groups that can be zero for all a reader knows, because a zero there would not be shown. */
  readonly mayBeZero: Uint8Array;
  /** The equations between groups, each once, in their order; then what is known beside them. */
  readonly balances: readonly Balance[];
};

function leaderOf(leaders: Int32Array, cell: number): number {
  let leader = cell;
  while (numberAt(leaders, leader) !== leader) leader = numberAt(leaders, leader);
  return leader;
}

/** The equations without the parts that are shown zeros. A total that is one says that its hidden parts are zero. */
const withoutZeros = (cube: Cube, shownZero: readonly boolean[]): readonly Equation[] =>
  cube.equations
    .filter(({ total, parts }) => !(shownZero[total] && parts.every((part) => shownZero[part])))
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

type Term = { readonly cell: number; readonly weight: number };

/** Returns a sum of cells as a sum of groups, with what stands on both sides taken away. A shown zero does not move. */
function balanceOf(
  terms: readonly Term[],
  groupOf: Int32Array,
  [lower, upper]: readonly [number, number],
): Balance {
  const factors = new Map<number, number>();
  for (const { cell, weight } of terms) {
    const group = numberAt(groupOf, cell);
    if (group >= 0) factors.set(group, (factors.get(group) ?? 0) + weight); // not there yet: nothing of it was counted
  }
  const entries = [...factors].filter(([, factor]) => factor !== 0).sort(([one], [other]) => one - other);
  return {
    groups: entries.map(([group]) => group),
    factors: entries.map(([, factor]) => factor),
    lower,
    upper,
  };
}

const termsOf = ({ total, parts }: Equation): readonly Term[] => [
  { cell: total, weight: -1 },
  ...parts.map((cell) => ({ cell, weight: 1 })),
];

function inOrder(one: Balance, other: Balance): number {
  const length = Math.min(one.groups.length, other.groups.length);
  for (let place = 0; place < length; place += 1) {
    const difference =
      numberAt(one.groups, place) - numberAt(other.groups, place) ||
      numberAt(one.factors, place) - numberAt(other.factors, place);
    if (difference !== 0) return difference;
  }
  return one.groups.length - other.groups.length;
}

/** What a reader knows of a table beside its equations, by cell. */
export type TableKnowledge = {
  /** Whether a cell is a zero that everybody sees. */
  readonly shownZero: readonly boolean[];
  /** Cells of which a zero would not be shown either. */
  readonly zeroHidden: readonly number[];
  readonly known: readonly KnownFigure[];
};

/** Returns the merged cube. */
export function mergeEqualCells(cube: Cube, { shownZero, zeroHidden, known }: TableKnowledge): MergedCube {
  const equations = withoutZeros(cube, shownZero);
  const members = membersOf(cube, leadersOf(cube.cells.length, equations), shownZero);
  const groupOf = new Int32Array(cube.cells.length).fill(-1);
  for (const [group, cells] of members.entries()) for (const cell of cells) groupOf[cell] = group;
  const balances = equations
    .map((equation) => balanceOf(termsOf(equation), groupOf, [0, 0]))
    .filter(({ groups }) => groups.length > 0);
  balances.sort(inOrder);
  const once = balances.filter(
    (balance, place) => place === 0 || inOrder(itemAt(balances, place - 1), balance) !== 0,
  );
  const counts = Float64Array.from(members, (cells) => itemAt(cube.cells, numberAt(cells, 0)).count);
  const besides = known.map((figure) => {
    const value = sumIn(figure, cube.cells);
    return balanceOf(figure.terms, groupOf, [figure.least - value, figure.most - value]);
  });
  const unseen = new Set(zeroHidden);
  const mayBeZero = Uint8Array.from(members, (cells) => (cells.every((cell) => unseen.has(cell)) ? 1 : 0));
  return { groupOf, members, counts, mayBeZero, balances: [...once, ...besides] };
}
