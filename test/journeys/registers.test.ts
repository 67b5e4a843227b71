import { describe } from "node:test";
import { jobFile } from "../../src/demo/fillRegisters.ts";
import { randomFrom } from "../../src/demo/random.ts";
import { cellWords } from "../../src/domain/shared/sheet.ts";
import { journey, signInAs, tick, twoWays } from "../support/journey.ts";

/** The own file of Meerwijk as a CSV; the first line holds what its columns are called. */
const file = jobFile(randomFrom(1))
  .map(({ cells }) => cells.map(cellWords).join(";"))
  .join("\n");
const upload = { name: "banen.csv", mimeType: "text/csv", buffer: Buffer.from(file) };

describe("journeys: HR analyst, numbers against what was agreed", () => {
  journey(
    "[BI-02] the HR analyst counts the own file of the banenafspraak and sees how many jobs are missing",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page } = walker;
      const { jobs } = texts.registers;
      await signInAs(walker, "Floris Hageman");
      await open("/meerwijk/cijfers");
      await follow(jobs.title);
      await follow(jobs.toCount);
      await press(jobs.toCount);
      await sees(texts.outside.fileMissing);
      await page.getByLabel(jobs.file, { exact: true }).setInputFiles(upload);
      await fill(jobs.day, "2026-10-01");
      await press(jobs.toCount);
      await sees(texts.registers.ofTarget("148", "160"));
      await sees(jobs.gap("160", "12"));
    },
  );

  journey(
    "[BI-03] the HR analyst records how many interns of the mbo there were, and the page says how many are missing",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page } = walker;
      const { placements } = texts.registers;
      await signInAs(walker, "Floris Hageman");
      await open("/meerwijk/cijfers");
      await follow(placements.title);
      await follow(placements.toAdd);
      await tick(page.getByLabel(placements.kinds.mboInternship));
      await fill(placements.year, "2026");
      await fill(placements.total, "131");
      await fill(placements.targetOf, "150");
      await fill(texts.registers.source, "Stagebureau");
      await press(placements.toAdd);
      await sees(placements.of(placements.kinds.mboInternship, "2026", "131"));
      await sees(placements.gap("150", "19"));
    },
  );
});
