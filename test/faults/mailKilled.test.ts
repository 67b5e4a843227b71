import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { aMunicipality } from "../support/aHouse.ts";
import { aSender, houseAt } from "../support/aMailOffice.ts";
import { aMailServer } from "../support/aMailServer.ts";
import { aChild } from "../support/children.ts";
import { bothKinds, type DatabaseKind } from "../support/databases.ts";
import { aMigratedInstallation } from "../support/installations.ts";
import { manyCards } from "../support/manyCards.ts";
import { readMailSource } from "../support/readMailSource.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-mail-"));
after(() => rmSync(folder, { recursive: true, force: true }));
/** The test runner watches every timer, and the embedded database sets some for each statement: there a tenth will do. */
const counts = { embedded: 500, server: 5000 } as const;
/** How many mails a process has under way at once: what a kill may leave sent and not yet marked. */
const underWay = 5;
/** Later than the lease of what a killed process had taken. */
const later = () => new Date(Date.now() + 16 * 60_000);

/** Where a process finds the database: an embedded one has room for one process at a time. */
async function aPlace(kind: DatabaseKind) {
  if (kind === "server") {
    const { web, address, close } = await aMigratedInstallation("server");
    return { address, open: () => Promise.resolve(web), leave: () => Promise.resolve(), close };
  }
  const open = async () => {
    const database = await openDatabase({ kind: "embedded", directory: folder });
    await migrate(database.asOwner);
    return database;
  };
  return {
    address: folder,
    open,
    leave: (database: Database) => database.close(),
    close: () => Promise.resolve(),
  };
}

for (const kind of bothKinds) {
  const whole = counts[kind];
  const killedAt = [whole * 0.34, whole * 0.68];
  test(`a process killed twice while it mails ${whole} question cards loses none, and nobody reads one twice (${kind})`, {
    timeout: 240_000,
  }, async (context) => {
    const place = await aPlace(kind);
    const postOffice = await aMailServer();
    const first = await place.open();
    const house = houseAt(first, () => new Date());
    const promised = await manyCards(house, await aMunicipality(house), whole);
    await place.leave(first);
    for (const count of killedAt) {
      const child = aChild("mailingChild.ts", kind, place.address, String(postOffice.server.port));
      while (postOffice.arrived.length < count && !child.lines.includes("done"))
        await new Promise((soon) => setTimeout(soon, 1));
      await child.kill();
      assert.deepEqual(child.lines, ["ready"], "it died in the middle of its work");
    }
    const last = await place.open();
    const post = aSender(postOffice);
    await post.send(houseAt(last, later));
    assert.deepEqual(post.faults, []);

    const { arrived } = postOffice;
    assert.deepEqual(
      new Set(arrived.map(({ to }) => to)),
      new Set(promised),
      "everybody has the mail, and nobody else",
    );
    const links = arrived.map(({ source }) => {
      const text = readMailSource(source).parts.get("text/plain") ?? ""; // a mail without text has no link
      return [...text.matchAll(/\/kaart\/[\w-]{43}\s/g)].map(([link]) => link);
    });
    assert.ok(links.every(({ length }) => length === 1));
    assert.equal(new Set(links.flat()).size, arrived.length, "each mail has a link of its own");
    const ids = arrived.map(({ source }) => readMailSource(source).headers.get("message-id"));
    assert.equal(new Set(ids).size, whole, "a receiver that looks at the Message-ID has each mail once");
    const twice = ids.length - whole;
    context.diagnostic(
      `${twice} of ${whole} mails arrived twice under one Message-ID, at ${killedAt.length} kills`,
    );
    assert.ok(twice <= killedAt.length * underWay, `${twice} arrived twice`);
    post.close();
    await place.leave(last);
    await postOffice.fall();
    await place.close();
  });
}
