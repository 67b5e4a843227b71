import assert from "node:assert/strict";
import { describe } from "node:test";
import { contrastRatio } from "../../src/domain/organisation/index.ts";
import { formatsFor } from "../../src/texts/index.ts";
import { journey, signInAs, twoWays } from "../support/journey.ts";

describe("journeys: administrator", () => {
  journey(
    "the administrator brings in a new colleague, gives her a role and adds a unit",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, choose, sees, way } = walker;
      const { organisation: words } = texts;
      const name = `Nieuwe Collega ${way.language}`;
      await signInAs(walker, "Yusuf Demirel");
      await follow(texts.common.menu.manage);
      await follow(words.addPerson);
      await press(words.addPerson);
      await sees(texts.common.errorSummary);
      await fill(words.name, name);
      await fill(words.mail, `nieuw.${way.language}@meerwijk.example`);
      await press(words.addPerson);
      await fill(words.peopleSearch, name);
      await press(texts.common.filter);
      await follow(name);
      await follow(words.grantRole);
      await choose(words.roleHead, "clerk");
      await fill(words.firstDay, "2026-10-12");
      await press(words.grantRole);
      await sees(words.role.clerk);
      await open("/meerwijk/organisatie");
      await follow(words.addUnit);
      await fill(words.code, `NW-${way.language.toUpperCase()}`);
      await fill(words.name, `Nieuw onderdeel ${way.language}`);
      await fill(words.kind, "team");
      await fill(words.firstDay, "2026-10-12");
      await press(words.addUnit);
      await sees(`Nieuw onderdeel ${way.language}`);
    },
  );

  journey(
    "the administrator is refused a colour that cannot be read, sees another one first, and then every page wears it",
    twoWays,
    async (walker) => {
      const { texts, page, follow, press, fill, sees } = walker;
      const { settings: words, common } = texts;
      const accent = () =>
        page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--eb-accent').trim()");
      const { ratio, number } = formatsFor(walker.way.language, "nl-NL");
      const [found, required] = [ratio(contrastRatio("#e8a917", "#ffffff")), number(4.5)];
      await signInAs(walker, "Yusuf Demirel");
      await follow(common.menu.settings);
      const before = await accent();
      await follow(words.change.palette);
      await fill(words.tone.accent, "#e8a917");
      await press(words.change.palette);
      await sees(common.errorSummary);
      await sees(words.faint(words.tone.accent, words.ground.paper, found, required));
      assert.equal(await accent(), before);
      await fill(words.tone.accent, "#712b75");
      await press(words.look);
      await sees(words.previewTitle);
      assert.equal(await accent(), "#712b75");
      await follow(common.menu.settings);
      assert.equal(await accent(), before, "a preview keeps nothing");
      await follow(words.change.palette);
      await fill(words.tone.accent, "#712b75");
      await press(words.change.palette);
      await sees(String(common.done["saved"]));
      await follow(common.menu.programme);
      assert.equal(await accent(), "#712b75");
      await follow(common.menu.settings);
      await follow(words.change.palette);
      await fill(words.tone.accent, String(before));
      await press(words.change.palette);
      assert.equal(await accent(), before);
    },
  );
});
