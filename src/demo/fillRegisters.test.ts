import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { jobsOf } from "../domain/workforce/index.ts";
import { figures } from "./content/figures.ts";
import { jobRule, jobsOnDay } from "./content/registers.ts";
import { jobFile } from "./fillRegisters.ts";
import { meerwijkUnits } from "./meerwijkUnits.ts";
import { randomFrom } from "./random.ts";

describe("the own file of the banenafspraak of Meerwijk", () => {
  test("[BI-02] it holds on each day as many jobs as the figures of the plan say", () => {
    const [, ...rows] = jobFile(randomFrom(1));
    for (const [day, jobs] of jobsOnDay) {
      const hours = rows.reduce((sum, { cells: [, own, from] }) => {
        const isThere = from?.kind === "day" && from.day <= day && own?.kind === "number";
        return isThere ? sum + own.value : sum;
      }, 0);
      assert.equal(Math.round(jobsOf(hours, jobRule)), jobs, day);
      const said = figures.find(({ target, period }) => target === "D06" && period === day);
      assert.equal(said?.value, jobs, day);
    }
  });

  test("everybody in it works in a unit that the programme knows, and the same seed gives the same file", () => {
    const rows = jobFile(randomFrom(1));
    const codes = new Set(meerwijkUnits.map(({ code }) => code));
    const units = rows.slice(1).map(({ cells: [unit] }) => (unit?.kind === "text" ? unit.text : ""));
    assert.ok(units.every((unit) => codes.has(unit)));
    assert.deepEqual(jobFile(randomFrom(1)), rows);
  });
});
