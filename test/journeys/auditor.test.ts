import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "node:test";
import { auditHead, verifyAuditLog } from "../../src/usecases/installation/auditLog.ts";
import { arriveBy } from "../support/arriveBy.ts";
import type { Stage } from "../support/browser.ts";
import { journey, signInAs, twoWays } from "../support/journey.ts";

const programme = "/meerwijk/programma/meerwijk-herkent-zich";

/** Keeps a head of the log outside the database, as the operator does for the auditor, and holds the log against it. */
async function verifiedCount({ demo: { house, meerwijk } }: Stage): Promise<number> {
  const keys = mkdtempSync(join(tmpdir(), "evenbeeld-keys-"));
  const place = { municipality: meerwijk.municipality, keys };
  assert.ok((await auditHead(house, place)).ok);
  const verified = await verifyAuditLog(house, place);
  rmSync(keys, { recursive: true });
  assert.ok(verified.ok, JSON.stringify(verified));
  return verified.value.count;
}

describe("journeys: auditor", () => {
  journey(
    "the auditor reads who did what and when, back to the beginning, and the log proves whole against a kept head",
    twoWays,
    async (walker, stage) => {
      const { texts, follow, sees, page } = walker;
      const { auditLog: words } = texts;
      await signInAs(walker, "Geert Vandevelde");
      await follow(texts.common.menu.auditLog);
      await sees(words.lead);
      await follow(texts.common.menu.auditLog);
      await sees("audit-log-read");
      const newest = Number(
        String(await page.locator("main tbody tr td, main tbody tr th").first().textContent()).replace(
          /\D/g,
          "",
        ),
      );
      assert.ok((await verifiedCount(stage)) >= newest && newest > 50, `${newest} entries`);
      await follow(words.older);
      await sees(words.verify);
    },
  );
  journey(
    "the auditor holds the plan of today against the version that was adopted, and against the lines of its source",
    twoWays,
    async (walker) => {
      const { texts, open, follow, sees, page } = walker;
      await signInAs(walker, "Geert Vandevelde");
      await open(programme);
      await follow(texts.versions.title);
      await arriveBy(page.getByRole("link", { name: texts.versions.compareNow, exact: true }).last());
      await sees(texts.versions.compareTitle);
      await page.locator("main dl").first().waitFor();
      await open(programme);
      await follow(texts.programme.fromSource);
      await page.locator("main h2").first().waitFor();
      await open(programme);
      assert.equal(await page.getByRole("link", { name: texts.programmeForm.change }).count(), 0);
    },
  );
  journey(
    "the auditor reads who has which role and since when, and changes nothing",
    twoWays,
    async (walker) => {
      const { texts, follow, press, fill, sees, page } = walker;
      const { organisation: words } = texts;
      await signInAs(walker, "Geert Vandevelde");
      await follow(texts.common.menu.manage);
      await fill(words.peopleSearch, "Brandsma");
      await press(texts.common.filter);
      await follow("Ilse Brandsma");
      await sees(words.role.programmeManager);
      assert.equal(await page.getByRole("link", { name: words.grantRole }).count(), 0);
    },
  );
});
