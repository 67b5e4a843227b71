import assert from "node:assert/strict";
import { describe } from "node:test";
import { journey, signInAs, twoWays } from "../support/journey.ts";
import { cardsOfUnit } from "../support/waitingCards.ts";

/** Somebody whose unit has no plan yet, another one for each way. */
const withoutPlan = {
  nl: { owner: "Pieter Wolters", unit: "Cluster Stadsbeheer en Veiligheid" },
  en: { owner: "Mehmet Yıldırım", unit: "Afdeling Klantcontact" },
} as const;

describe("journeys: unit owner", () => {
  journey(
    "the owner of a unit sees what is asked of the unit, tells how an action goes and finds it kept",
    twoWays,
    async (walker, stage) => {
      const { texts, page, open, follow, press, fill, sees } = walker;
      const { questionCard: words } = texts;
      const told = `De gesprekken zijn begonnen (${walker.way.language}).`;
      await signInAs(walker, "Marijke Aalders");
      await follow(texts.common.menu.work);
      await sees(texts.work.asked.trim());
      await page.locator("#acties, main table").first().waitFor();
      const [key] = await cardsOfUnit(stage.demo, "Marijke Aalders");
      const link = page.locator(`main tbody a[href$="/meerwijk-herkent-zich/acties/${key}"]`).first();
      await follow(String(await link.textContent()).trim());
      const action = new URL(page.url()).pathname;
      await follow(texts.work.card.go); // a round asks about it
      await press(words.send);
      await sees(texts.common.errorSummary);
      await page.locator("main label").getByText(words.course.onSchedule.word, { exact: true }).click();
      await fill(/^2\./, told);
      await press(words.send);
      assert.match(page.url(), /gedaan=sent/);
      await open(action);
      await sees(told);
      await open("/meerwijk/organisatie");
      await follow(texts.common.menu.programme);
    },
  );

  journey(
    "[UP-01] [UP-05] the owner writes the plan of the own unit and the programme manager sees it among all of them",
    twoWays,
    async (walker) => {
      const { texts, page, open, follow, press, fill, sees, title } = walker;
      const { unitPlans: words } = texts;
      const { owner, unit } = withoutPlan[walker.way.language];
      const ambition = `Wij weten waar het knelt (${unit}).`;
      await signInAs(walker, owner);
      await open("/meerwijk/mijn-werk");
      await follow(words.planOfIn(unit, "Meerwijk herkent zich"));
      assert.equal(await title(), unit);
      await sees(words.leadNone.trim());
      await follow(words.write);
      await fill(words.field.assignment, "Iedereen voelt zich welkom aan onze balie.");
      await page.locator("summary", { hasText: words.growthTitle }).click();
      await fill(words.field.phases, `ooit: ${ambition}`);
      await press(words.write);
      await sees(texts.common.errorSummary);
      await fill(words.field.phases, `2026: ${ambition}`);
      await press(words.write);
      assert.match(page.url(), /gedaan=saved/);
      await sees("Iedereen voelt zich welkom aan onze balie.");
      await signInAs(walker, "Ilse Brandsma");
      await open("/meerwijk/programma/meerwijk-herkent-zich");
      await follow(words.title);
      await sees(words.reconciles(82));
      await fill(words.searchLabel, unit);
      await press(texts.common.filter);
      await sees(words.hasPlan);
      await sees(ambition);
    },
  );
});
