import assert from "node:assert/strict";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, tick, twoWays } from "../support/journey.ts";

const place = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: clerk, letters and redaction", () => {
  journey(
    "[CI-05] [CI-06] [CM-06] [RI-07] the clerk begins a council letter, quotes a figure, plans its communication and registers it for the day mail",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const { letters: words } = texts;
      const subject = `Voortgang (${way.language})`;
      const check = (name: string, value: string) =>
        tick(page.locator(`input[name="${name}"][value="${value}"]`));
      // axe is a program: a browser without JavaScript cannot run it
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Wouter Kranenburg");
      await open(place);
      await follow(words.title);
      await assertNoBreach();
      await follow(words.add);
      await check("soort", "councilLetter");
      await fill(words.subject, subject);
      await page.getByLabel(words.edition).selectOption({ index: 1 });
      await assertNoBreach();
      await press(words.add);
      await follow(subject);
      await sees(words.statusText.draft);
      await sees("{streefcijfer: D01}");
      await assertNoBreach();
      await follow(words.change);
      await fill(words.partName.message, "Van {aantal} acties.");
      await press(words.change);
      await sees(texts.problems.V250);
      await assertNoBreach();
      await fill(words.partName.message, "Het zijn {acties} acties.");
      await press(words.change);
      await sees(/Het zijn \d+ acties/);
      await follow(words.plan);
      await check("embargo", "untilInstant");
      await fill(words.embargoDay, "2030-11-07");
      await fill(words.embargoTime, "17:00");
      await check("onrust", "expected");
      await fill(words.risk, "Veel vragen.");
      await fill(words.riskPlan, "Eerst intern.");
      await assertNoBreach();
      await press(words.plan);
      await sees("Eerst intern.");
      await follow(words.register);
      await fill(words.dayMailOn, "2030-11-07");
      await fill(words.registration, `RB-${way.language}`);
      await assertNoBreach();
      await press(words.register);
      await sees(words.readers.held);
      await assertNoBreach();
    },
  );

  journey(
    "[CI-10] the clerk takes a name out of a text, sees the ground in its place and decides it; an employee reads that text alone",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, choose, sees, page, way } = walker;
      const { redactions: words } = texts;
      const title = `Notitie (${way.language})`;
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Wouter Kranenburg");
      await open(`${place}/gelakt`);
      await assertNoBreach();
      await follow(words.add);
      const source = words.sourceOption.document("Advies ondernemingsraad");
      await page.getByLabel(words.source).selectOption({ label: source });
      await fill(words.name, title);
      await fill(words.text, "Behandeld door Jan de Vries.");
      await assertNoBreach();
      await press(words.add);
      await follow(title);
      await sees(words.noneRemoved);
      await follow(words.remove);
      await fill(words.words, "leiding");
      await choose(words.ground, "2e");
      await press(words.remove);
      await sees(texts.problems.V262);
      await assertNoBreach();
      await fill(words.words, "jan de vries");
      await press(words.remove);
      await sees("5.1.2e");
      await assertNoBreach();
      await follow(words.decide);
      await assertNoBreach();
      await press(words.decide);
      const address = new URL(page.url()).pathname;
      await signInAs(walker, "Kwame Boateng");
      await open(address);
      await sees("5.1.2e");
      assert.ok(!(await page.content()).includes("Vries"));
      await assertNoBreach();
    },
  );
});
