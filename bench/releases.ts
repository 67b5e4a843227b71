import {
  type Cell,
  type CellStatus,
  type Cube,
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
type Tree = {
  readonly from: number;
  readonly clusters: readonly { readonly code: string; readonly units: readonly string[] }[];
};

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
  const byCode = new Map(
    trees.flatMap(({ clusters }) => clusters).map((cluster) => [cluster.code, cluster.units]),
  );
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
function peopleOf({ seed, shape, months }: ChainAsked): readonly Person[] {
  const chance = chances(seed + 1);
  const people: Person[] = municipalAtoms(seed, shape).flatMap(({ codes, count }) =>
    Array.from({ length: count }, () => ({ codes, came: 0, left: months })),
  );
  for (let month = 1; month < months; month += 1) {
    const there = people.filter(({ left }) => left === months);
    const number = Math.round(moving * there.length);
    const drawn = (): Person => there[Math.floor(chance() * there.length)] as Person;
    for (let nth = 0; nth < number; nth += 1) drawn().left = month;
    for (let nth = 0; nth < number; nth += 1)
      people.push({ codes: drawn().codes, came: month, left: months });
  }
  return people;
}

export type ChainAsked = {
  readonly seed: number;
  readonly shape: MunicipalShape;
  readonly months: number;
  /** Whether everybody knows who came and left, and only the category of who did is not known. */
  readonly groups: boolean;
  readonly insiders: boolean;
};

/** A made-up municipality month after month. */
type Municipality = {
  readonly cubes: readonly Cube[];
  readonly movers: readonly (readonly Movers[])[];
  /** Of each month the cells of trees of other months. */
  readonly absent: readonly ReadonlySet<number>[];
};

function municipalityOf(asked: ChainAsked): Municipality {
  const { shape, months } = asked;
  const [units, ...others] = municipalDimensions(shape);
  const trees = treesOf(units as Dimension, [Math.floor(months / 3), Math.floor((2 * months) / 3)]);
  const dimensions = [unitsOf(trees), ...others];
  const people = peopleOf(asked);
  const counted = (which: (person: Person) => boolean): readonly Cell[] =>
    cubeOf(
      dimensions,
      people.filter(which).map(({ codes }) => ({ codes, count: 1 })),
    ).cells;
  const { cells, equations } = cubeOf(dimensions, []);
  const nths = [...new Array<number>(months).keys()];
  return {
    cubes: nths.map((month) => ({
      cells: counted(({ came, left }) => came <= month && left > month),
      equations,
    })),
    movers: nths.map((month) => {
      const joiners = counted(({ came }) => came === month + 1);
      const leavers = counted(({ left }) => left === month + 1);
      return cells.map((_, cell) => ({
        cell,
        joiners: joiners[cell]?.count ?? 0,
        leavers: leavers[cell]?.count ?? 0,
      }));
    }),
    absent: nths.map((month) => {
      const tree = trees.filter(({ from }) => from <= month).at(-1);
      const there = new Set(tree?.clusters.map(({ code }) => code));
      const isOther = (code = ""): boolean => code.startsWith("C") && !there.has(code);
      return new Set([...cells.keys()].filter((cell) => isOther(cells[cell]?.codes[0])));
    }),
  };
}

type Month = {
  readonly shown: number;
  /** What a release of this month would show if there was none before it. */
  readonly alone: number;
  /** What is shown with the count of this month or of an earlier one. */
  readonly dated: number;
  readonly milliseconds: number;
};

type LastRelease = { readonly table: TableToProtect; readonly hidden: readonly boolean[] };

/** What a check of all releases together finds. */
type Found = { readonly exact: number; readonly strong: number };

/** Checks the cells of all months, and who moved, with the code that shares nothing with the search. */
function checkAll(
  { table, hidden }: LastRelease,
  earlier: readonly EarlierRelease[],
  solver: LinearSolver,
): Found {
  const joint = jointTable(table, earlier);
  if (!joint.ok) throw new Error(joint.problem.code);
  const { today, isPublic, table: whole } = joint.value;
  const past = earlier.flatMap(({ status }) => status);
  const end = past.length + today.length;
  const missed = whole.cube.cells.map((_, place) => {
    if (place < past.length) return past[place] !== "shown";
    return place < end ? hidden[place - past.length] === true : !isPublic.has(place);
  });
  const check = checkDisclosure(whole, missed, solver);
  if (!check.ok) throw new Error(check.problem.why);
  return { exact: check.value.exactViolations, strong: check.value.strongViolations ?? 0 }; // there is a threshold
}

const hiddenIn = (found: ReturnType<typeof protectAfter>): readonly boolean[] => {
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.hidden.map((kind) => kind !== null);
};

const statusOf = (isHidden: boolean): CellStatus => (isHidden ? "hidden" : "shown");

/** Releases a table month after month; all of them together are checked with and without the last one. */
export async function releaseMonths(asked: ChainAsked) {
  const solver = await openHighs();
  const clock = (): number => performance.now();
  const { cubes, movers, absent } = municipalityOf(asked);
  const earlier: EarlierRelease[] = [];
  const months: Month[] = [];
  const everShown = new Set<number>();
  const tableIn = (month: number): TableToProtect =>
    tableOf(cubes[month] as Cube, threshold, {
      insiders: asked.insiders,
      alwaysHidden: [...(absent[month] ?? [])],
    });
  let hidden: readonly boolean[] = [];
  for (const [month, cube] of cubes.entries()) {
    const alone = hiddenIn(protectTable(tableIn(month), solver, clock));
    const start = clock();
    hidden = hiddenIn(protectAfter(tableIn(month), earlier, solver, clock));
    const milliseconds = clock() - start;
    for (const cell of cube.cells.keys()) if (!hidden[cell]) everShown.add(cell);
    const shownOf = (some: readonly boolean[]): number => some.filter((isHidden) => !isHidden).length;
    const dated = [...everShown].filter((cell) => !absent[month]?.has(cell)).length;
    months.push({ shown: shownOf(hidden), alone: shownOf(alone), dated, milliseconds });
    if (month === cubes.length - 1) break;
    earlier.push({
      id: String(month),
      threshold,
      status: hidden.map((isHidden, cell) => (absent[month]?.has(cell) ? "absent" : statusOf(isHidden))),
      counts: cube.cells.map(({ count }) => count),
      movers: movers[month] ?? [],
      own: null,
      sensitive: asked.groups ? { dimension: 2, total: "Total" } : null,
    });
  }
  const table = tableIn(cubes.length - 1);
  const { cells } = table.cube;
  const without = cells.map(({ count }, cell) => cell > 0 && (count > 0 || hidden[cell] === true));
  const share = (of: "shown" | "dated"): number =>
    months.reduce((sum, month) => sum + month[of], 0) / months.reduce((sum, { alone }) => sum + alone, 0);
  return {
    months,
    fresh: share("shown"),
    dated: share("dated"),
    found: checkAll({ table, hidden }, earlier, solver),
    before: checkAll({ table, hidden: without }, earlier, solver),
  };
}
