import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Cube } from "./cube.ts";
import { mergeEqualCells } from "./mergedCube.ts";
import { withinOwnIn } from "./withinOwn.ts";

/** A directorate with two teams; the one woman of it may have stayed or left, and in the other team nobody is a woman. */
const cube: Cube = {
  cells: [
    { codes: ["women of the directorate"], count: 1 },
    { codes: ["women of the team"], count: 1 },
    { codes: ["women of the other team"], count: 0 },
    { codes: ["women of the team who stayed"], count: 1 },
    { codes: ["women of the team who left"], count: 0 },
    { codes: ["a woman elsewhere"], count: 1 },
  ],
  equations: [
    { total: 0, parts: [1, 2] },
    { total: 1, parts: [3, 4] },
  ],
};
const [directorate, team, stayed, elsewhere] = [0, 1, 3, 5];

function asked(own: number, other: number): boolean {
  const merged = mergeEqualCells(cube, {
    shownZero: cube.cells.map(() => false),
    zeroHidden: [2, 4],
    known: [],
  });
  return withinOwnIn(merged)(merged.groupOf[own] ?? -1, merged.groupOf[other] ?? -1);
}

describe("who is alone in a group", () => {
  test("[PL-02] knows who is in the parts of it, over however many steps", () => {
    assert.ok(asked(directorate, team) && asked(team, stayed) && asked(directorate, stayed));
  });

  test("[PL-02] may not learn that nobody else is in what the group is part of, nor of a group elsewhere", () => {
    assert.ok(!asked(team, directorate) && !asked(stayed, team) && !asked(stayed, directorate));
    assert.ok(!asked(team, elsewhere) && !asked(elsewhere, team));
  });
});
