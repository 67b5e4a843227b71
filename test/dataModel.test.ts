import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sql } from "kysely";
import { listTables } from "../src/storage/catalog.ts";
import { theSuperuser } from "./support/databases.ts";
import { tableUnder } from "./support/documentTables.ts";

const page = "docs/data-model.md";
const named = (heading: string): readonly string[] =>
  tableUnder(page, heading).rows.map(([name = ""]) => name.replaceAll("`", ""));

/** A copy leaves these out, and so does the list that it is made from. */
async function tablesOutsideCopies(
  superuser: Awaited<ReturnType<typeof theSuperuser>>,
): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('jobs', 'wall')`.execute(superuser);
  return found.rows.map(({ name }) => name);
}

test("the page on the data lists every table of the database, and which of them keep versions", async () => {
  const superuser = await theSuperuser("embedded");
  const tables = [
    ...(await listTables(superuser)).map(({ name }) => name),
    ...(await tablesOutsideCopies(superuser)),
  ];
  const bySchema = {
    office: "## Schema `office`: the programme and the organisation",
    figures: "## Schema `figures`: the rows of the workforce",
    access: "## Schema `access`: signing in",
    audit: "## Schema `audit`: the log of acts",
    jobs: "## Schema `jobs`: work that comes back by itself",
    wall: "## Schema `wall`: who holds a connection",
  };
  assert.ok(tables.length >= 47, `only ${tables.length} tables`);
  for (const [schema, heading] of Object.entries(bySchema)) {
    const there = tables
      .filter((name) => name.startsWith(`${schema}.`))
      .map((name) => name.slice(schema.length + 1));
    assert.deepEqual(
      named(heading).toSorted(),
      there.filter((name) => !name.endsWith("_version")).toSorted(),
    );
  }
  const versioned = tableUnder(page, bySchema.office).rows.filter(([, mark]) => mark === "v");
  assert.deepEqual(
    versioned.map(([name = ""]) => `office.${name.replaceAll("`", "")}_version`).toSorted(),
    tables.filter((name) => name.endsWith("_version")).toSorted(),
  );
});

test("the page on the data names every trigger with the tables it guards", async () => {
  const superuser = await theSuperuser("embedded");
  const found = await sql<{
    name: string;
  }>`select distinct tgname as name from pg_trigger where not tgisinternal`.execute(superuser);
  const triggers = found.rows.map(({ name }) => name).toSorted();
  assert.ok(triggers.length >= 3);
  assert.deepEqual([...new Set(named("## Triggers"))].toSorted(), triggers);
  assert.ok(readFileSync(page, "utf8").includes("P202"));
});
