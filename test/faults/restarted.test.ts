import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { TryAgain } from "../../src/domain/shared/thrown.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { admitLogin, migrate } from "../../src/storage/migrate.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addAPerson } from "../support/acts.ts";
import { someFiles } from "../support/aFiles.ts";
import { aMunicipality, anActor } from "../support/aHouse.ts";
import { type Cluster, startCluster } from "../support/postgresCluster.ts";
import { peopleOfWholeActs } from "../support/wholeOffice.ts";

let cluster: Cluster | undefined;
after(() => cluster?.stop());

test("a PostgreSQL that restarts in the middle of the work costs a second try, no act and no half one", async () => {
  cluster = await startCluster();
  const database = await openDatabase({ kind: "server", url: cluster.url, connections: 8 });
  await migrate(database.asOwner);
  await admitLogin(database.asOwner, "postgres");
  const house: House = {
    database,
    now: () => new Date(),
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  const municipality = await aMunicipality(house);
  const administrator = anActor(municipality, "administrator");
  const acknowledged: string[] = [];
  const refusals: unknown[] = [];
  let stopped = false;
  const work = async () => {
    while (!stopped)
      await addAPerson(house, administrator).then(
        (person) => acknowledged.push(person),
        async (error) => {
          refusals.push(error);
          await wait(20);
        },
      );
  };
  const workers = [work(), work(), work(), work()];
  const until = async (count: number) => {
    while (acknowledged.length < count) await wait(5);
  };
  for (const pause of [0, 300]) {
    await until(acknowledged.length + 20);
    await cluster.restart(pause);
    await until(acknowledged.length + 20);
  }
  stopped = true;
  await Promise.all(workers);
  assert.ok(refusals.length > 0, "the restart was felt");
  for (const refusal of refusals) assert.ok(refusal instanceof TryAgain, String(refusal));
  const there = await peopleOfWholeActs(house, municipality);
  assert.deepEqual(
    acknowledged.filter((id) => !there.has(id)),
    [],
  );
  await database.close();
});
