import { describe } from "node:test";
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
});
