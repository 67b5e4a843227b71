import assert from "node:assert/strict";
import { describe } from "node:test";
import { arriveBy } from "../support/arriveBy.ts";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, tick, twoWays } from "../support/journey.ts";

const place = "/meerwijk/programma/meerwijk-herkent-zich";
const today = "2026-10-12";

describe("journeys: secretary of a body, unit owner", () => {
  journey(
    "[GV-01] [GV-02] who writes the agenda plans a meeting, records what was decided and asks somebody, who says that it is done",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, choose, sees, page, way } = walker;
      const { meetings: words } = texts;
      const name = `Werkoverleg ${way.language}`;
      const asked = `Cijfers nalopen (${way.language})`;
      // axe is a program: a browser without JavaScript cannot run it
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Ilse Brandsma");
      await open(place);
      await follow(words.title);
      await assertNoBreach();
      await follow(words.add);
      await fill(words.series.name, name);
      await choose(words.series.body, "trekkersoverleg");
      await choose(words.series.rhythm, "FREQ=WEEKLY");
      await fill(words.series.first, today);
      await fill(words.series.from, "9:30");
      await fill(words.series.until, "10:30");
      await assertNoBreach();
      await press(words.series.title);
      await follow(name);
      await assertNoBreach();
      await arriveBy(page.locator(`a[href$="/${today}"]`).first());
      await follow(words.item.add);
      await fill(words.item.subject, "Voortgang");
      await choose(words.item.kind, "decision");
      await assertNoBreach();
      await press(words.item.add);
      await follow(words.acts.hold);
      await press(words.acts.hold);
      await follow(new RegExp(words.item.record));
      await fill(words.item.decision, "Wij gaan door.");
      await press(words.item.record);
      await sees("Wij gaan door.");
      await follow(words.actionPoints.add);
      await fill(words.actionPoints.text, asked);
      await fill(words.actionPoints.owner, "anke.visser@meerwijk.example");
      await fill(words.actionPoints.due, "2026-10-20");
      await assertNoBreach();
      await press(words.actionPoints.add);
      await sees("Anke Visser");
      await assertNoBreach();
      await signInAs(walker, "Anke Visser");
      await open(`${place}/overleg`);
      await sees(asked);
      await assertNoBreach();
      await arriveBy(page.locator("li").filter({ hasText: asked }).getByRole("link"));
      await fill(words.actionPoints.on, today);
      await fill(words.actionPoints.outcome, "Alles klopt.");
      await assertNoBreach();
      await press(words.actionPoints.endTitle);
      assert.equal(await page.locator("main").getByText(asked).count(), 0);
    },
  );

  journey(
    "[GV-03] [RI-06] the secretary plans a steering talk, who leads the unit prepares it, and the archive keeps what helps",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const { talks: words } = texts;
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Theo van Rossum");
      await open(place);
      await follow(words.title);
      await assertNoBreach();
      await follow(words.plan);
      await fill(words.on, today);
      const unit = "Afdeling Samenleving";
      await tick(page.getByLabel(unit, { exact: true }));
      await assertNoBreach();
      await press(words.plan);
      const talk = words.with(words.kindName.steering, unit);
      await signInAs(walker, "Anke Visser");
      await open(`${place}/gesprekken`);
      await follow(talk);
      await assertNoBreach();
      const address = new URL(page.url()).pathname;
      await follow(words.answer);
      await assertNoBreach();
      for (const area of await page.locator('textarea[name^="vraag-"]').all())
        await area.fill("Het gaat vooruit.");
      await tick(page.locator('input[name="weerstand"][value="ja"]'));
      await fill(words.resistance.against(1), "Streefcijfers");
      await fill(words.resistance.why(1), "Er zijn geen vacatures.");
      await fill(words.resistance.helps(1), `Samen werven (${way.language})`);
      await press(words.answer);
      await sees("Streefcijfers");
      await assertNoBreach();
      await signInAs(walker, "Theo van Rossum");
      await open(address);
      await follow(words.hold);
      await assertNoBreach();
      await press(words.hold);
      await follow(words.archive(unit));
      await sees(`Samen werven (${way.language})`);
      await assertNoBreach();
    },
  );
});
