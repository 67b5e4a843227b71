import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { openHighs } from "../../solver/highsSolver.ts";
import {
  type CellMove,
  type Cube,
  checkDisclosure,
  cubeOf,
  type Dimension,
  isDominated,
  nothingBeside,
  protectTable,
  type TableToProtect,
} from "./index.ts";

const solver = await openHighs();

/** The published table of turnover by activity and size, with what was printed of its protection by another tool. */
const folder = "../shared/data/sdc/rtauargus";
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(`${folder}/${name}`, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map((word) => word.replaceAll('"', "")));
const printed: { readonly n_primary: number; readonly tau_argus: Record<string, { n_secondary: number }> } =
  JSON.parse(readFileSync(`${folder}/expected.json`, "utf8"));
const optimum = printed.tau_argus["OPT(1,5) with MAN(10) protection"]?.n_secondary ?? 0;

type Turnover = {
  readonly codes: readonly string[];
  readonly contributors: number;
  readonly sum: number;
  readonly largest: number;
};
const turnovers = rowsOf("turnover_act_size.csv").map(
  ([activity = "", size = "", contributors, sum, largest]): Turnover => ({
    codes: [activity, size],
    contributors: Number(contributors),
    sum: Number(sum),
    largest: Number(largest),
  }),
);

/** Any contributions that the table can be of: the largest one, and the others alike. */
const contributions = ({ contributors, sum, largest }: Turnover): readonly number[] => [
  largest,
  ...new Array<number>(contributors - 1).fill((sum - largest) / (contributors - 1)),
];
const rule = { threshold: 3, share: 0.85, largest: 1, rest: null };
const dominated = turnovers.filter((one) => isDominated(contributions(one), rule));

/** Equal codes on levels one below the other are one code. */
function activities(): Dimension {
  const sums = new Map<string, Set<string>>();
  for (const row of rowsOf("activity_corr_table.csv").map((codes) => ["Total", ...codes]))
    for (const [at, total] of row.slice(0, -1).entries()) {
      const part = row[at + 1] ?? "";
      if (part !== total) sums.set(total, (sums.get(total) ?? new Set()).add(part));
    }
  const equations = [...sums].map(([total, parts]) => ({ total, parts: [...parts] }));
  return { name: "activity", codes: ["Total", ...equations.flatMap(({ parts }) => parts)], equations };
}
const sizes = ["tr1", "tr2", "tr3"];
const size: Dimension = {
  name: "size",
  codes: ["Total", ...sizes],
  equations: [{ total: "Total", parts: sizes }],
};

/** The amounts in whole units, added up anew so that rounding leaves no rest. */
function turnoverCube(): Cube {
  const activity = activities();
  const totals = new Set(activity.equations.map(({ total }) => total));
  const atoms = turnovers.filter(
    ({ codes: [code = "", size = ""] }) => !totals.has(code) && sizes.includes(size),
  );
  return cubeOf(
    [activity, size],
    atoms.map(({ codes, sum }) => ({ codes, count: Math.round(sum) })),
  );
}

describe("a published table of amounts", () => {
  const cube = turnoverCube();
  const keys = new Set(dominated.map(({ codes }) => codes.join()));
  const primary = [...cube.cells.keys()].filter((cell) => keys.has(cube.cells[cell]?.codes.join() ?? ""));
  const table: TableToProtect = {
    ...nothingBeside,
    cube,
    threshold: null,
    level: "exact",
    primary,
    insiders: false,
  };

  /** How many cells are hidden beside the primary ones; an independent check finds nothing. */
  function secondary(asked: TableToProtect): number {
    const found = protectTable(asked, solver, () => 0);
    assert.ok(found.ok, JSON.stringify(found));
    const { hidden } = found.value;
    const check = checkDisclosure(
      asked,
      hidden.map((kind) => kind !== null),
      solver,
    );
    assert.ok(check.ok);
    assert.deepEqual(
      check.value.cells.filter(({ verdict }) => verdict !== "ok"),
      [],
    );
    return hidden.filter((kind) => kind === "secondary").length;
  }

  test("fewer than 3 contributors, or one of more than 85 %, are in exactly the 77 cells that were printed", () => {
    assert.equal(turnovers.length, 414);
    assert.equal(dominated.length, printed.n_primary);
    assert.equal(primary.length, printed.n_primary);
  });

  test("no dominated amount can be computed, and no more cells are hidden for it than the 64 of the best pattern", () => {
    assert.ok(secondary(table) <= optimum);
  });

  test("with a margin of 10 % either way, as was asked of the best pattern, at most 1.5 times as many", () => {
    const margins = primary.flatMap((cell): readonly CellMove[] => {
      const margin = Math.ceil((cube.cells[cell]?.count ?? 0) / 10);
      return margin === 0
        ? []
        : [
            { cell, rise: margin, fall: null },
            { cell, rise: null, fall: margin },
          ];
    });
    const cells = secondary({ ...table, moves: margins });
    assert.ok(cells <= 1.5 * optimum, `${cells}`);
  });
});
