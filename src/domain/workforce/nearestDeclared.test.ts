import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkChosen, coarserTables, type DeclaredTable, declaredTable, usualTables } from "./index.ts";

const rest = { unitLevels: 2, everyMonths: 3, readers: "organisation", withFlows: false } as const;
const keysOf = (tables: readonly DeclaredTable[]): string => tables.map(({ key }) => key).join(" ");

describe("tables that a municipality chooses to release", () => {
  test("have the key of what they cross, whatever order it is chosen in", () => {
    assert.equal(declaredTable(["sex", "unit"], rest).key, "unit-sex");
    for (const table of usualTables)
      assert.deepEqual(declaredTable(table.crosses.toReversed(), table), table);
    assert.deepEqual(checkChosen(usualTables), { ok: true, value: true });
  });

  test("W181: no two of them cross the same characteristics", () => {
    const twice = [
      declaredTable(["unit", "sex"], rest),
      declaredTable(["sex", "unit"], { ...rest, unitLevels: 1 }),
    ];
    assert.deepEqual(checkChosen(twice), { ok: false, problem: "W181" });
  });

  test("W169: who came and left is told by sex and one other characteristic", () => {
    const told = { ...rest, withFlows: true };
    for (const crosses of [["sex"], ["unit", "age"], ["unit", "age", "sex"]] as const)
      assert.deepEqual(checkChosen([declaredTable(crosses, told)]), { ok: false, problem: "W169" });
    assert.deepEqual(checkChosen([declaredTable(["grade", "sex"], told)]), { ok: true, value: true });
  });

  test("W182: there are one to twelve of them; W171 and W172 hold as for any table", () => {
    assert.deepEqual(checkChosen([]), { ok: false, problem: "W182" });
    const many = Array.from({ length: 13 }, () => declaredTable(["unit"], rest));
    assert.deepEqual(checkChosen(many), { ok: false, problem: "W182" });
    assert.deepEqual(checkChosen([declaredTable([], rest)]), { ok: false, problem: "W171" });
    assert.deepEqual(checkChosen([declaredTable(["unit"], { ...rest, unitLevels: 9 })]), {
      ok: false,
      problem: "W172",
    });
  });
});

describe("coarser tables", () => {
  test("[PL-02 begins] the nearest lose who came and left, then a level of units, then a table, and the last is one characteristic alone", () => {
    const ways = coarserTables(usualTables.slice(0, 3));
    assert.deepEqual(
      ways.map((way) => `${keysOf(way)} ${way.map(({ unitLevels }) => unitLevels).join("")}`),
      [
        "unit-sex unit-age grade-sex 222",
        "unit-sex unit-age grade-sex 212",
        "unit-sex unit-age grade-sex 122",
        "unit-sex unit-age grade-sex 112",
        "unit-sex unit-age 22",
        "unit-sex grade-sex 22",
        "unit-age grade-sex 22",
        "unit-sex 2",
        "unit 2",
      ],
    );
    for (const way of ways) assert.deepEqual(checkChosen(way), { ok: true, value: true });
  });

  test("of one table by one characteristic there are none", () => {
    assert.deepEqual(coarserTables([declaredTable(["sex"], rest)]), []);
  });
});
