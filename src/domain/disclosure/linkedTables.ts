import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Cell, Cube, Equation } from "./cube.ts";
import { peopleName, type Trait } from "./peopleName.ts";
import { smallCells } from "./primary.ts";
import { nothingBeside, type TableToProtect } from "./protectionTask.ts";

/** A table among others about the same people. */
export type LinkedTable = {
  readonly name: string;
  readonly cube: Cube;
  /** Each characteristic, in the order of the codes, with the code that counts everybody. */
  readonly dimensions: readonly { readonly name: string; readonly total: string }[];
  /** Whether anybody sees it; one that nobody sees says how the others hang together. */
  readonly isShown: boolean;
  /** Nothing: what stands in no other table is no figure, and only says how figures hang together. */
  readonly asks?: "nothing";
};

/** Tables as one: what is asked of all their cells, and the place in it of each cell of each table. */
export type LinkedTables = {
  readonly table: TableToProtect;
  readonly places: readonly (readonly number[])[];
  /** Cells that nobody sees and of which nothing is asked. */
  readonly noFigures: readonly number[];
};

/** Two tables that count other people in the same cell. */
export type LinkProblem = { readonly code: "S114"; readonly table: string; readonly cell: number };

/** The people of a cell: the same in every table in which a cell has them. */
const peopleOf = ({ dimensions }: LinkedTable, { codes }: Cell): string =>
  peopleName(
    dimensions
      .map(({ name, total }, at) => ({ name, code: itemAt(codes, at), total }))
      .filter(({ code, total }) => code !== total)
      .map(({ name, code }): Trait => [name, code]),
  );

type Joint = {
  readonly cells: Cell[];
  readonly equations: Equation[];
  readonly placeOf: Map<string, number>;
};

/** Adds what a table has and the joint table has not; returns the place of each of its cells. */
function join(table: LinkedTable, joint: Joint): Result<readonly number[], LinkProblem> {
  const places: number[] = [];
  for (const [cell, { count, ...rest }] of table.cube.cells.entries()) {
    const people = peopleOf(table, { count, ...rest });
    const known = joint.placeOf.get(people);
    const place = known ?? joint.cells.length;
    if (known === undefined) {
      joint.placeOf.set(people, place);
      joint.cells.push({ codes: [people], count });
    } else if (itemAt(joint.cells, known).count !== count) {
      return refused({ code: "S114", table: table.name, cell });
    }
    places.push(place);
  }
  for (const { total, parts } of table.cube.equations)
    joint.equations.push({
      total: numberAt(places, total),
      parts: parts.map((part) => numberAt(places, part)),
    });
  return ok(places);
}

/**
 * Returns several tables about the same people on one day as one table to protect: cells with the same people are one cell,
 * whichever table, audience or release it stands in. What stands only in tables that nobody sees is never shown, and small
 * groups in it are protected too, unless it says that it asks nothing. S114: two tables do not count the same people.
 * Source: docs/disclosure.md, tables together.
 */
export function linkTables(
  tables: readonly LinkedTable[],
  threshold: number,
): Result<LinkedTables, LinkProblem> {
  const joint: Joint = { cells: [], equations: [], placeOf: new Map() };
  const places: (readonly number[])[] = [];
  for (const table of tables) {
    const joined = join(table, joint);
    if (!joined.ok) return joined;
    places.push(joined.value);
  }
  const cube: Cube = { cells: joint.cells, equations: joint.equations };
  const seen = new Set(places.filter((_, at) => itemAt(tables, at).isShown).flat());
  const unseen = [...cube.cells.keys()].filter((cell) => !seen.has(cell));
  const asked = new Set(places.filter((_, at) => itemAt(tables, at).asks !== "nothing").flat());
  const table: TableToProtect = {
    ...nothingBeside,
    cube,
    threshold,
    level: "strong",
    primary: smallCells(cube, threshold).filter((cell) => asked.has(cell)),
    alwaysHidden: unseen,
    zeroHidden: unseen,
    insiders: true, // what goes out in several tables is a release of the product
  };
  return ok({ table, places, noFigures: unseen.filter((cell) => !asked.has(cell)) });
}
