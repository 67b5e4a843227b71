import assert from "node:assert/strict";
import { describe } from "node:test";
import { faultsOf } from "../support/axe.ts";
import { firstLink, journey, signInAs, tick, twoWays } from "../support/journey.ts";

const place = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: works council member", () => {
  journey(
    "a member of the works council sees what was promised and says what employees make of it",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const text = `De ondernemingsraad vraagt om een planning (${way.language}, ${way.width}).`;
      await signInAs(walker, "Priscilla Kartowidjojo");
      await open("/meerwijk/programma/meerwijk-herkent-zich/acties");
      await follow(await firstLink(page));
      await fill(texts.action.feedback.text, text);
      await press(texts.action.feedback.button);
      await sees(text);
      await sees(texts.action.feedback.noAnswer);
    },
  );

  journey(
    "[PW-01] [PW-08] the programme manager asks the works council, and a member reads what waits for it, answers, and follows the programme",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const { worksCouncil: words } = texts;
      const subject = `Nieuw rooster (${way.language})`;
      const check = (name: string, value: string) =>
        tick(page.locator(`input[name="${name}"][value="${value}"]`));
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Ilse Brandsma");
      await open(place);
      await follow(words.title);
      await follow(words.add);
      await fill(words.subject, subject);
      await page.locator('select[name="raad"]').selectOption("ondernemingsraad");
      await assertNoBreach();
      await press(words.add);
      await follow(subject);
      await sees(words.isShut);
      await follow(words.moves.asked);
      await fill(words.on, "2026-10-09");
      await fill(words.documentLabel, "Brief aan de OR");
      await assertNoBreach();
      await press(words.moves.asked);
      await signInAs(walker, "Priscilla Kartowidjojo");
      await open(`${place}/medezeggenschap`);
      await assertNoBreach();
      await sees(words.progress);
      await follow(subject);
      await assertNoBreach();
      await follow(words.moves.answer);
      await check("uitkomst", "consented");
      await fill(words.on, "2026-10-12");
      await fill(words.documentLabel, "Antwoord van de OR");
      await assertNoBreach();
      await press(words.moves.answer);
      await sees(words.stateName.consent.consented);
      await sees(words.isOpen);
    },
  );

  journey(
    "[PW-03] [PW-04] an employee says in two minutes, without a name, what the approach lacks; the answer is looked up by the code",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const { contributions: words } = texts;
      const text = `Meer rust in het rooster (${way.language}).`;
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Ruud Terpstra");
      await open(`${place}/inbrengrondes`);
      await assertNoBreach();
      await follow("Doen we nog de goede dingen?");
      await assertNoBreach();
      await follow(words.give);
      await tick(page.locator('input[name="naam"][value="anonymous"]'));
      await fill(words.text, text);
      const code = String(await page.locator('input[name="code"]').getAttribute("value"));
      await sees(code);
      await assertNoBreach();
      await press(words.give);
      assert.ok(!(await page.content()).includes(text), "what has no name shows nowhere");
      await follow(words.find);
      await fill(words.code, code);
      await press(words.find);
      await sees(text);
      await sees(words.noOutcome);
      await assertNoBreach();
    },
  );
});
