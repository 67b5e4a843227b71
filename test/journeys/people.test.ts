import assert from "node:assert/strict";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: people from a file", () => {
  journey(
    "the administrator looks at a list, keeps it, sees that it changes nothing the second time, and lets somebody leave",
    twoWays,
    async (walker) => {
      const { page, texts, follow, press, fill, sees, way } = walker;
      const { people: words, organisation, common } = texts;
      // axe is a program: a browser without JavaScript cannot run it
      const assertAccessible = async () => {
        if (way.script) assert.deepEqual(await faultsOf(page), []);
      };
      const own = `${way.language}${way.width}${String(way.script)}`;
      const name = `Lijst Persoon ${own}`;
      const mail = `lijst.${own}@meerwijk.example`;
      const bring = async (line: string) => {
        const list = `Naam;Mailadres;Rollen;Laatste dag\n${line}\n`;
        const upload = { name: "mensen.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
        await page.locator('input[type="file"]').setInputFiles(upload);
        await press(words.bring);
      };
      await signInAs(walker, "Yusuf Demirel");
      await follow(common.menu.manage);
      await follow(words.bring);
      await assertAccessible();
      await press(words.bring);
      await sees(common.errorSummary);
      await bring(`${name};${mail};Keizer;`);
      await sees(texts.problems.N127);
      await assertAccessible();
      await bring(`${name};${mail};${organisation.role.clerk};`);
      await sees(words.counts("1", "0", "0"));
      await sees(name);
      await assertAccessible();
      await press(words.keep);
      await fill(organisation.peopleSearch, name);
      await press(common.filter);
      await sees(organisation.role.clerk);
      await follow(words.bring);
      await bring(`${name};${mail};${organisation.role.clerk};`);
      await sees(words.nothing);
      await follow(organisation.people);
      await fill(organisation.peopleSearch, name);
      await press(common.filter);
      await follow(name);
      await follow(words.endOne);
      await assertAccessible();
      await fill(words.lastDay, "2027-01-31");
      await press(words.end);
      await fill(organisation.peopleSearch, name);
      await press(common.filter);
      await follow(name);
      await sees(words.columns.lastDay);
    },
  );
});
