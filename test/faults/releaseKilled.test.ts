import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { askRelease } from "../../src/usecases/workforce/askRelease.ts";
import { readOrders } from "../../src/usecases/workforce/readOrders.ts";
import { readRelease, readReleases } from "../../src/usecases/workforce/readReleases.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { aPlace, houseAt } from "../support/aKilledPlace.ts";
import { importedOn, somePeople, unitsIn } from "../support/aReleasedWorkforce.ts";
import { allowed } from "../support/aUnit.ts";
import { consentIn } from "../support/aWorkforce.ts";
import { aChildOfSource, type Child } from "../support/children.ts";
import { bothKinds } from "../support/databases.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-releasing-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** When a process is killed: as soon as it says so. Each begins six minutes after the one before; three dead ones are too many (W183). */
const deaths = ["protecting", "protected"] as const;

async function saidBy(child: Child, word: string): Promise<void> {
  while (!child.lines.includes(word)) {
    const before = child.lines.length;
    await child.said(before + 1);
    assert.ok(child.lines.length > before, `it ended by itself: ${child.lines.join("; ")}`);
  }
}

for (const kind of bothKinds)
  test(`[PL-02 begins] a process killed while it makes a release loses nothing: the next goes on, and exactly one release comes of it (${kind})`, {
    timeout: 240_000,
  }, async (context) => {
    const place = await aPlace(kind, folder);
    const first = await place.open();
    if (kind === "embedded") await migrate(first.asOwner);
    const house = houseAt(first);
    const municipality = await aMunicipality(house);
    await unitsIn(house, municipality);
    await consentIn(house, municipality);
    await importedOn(house, municipality, "2026-06-30", somePeople(600));
    const command = { kind: "command", municipality: municipality.id } as const;
    allowed(await askRelease(house, command, dayFrom("2026-06-30")));
    await place.leave(first);

    const said: string[] = [];
    for (const [nth, word] of deaths.entries()) {
      const child = aChildOfSource("releasingChild.ts", kind, place.address, String(nth * 6));
      await saidBy(child, word);
      await child.kill();
      said.push(child.lines.join(" "));
    }
    const last = aChildOfSource("releasingChild.ts", kind, place.address, String(deaths.length * 6));
    await saidBy(last, "over");
    said.push(last.lines.join(" "));
    context.diagnostic(said.join("; "));

    const database = await place.open();
    const later = houseAt(database);
    const analyst = anActor(municipality, "hrAnalyst");
    const releases = await readReleases(later, analyst);
    assert.deepEqual(
      releases.map(({ number }) => number),
      [1],
    );
    const { tables, certificate } = await readRelease(later, analyst, 1);
    assert.equal(tables.length, 6);
    assert.equal(certificate.strongViolations, 0);
    const { orders } = await readOrders(later, analyst);
    assert.deepEqual(
      orders.map(({ end }) => end),
      [{ kind: "released", release: 1 }],
    );
    const counted = await database.inRole("evenbeeld_audit_reader", municipality.id, async (transaction) =>
      ok(
        (
          await sql<{ n: number }>`select count(*)::int as n from audit.entry
            where event = 'figures-released'`.execute(transaction)
        ).rows,
      ),
    );
    assert.deepEqual(allowed(counted), [{ n: 1 }]);
    await place.leave(database);
    await place.close();
  });
