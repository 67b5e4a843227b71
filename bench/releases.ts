import {
  checkDisclosure,
  cubeOf,
  type Dimension,
  type EarlierRelease,
  jointTable,
  type LinearSolver,
  type Movers,
  protectAfter,
  protectTable,
  type TableToProtect,
} from "../src/domain/disclosure/index.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { tableOf } from "../test/support/aCountTable.ts";
import {
  chances,
  type MunicipalShape,
  municipalAtoms,
  municipalDimensions,
} from "../test/support/municipalTable.ts";

const threshold = 5;
/** Of all people so many leave in a month, and as many come. */
const moving = 0.01;

/** A cluster that has other units from a month on; until then it has the units of its first name. */
type Tree = { readonly from: number; readonly clusters: readonly { readonly code: string; readonly units: readonly string[] }[] };

/** In two months a unit goes to the next cluster: the two clusters are new ones from then on. */
function treesOf({ equations }: Dimension, months: readonly number[]): readonly Tree[] {
  const trees: Tree[] = [
    { from: 0, clusters: equations.slice(1).map(({ total, parts }) => ({ code: total, units: parts })) },
  ];
  for (const [nth, from] of months.entries()) {
    const clusters = (trees.at(-1) as Tree).clusters;
    const [giving, taking] = [nth % clusters.length, (nth + 1) % clusters.length];
    const goes = clusters[giving]?.units.at(-1) ?? "";
    trees.push({
      from,
      clusters: clusters.map(({ code, units }, place) => {
        if (place === giving) return { code: `${code} ${from}`, units: units.slice(0, -1) };
        return place === taking ? { code: `${code} ${from}`, units: [...units, goes] } : { code, units };
      }),
    });
  }
  return trees;
}

/** All trees over the same units: one dimension. */
function unitsOf(trees: readonly Tree[]): Dimension {
  const byCode = new Map(trees.flatMap(({ clusters }) => clusters).map((cluster) => [cluster.code, cluster.units]));
  return {
    name: "unit",
    codes: ["Total", ...byCode.keys(), ...(trees[0]?.clusters ?? []).flatMap(({ units }) => units)],
    equations: [
      ...trees.map(({ clusters }) => ({ total: "Total", parts: clusters.map(({ code }) => code) })),
      ...[...byCode].map(([total, parts]) => ({ total, parts })),
    ],
  };
}

type Person = { readonly codes: readonly string[]; readonly came: number; left: number };

/** People of so many months: each month some leave, and as many come into the places of somebody. */
function peopleOf(seed: number, shape: MunicipalShape, months: number): readonly Person[] {
  const chance = chances(seed + 1);
  const people: Person[] = municipalAtoms(seed, shape).flatMap(({ codes, count }) =>
    Array.from({ length: count }, () => ({ codes, came: 0, left: months })),
  );
  for (let month = 1; month < months; month += 1) {
    const there = people.filter(({ left }) => left === months);
    const number = Math.round(moving * there.length);
    const drawn = (): Person => there[Math.floor(chance() * there.length)] as Person;
    for (let nth = 0; nth < number; nth += 1) drawn().left = month;
    for (let nth = 0; nth < number; nth += 1) people.push({ codes: drawn().codes, came: month, left: months });
  }
  return people;
}

type Month = { readonly shown: number; readonly alone: number; readonly dated: number; readonly milliseconds: number };

/** What stands for the union of a chain of releases. */
export type Chain = {
  readonly months: readonly Month[];
  readonly cells: number;
  readonly exact: number;
  readonly strong: number;
  /** The same when of the last day nothing is shown but its grand total and its zeros. */
  readonly before: { readonly exact: number; readonly strong: number };
  readonly checkMs: number;
};

export type ChainAsked = {
  readonly seed: number;
  readonly shape: MunicipalShape;
  readonly months: number;
  readonly groups: boolean;
  readonly insiders: boolean;
};

