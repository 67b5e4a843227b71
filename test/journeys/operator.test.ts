import assert from "node:assert/strict";
import { describe } from "node:test";
import { journey, twoWays } from "../support/journey.ts";

describe("journeys: operator", () => {
  journey(
    "the operator adds a municipality; its administrator comes in by the one-time link and stands among its people",
    twoWays,
    async (walker) => {
      const { texts, open, press, follow, fill, sees, page, way } = walker;
      const { entry } = texts;
      const [slug, name] = [`waterland-${way.language}`, `Gemeente Waterland ${way.language}`];
      await open("/aanmelden");
      await press(entry.choose(entry.operatorTitle));
      assert.match(page.url(), /\/installatie$/);
      await follow(entry.addMunicipality);
      await press(entry.addMunicipality);
      await sees(entry.missing.naam);
      await fill(entry.municipalityName, name);
      await fill(entry.slug, slug);
      await page.locator("main label").getByText(entry.localeNames["nl-NL"], { exact: true }).click();
      await fill(entry.administratorName, "Wies Water");
      await fill(entry.administratorMail, `wies.${way.language}@waterland.example`);
      await press(entry.addMunicipality);
      const link = /https?:\S+\/aanmelden\/link\/[\w-]{43}/.exec(
        String(await page.locator("main").textContent()),
      )?.[0];
      assert.ok(link, "the page shows the link");
      await open("/installatie");
      await press(texts.common.signOut);
      await open(new URL(link).pathname);
      await press(entry.linkButton);
      assert.ok(page.url().includes(`/${slug}`), "the link leads into the own municipality");
      await sees("Wies Water");
      await follow(texts.common.menu.manage);
      await follow("Wies Water");
      await sees(texts.organisation.role.administrator);
      await press(texts.common.signOut);
      await open(`/aanmelden/${slug}`);
      await sees("Wies Water");
    },
  );
});
