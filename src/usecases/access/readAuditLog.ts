import type { Actor } from "../../domain/access/index.ts";
import type { AuditEntry } from "../../domain/shared/auditChain.ts";
import { ok } from "../../domain/shared/result.ts";
import { listEntriesBefore } from "../../storage/audit/auditReader.ts";
import { noteAct } from "../noteAct.ts";
import { assertMay, type House, nameInLog } from "../perform.ts";

/** Which part of the log: the entries before a number, or the last ones when it is undefined. */
export type LogPage = { readonly before: number | undefined; readonly limit: number };

/** Returns a page of the log of the auditor's municipality, newest first. Reading the log is itself recorded. */
export async function readAuditLog(
  house: House,
  actor: Actor,
  { before, limit }: LogPage,
): Promise<readonly AuditEntry[]> {
  assertMay(actor, "readAuditLog");
  const { municipality } = actor;
  const read = await house.database.inRole("evenbeeld_audit_reader", municipality, async (transaction) => {
    const entries = await listEntriesBefore(transaction, { municipality, number: before, limit });
    const details = { from: entries.at(-1)?.number ?? null, to: entries[0]?.number ?? null };
    const note = {
      at: house.now(),
      event: "audit-log-read" as const,
      subject: "auditlog",
      actor: nameInLog(actor),
      details,
    };
    await noteAct(house, { transaction, municipality }, note);
    return ok(entries);
  });
  if (!read.ok) throw new Error("a read was refused");
  return read.value;
}
