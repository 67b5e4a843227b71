import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { flat } from "../../../test/support/aCountTable.ts";
import { withoutFinestCodes } from "./coarserDimension.ts";
import type { Dimension } from "./index.ts";

const dimension = (sums: Readonly<Record<string, readonly string[]>>): Dimension => ({
  name: "unit",
  codes: [...new Set(Object.entries(sums).flatMap(([total, parts]) => [total, ...parts]))],
  equations: Object.entries(sums).map(([total, parts]) => ({ total, parts })),
});
const left = (some: Dimension): string => withoutFinestCodes(some)?.codes.join(" ") ?? "nothing to leave out";

describe("a dimension without its finest codes", () => {
  test("is one level coarser, and adds up as before", () => {
    const units = dimension({ all: ["A", "B"], A: ["A1", "A2"], B: ["B1", "B2"] });
    assert.deepEqual(withoutFinestCodes(units), {
      name: "unit",
      codes: ["all", "A", "B"],
      equations: [{ total: "all", parts: ["A", "B"] }],
    });
  });

  test("keeps its total alone where it is flat, and then has nothing to leave out", () => {
    const total = withoutFinestCodes(flat("teams", ["a", "b"]));
    assert.deepEqual(total, { name: "teams", codes: ["all teams"], equations: [] });
    assert.equal(total && withoutFinestCodes(total), null);
  });

  test("keeps a finest code that stands beside a coarser one: else the difference would be that code", () => {
    assert.equal(left(dimension({ all: ["A", "B"], A: ["A1", "A2"] })), "all A B");
  });

  test("keeps the first of two hierarchies that the finest codes joined: else a difference would be one of them", () => {
    const merged = dimension({ all: ["A", "B"], A: ["1", "2"], B: ["3"], North: ["1"], South: ["2", "3"] });
    const both = { ...merged, equations: [...merged.equations, { total: "all", parts: ["North", "South"] }] };
    assert.equal(left(both), "all A B"); // A less North would be 2
  });

  test("loses both hierarchies where a code of the one is a finest code of the other", () => {
    const units = dimension({ all: ["1", "2", "3"], merged: ["1", "2"] });
    const both = { ...units, equations: [...units.equations, { total: "all", parts: ["merged", "3"] }] };
    assert.equal(left(both), "all");
  });

  test("keeps the hierarchy that stays whole: one that loses some of its parts loses all of them", () => {
    const units = dimension({ all: ["M", "3", "4"], M: ["1", "2"], X: ["3", "4"], Z: ["1", "2"] });
    const both = { ...units, equations: [...units.equations, { total: "all", parts: ["X", "Z"] }] };
    assert.equal(left(both), "all X Z");
  });

  test("is not made of codes that are no hierarchy", () => {
    assert.equal(left(dimension({ A: ["B"], B: ["A"] })), "nothing to leave out");
  });
});
