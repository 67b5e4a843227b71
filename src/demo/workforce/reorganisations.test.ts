import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { unitsOn } from "../../domain/organisation/index.ts";
import { addDays, dayFrom } from "../../domain/shared/day.ts";
import { meerwijkUnits } from "../meerwijkUnits.ts";
import { meerwijkUnitRecord, meerwijkWorkforce } from "./meerwijkWorkforce.ts";
import { monthOf } from "./months.ts";
import { reshufflesFrom } from "./reorganisations.ts";
import { teamSizes } from "./teamSizes.ts";
import { teamsOf, unitsOf } from "./units.ts";

const asked = { seed: 1, staff: 1500, months: 36, from: dayFrom("2023-10-01"), extent: "grown" } as const;
const record = meerwijkUnitRecord(asked);
const reshuffles = reshufflesFrom(monthOf(asked.from), "grown");

describe("the units of a grown Meerwijk", () => {
  test("begin with those that the programme knows, unchanged, and have no code or name twice", () => {
    const units = unitsOf("grown");
    assert.deepEqual(units.slice(0, meerwijkUnits.length), meerwijkUnits);
    assert.deepEqual(unitsOf("present"), meerwijkUnits);
    assert.equal(new Set(units.map(({ code }) => code)).size, units.length);
    const teams = units.filter(({ kind }) => kind === "team");
    assert.equal(new Set(teams.map(({ name }) => name)).size, teams.length);
    assert.equal(teams.length, 203);
  });

  test("are all places to work, at both extents", () => {
    for (const extent of ["present", "grown"] as const)
      assert.deepEqual(
        teamsOf(extent)
          .map(({ code }) => code)
          .toSorted(),
        unitsOf(extent)
          .map(({ code }) => code)
          .toSorted(),
      );
  });

  test("hold exactly the staff that is asked for, also where every team has its least", () => {
    for (const extent of ["present", "grown"] as const)
      for (const staff of [150, 500, 3200, 20_000, 200_000]) {
        const sizes = [...teamSizes(teamsOf(extent), staff).values()];
        assert.equal(
          sizes.reduce((sum, size) => sum + size, 0),
          staff,
        );
      }
  });
});

describe("the two reorganisations of Meerwijk", () => {
  test("lie in every 36 months: in January teams are merged and split, in September units move", () => {
    for (let month = monthOf(dayFrom("2023-01-01")); month < monthOf(dayFrom("2025-01-01")); month++) {
      const [one, other, ...more] = reshufflesFrom(month, "grown");
      assert.ok(one && other && more.length === 0);
      assert.ok(one.month >= month + 6 && other.month < month + 36);
      assert.deepEqual([one.day.slice(5), other.day.slice(5)], ["01-01", "09-01"]);
    }
    assert.deepEqual(reshufflesFrom(monthOf(asked.from), "present"), []);
  });

  test("stand in the record of units: who went on as whom, and which units came under another", () => {
    const [merged, moved] = reshuffles;
    assert.ok(merged && moved);
    assert.equal(record.successions.length, 18);
    assert.ok(record.successions.every(({ on }) => on === merged.day));
    const clusterOf = (unit: string, day: typeof merged.day): string => {
      const above = unitsOn(record, day).find(({ code }) => code === unit)?.parent;
      return above ? clusterOf(above, day) : unit;
    };
    for (const unit of ["SO-VE-BTZ", "OM-VG-SPO", "WI-WE-STA", "SO-EC-BCO"])
      assert.notEqual(clusterOf(unit, moved.day), clusterOf(unit, addDays(moved.day, -1)));
  });

  test("leave the units that the programme knows as they are", () => {
    const last = dayFrom("2026-09-30");
    const units = new Map(unitsOn(record, last).map((unit) => [unit.code, unit]));
    for (const { code, name, parent } of meerwijkUnits) {
      assert.equal(units.get(code)?.name, name);
      assert.equal(units.get(code)?.parent, parent);
    }
  });

  test("take everybody of a team that is merged or split along, on the day itself", () => {
    const [merged] = reshuffles;
    assert.ok(merged);
    const extracts = [...meerwijkWorkforce({ ...asked, months: 20 })];
    const at = extracts.findIndex(({ referenceDate }) => referenceDate > merged.day);
    const [before, after] = [extracts[at - 1]?.rows ?? [], extracts[at]?.rows ?? []];
    const ended = ["WI-IN-BBZ", "WI-IN-MIN", "SB-OR-AFV"];
    const people = before.filter(({ unit }) => ended.includes(unit)).map(({ person }) => person);
    assert.ok(people.length > 20);
    assert.ok(after.every(({ unit }) => !ended.includes(unit)));
    const begun = ["WI-IN-BBM", "SB-OR-AFN", "SB-OR-AFZ", "SB-OR-GST"];
    const there = after.filter(({ unit, person }) => begun.includes(unit) && people.includes(person));
    assert.ok(there.length > 0.9 * people.length);
  });
});
