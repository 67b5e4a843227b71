import {
  checkDisclosure,
  cubeOf,
  type LinearSolver,
  type LinkedTable,
  linkTables,
  protectTable,
  recheckTable,
  smallCells,
  type TableToProtect,
} from "../src/domain/disclosure/index.ts";
import { openHighs } from "../src/solver/highsSolver.ts";
import { instance, instanceNames, tableOf } from "../test/support/aCountTable.ts";
import { afterMoves } from "../test/support/afterMoves.ts";
import {
  municipalAtoms,
  municipalDimensions,
  municipalShapes,
  municipalTable,
} from "../test/support/municipalTable.ts";
import { medianMs } from "./median.ts";

/** What was hidden beside the small cells, and what an independent check of the pattern finds. */
type Protected = {
  readonly secondary: number;
  readonly sum: number;
  readonly exact: number;
  readonly strong: number;
};

function protectedBy(solver: LinearSolver, table: TableToProtect): Protected {
  const found = protectTable(table, solver, () => performance.now());
  if (!found.ok) throw new Error(`refused: ${found.problem.code}`);
  const { hidden } = found.value;
  const check = checkDisclosure(
    table,
    hidden.map((kind) => kind !== null),
    solver,
  );
  if (!check.ok) throw new Error(check.problem.why);
  const counts = table.cube.cells.flatMap(({ count }, cell) => (hidden[cell] === "secondary" ? [count] : []));
  return {
    secondary: counts.length,
    sum: counts.reduce((sum, count) => sum + count, 0),
    exact: check.value.exactViolations,
    strong: check.value.strongViolations ?? 0, // without a threshold only the exact line is drawn
  };
}

/** A made-up municipality: one of 20 is large. */
const shapeOf = (seed: number) => {
  if (seed % 20 === 0) return municipalShapes.large;
  return seed % 2 === 0 ? municipalShapes.small : municipalShapes.mid;
};

/** Protects every table with a known answer and 200 made-up municipalities, each with and without insiders. */
export async function protectMany() {
  const solver = await openHighs();
  const known = instanceNames.map((name) => instance(name).table);
  const made = Array.from({ length: 200 }, (_, place) =>
    tableOf(municipalTable(place + 1, shapeOf(place + 1)), 5),
  );
  const tables = [...known, ...made].flatMap((table) => [table, { ...table, insiders: true }]);
  const found = tables.map((table) => protectedBy(solver, table));
  return {
    tables: tables.length,
    exact: found.reduce((sum, { exact }) => sum + exact, 0),
    strong: found.reduce((sum, { strong }) => sum + strong, 0),
  };
}

/** Three tables of one made-up municipality, each of two characteristics; of every second one the crossing that nobody sees. */
function linkedOf(seed: number): readonly LinkedTable[] {
  const shape = shapeOf(seed);
  const dimensions = municipalDimensions(shape);
  const atoms = municipalAtoms(seed, shape);
  const tableOver = (places: readonly number[]): LinkedTable => {
    const chosen = dimensions.filter((_, at) => places.includes(at));
    const counted = atoms.map(({ codes, count }) => ({
      codes: codes.filter((_, at) => places.includes(at)),
      count,
    }));
    return {
      name: chosen.map(({ name }) => name).join(" and "),
      cube: cubeOf(chosen, counted),
      dimensions: chosen.map(({ name }) => ({ name, total: "Total" })),
      isShown: places.length === 2,
    };
  };
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map(tableOver);
  return seed % 4 < 2 ? pairs : [...pairs, tableOver([0, 1, 2])];
}

/** Protects linked tables of so many made-up municipalities, with insiders; a refused one shows nothing and is counted apart. */
export async function protectLinked(seeds: number) {
  const solver = await openHighs();
  const linked = Array.from({ length: seeds }, (_, place) => linkTables(linkedOf(place + 1), 5));
  const tables = linked.flatMap((found) => (found.ok ? [found.value.table] : []));
  const released = tables.filter((table) => protectTable(table, solver, () => performance.now()).ok);
  const found = released.map((table) => protectedBy(solver, table));
  return {
    released: released.length,
    refused: seeds - released.length,
    exact: found.reduce((sum, { exact }) => sum + exact, 0),
    strong: found.reduce((sum, { strong }) => sum + strong, 0),
  };
}

/** Returns the largest of what we hide over the least that is proven possible, for tables up to 100 cells. */
export async function worstOfSmall() {
  const solver = await openHighs();
  const ratios = instanceNames.flatMap((name) => {
    const { table, file } = instance(name);
    const least = file.expected.optimum[table.level === "exact" ? "exact_sum" : "strong_sum"]?.sum_secondary;
    if (table.cube.cells.length > 100 || least === undefined) return [];
    const { sum } = protectedBy(solver, table);
    return [{ name, ratio: least === 0 && sum === 0 ? 1 : sum / least }];
  });
  return ratios.reduce((worst, one) => (one.ratio > worst.ratio ? one : worst));
}

/** Protects the municipality of 20,327 people, and checks the pattern in full: every bound of every hidden cell. */
export async function municipality(threshold: 5 | 10, insiders: boolean) {
  const solver = await openHighs();
  const table = { ...instance(`municipal-20k-seed2024-T${threshold}`).table, insiders };
  const milliseconds = await medianMs(5, () => protectTable(table, solver, () => performance.now()));
  const found = protectTable(table, solver, () => performance.now());
  if (!found.ok) throw new Error(`refused: ${found.problem.code}`);
  const hidden = found.value.hidden.map((kind) => kind !== null);
  const inFull = await medianMs(3, () => checkDisclosure(table, hidden, solver));
  return { ...protectedBy(solver, table), milliseconds, inFull };
}

/** Checks and mends the pattern of the municipality of 20,327 people after some of them went to another cell. */
export async function recheckAfterMoves(share: number) {
  const solver = await openHighs();
  const table = { ...instance("municipal-20k-seed2024-T5").table, insiders: true };
  const clock = () => performance.now();
  const before = protectTable(table, solver, clock);
  if (!before.ok) throw new Error(`refused: ${before.problem.code}`);
  const people = Math.round(share * Math.max(...table.cube.cells.map(({ count }) => count)));
  const cube = afterMoves(table.cube, people, 1);
  const alwaysHidden = before.value.hidden.flatMap((kind, cell) => (kind === null ? [] : [cell]));
  const after = { ...table, cube, primary: smallCells(cube, 5), alwaysHidden };
  const milliseconds = await medianMs(5, () => recheckTable(after, solver, clock));
  const found = recheckTable(after, solver, clock);
  if (!found.ok) throw new Error(`refused: ${found.problem.code}`);
  const joined = found.value.hidden.filter(
    (kind, cell) => kind !== null && before.value.hidden[cell] === null,
  );
  return { people, milliseconds, joined: joined.length, primary: after.primary.length };
}
