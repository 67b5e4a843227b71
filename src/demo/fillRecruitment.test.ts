import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readApplicantFile, usualMethods } from "../domain/recruitment/index.ts";
import { cellWords } from "../domain/shared/sheet.ts";
import { methodLean, recruitmentHalves, vacancyKinds } from "./content/recruitment.ts";
import { applicationList, vacancyList } from "./fillRecruitment.ts";
import { meerwijkUnits } from "./meerwijkUnits.ts";
import { randomFrom } from "./random.ts";

describe("the vacancies of Meerwijk", () => {
  test("[WM-08] each is in a unit that the programme knows, and its methods are of the list", () => {
    const codes = new Set(meerwijkUnits.map(({ code }) => code));
    assert.ok(vacancyKinds.every(([, unit]) => codes.has(unit)));
    assert.deepEqual(Object.keys(methodLean).toSorted(), usualMethods.map(({ key }) => key).toSorted());
  });

  test("[WM-03] its applications can be read, each vacancy hires one at most, and the same seed gives the same files", () => {
    for (const half of recruitmentHalves) {
      const list = vacancyList(half, randomFrom(1));
      const keys = new Set(
        list.slice(1).map(({ cells: [key] }) => (key === undefined ? "" : cellWords(key))),
      );
      assert.equal(keys.size, half.vacancies);
      const rows = applicationList(half, randomFrom(1));
      const read = readApplicantFile(rows, keys);
      assert.ok(read.ok, JSON.stringify(read));
      for (const numbers of Map.groupBy(read.value, ({ vacancy }) => vacancy).values())
        assert.ok(numbers.reduce((sum, { hired }) => sum + hired, 0) <= 1);
      assert.deepEqual(vacancyList(half, randomFrom(1)), list);
      assert.deepEqual(applicationList(half, randomFrom(1)), rows);
    }
  });
});
