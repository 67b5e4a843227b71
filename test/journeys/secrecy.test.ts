import assert from "node:assert/strict";
import { describe } from "node:test";
import { aPdf } from "../support/aPdf.ts";
import { arriveBy } from "../support/arriveBy.ts";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, tick, twoWays } from "../support/journey.ts";

const upload = { name: "bijlage.pdf", mimeType: "application/pdf", buffer: Buffer.from(aPdf("bijlage")) };
const place = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: clerk, secrecy", () => {
  journey(
    "[CI-07] [CI-08] [CI-09] the clerk adds a document, records the secrecy that the executive imposed on it, and later that it was lifted",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, choose, sees, page, way } = walker;
      const { secrecy: words, documents } = texts;
      const title = `Rapport ${way.language}`;
      const check = (name: string, value: string) =>
        tick(page.locator(`input[name="${name}"][value="${value}"]`));
      // axe is a program: a browser without JavaScript cannot run it
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Wouter Kranenburg");
      await open(`${place}/documenten/nieuw`);
      await fill(documents.name, title);
      await page.locator('input[type="file"]').setInputFiles(upload);
      await check("geheim", "open");
      await press(documents.add);
      await sees(title);
      await follow(words.title);
      await follow(words.add);
      await press(words.add);
      await sees(texts.problems.V202);
      await assertNoBreach();
      await check("orgaan", "executive");
      await tick(page.getByLabel(title, { exact: true }));
      await choose(words.ground, "2i");
      await fill(words.reasoning, "Medewerkers horen het eerst van ons.");
      await fill(words.imposedOn, "2026-10-12");
      await fill(words.reviewOn, "2026-11-12");
      await check("opheffen", "executive");
      await press(words.add);
      await sees(title);
      await sees(words.groundText(2, "i"));
      await assertNoBreach();
      await arriveBy(page.getByRole("link", { name: new RegExp(words.lift) }).last());
      await sees(words.about(title));
      await check("orgaan", "executive");
      await fill(words.decidedOn, "2026-10-12");
      await check("wanneer", "now");
      await assertNoBreach();
      await press(words.lift);
      await sees(/opgeheven op|lifted on/);
      await open(`${place}/documenten`);
      await sees(title);
      await assertNoBreach();
    },
  );
});
