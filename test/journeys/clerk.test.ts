import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: clerk", () => {
  journey(
    "the clerk takes the yearly report along for the committee, in every form it has",
    twoWays,
    async (walker) => {
      const { texts, open, page } = walker;
      await signInAs(walker, "Wouter Kranenburg");
      await open("/meerwijk/programma/meerwijk-herkent-zich/rapportages/jaar/2026");
      const { takeAlong, takeLists } = texts.reporting;
      const beginnings = {
        [takeAlong("PDF")]: "%PDF-",
        [takeAlong("Word (DOCX)")]: "PK",
        [takeLists("Excel (XLSX)")]: "PK",
        [takeAlong("HTML")]: "<!doctype html>",
        [takeAlong("JSON")]: "{",
      };
      for (const [form, beginning] of Object.entries(beginnings)) {
        const downloading = page.waitForEvent("download");
        await page.getByRole("link", { name: form, exact: true }).click();
        const file = readFileSync(await (await downloading).path(), "latin1");
        assert.equal(file.slice(0, beginning.length).toLowerCase(), beginning.toLowerCase(), form);
      }
    },
  );
});
