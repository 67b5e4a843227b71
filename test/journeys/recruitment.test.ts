import assert from "node:assert/strict";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, tick, twoWays, type Walker } from "../support/journey.ts";

/** Twenty vacancies that were closed in a half-year of 2024, and who applied for them; each way has a half-year of its own. */
function filesOf(half: "H1" | "H2") {
  const keys = Array.from({ length: 20 }, (_, at) => `W-${half}-${at + 1}`);
  const days = half === "H1" ? "2-2-2024;1-4-2024" : "2-9-2024;1-11-2024";
  const vacancies = [
    "Vacature;Functie;Onderdeel;Geopend;Gesloten;Methoden",
    ...keys.map((key) => `${key};Medewerker groen;SB-OR-GRO;${days};Gesprek met vaste vragen`),
  ].join("\n");
  const applications = keys.flatMap((key) => [
    `${key}; gesolliciteerd; vrouw; 10`,
    `${key}; uitgenodigd; vrouw; 2`,
    `${key}; gesolliciteerd; man; 12`,
    `${key}; uitgenodigd; man; 6`,
  ]);
  const upload = { name: "vacatures.csv", mimeType: "text/csv", buffer: Buffer.from(vacancies) };
  return { first: `W-${half}-1`, upload, applications };
}

/** Axe runs where scripts do; test/journeys/accessibility.test.ts looks at every page in both widths. */
async function isAccessible({ page, way }: Walker): Promise<void> {
  if (way.script) assert.deepEqual(await faultsOf(page), []);
}

describe("journeys: HR analyst, recruitment and internships", () => {
  journey(
    "[WM-08] [WM-03] the HR analyst brings in vacancies, sees the use of methods, looks at applications and counts them",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, choose, sees, page } = walker;
      const { recruitment: words } = texts;
      const half = walker.way.language === "nl" ? "H2" : "H1";
      const { first, upload, applications } = filesOf(half);
      await signInAs(walker, "Floris Hageman");
      await open("/meerwijk/cijfers");
      await follow(words.title);
      await follow(words.vacancies.title);
      await follow(words.vacancies.toBring);
      await press(words.vacancies.toBring);
      await sees(texts.outside.fileMissing);
      await page.getByLabel(words.vacancies.file, { exact: true }).setInputFiles(upload);
      await press(words.vacancies.toBring);
      await open(`/meerwijk/cijfers/werving/vacatures/${first}`);
      await sees(words.methods.usual.structuredInterview);
      await follow(words.vacancies.toChange);
      await tick(page.getByLabel(words.methods.usual.diversePanel));
      await press(words.vacancies.toChange);
      await sees(words.methods.usual.diversePanel);
      await sees(words.vacancies.history);
      await open("/meerwijk/cijfers/werving");
      await follow(words.methods.title);
      await isAccessible(walker);
      await open("/meerwijk/cijfers/werving/tellen");
      await choose(words.count.period, `2024-${half}`);
      await fill(words.count.rows, [...applications, "W-9; gesolliciteerd; vrouw; 3"].join("\n"));
      await fill(words.count.source, "Wervingssysteem");
      await press(words.count.look);
      await sees(texts.problems.W188);
      await fill(words.count.rows, applications.join("\n"));
      await press(words.count.look);
      await sees(words.count.looked("440", "20", "20"));
      await sees(words.says.fewerWomen);
      await isAccessible(walker);
      await press(words.count.title);
      assert.ok(page.url().includes("/cijfers/werving"));
      await isAccessible(walker);
    },
  );

  journey(
    "[BI-07] the HR analyst records a school year and how the pilot stands, and small numbers are not told",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees } = walker;
      const { internshipWatch: words } = texts;
      await signInAs(walker, "Floris Hageman");
      await open("/meerwijk/cijfers");
      await follow(words.title);
      await follow(words.toYear);
      await fill(words.begins, "2023");
      await fill(words.internships, "140");
      await fill(words.signals, "3");
      await fill(words.actions, "Brief aan alle begeleiders");
      await fill(words.reportDue, "2025-03-31");
      await press(words.toYear);
      await sees(texts.problems.R198);
      await fill(words.source, "Stagebureau");
      await press(words.toYear);
      await sees("2023-2024");
      await sees(words.hidden);
      await follow(words.toPilot);
      await fill(words.name, "Open hiring in de wijk");
      await fill(words.startsOn, "2025-01-06");
      await fill(words.placesOf, "60");
      await fill(words.filledOf, "50");
      await fill(words.months, "3");
      await fill(words.stayingOf, "35");
      await fill(words.goalOf, "40");
      await fill(words.source, "Stagebureau");
      await press(words.toPilot);
      await sees(words.pilot.missing("5"));
      await isAccessible(walker);
    },
  );
});
