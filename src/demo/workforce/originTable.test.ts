import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../../domain/shared/day.ts";
import { cellWords } from "../../domain/shared/sheet.ts";
import { figures } from "../content/figures.ts";
import { randomFrom } from "../random.ts";
import { barometerSheets } from "./barometerSheets.ts";
import { meerwijkUnitRecord, meerwijkWorkforce } from "./meerwijkWorkforce.ts";
import { hasOriginTable, originTable } from "./originTable.ts";

const asked = {
  seed: 1,
  staff: 3200,
  months: 36,
  from: dayFrom("2023-10-01"),
  extent: "present",
} as const;
const record = meerwijkUnitRecord(asked);
const tables = [...meerwijkWorkforce(asked)]
  .filter(hasOriginTable)
  .map((extract) => originTable(extract, record, randomFrom(asked.seed)));

describe("origin at Meerwijk exists as tables of a year only", () => {
  test("a table comes at the end of each year, over all seven clusters and the highest grades", () => {
    assert.deepEqual(
      tables.map(({ referenceDate }) => referenceDate),
      ["2023-12-31", "2024-12-31", "2025-12-31"],
    );
    for (const { clusters, grades } of tables) {
      assert.equal(clusters.length, 7);
      assert.deepEqual(
        grades.map(({ about }) => about),
        ["12 en hoger"],
      );
    }
  });

  test("percentages come to a hundred, the whole is its clusters, and no group is under 250", () => {
    for (const { whole, clusters, grades } of tables) {
      for (const { netherlands, europe, outsideEurope, jobs } of [whole, ...clusters, ...grades]) {
        assert.ok(Math.abs(netherlands + europe + outsideEurope - 100) < 0.2);
        assert.ok(jobs >= 250);
      }
      assert.equal(
        whole.jobs,
        clusters.reduce((sum, { jobs }) => sum + jobs, 0),
      );
      const outside = clusters.reduce((sum, row) => sum + (row.jobs * row.outsideEurope) / 100, 0);
      assert.ok(Math.abs((100 * outside) / whole.jobs - whole.outsideEurope) < 0.15);
    }
  });

  test("in grade 12 and higher it is what the plan of Meerwijk says, to the percentage point", () => {
    const planned = figures.filter(
      ({ target, period }) => target === "D01" && /-(12-31|01-01)$/.test(`${period}`),
    );
    const said = [planned[0]?.value, planned[1]?.value];
    assert.deepEqual(said, [13, 14]);
    const made = tables.slice(1).map(({ grades }) => Math.round(grades[0]?.outsideEurope ?? 0));
    assert.deepEqual(made, said);
  });

  test("a group under 250 is left out", () => {
    const small = { ...asked, staff: 900, months: 3 };
    const [table] = [...meerwijkWorkforce(small)]
      .filter(hasOriginTable)
      .map((extract) => originTable(extract, record, randomFrom(1)));
    assert.ok(table && table.clusters.length < 3 && table.grades.length === 0);
    assert.deepEqual(
      barometerSheets(table).map(({ name }) => name),
      ["Totaal"],
    );
  });

  test("it comes as a Barometer does: a tab for each characteristic with the three classes of after 2022", () => {
    const [table] = tables;
    assert.ok(table);
    const sheets = barometerSheets(table);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ["Totaal", "Organisatieonderdeel", "Schaal"],
    );
    for (const { rows } of sheets)
      assert.deepEqual(rows[0]?.cells.map(cellWords).slice(2), [
        "Nederland",
        "Europa (excl. Nederland)",
        "Buiten-Europa",
      ]);
    assert.match(table.source, /^Verzonnen voor Meerwijk/);
  });
});
