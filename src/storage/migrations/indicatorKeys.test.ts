import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { sql } from "kysely";
import { bothKinds } from "../../../test/support/databases.ts";
import { anInstallation, type Installation } from "../../../test/support/installations.ts";
import { migrate } from "../migrate.ts";

type Row = { readonly key: string; readonly version: number; readonly indicators: unknown };

const opened: Installation[] = [];
after(async () => {
  for (const installation of opened) await installation.close();
});

const municipality = "00000000-0000-4000-8000-000000000001";
const named = (...names: readonly string[]) => names.map((name) => ({ name, value: 1 }));
const keyed = (...indicators: readonly (readonly [string, string])[]) =>
  indicators.map(([key, name]) => ({ key, name, value: 1 }));

/** The plans before the migration: each version of each plan with its indicators, the last one as it stands today. */
const plans = {
  P1: [named(), named("stages", "banen"), named("banen", "uren"), named("uren", "banen", "banen")],
  P2: [named("stages")],
};

async function write(owner: Installation["owner"]["asOwner"]): Promise<void> {
  await sql`alter table office.unit_plan no force row level security`.execute(owner);
  await sql`alter table office.unit_plan_version no force row level security`.execute(owner);
  const columns = sql.raw(
    "municipality, programme, key, position, unit, phases, works_council, evidence, version, indicators",
  );
  for (const [key, versions] of Object.entries(plans))
    for (const [at, indicators] of versions.entries()) {
      const values = sql`${municipality}::uuid, 'proef', ${key}, 1, gen_random_uuid(), '[]'::jsonb, '[]'::jsonb, '[]'::jsonb,
        ${at + 1}::integer, ${JSON.stringify(indicators)}::jsonb`;
      await sql`insert into office.unit_plan_version (${columns}, act, recorded_at, valid_from)
        values (${values}, 'unit-plan-saved', now(), current_date)`.execute(owner);
      if (at === versions.length - 1)
        await sql`insert into office.unit_plan (${columns}) values (${values})`.execute(owner);
    }
}

for (const kind of bothKinds) {
  describe(`indicators of before get their keys (${kind})`, () => {
    test("the same indicator has one key in the plan of today and in every version, and the walls stand again", async () => {
      const installation = await anInstallation(kind);
      opened.push(installation);
      const owner = installation.owner.asOwner;
      await migrate(owner, "0010-document-accessibility");
      await write(owner);
      await migrate(owner);
      const walls = await sql<{ relforcerowsecurity: boolean }>`select relforcerowsecurity from pg_class
        where oid in ('office.unit_plan'::regclass, 'office.unit_plan_version'::regclass)`.execute(owner);
      assert.deepEqual(
        walls.rows.map(({ relforcerowsecurity: forced }) => forced),
        [true, true],
      );
      const guards = await sql`select 1 from pg_trigger where tgrelid = 'office.unit_plan'::regclass
        and not tgisinternal and tgenabled = 'O'`.execute(owner);
      assert.equal(guards.rows.length, 2);
      await sql`alter table office.unit_plan no force row level security`.execute(owner);
      await sql`alter table office.unit_plan_version no force row level security`.execute(owner);
      const read = async (table: string) =>
        (
          await sql<Row>`select key, version, indicators from ${sql.table(table)} order by key, version`.execute(
            owner,
          )
        ).rows.map(({ key, version, indicators }) => [key, version, indicators]);
      const last = keyed(["I3", "uren"], ["I2", "banen"], ["I4", "banen"]);
      assert.deepEqual(await read("office.unit_plan_version"), [
        ["P1", 1, []],
        ["P1", 2, keyed(["I1", "stages"], ["I2", "banen"])],
        ["P1", 3, keyed(["I2", "banen"], ["I3", "uren"])],
        ["P1", 4, last],
        ["P2", 1, keyed(["I1", "stages"])],
      ]);
      assert.deepEqual(await read("office.unit_plan"), [
        ["P1", 4, last],
        ["P2", 1, keyed(["I1", "stages"])],
      ]);
    });
  });
}
