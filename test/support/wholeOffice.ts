import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { verifyAuditLog } from "../../src/usecases/installation/auditLog.ts";
import type { House } from "../../src/usecases/perform.ts";

/** Holds that no act is there by half: each person has its version and its entry, and the log is whole. Returns who is there. */
export async function peopleOfWholeActs(
  house: House,
  municipality: Municipality,
): Promise<ReadonlySet<string>> {
  const keys = mkdtempSync(join(tmpdir(), "evenbeeld-keys-"));
  const verified = await verifyAuditLog(house, { municipality, keys });
  rmSync(keys, { recursive: true });
  assert.ok(verified.ok, JSON.stringify(verified));
  const listOf = async (role: "evenbeeld_office" | "evenbeeld_audit_reader", text: string) => {
    const found = await house.database.inRole(role, municipality.id, async (transaction) =>
      ok((await sql.raw<{ id: string }>(text).execute(transaction)).rows.map((row) => row.id)),
    );
    assert.ok(found.ok);
    return found.value.toSorted();
  };
  const people = await listOf("evenbeeld_office", "select id::text as id from office.person");
  const versions = await listOf("evenbeeld_office", "select id::text as id from office.person_version");
  const entries = await listOf(
    "evenbeeld_audit_reader",
    "select substr(subject, 8) as id from audit.entry where subject like 'mensen/%'",
  );
  assert.deepEqual(versions, people, "a person without its version, or the other way round");
  assert.deepEqual(entries, people, "a person without its entry in the log, or the other way round");
  return new Set(people);
}
