import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aRecord, day, unitId } from "../../../test/support/aUnit.ts";
import { anEmployment } from "../../../test/support/aWorkforce.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { checkDisclosure, type LinkedTable, linkTables, releaseLinked } from "../disclosure/index.ts";
import { unitsOn } from "../organisation/index.ts";
import {
  type BirthMonth,
  checkDeclared,
  countTable,
  type DeclaredTable,
  type Employment,
  type Grade,
  goingAlong,
  staffOn,
  usualTables,
} from "./index.ts";

const today = day("2026-09-30");
const units = unitsOn(aRecord(["A", null], ["A1", "A"], ["A2", "A"], ["A21", "A2"], ["B", null]), today);
const grades = ["10A", "9", "10", "11"] as Grade[];
const lists = { units, grades };

const people = (...rows: readonly Partial<Employment>[]) =>
  staffOn(
    rows.map((row, place) => anEmployment({ person: String(place), ...row })),
    today,
  ).people;

const declared = (crosses: DeclaredTable["crosses"], unitLevels = 2): DeclaredTable => ({
  key: "one",
  crosses,
  unitLevels,
  everyMonths: 3,
  readers: "organisation",
  withFlows: false,
});

const countsOf = ({ cube }: LinkedTable): Readonly<Record<string, number>> =>
  Object.fromEntries(
    cube.cells.filter(({ count }) => count > 0).map(({ codes, count }) => [codes.join(" "), count]),
  );

describe("a declared table counts staff", () => {
  test("[WM-01 begins] by unit to the level that is asked; who works lower counts with the unit above, who works at the top beside the units under it", () => {
    const some = people({ unit: "A" }, { unit: "a1" }, { unit: "A21" }, { unit: "A2" }, { unit: "B" });
    const [a, a1, a2, b] = ["A", "A1", "A2", "B"].map(unitId);
    const two = countsOf(countTable(declared(["unit"]), some, lists));
    assert.deepEqual(two, {
      organisation: 5,
      [`${a}`]: 4,
      [`${a}/own`]: 1,
      [`${a1}`]: 1,
      [`${a2}`]: 2,
      [`${b}`]: 1,
    });
    const one = countsOf(countTable(declared(["unit"], 1), some, lists));
    assert.deepEqual(one, { organisation: 5, [`${a}`]: 4, [`${b}`]: 1 });
  });

  test("by sex: men and who is neither are one group, under a name that says so; what is not stated is a group of its own", () => {
    const some = people({ sex: "female" }, { sex: "male" }, { sex: "neither" }, { sex: null });
    const counts = countsOf(countTable(declared(["sex"]), some, lists));
    assert.deepEqual(counts, { everybody: 4, women: 1, menAndOthers: 2, notStated: 1 });
  });

  test("by age, hours, kind and grade, grades in their own order", () => {
    const some = people(
      { birth: "2002-01" as BirthMonth, hours: 19.9, kind: "trainee", grade: "10A" as Grade },
      { birth: "1955-10" as BirthMonth, hours: 34.9, kind: null, grade: "10" as Grade },
      { birth: null, hours: 36, kind: "temporary", grade: null },
    );
    const age = countsOf(countTable(declared(["age"]), some, lists));
    assert.deepEqual(age, { everybody: 3, "0-24": 1, "65+": 1, notStated: 1 });
    const hours = countsOf(countTable(declared(["hours"]), some, lists));
    assert.deepEqual(hours, { everybody: 3, under20: 1, from20to34: 1, from35: 1 });
    const kind = countsOf(countTable(declared(["kind"]), some, lists));
    assert.deepEqual(kind, { everybody: 3, temporary: 1, trainee: 1, notStated: 1 });
    const { cube } = countTable(declared(["grade"]), some, lists);
    assert.deepEqual(
      cube.cells.map(({ codes: [code], count }) => [code, count]),
      [
        ["everybody", 3],
        ["9", 0],
        ["10", 1],
        ["10A", 1],
        ["11", 0],
        ["notStated", 1],
      ],
    );
  });

  test("codes stand in the order in which it crosses them, units under the unit that they are in", () => {
    const some = people({ sex: "female", grade: "9" as Grade }, { sex: "male", grade: "10" as Grade });
    const { cube } = countTable(declared(["grade", "sex"]), some, lists);
    assert.deepEqual(cube.cells[4]?.codes, ["9", "everybody"]);
    const { cube: byUnit } = countTable(declared(["unit"]), people({ unit: "B" }), {
      ...lists,
      units: units.toReversed(),
    });
    const order = byUnit.cells.map(({ codes: [code] }) => code).slice(0, 5);
    assert.deepEqual(order, ["organisation", ...["A", "A1", "A2", "B"].map(unitId)]);
  });
});

