import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { before, describe, test } from "node:test";
import { type RawBuilder, sql } from "kysely";
import type { Municipality, MunicipalityId } from "../../src/domain/shared/municipality.ts";
import { listTables, type TableShape } from "../../src/storage/catalog.ts";
import { type Database, type DatabaseRole, openDatabase } from "../../src/storage/database.ts";
import { isOwnerOrSuperuser, migrate } from "../../src/storage/migrate.ts";
import { newMemory } from "../../src/usecases/memory.ts";
import type { House } from "../../src/usecases/perform.ts";
import { addAPerson } from "../support/acts.ts";
import { someFiles } from "../support/aFiles.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { bothKinds, theSuperuser } from "../support/databases.ts";
import { anInstallation, anInstallationOfFiveLogins, theCluster } from "../support/installations.ts";

/** Tables without a policy of their own: they are read before anybody's municipality is known. */
const exempt = [
  "access.installation",
  "access.link_token",
  "access.municipality",
  "access.revision",
  "access.session",
];
const readableBy: Record<DatabaseRole, string> = {
  evenbeeld_access: "access.",
  evenbeeld_office: "office.",
  evenbeeld_audit_reader: "audit.",
  evenbeeld_jobs: "jobs.",
  evenbeeld_public: "published.",
  evenbeeld_figures: "figures.",
};
/**
 * What a role reads beside its own schema: who sends mail reads the outbox and nothing else of the office, who makes figures
 * reads which units there are and whether the works council consented. The office reads what was released, and nothing of the
 * rows or of the ledger.
 */
const readsToo: Partial<Record<DatabaseRole, readonly string[]>> = {
  evenbeeld_jobs: ["office.mail"],
  evenbeeld_office: [
    "figures.publication",
    "figures.release",
    "figures.released_flow",
    "figures.released_table",
  ],
  evenbeeld_figures: [
    "office.unit",
    "office.unit_version",
    "office.unit_succession",
    "office.consent",
    "office.consent_withdrawal",
  ],
};
/** What only a function writes and looks into. */
const readByNobody = ["access.taken_form"];
const mayRead = (role: DatabaseRole, name: string): boolean =>
  !readByNobody.includes(name) &&
  (name.startsWith(readableBy[role]) || readsToo[role]?.includes(name) === true);
const roles = Object.keys(readableBy) as DatabaseRole[];

/** Says raw SQL under a role, as an injected statement would, and returns what came of it; nothing stays. */
async function say(
  database: Database,
  [role, municipality]: readonly [DatabaseRole, MunicipalityId | null],
  ...statements: readonly RawBuilder<unknown>[]
): Promise<readonly unknown[]> {
  const said = await database.inRole<never, readonly unknown[]>(role, municipality, async (transaction) => {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await statement.execute(transaction)).rows;
    return { ok: false, problem: rows };
  });
  assert.ok(!said.ok);
  return said.problem;
}

/** Holds that PostgreSQL refuses for want of a right, or by a policy on rows; both are 42501. */
const isRefused = (attempt: Promise<unknown>, what: string): Promise<void> =>
  assert.rejects(attempt, (error: Error & { code?: string }) => error.code === "42501", what);

