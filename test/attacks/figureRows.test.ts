import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type RawBuilder, sql } from "kysely";
import type { MunicipalityId } from "../../src/domain/shared/municipality.ts";
import { type DatabaseRole, databaseRoles } from "../../src/storage/database.ts";
import { importWorkforce } from "../../src/usecases/workforce/importWorkforce.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { anEmployment, anExtract, consentIn } from "../support/aWorkforce.ts";
import { bothKinds } from "../support/databases.ts";

const tables = ["employment", "import", "import_profile", "retention", "ledger"] as const;
const others = databaseRoles.filter((role) => role !== "evenbeeld_figures");

for (const kind of bothKinds)
  describe(`rows of the workforce are read by one role alone (${kind})`, () => {
    async function aFilledOne() {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await consentIn(house, municipality);
      const rows = [anEmployment()];
      const extract = await anExtract(house, municipality, { on: "2026-09-30", rows });
      assert.ok((await importWorkforce(house, anActor(municipality, "hrAnalyst"), extract)).ok);
      /** Says SQL as an injected statement would, and returns what came of it; nothing stays. */
      const say = async (
        role: DatabaseRole,
        place: MunicipalityId | null,
        ...statements: readonly RawBuilder<unknown>[]
      ): Promise<readonly unknown[]> => {
        const said = await house.database.inRole<never, readonly unknown[]>(
          role,
          place,
          async (transaction) => {
            let found: readonly unknown[] = [];
            for (const statement of statements) found = (await statement.execute(transaction)).rows;
            return { ok: false, problem: found };
          },
        );
        assert.ok(!said.ok);
        return said.problem;
      };
      return { municipality, say };
    }
    const isRefused = (attempt: Promise<unknown>, what: string) =>
      assert.rejects(attempt, (error: Error & { code?: string }) => error.code === "42501", what);
    const reading = (table: string) => sql`select 1 from ${sql.table(`figures.${table}`)}`;

    test("no other role reads, counts, adds or deletes anything of it", async () => {
      const { municipality, say } = await aFilledOne();
      const { id } = municipality;
      assert.equal((await say("evenbeeld_figures", id, reading("employment"))).length, 1);
      for (const role of others)
        for (const table of tables) {
          const name = sql.table(`figures.${table}`);
          await isRefused(say(role, id, reading(table)), `${role} reads ${table}`);
          await isRefused(say(role, id, sql`select count(*) from ${name}`), `${role} counts ${table}`);
          await isRefused(say(role, id, sql`delete from ${name}`), `${role} deletes from ${table}`);
          await isRefused(
            say(role, id, sql`insert into ${name} (municipality) values (${id})`),
            `${role} adds to ${table}`,
          );
        }
    });

    test("without a municipality and from another one nothing is there", async () => {
      const { say } = await aFilledOne();
      const other = await aMunicipality(await aHouse(kind));
      for (const table of tables) {
        assert.deepEqual(await say("evenbeeld_figures", null, reading(table)), []);
        assert.deepEqual(await say("evenbeeld_figures", other.id, reading(table)), []);
      }
    });

    test("what the role of the figures may not do: change a row, a profile or a choice, or rewrite the trace of an import", async () => {
      const { municipality, say } = await aFilledOne();
      const role = "evenbeeld_figures";
      for (const table of ["employment", "import_profile", "retention"]) {
        const name = sql.table(`figures.${table}`);
        await isRefused(
          say(role, municipality.id, sql`update ${name} set municipality = municipality`),
          table,
        );
      }
      for (const column of ["rows", "file_hash", "reference_date", "made_by", "consent"])
        await isRefused(
          say(role, municipality.id, sql`update figures.import set ${sql.ref(column)} = ${sql.ref(column)}`),
          column,
        );
      for (const table of ["consent", "consent_withdrawal", "unit"]) {
        const name = sql.table(`office.${table}`);
        await say(role, municipality.id, sql`select 1 from ${name}`);
        await isRefused(say(role, municipality.id, sql`delete from ${name}`), table);
        await isRefused(
          say(role, municipality.id, sql`insert into ${name} (municipality) values (${municipality.id})`),
          table,
        );
      }
      await isRefused(say(role, municipality.id, sql`select 1 from office.person`), "people of the office");
    });

    test("`reset role` gives an injected statement no row on a server; embedded it does, and the pages say so", async () => {
      const { municipality, say } = await aFilledOne();
      const attempt = () => say("evenbeeld_office", municipality.id, sql`reset role`, reading("employment"));
      if (kind === "server") await isRefused(attempt(), "the login itself reads nothing");
      else assert.ok((await attempt()).length >= 1, "one process owns the embedded database");
    });
  });
