import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { aBudgetLine, aRisk } from "../../../test/support/aProgramme.ts";
import {
  anActionValues,
  aProgrammeOffice,
  programme,
  programmeValues,
} from "../../../test/support/aProgrammeOffice.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { actionStatuses } from "../../domain/programme/index.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { ok } from "../../domain/shared/result.ts";
import type { DatabaseTransaction } from "../../storage/database.ts";
import { addAction } from "./addAction.ts";
import { addBudgetLine } from "./addBudgetLine.ts";
import { addRisk } from "./addRisk.ts";
import { addTheme } from "./addTheme.ts";
import { changeProgramme } from "./changeProgramme.ts";
import { changeStatus } from "./changeStatus.ts";
import { planAction } from "./planAction.ts";
import { readProgramme } from "./readProgramme.ts";
import { readProgrammeAt } from "./readProgrammeAt.ts";
import { setPriority } from "./setPriority.ts";

const deed = fc.record({
  act: fc.constantFrom("action", "status", "plan", "priority", "theme", "risk", "money", "vision"),
  on: fc.integer({ min: 1, max: 4 }),
  status: fc.constantFrom(...actionStatuses),
  end: fc.constantFrom("2026-Q1", "2026-H2", "2027", "2025-11-30"),
  text: fc.constantFrom("", "een reden"),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;
type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;

/** Does one act; what is refused or meant for an action that is not there changes nothing. */
async function perform({ house, manager }: Office, { act, on, status, end, text }: Deed): Promise<unknown> {
  const { parts } = await readProgramme(house, manager, programme);
  const action = parts.actions.find(({ key }) => key === `A${on}`);
  const planning = { start: null, end: periodFrom(end), note: text };
  const place = { programme, key: `A${on}`, seen: action?.version ?? 0 };
  const { key: _, evidence: __, version: ___, ...line } = aBudgetLine({ purpose: text });
  const { key: ____, evidence: _____, version: ______, explicit: _______, ...risk } = aRisk({ cause: text });
  switch (act) {
    case "action":
      return addAction(house, manager, { programme, values: anActionValues({ planning }) });
    case "status":
      return action && changeStatus(house, manager, { ...place, status, reason: text });
    case "plan":
      return action && planAction(house, manager, { ...place, planning, reason: text });
    case "priority":
      return action && setPriority(house, manager, { ...place, priority: text });
    case "theme":
      return addTheme(house, manager, { programme, values: { name: text, parent: null, kind: "pillar" } });
    case "risk":
      return addRisk(house, manager, { programme, values: risk });
    case "money":
      return addBudgetLine(house, manager, { programme, values: line });
    case "vision": {
      const values = { ...programmeValues, vision: { text, evidence: [] } };
      const change = { programme, seen: parts.programme.version, values, reason: null };
      return changeProgramme(house, manager, change);
    }
  }
}

type Row = Readonly<Record<string, unknown>>;
const marks = ["act", "recorded_at", "recorded_by", "valid_from", "reason"];
const identity = (row: Row) => ["programme", "key", "id", "name"].map((part) => String(row[part])).join("/");

/** Returns the last version of each object without its marks. */
function rebuilt(versions: readonly Row[]): readonly Row[] {
  const last = new Map<string, Row>();
  const rising = versions.toSorted((one, other) => Number(one["version"]) - Number(other["version"]));
  for (const version of rising)
    last.set(
      identity({ ...version, name: version["key"] ?? version["id"] ?? version["name"] }),
      Object.fromEntries(Object.entries(version).filter(([column]) => !marks.includes(column))),
    );
  return [...last.values()];
}

const rowsOf = async (transaction: DatabaseTransaction, table: string): Promise<readonly Row[]> => {
  const found = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
    transaction,
  );
  return found.rows.map(({ row }) => row);
};
const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).toSorted();

async function versionedTables(transaction: DatabaseTransaction): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`select 'office.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'office' and c.relkind = 'r'
    and exists (select 1 from pg_class v where v.relnamespace = n.oid and v.relname = c.relname || '_version')`.execute(
    transaction,
  );
  return found.rows.map(({ name }) => name);
}

for (const kind of bothKinds)
  test(`after any sequence of acts the current rows follow from the versions, and every moment can be read again (${kind})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 12 }), async (deeds) => {
        const office = await aProgrammeOffice(kind);
        const { house, manager, municipality, wait } = office;
        const moments = [];
        for (const one of deeds) {
          wait(1);
          await perform(office, one);
          moments.push({ at: house.now(), parts: (await readProgramme(house, manager, programme)).parts });
        }
        for (const { at, parts } of moments)
          assert.deepEqual(await readProgrammeAt(house, manager, { programme, instant: at }), parts);
        const seen = await house.database.inRole("evenbeeld_office", municipality.id, async (transaction) => {
          const tables = await versionedTables(transaction);
          assert.ok(tables.length >= 17, `only ${tables.length} tables`);
          let rows = 0;
          for (const table of tables) {
            const current = await rowsOf(transaction, table);
            const versions = await rowsOf(transaction, `${table}_version`);
            assert.deepEqual(sorted(current), sorted(rebuilt(versions)), table);
            rows += versions.length;
          }
          return ok(rows);
        });
        assert.ok(seen.ok && seen.value > 3);
      }),
      { numRuns: 3, seed: 2026 },
    );
  });