describe("what a municipality declares", () => {
  const one = declared(["unit", "sex"]);

  test("[PL-02 begins] tables that went out before and are not chosen now, or with fewer levels, go along at their finest", () => {
    const [unitSex, unitAge, gradeSex] = usualTables;
    assert.ok(unitSex && unitAge && gradeSex);
    const coarse = { ...unitSex, unitLevels: 1 };
    assert.deepEqual(goingAlong([unitSex, unitAge], [unitSex, gradeSex, coarse, gradeSex]), [gradeSex]);
    assert.deepEqual(goingAlong([coarse], [coarse, unitSex, coarse]), [unitSex]);
    assert.deepEqual(goingAlong([unitSex], []), []);
  });

  test("the usual tables are allowed", () =>
    assert.deepEqual(checkDeclared(usualTables), { ok: true, value: true }));

  test("W170: each table has a key of its own, in small letters and figures", () => {
    for (const tables of [[one, one], [{ ...one, key: "Unit sex" }], [{ ...one, key: "" }]])
      assert.deepEqual(checkDeclared(tables), { ok: false, problem: "W170" });
  });

  test("W171: a table crosses one to three characteristics, each once", () => {
    for (const crosses of [[], ["sex", "sex"], ["unit", "sex", "age", "grade"]] as const)
      assert.deepEqual(checkDeclared([declared(crosses)]), { ok: false, problem: "W171" });
  });

  test("W172: a table counts one to four levels of units", () => {
    for (const unitLevels of [0, 5, 1.5])
      assert.deepEqual(checkDeclared([{ ...one, unitLevels }]), { ok: false, problem: "W172" });
  });
});

describe("the usual tables of a municipality", () => {
  const solverAt = openHighs();
  /** Staff without a pattern: each row is somebody, and the remainders of its number say what. */
  const some = people(
    ...Array.from(
      { length: 900 },
      (_, nth): Partial<Employment> => ({
        unit: ["A1", "A21", "A2", "B", "A"][nth % 97 < 2 ? 4 : nth % 4] ?? "B",
        sex: nth % 7 < 4 ? "female" : "male",
        grade: (["9", "10", "10A", "11"][Math.floor(nth / 5) % 11 === 0 ? 3 : nth % 3] ?? "9") as Grade,
        birth: `${1958 + ((nth * 17) % 45)}-06` as BirthMonth,
        hours: [12, 24, 36][(nth * 5) % 3] ?? 36,
        kind: nth % 53 === 0 ? "trainee" : "permanent",
      }),
    ),
  );

  test("[PL-02 begins] leave with true counts, hidden cells that nobody can compute from all of them, and the same cell the same everywhere", async () => {
    const solver = await solverAt;
    const tables = usualTables.map((table) => countTable(table, some, lists));
    const found = releaseLinked({ referenceDate: today, threshold: 10, tables, ledger: [] }, solver, () => 0);
    assert.ok(found.ok, JSON.stringify(found));
    let hidden = 0;
    for (const [nth, { cells }] of found.value.tables.entries())
      for (const [cell, { figure }] of cells.entries()) {
        if (figure.kind === "shown") assert.equal(figure.value, tables[nth]?.cube.cells[cell]?.count);
        else hidden += 1;
      }
    assert.ok(hidden > 0, "there were small groups");
    const linked = linkTables(tables, 10);
    assert.ok(linked.ok);
    const pattern = found.value.cells.map(({ status }) => status === "hidden");
    const check = checkDisclosure(linked.value.table, pattern, solver);
    assert.ok(check.ok);
    assert.deepEqual([check.value.exactViolations, check.value.strongViolations], [0, 0]);
    const naive = linked.value.table.cube.cells.map(({ count }) => count > 0 && count < 10);
    const open = checkDisclosure(linked.value.table, naive, solver);
    assert.ok(open.ok && open.value.exactViolations > 0, "hiding what is small alone gives it away");
  });
});
