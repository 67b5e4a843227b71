import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { dayFrom } from "../../src/domain/shared/day.ts";
import {
  checkOutsideTable,
  type OutsideTable,
  type OutsideTableHead,
  originClasses,
  outsideSeries,
  outsideWarnings,
  proposeOutsideMap,
  readOutsideSheet,
} from "../../src/domain/workforce/index.ts";
import { readSheet } from "../../src/intake/readSheet.ts";

const dir = join(process.cwd(), "../shared/data");
const options = { skip: existsSync(dir) ? false : "data absent" } as const;
const today = dayFrom("2026-10-12");

const head: OutsideTableHead = {
  series: "proef",
  title: "proef",
  source: "gepubliceerd",
  referenceDate: dayFrom("2022-01-01"),
  population: "residents",
  classification: { name: "leeftijd", version: "CBS" },
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
};

async function tableIn(
  file: string,
  columns: { readonly about: string; readonly size: string; readonly categories: readonly string[] },
  change: Partial<OutsideTableHead>,
): Promise<OutsideTable> {
  const sheet = await readSheet(readFileSync(join(dir, file)));
  assert.ok(sheet.ok);
  const read = readOutsideSheet(sheet.value.rows, { headerRow: 1, ...columns }, { ...head, ...change });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const proposed = async (file: string) => {
  const sheet = await readSheet(readFileSync(join(dir, file)));
  assert.ok(sheet.ok);
  return proposeOutsideMap(sheet.value.rows);
};

describe("tables that others published", () => {
  test("the municipalities of CBS, 2022: ages are recognised, and no sum is put right", options, async () => {
    const file = "nl-municipalities/cbs_municipalities_2022.csv";
    const proposal = await proposed(file);
    const ages = ["G", "H", "I", "J", "K"];
    assert.deepEqual(
      [proposal?.about, proposal?.size, proposal?.recognised],
      ["B", "F", [{ characteristic: "age", columns: ages }]],
    );
    const table = await tableIn(file, { about: "B", size: "F", categories: ages }, {});
    assert.equal(table.rows.length, 345);
    assert.deepEqual(checkOutsideTable(table, today), []);
    const odd = outsideWarnings(table);
    const sums = [...new Set(odd.map(({ sum }) => sum))].sort((one, other) => one - other);
    assert.ok(odd.length > 100, `only ${odd.length} sums by rounding`);
    assert.ok(
      sums.every((sum) => sum >= 98 && sum <= 102),
      String(sums),
    );
    const arnhem = table.rows.find(({ about }) => about === "Groningen");
    assert.deepEqual(arnhem, { about: "Groningen", size: 234950, values: [12, 21, 30, 21, 15] });
  });

  test(
    "[RB-03] origin by municipality about 2014 has the old classes, and never joins the new ones",
    options,
    async () => {
      const file = "nl-municipalities/cbs_municipalities_ca2014_origin.csv";
      const proposal = await proposed(file);
      const old = proposal?.recognised.find(({ characteristic }) => characteristic === "migrationBackground");
      assert.deepEqual(old?.columns, ["L", "M", "N"]);
      const change = { classification: originClasses.until2022, referenceDate: dayFrom("2014-01-01") };
      const table = await tableIn(file, { about: "B", size: "D", categories: ["L", "M", "N"] }, change);
      assert.equal(table.rows.length, 403);
      const arnhem = table.rows.find(({ about }) => about === "Arnhem");
      assert.deepEqual(arnhem?.values, [71, 11, 18]);
      const later = {
        ...table,
        referenceDate: dayFrom("2023-01-01"),
        classification: originClasses.from2022,
      };
      const { lines, breaks } = outsideSeries([table, later], "Arnhem");
      assert.deepEqual([lines.length, breaks.length], [6, 1]);
    },
  );

  test(
    "the agencies of New York, three years: sums of 99 and 101 are warned of, the values stay",
    options,
    async () => {
      const years = [2018, 2019, 2020];
      const columns = { about: "A", size: "B", categories: ["E", "F", "G", "H", "I"] };
      const tables = await Promise.all(
        years.map((year) =>
          tableIn(`hr-nyc-agency-diversity/agency_diversity_${year}.csv`, columns, {
            population: "staff",
            classification: { name: "race and ethnicity", version: "NYC 2018" },
            referenceDate: dayFrom(`${year}-06-30`),
          }),
        ),
      );
      for (const [at, table] of tables.entries()) {
        assert.equal(table.rows.length, 72);
        assert.deepEqual(checkOutsideTable(table, today), []);
        const odd = outsideWarnings(table);
        assert.ok(odd.length > 0 && odd.every(({ sum }) => sum >= 99 && sum <= 101), `${years[at]}`);
      }
      const [first] = tables;
      assert.deepEqual(
        first?.rows.find(({ about }) => about === "DCAS"),
        { about: "DCAS", size: 2386, values: [29, 35, 24, 10, 3] },
      );
      const { lines, breaks } = outsideSeries(tables, "DCAS");
      assert.deepEqual([lines.length, breaks.length], [5, 0]);
      assert.deepEqual(
        lines[0]?.points.map(({ value }) => value),
        [29, 28, 27],
      );
    },
  );
});
