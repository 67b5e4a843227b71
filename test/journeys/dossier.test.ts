import assert from "node:assert/strict";
import { describe } from "node:test";
import { aPdf } from "../support/aPdf.ts";
import { arriveBy } from "../support/arriveBy.ts";
import { faultsOf } from "../support/axe.ts";
import { journey, signInAs, tick, twoWays } from "../support/journey.ts";

const place = "/meerwijk/programma/meerwijk-herkent-zich";

describe("journeys: clerk, dossier", () => {
  journey(
    "[GV-06] [CI-12] [CI-13] [CI-14] the clerk begins a dossier, reads what does not fit, goes to the place and mends it",
    twoWays,
    async (walker) => {
      const { texts, open, follow, press, fill, sees, page, way } = walker;
      const { dossiers: words, documents } = texts;
      const title = `Raadsbrief ${way.language}`;
      const subject = `Instemmen met de brief (${way.language})`;
      const check = (name: string, value: string) =>
        tick(page.locator(`input[name="${name}"][value="${value}"]`));
      // axe is a program: a browser without JavaScript cannot run it
      const assertNoBreach = async () => way.script && assert.deepEqual(await faultsOf(page), []);
      await signInAs(walker, "Wouter Kranenburg");
      await open(`${place}/documenten/nieuw`);
      await fill(documents.name, title);
      await fill(documents.registration, `MW-brief-${way.language}`);
      await fill(documents.annex, "8");
      const upload = { name: "brief.pdf", mimeType: "application/pdf", buffer: Buffer.from(aPdf(title)) };
      await page.locator('input[type="file"]').setInputFiles(upload);
      await check("geheim", "open");
      await press(documents.add);
      await open(place);
      await follow(words.title);
      await assertNoBreach();
      await follow(words.add);
      await fill(words.subject, subject);
      await fill(words.meetingOn, "2026-10-13");
      await tick(page.getByLabel(title, { exact: true }));
      await page.getByLabel(words.paper).selectOption({ label: title });
      await assertNoBreach();
      await press(words.add);
      await follow(subject);
      await sees(words.noPoints);
      await follow(words.addPoint);
      await check("soort", "agree");
      await fill(words.pointText, `de ${title} (bijlage 9)`);
      await assertNoBreach();
      await press(words.addPoint);
      await sees(words.finding.V213(title, "9", "8"));
      await assertNoBreach();
      await page
        .getByRole("link", { name: words.point(1), exact: true })
        .first()
        .click();
      assert.ok(page.url().endsWith("#punt-1"), page.url());
      await arriveBy(page.getByRole("link", { name: new RegExp(words.changePoint) }));
      await fill(words.pointText, `de ${title} (bijlage 8)`);
      await press(words.changePoint);
      await sees(words.fits);
      await follow(words.addEarlier);
      await fill(words.what, "Bestuursopdracht");
      await fill(words.body, "college");
      await fill(words.on, "2020-06-23");
      await press(words.addEarlier);
      await sees("Bestuursopdracht");
      await assertNoBreach();
    },
  );
});
