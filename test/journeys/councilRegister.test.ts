import assert from "node:assert/strict";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, tick, twoWays } from "../support/journey.ts";

const place = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: clerk, commitments and motions", () => {
  journey(
    "[CI-01] [CI-02] [CI-03] [CI-04] [DI-04] the clerk finds what is late without a reason, says why, imports a list, adds a motion and settles a promise",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const { councilRegister: words } = texts;
      const number = `J-${way.language}`;
      const late = `Brief over werving (${way.language})`;
      // axe is a program: a browser without JavaScript cannot run it
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Wouter Kranenburg");
      await open(place);
      await follow(words.title);
      await assertNoBreach();
      await follow(words.import);
      await assertNoBreach();
      const list = `Nummer;Toezegging;Deadline;Portefeuillehouder\n${number};${late};31-08-2026;Personeel\n`;
      const upload = { name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
      await page.locator('input[type="file"]').setInputFiles(upload);
      await press(words.import);
      await sees(words.preview(1));
      await assertNoBreach();
      await press(words.keep(1));
      await sees(words.noReason);
      await follow(`${number}: ${late}`);
      await assertNoBreach();
      await follow(words.explain);
      await fill(words.why, "De scholen leverden later");
      await assertNoBreach();
      await press(words.explain);
      await sees(words.lateWhy("De scholen leverden later"));
      await follow(words.settle);
      await fill(words.settleHow, "Met de Dagmail");
      await press(words.settle);
      await sees("Met de Dagmail");
      await assertNoBreach();
      await open(`${place}/toezeggingen`);
      await follow(words.add);
      await tick(page.locator('input[name="soort"][value="motion"]'));
      await fill(words.text, `Motie stages (${way.language})`);
      await fill(words.informOn, "Q1 2027");
      await page.getByText(words.belongs).click();
      await fill(words.link, "https://raad.meerwijk.example/stages");
      await assertNoBreach();
      await press(words.add);
      await sees(words.momentKind.inform);
      await follow(`Motie stages (${way.language})`);
      await sees(words.linkShort);
    },
  );
});