/** Releases one table after another, and checks all of them together: every bound of every cell of all months. */
export async function releaseMonths({ seed, shape, months, groups, insiders }: ChainAsked): Promise<Chain> {
  const solver = await openHighs();
  const [units, ...others] = municipalDimensions(shape);
  const trees = treesOf(units as Dimension, [Math.floor(months / 3), Math.floor((2 * months) / 3)]);
  const dimensions = [unitsOf(trees), ...others];
  const people = peopleOf(seed, shape, months);
  const counted = (which: (person: Person) => boolean) =>
    cubeOf(dimensions, people.filter(which).map(({ codes }) => ({ codes, count: 1 })));
  const treeIn = (month: number): Tree => trees.filter(({ from }) => from <= month).at(-1) as Tree;
  const earlier: EarlierRelease[] = [];
  const found: Month[] = [];
  const everShown = new Set<number>();
  let last: { table: TableToProtect; hidden: readonly boolean[] } | undefined;
  for (let month = 0; month < months; month += 1) {
    const cube = counted(({ came, left }) => came <= month && left > month);
    const clusters = new Set(treeIn(month).clusters.map(({ code }) => code));
    const isAbsent = ({ codes }: { codes: readonly string[] }): boolean =>
      (codes[0] ?? "").startsWith("C") && !clusters.has(codes[0] ?? "");
    const absent = [...cube.cells.keys()].filter((cell) => isAbsent(cube.cells[cell] as { codes: readonly string[] }));
    const table = { ...tableOf(cube, threshold, { insiders }), alwaysHidden: absent };
    const alone = protectTable(table, solver, () => 0);
    if (!alone.ok) throw new Error(JSON.stringify(alone.problem));
    const start = performance.now();
    const released = protectAfter(table, earlier, solver, () => performance.now());
    const milliseconds = performance.now() - start;
    if (!released.ok) throw new Error(`month ${month}: ${JSON.stringify(released.problem)}`);
    const hidden = released.value.hidden.map((kind) => kind !== null);
    for (const cell of hidden.keys()) if (!hidden[cell]) everShown.add(cell);
    const isThere = (cell: number): boolean => !absent.includes(cell);
    found.push({
      shown: hidden.filter((isHidden) => !isHidden).length,
      alone: alone.value.hidden.filter((kind) => kind === null).length,
      dated: [...everShown].filter(isThere).length,
      milliseconds,
    });
    if (process.env["SAY"]) console.log(month, JSON.stringify(found.at(-1)), cube.cells.length - absent.length, released.value.certificate.linearPrograms, Math.round(released.value.certificate.milliseconds));
    const came = counted((person) => person.came === month + 1);
    const left = counted((person) => person.left === month + 1);
    const movers = cube.cells.map((_, cell): Movers => ({
      cell,
      joiners: came.cells[cell]?.count ?? 0,
      leavers: left.cells[cell]?.count ?? 0,
    }));
    const status = hidden.map((isHidden, cell) => (isThere(cell) ? (isHidden ? "hidden" : "shown") : "absent") as "hidden" | "shown" | "absent");
    last = { table, hidden };
    if (month < months - 1)
      earlier.push({
        id: String(month),
        threshold,
        status,
        counts: cube.cells.map(({ count }) => count),
        movers,
        sensitive: groups ? { dimension: 2, total: "Total" } : null,
      });
  }
  if (last === undefined) throw new Error("no months");
  return { months: found, cells: last.hidden.length, ...unionOf(last, earlier, solver) };
}

/** Checks the whole joint table, with the code that shares nothing with the search; and once more without the last release. */
function unionOf(
  { table, hidden }: { table: TableToProtect; hidden: readonly boolean[] },
  earlier: readonly EarlierRelease[],
  solver: LinearSolver,
) {
  const joint = jointTable(table, earlier);
  if (!joint.ok) throw new Error(joint.problem.code);
  const { today, isPublic, table: whole } = joint.value;
  const past = earlier.flatMap(({ status }) => status);
  const hiddenWith = (ofToday: readonly boolean[]): readonly boolean[] =>
    whole.cube.cells.map((_, place) => {
      if (place < past.length) return past[place] !== "shown";
      return place < past.length + today.length ? ofToday[place - past.length] === true : !isPublic.has(place);
    });
  const start = performance.now();
  const check = checkDisclosure(whole, hiddenWith(hidden), solver);
  const checkMs = performance.now() - start;
  if (!check.ok) throw new Error(check.problem.why);
  const { exactViolations: exact, strongViolations } = check.value;
  return { exact, strong: strongViolations ?? 0, before: { exact: 0, strong: 0 }, checkMs };
}
