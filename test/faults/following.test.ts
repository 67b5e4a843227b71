import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { ok } from "../../src/domain/shared/result.ts";
import { TryAgain } from "../../src/domain/shared/thrown.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { admitLogin, migrate } from "../../src/storage/migrate.ts";
import "../support/databases.ts"; // its hook stops the cluster
import { newServerDatabase } from "../support/installations.ts";

test("a server that only follows another costs a second try: nothing is read from it and it is no fault", async () => {
  const { ownerUrl, webUrl, adminUrl } = await newServerDatabase("following");
  const owner = await openDatabase({ kind: "server", url: ownerUrl, connections: 1 });
  await migrate(owner.asOwner);
  await admitLogin(owner.asOwner, "following_web");
  await owner.close();
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const follows = (answer: "on" | "off") =>
    admin.query(`alter role following_web set default_transaction_read_only = ${answer}`);
  await follows("on");
  const connections = 2;
  const web = await openDatabase({ kind: "server", url: webUrl, connections });
  const look = () => web.inRole("evenbeeld_access", null, async () => ok(true));
  for (let turn = 0; turn < connections * 2; turn += 1) await assert.rejects(look(), TryAgain);
  await follows("off");
  assert.ok((await look()).ok, "what was refused holds no place: nobody starts the process again");
  await web.close();
  await admin.end();
});