for (const kind of bothKinds)
  describe(`the walls inside the database hold against raw SQL (${kind})`, () => {
    let house: House;
    let database: Database;
    let superuser: Database["asOwner"];
    let tables: readonly TableShape[];
    let [own, other]: readonly Municipality[] = [];
    const place = (municipality: Municipality | undefined): MunicipalityId => {
      assert.ok(municipality);
      return municipality.id;
    };

    before(async () => {
      house = await aHouse(kind);
      database = house.database;
      superuser = await theSuperuser(kind);
      tables = [...(await listTables(superuser)), { name: "jobs.due", columns: [], key: [], refersTo: [] }];
      [own, other] = [await aMunicipality(house), await aMunicipality(house)];
      for (const municipality of [own, other])
        await addAPerson(house, anActor(municipality, "administrator"));
    });

    test("every table has a policy that holds for its owner too, but for the five that are read before sign-in", async () => {
      const found = await sql<{ name: string }>`select n.nspname || '.' || c.relname as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity and c.relforcerowsecurity`.execute(
        superuser,
      );
      const closed = new Set(found.rows.map((row) => row.name));
      assert.ok(tables.length >= 37, `only ${tables.length} tables seen`);
      const open = tables.map((table) => table.name).filter((name) => !closed.has(name));
      assert.deepEqual(open.toSorted(), exempt);
      const policies = await sql<{
        name: string;
        text: string;
      }>`select schemaname || '.' || tablename as name, qual || ' | ' || with_check as text
        from pg_policies`.execute(superuser);
      assert.equal(policies.rows.length, tables.length - exempt.length);
      assert.equal(
        new Set(policies.rows.map((row) => row.text)).size,
        1,
        "and it is the same policy everywhere",
      );
    });

    test("a role reads its own schema and no other", async () => {
      let refusals = 0;
      for (const role of roles)
        for (const { name } of tables) {
          const reading = () =>
            say(database, [role, place(own)], sql`select 1 from ${sql.table(name)} limit 1`);
          if (mayRead(role, name)) await reading();
          else {
            await isRefused(reading(), `${role} reads ${name}`);
            refusals++;
          }
        }
      // the public role reads views and no table at all
      const others = 5 * tables.length - Object.values(readsToo).flat().length;
      assert.equal(refusals, others + readByNobody.length);
    });

    test("without a municipality nothing is read, and with one nothing of another", async () => {
      let seen = 0;
      for (const role of roles)
        for (const { name } of tables.filter((table) => mayRead(role, table.name))) {
          if (exempt.includes(name)) continue;
          const reading = sql<{ municipality: string }>`select distinct municipality from ${sql.table(name)}`;
          assert.deepEqual(await say(database, [role, null], reading), [], `${name} without a municipality`);
          const mine = await say(database, [role, place(own)], reading);
          seen += mine.length;
          assert.ok(
            mine.length === 0 || JSON.stringify(mine) === JSON.stringify([{ municipality: place(own) }]),
            name,
          );
        }
      assert.ok(seen >= 6, `rows in only ${seen} tables`);
    });

    test("nothing can be written for another municipality, or for none", async () => {
      let tried = 0;
      for (const role of roles)
        for (const { name } of tables.filter((table) => !exempt.includes(table.name))) {
          const may = await sql<{
            may: boolean;
          }>`select has_table_privilege(${role}, ${name}, 'insert') as may`.execute(superuser);
          if (!may.rows[0]?.may) continue;
          tried++;
          const row = JSON.stringify({ municipality: place(other) });
          const adding = sql`insert into ${sql.table(name)} select * from jsonb_populate_record(null::${sql.table(name)}, ${row}::jsonb)`;
          await isRefused(say(database, [role, place(own)], adding), `${role} adds to ${name} of another`);
          await isRefused(
            say(database, [role, null], adding),
            `${role} adds to ${name} without a municipality`,
          );
        }
      assert.ok(tried >= 31, `only ${tried} tables tried`);
      const moving = sql`update office.person set municipality = ${place(other)}, version = version + 1`;
      await isRefused(say(database, ["evenbeeld_office", place(own)], moving), "moving a person away");
    });

    test("a version is never changed or taken away, and the log is written by its function alone", async () => {
      const versions = tables.filter((table) => table.name.endsWith("_version"));
      assert.ok(versions.length >= 14);
      const log = tables.filter((table) => table.name.startsWith("audit."));
      assert.equal(log.length, 3);
      const unwritten: readonly string[] = ["evenbeeld_jobs", "evenbeeld_public"];
      const records = "audit.processing"; // who does an act adds them, and reads, changes and deletes none
      for (const role of roles) {
        for (const { name } of [...versions, ...log]) {
          const table = sql.table(name);
          await isRefused(
            say(database, [role, place(own)], sql`update ${table} set municipality = municipality`),
            name,
          );
          await isRefused(say(database, [role, place(own)], sql`delete from ${table}`), name);
          await isRefused(say(database, [role, place(own)], sql`truncate ${table}`), name);
        }
        for (const { name } of log.filter((table) => table.name !== records || unwritten.includes(role)))
          await isRefused(
            say(
              database,
              [role, place(own)],
              sql`insert into ${sql.table(name)} (municipality) values (${place(own)})`,
            ),
            `${role} writes ${name}`,
          );
        const append = sql`select audit.append(now(), 'tried', 'muren', '\\x00', 'test', '{}')`;
        if (unwritten.includes(role)) {
          await isRefused(
            say(database, [role, place(own)], append),
            "a job writes through the acts that it does, the public not at all",
          );
          continue;
        }
        await say(database, [role, place(own)], append);
        await assert.rejects(say(database, [role, null], append), /no municipality/);
      }
    });

    test("who sends mail changes how it is with a mail, and never to whom it goes, what it is about, or which there are", async () => {
      const inside = ["evenbeeld_jobs", place(own)] as const;
      await say(database, inside, sql`update office.mail set state = 'waiting', lease = null`);
      for (const column of ["person", "kind", "about", "occasion", "municipality", "id", "added_at"])
        await isRefused(
          say(database, inside, sql`update office.mail set ${sql.ref(column)} = ${sql.ref(column)}`),
          column,
        );
      await isRefused(say(database, inside, sql`delete from office.mail`), "taking a mail away");
      await isRefused(
        say(database, inside, sql`insert into office.mail (id) values (gen_random_uuid())`),
        "adding",
      );
      const office = ["evenbeeld_office", place(own)] as const;
      await isRefused(
        say(database, office, sql`update office.mail set state = 'sent'`),
        "the office marks nothing",
      );
      await isRefused(say(database, office, sql`delete from office.mail`), "the office takes nothing away");
    });

    test("functions are closed to the public and look for names in fixed places", async () => {
      const found = await sql<{ name: string; fixed: boolean; open: boolean }>`
        select n.nspname || '.' || p.proname as name, coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false) as fixed,
          exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as open
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('access', 'office', 'audit', 'jobs', 'published', 'figures', 'wall') order by 1`.execute(
        superuser,
      );
      assert.ok(found.rows.length >= 7, `only ${found.rows.length} functions seen`);
      assert.deepEqual(
        found.rows.filter((row) => row.open || !row.fixed),
        [{ name: "wall.hold", fixed: true, open: true }],
        "who connects holds the own connection, before any role is taken",
      );
      for (const role of roles)
        await isRefused(
          say(database, [role, place(own)], sql`select audit.link('\\x00', 1, now(), 'a', 'b', '\\x00')`),
          "the link is made inside the log only",
        );
    });

    test("what `set role` and `reset role` give an injected statement is known, per database", async () => {
      const inside = ["evenbeeld_office", place(own)] as const;
      const reading = sql<{ count: number }>`select count(*) as count from access.session`;
      const who = sql<{ name: string }>`select current_user as name`;
      if (kind === "embedded") {
        // one process owns the embedded database: the roles stop mistakes there, not somebody who can inject SQL
        assert.deepEqual(await say(database, inside, sql`reset role`, who), [{ name: "postgres" }]);
        assert.equal((await say(database, inside, sql`reset role`, reading)).length, 1);
      } else {
        assert.deepEqual(await say(database, inside, sql`reset role`, who), [{ name: "evenbeeld_web" }]);
        for (const { name } of tables)
          await isRefused(
            say(database, inside, sql`reset role`, sql`select 1 from ${sql.table(name)} limit 1`),
            `the login reads ${name}`,
          );
        for (const stronger of ["postgres", "evenbeeld_owner"])
          await isRefused(
            say(database, inside, sql`set role ${sql.ref(stronger)}`),
            `the login becomes ${stronger}`,
          );
      }
      // both: with one login for all roles, a statement may take a sister role; a login for each role closes that, below
      assert.equal((await say(database, inside, sql`set local role evenbeeld_access`, reading)).length, 1);
    });

    test("another municipality can be named and not proven: on a server nothing of it is read or written", async () => {
      const inside = ["evenbeeld_office", place(own)] as const;
      const naming = sql`select set_config('app.municipality', ${place(other)}, true)`;
      const people = sql`select distinct municipality from office.person`;
      if (kind === "embedded") {
        assert.deepEqual(await say(database, inside, naming, people), [{ municipality: place(other) }]);
        return;
      }
      assert.deepEqual(await say(database, inside, people), [{ municipality: place(own) }]);
      assert.deepEqual(await say(database, inside, naming, people), []);
      const log = sql`select distinct municipality from audit.entry`;
      assert.deepEqual(
        await say(database, inside, sql`set local role evenbeeld_audit_reader`, naming, log),
        [],
      );
      const append = sql`select audit.append(now(), 'tried', 'muren', '\\x00', 'test', '{}')`;
      await assert.rejects(say(database, inside, naming, append), /no municipality/);
      const row = JSON.stringify({ municipality: place(other) });
      const adding = sql`insert into office.setting select * from jsonb_populate_record(null::office.setting, ${row}::jsonb)`;
      await isRefused(say(database, inside, naming, adding), "adding to another");
      await assert.rejects(say(database, inside, naming, sql`select office.raise_revision()`), /not-null/);
      const keys = sql`select wall.hold(${Buffer.alloc(64, 1)}, ${Buffer.alloc(64, 2)})`;
      await assert.rejects(say(database, inside, keys), /duplicate key/, "a connection is held once");
      await assert.rejects(say(database, inside, sql`reset role`, keys), /duplicate key/);
      const nobody = sql`create temporary table pg_stat_activity (pid integer)`;
      await assert.rejects(
        say(database, inside, nobody, keys),
        /duplicate key/,
        "nor by hiding who is there",
      );
      const forged = sql`create temporary table connection as select 1 as pid`;
      assert.deepEqual(await say(database, inside, forged, naming, people), []);
      for (const who of [sql`select 1`, sql`reset role`]) {
        await isRefused(say(database, inside, who, sql`select * from wall.connection`), "reading the keys");
        await isRefused(say(database, inside, who, sql`delete from wall.connection`), "letting go");
      }
      const proof = sql<{ proof: string }>`select current_setting('app.proof') as proof`;
      const [mine] = (await say(database, inside, proof)) as { proof: string }[];
      const replay = sql`select set_config('app.proof', ${mine?.proof}, true)`;
      assert.deepEqual(
        await say(database, inside, naming, replay, people),
        [],
        "a proof is of one municipality",
      );
    });

    test("the row before sign-in follows the settings of the municipality that is proven: to name another touches nothing of it", async () => {
      const inside = ["evenbeeld_office", place(own)] as const;
      const mark = { accent: "nobody chose this" };
      await sql`update access.municipality set palette = ${JSON.stringify(mark)}::jsonb
        where id in (${place(own)}, ${place(other)})`.execute(superuser);
      const naming = sql`select set_config('app.municipality', ${place(other)}, true)`;
      const show = sql`select office.show_settings()`;
      const looking = sql`set local role evenbeeld_access`;
      const colours = (municipality: MunicipalityId) =>
        sql`select palette from access.municipality where id = ${municipality}`;
      const shown = [{ palette: null }];
      assert.deepEqual(await say(database, inside, show, looking, colours(place(own))), shown);
      assert.deepEqual(await say(database, inside, show, looking, colours(place(other))), [
        { palette: mark },
      ]);
      // one process owns the embedded database: there a name is enough, and the row says what the other one chose
      const named = kind === "embedded" ? shown : [{ palette: mark }];
      assert.deepEqual(await say(database, inside, naming, show, looking, colours(place(other))), named);
      await isRefused(
        say(database, inside, sql`update access.municipality set palette = null`),
        "the row itself",
      );
      await assert.rejects(
        say(database, inside, sql`select office.show_settings(${place(other)})`),
        /does not exist/,
      );
      await sql`update access.municipality set palette = null where id in (${place(own)}, ${place(other)})`.execute(
        superuser,
      );
    });

    test("role and municipality are gone when the transaction ends", async () => {
      await say(database, ["evenbeeld_office", place(own)], sql`select 1`);
      const after = await sql<{ role: string; place: string | null }>`select current_setting('role') as role,
        current_setting('app.municipality', true) as place`.execute(database.asOwner);
      assert.equal(after.rows[0]?.role, "none");
      assert.ok(!after.rows[0]?.place);
    });

    test("the web application does not serve as owner or superuser", async () => {
      assert.equal(await isOwnerOrSuperuser(superuser), true);
      // embedded there is nobody else to be: `serve` asks only on a server
      assert.equal(await isOwnerOrSuperuser(database.asOwner), kind === "embedded");
    });
  });

