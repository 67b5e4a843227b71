import assert from "node:assert/strict";
import { describe } from "node:test";
import { firstLink, journey, signInAs, twoWays } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: confidential adviser", () => {
  journey(
    "the confidential adviser reads what the programme does, and finds no reports about people and no log",
    twoWays,
    async (walker) => {
      const { texts, open, follow, page } = walker;
      await signInAs(walker, "Saskia Timmer");
      await open(`${programme}/acties`);
      await follow(await firstLink(page));
      for (const word of [texts.common.menu.auditLog, texts.common.menu.manage])
        assert.equal(await page.getByRole("link", { name: word, exact: true }).count(), 0, word);
    },
  );
});
