import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dayFrom } from "../../src/domain/shared/day.ts";
import type { ExtractContext } from "../../src/domain/workforce/index.ts";
import { readAggregates, readCounts, readExtract } from "../../src/intake/extract/readExtract.ts";
import { recogniseExtract } from "../../src/intake/extract/recogniseExtract.ts";
import { exampleProfile, firstOf, inPieces, wholeOf } from "../support/anExtract.ts";
import { csvWithout, workbookWithout } from "../support/withoutColumn.ts";

const data = "../shared/data";
const cincinnati = `${data}/hr-cincinnati/cincinnati_employees_2020-12_noname.csv`;
const california = `${data}/hr-calhr-5102/calhr-5102-statewide-2021.xlsx`;
const seattle = `${data}/hr-seattle-wages/seattle_wages_noname.csv`;
const payGap = `${data}/uk-gender-pay-gap/uk-gpg-2021-2022.csv`;
const newYork = (year: number) => `${data}/hr-nyc-agency-diversity/agency_diversity_${year}.csv`;
const options = { skip: existsSync(data) ? false : "data absent" } as const;

const anywhere = (date: string): ExtractContext => ({
  referenceDate: dayFrom(date),
  units: null,
  grades: null,
});

describe("Cincinnati, December 2020: everybody on the payroll of a city", options, () => {
  const profile = exampleProfile("cincinnati-2020", "employments");

  test("the column with race stops the reading, and no value of it is told", async () => {
    const read = await wholeOf(readExtract(createReadStream(cincinnati), profile, anywhere("2020-12-31")));
    assert.deepEqual([read.rows.length, read.summary?.stopped], [0, true]);
    assert.deepEqual(
      [firstOf(read.summary, "W101")?.column, firstOf(read.summary, "W101")?.expected],
      ["RACE", "origin"],
    );
    assert.doesNotMatch(JSON.stringify(read), /WHITE|BLACK|HISPANIC/);
  });

  test("without that column 6,304 employments are read, each with its sex, unit, grade and hours", async () => {
    const source = csvWithout(cincinnati, "RACE");
    const { values, summary } = await wholeOf(readExtract(source, profile, anywhere("2020-12-31")));
    assert.deepEqual([summary?.rows, summary?.problems], [6304, []]);
    assert.equal(values.length, 6304);
    assert.equal(new Set(values.map(({ unit }) => unit)).size, 411);
    assert.ok(values.every(({ sex, birth, from }) => sex !== null && birth === null && from !== null));
    assert.ok(values.every(({ hours }) => hours !== null && hours > 0 && hours <= 60));
  });

  test("a profile for it is recognised, the order of its dates from all of them", async () => {
    const read = await recogniseExtract(createReadStream(cincinnati));
    assert.ok(read.ok);
    const { draft, refused } = read.value;
    assert.deepEqual(refused, [{ column: "RACE", subject: "origin" }]);
    assert.ok(draft?.kind === "employments");
    assert.deepEqual(
      [draft.date, draft.decimal, draft.columns.unit, draft.columns.from],
      ["m/d/y", ".", "DEPTID", "HIRE_DATE"],
    );
    assert.deepEqual(draft.codes.sex, { M: "male", F: "female" });
  });
});

describe("California, 2021: the people of a state as counts, in a workbook", options, () => {
  const profile = exampleProfile("california-5102", "counts");

  test("the column with identity is known by its values and stops the reading", async () => {
    const { summary, rows } = await wholeOf(
      readCounts(createReadStream(california), profile, anywhere("2021-12-31")),
    );
    assert.deepEqual([rows.length, firstOf(summary, "W101")?.column], [0, "IdentityVariable"]);
  });

  test("without that column 55,516 rows stand for 222,122 people in 154 departments, 46.2 % of them women", async () => {
    const source = inPieces(workbookWithout(california, "I"), 65_536);
    const { values, summary } = await wholeOf(readCounts(source, profile, anywhere("2021-12-31")));
    assert.deepEqual([summary?.rows, summary?.problems], [55_516, []]);
    const sum = (rows: readonly { readonly count: number }[]) =>
      rows.reduce((total, { count }) => total + count, 0);
    assert.equal(sum(values), 222_122);
    assert.equal(new Set(values.map(({ unit }) => unit)).size, 154);
    assert.equal(
      ((100 * sum(values.filter(({ sex }) => sex === "female"))) / sum(values)).toFixed(1),
      "46.2",
    );
  });
});

describe("[WM-06 begins] New York, 2018 to 2020: published percentages of 72 agencies", options, () => {
  const profile = exampleProfile("new-york", "aggregates");
  for (const year of [2018, 2019, 2020])
    test(`${year}: 72 rows; sums of 99 and 101 are told and nothing is rescaled`, async () => {
      const { values, summary } = await wholeOf(readAggregates(createReadStream(newYork(year)), profile));
      assert.deepEqual([values.length, summary?.problems], [72, []]);
      assert.ok(values.every(({ figures }) => figures.length === 8));
      const [warning] = summary?.warnings ?? []; // no summary: no warning
      assert.equal(warning?.code, "W118");
      const sums = new Set(warning.first.map(({ found }) => found));
      assert.deepEqual([...sums].sort(), ["101", "99"]);
    });
});

describe("Seattle: wages without sex or age", options, () => {
  test("12,330 rows are read, and everything that the file does not say is not stated", async () => {
    const profile = exampleProfile("seattle-wages", "employments");
    const { values, summary } = await wholeOf(
      readExtract(createReadStream(seattle), profile, anywhere("2020-12-31")),
    );
    assert.deepEqual([values.length, summary?.problems], [12_330, []]);
    assert.ok(
      values.every(({ sex, birth, grade, hours }) =>
        [sex, birth, grade, hours].every((item) => item === null),
      ),
    );
  });
});

describe("United Kingdom, 2021-2022: the pay gap of every large employer", options, () => {
  test("15,345 lines are 10,498 records, because line breaks stand inside quotes", async () => {
    const profile = exampleProfile("uk-pay-gap-2021", "aggregates");
    const { values, summary } = await wholeOf(readAggregates(createReadStream(payGap), profile));
    assert.deepEqual([values.length, summary?.problems], [10_498, []]);
    assert.equal(readFileSync(payGap, "utf8").split("\n").length - 1, 15_345);
    assert.equal(values.filter(({ labels: [name = ""] }) => /council/i.test(name)).length, 317);
  });
});