test("on the server the login owns nothing, inherits nothing and is a member of the roles of the house alone", async () => {
  await aHouse("server");
  const superuser = await theSuperuser("server");
  const login =
    await sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit, rolreplication,
      (select count(*) from pg_class c where c.relowner = r.oid) as owns,
      (select jsonb_agg(g.rolname order by g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as member
    from pg_roles r where rolname = 'evenbeeld_web'`.execute(superuser);
  const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
  const member = roles.toSorted();
  assert.deepEqual(login.rows, [{ ...no, rolinherit: false, rolreplication: false, owns: 0, member }]);
  const taken =
    await sql`select rolname from pg_roles where rolname like 'evenbeeld\\_%' and (rolbypassrls or rolsuper)`.execute(
      superuser,
    );
  assert.deepEqual(taken.rows, []);
});

test("with a login for each role, injected SQL does not become a sister role: the walls between the schemas hold", async () => {
  const { office, access, audit, everybody, figures } = await anInstallationOfFiveLogins();
  const settings = {
    url: office.url,
    accessUrl: access.url,
    auditUrl: audit.url,
    publicUrl: everybody.url,
    figuresUrl: figures.url,
  };
  const web = await openDatabase({ kind: "server", ...settings, connections: 2 });
  const house = {
    database: web,
    now: () => new Date(),
    newId: randomUUID,
    memory: newMemory(),
    files: someFiles(),
  };
  const { id } = await aMunicipality(house);
  const homeOf = { evenbeeld_jobs: "evenbeeld_access" } as Partial<Record<DatabaseRole, DatabaseRole>>;
  let refusals = 0;
  for (const role of roles)
    for (const sister of roles) {
      const becoming = say(web, [role, id], sql`set local role ${sql.ref(sister)}`);
      if ((homeOf[role] ?? role) === (homeOf[sister] ?? sister)) await becoming;
      else {
        await isRefused(becoming, `${role} becomes ${sister}`);
        refusals++;
      }
    }
  assert.equal(refusals, 28);
  assert.equal(web.everyLogin.length, 5);
  await web.close();
});

test("a login that owns the schema, may become its owner, or may hand out roles is too strong to serve with", async () => {
  const { owner, web, close } = await anInstallation("server");
  await migrate(owner.asOwner);
  assert.equal(await isOwnerOrSuperuser(owner.asOwner), true);
  assert.equal(await isOwnerOrSuperuser(web.asOwner), false);
  const { url } = await theCluster();
  const cluster = await openDatabase({ kind: "server", url, connections: 1 });
  const login = sql`select session_user::text as name`;
  const [web1, owner1] = [await login.execute(web.asOwner), await login.execute(owner.asOwner)].map((found) =>
    sql.ref((found.rows[0] as { name: string }).name),
  );
  await sql`alter role ${web1} createrole`.execute(cluster.asOwner);
  assert.equal(await isOwnerOrSuperuser(web.asOwner), true);
  await sql`alter role ${web1} nocreaterole`.execute(cluster.asOwner);
  await sql`grant ${owner1} to ${web1}`.execute(cluster.asOwner);
  assert.equal(await isOwnerOrSuperuser(web.asOwner), true);
  await cluster.close();
  await close();
});
