import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  type Cube,
  cubeOf,
  protectTable,
  smallCells,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { flat } from "./aCountTable.ts";
import { type View, viewOf } from "./anIntruder.ts";

const solver = await openHighs();

const cases: readonly { readonly id: string }[] = JSON.parse(
  readFileSync("../shared/data/sdc/attack-cases.json", "utf8"),
);

/** An attack that is on record elsewhere, with its numbers. */
export function recorded<Fields>(id: string): Fields {
  const found = cases.find((one) => one.id === id);
  assert.ok(found, `${id} is not there`);
  return found as Fields;
}

/** What the product hides, as it releases: strong, and with what insiders see. */
export function released(table: TableToProtect): readonly boolean[] {
  const found = protectTable({ ...table, insiders: true }, solver, () => 0);
  assert.ok(found.ok, JSON.stringify(found));
  return found.value.hidden.map((kind) => kind !== null);
}

export const hiding = ({ cells }: Cube, some: readonly number[]): readonly boolean[] =>
  cells.map((_, cell) => some.includes(cell));

/** The naive way: what is under the threshold is hidden, and nothing else. */
export const naive = ({ cube, threshold }: TableToProtect): readonly boolean[] =>
  hiding(cube, smallCells(cube, threshold ?? 0)); // no count is under no threshold

/** What somebody sees who knows that every zero is shown. */
export const seen = (cube: Cube, hidden: readonly boolean[]): View => viewOf(cube, hidden, () => false);

/** One characteristic: teams of so many people. */
export const teamsOf = (...counts: readonly number[]): Cube => {
  const codes = counts.map((_, place) => `team ${place + 1}`);
  return cubeOf(
    [flat("teams", codes)],
    counts.map((count, place) => ({ codes: [`team ${place + 1}`], count })),
  );
};

/** Teams by gender. */
export const byGender = (...counts: readonly (readonly [women: number, men: number])[]): Cube =>
  cubeOf(
    [
      flat(
        "teams",
        counts.map((_, place) => `team ${place + 1}`),
      ),
      flat("people", ["women", "men"]),
    ],
    counts.flatMap(([women, men], place) => [
      { codes: [`team ${place + 1}`, "women"], count: women },
      { codes: [`team ${place + 1}`, "men"], count: men },
    ]),
  );

export const gender = { dimension: 1, total: "all people" };

/** The place of the cell with these codes. */
export function cellOf({ cells }: Cube, ...codes: readonly string[]): number {
  const place = cells.findIndex((cell) => cell.codes.join() === codes.join());
  assert.notEqual(place, -1, `no cell ${codes.join()}`);
  return place;
}
