import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { ok } from "../../src/domain/shared/result.ts";
import { TryAgain } from "../../src/domain/shared/thrown.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { addAPerson } from "../support/acts.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { houseAt } from "../support/aKilledPlace.ts";
import { aMigratedInstallation, type Installation } from "../support/installations.ts";
import "../support/databases.ts"; // its hook stops the cluster

let office: Installation;
const withPatience = (milliseconds: Readonly<Record<string, number>>): Promise<Database> => {
  const url = new URL(office.address);
  for (const [name, value] of Object.entries(milliseconds)) url.searchParams.set(name, String(value));
  return openDatabase({ kind: "server", url: url.href, connections: 2 });
};
const forEver = { idle_in_transaction_session_timeout: 0, lock_timeout: 0 };

/** A process that begins an act, holds what others need, and does nothing more until it is woken. */
async function aHangingProcess(database: Database) {
  const house = houseAt(office.web);
  const municipality = await aMunicipality(house);
  const actor = anActor(municipality, "administrator");
  const [held, woken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const act = database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
    await sql`select office.raise_revision()`.execute(transaction);
    held.resolve();
    await woken.promise;
    await sql`select 1`.execute(transaction);
    return ok(true);
  });
  act.catch(() => undefined); // the tests ask for its end later
  await held.promise;
  return { house, actor, act, wake: woken.resolve };
}

const settledWithin = async (promise: Promise<unknown>, milliseconds: number): Promise<boolean> =>
  Promise.race([promise.then(() => true).catch(() => true), wait(milliseconds).then(() => false)]);

describe("a process that hangs in the middle of an act", () => {
  before(async () => {
    office = await aMigratedInstallation("server");
  });
  after(() => office.close());

  test("without an end to patience it holds up everybody of its municipality for as long as it hangs", async () => {
    const [hanging, other] = [await withPatience(forEver), await withPatience(forEver)];
    const { house, actor, act, wake } = await aHangingProcess(hanging);
    const waiting = addAPerson({ ...house, database: other }, actor);
    assert.equal(await settledWithin(waiting, 3000), false);
    wake();
    assert.ok((await act).ok);
    await waiting;
    await Promise.all([hanging.close(), other.close()]);
  });

  test("loses its place: who waits goes on, and it learns when it wakes that nothing of its act was kept", async () => {
    const hanging = await withPatience({ idle_in_transaction_session_timeout: 500 });
    const { house, actor, act, wake } = await aHangingProcess(hanging);
    await addAPerson(house, actor);
    wake();
    await assert.rejects(act, TryAgain);
    await addAPerson({ ...house, database: hanging }, actor);
    await hanging.close();
  });

  test("who waits too long is told to try again, and keeps nothing by half", async () => {
    const [hanging, other] = [await withPatience(forEver), await withPatience({ lock_timeout: 300 })];
    const { house, actor, act, wake } = await aHangingProcess(hanging);
    await assert.rejects(addAPerson({ ...house, database: other }, actor), TryAgain);
    wake();
    assert.ok((await act).ok);
    await addAPerson({ ...house, database: other }, actor);
    await Promise.all([hanging.close(), other.close()]);
  });

  test("a minute and half a minute are the usual patience, and a machine that is gone is missed within half a minute", async () => {
    const shown = async (name: string) => {
      const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(
        office.web.asOwner,
      );
      return rows[0]?.value;
    };
    assert.equal(await shown("idle_in_transaction_session_timeout"), "1min");
    assert.equal(await shown("lock_timeout"), "30s");
    const gone = ["idle", "interval", "count"].map((part) => shown(`tcp_keepalives_${part}`));
    assert.deepEqual(await Promise.all(gone), ["10", "5", "3"]);
  });
});
