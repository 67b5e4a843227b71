import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { day } from "../../../test/support/aUnit.ts";
import { anEmployment } from "../../../test/support/aWorkforce.ts";
import { someEmployments } from "../../../test/support/someEmployments.ts";
import {
  ageClasses,
  ageClassOf,
  ageOn,
  type BirthMonth,
  compareGrades,
  type Employment,
  type Grade,
  groupOf,
  runsOn,
  type Staff,
  staffOn,
} from "./index.ts";

const today = day("2026-09-30");
const staff = (...rows: readonly Partial<Employment>[]): Staff =>
  staffOn(
    rows.map((row) => anEmployment(row)),
    today,
  );
const mains = ({ people }: Staff): readonly string[] => people.map(({ main }) => main.employment);

describe("W135: a person with more employments counts once, where most hours are worked; as jobs all of them count", () => {
  test("the most hours decide, then the lowest number, with or without zeros before it", () => {
    const two = staff({ employment: "01", hours: 8, unit: "A" }, { employment: "02", hours: 24, unit: "B" });
    assert.deepEqual(mains(two), ["02"]);
    assert.equal(two.people[0]?.jobs, 2);
    assert.equal(two.jobs.length, 2);
    assert.deepEqual(mains(staff({ employment: "10" }, { employment: "2" })), ["2"]);
    assert.deepEqual(mains(staff({ employment: "9" }, { employment: "002" })), ["002"]);
    assert.deepEqual(
      mains(staff({ employment: "a2" }, { employment: "a10" })),
      ["a10"],
      "no number: as text",
    );
    assert.deepEqual(mains(staff({ employment: "1", hours: null }, { employment: "2", hours: 1 })), ["2"]);
  });
});

describe("W136: interns and people hired in are no staff and are counted apart", () => {
  test("each group has its own people; a trainee and a kind that is not stated are staff", () => {
    const found = staff(
      { person: "1", kind: "intern" },
      { person: "2", kind: "hiredIn", hours: 36 },
      { person: "2", kind: "temporary", employment: "02", hours: 4 },
      { person: "3", kind: "trainee" },
      { person: "4", kind: null },
    );
    const people = (group: "people" | "interns" | "hiredIn") => found[group].map(({ person }) => person);
    assert.deepEqual(people("people"), ["2", "3", "4"]);
    assert.deepEqual(mains(found), ["02", "01", "01"], "hours hired in count for nobody's grade");
    assert.deepEqual([people("interns"), people("hiredIn")], [["1"], ["2"]]);
    assert.equal(found.jobs.length, 3);
  });
});

describe("W137: an age is counted in whole years, with the month as precision", () => {
  test("a birthday in the month of the reference date has been", () => {
    const born = (month: string) => ageOn(month as BirthMonth, today);
    assert.deepEqual([born("1984-08"), born("1984-09"), born("1984-10")], [42, 42, 41]);
    assert.equal(born("2026-09"), 0);
    assert.equal(staff({ birth: null }).people[0]?.age, null);
  });

  test("the declared classes take every age once", () => {
    for (let age = 0; age <= 120; age++)
      assert.equal(ageClasses.filter((one) => ageClassOf(age, [one]) !== undefined).length, 1, String(age));
    assert.equal(ageClassOf(-1, ageClasses), undefined);
  });
});

test("an employment counts on its first and its last day, and on none outside them", () => {
  const one = anEmployment({ from: day("2026-09-30"), until: day("2026-10-01") });
  const days = ["2026-09-29", "2026-09-30", "2026-10-01", "2026-10-02"].map((text) => runsOn(one, day(text)));
  assert.deepEqual(days, [false, true, true, false]);
  assert.equal(runsOn(anEmployment({ from: null }), today), true);
});

test("grades of the CAR-UWO stand in their order: A first, and a grade with a letter between its number and the next", () => {
  const order = ["A", "1", "2", "9", "10", "10A", "11", "11A", "12", "18", "B2"] as Grade[];
  assert.deepEqual(order.toReversed().toSorted(compareGrades), order);
});

test("laws of staff: people once, jobs all, and the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(someEmployments, (rows) => {
      const found = staffOn(rows, today);
      const running = rows.filter((row) => runsOn(row, today));
      const ofStaff = running.filter(({ kind }) => groupOf(kind) === "people");
      assert.equal(found.jobs.length, ofStaff.length);
      assert.equal(found.people.length, new Set(ofStaff.map(({ person }) => person)).size);
      const all = [...found.people, ...found.interns, ...found.hiredIn];
      assert.equal(
        all.reduce((sum, { jobs }) => sum + jobs, 0),
        running.length,
        "every job belongs to one person of one group",
      );
      for (const { main, person } of all) {
        assert.equal(main.person, person);
        for (const other of running.filter((row) => row.person === person))
          if (groupOf(other.kind) === groupOf(main.kind))
            assert.ok((other.hours ?? 0) <= (main.hours ?? 0), "no job of the group has more hours");
      }

      assert.deepEqual(staffOn(rows.toReversed(), today).people, found.people);
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});
