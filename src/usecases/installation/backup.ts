import type { Result } from "../../domain/shared/result.ts";
import { ok } from "../../domain/shared/result.ts";
import { appendAudit } from "../../storage/audit/auditLog.ts";
import { type CopyOrder, type CopyReport, writeBackup } from "../../storage/backup.ts";
import { type Database, installation } from "../../storage/database.ts";
import {
  type RestoreOrder,
  type RestoreProblem,
  type RestoreReport,
  readBackup,
} from "../../storage/restore.ts";
import type { House } from "../perform.ts";
import { type HeadComplaint, keepHeads } from "./auditLog.ts";

export type { CopyReport };

/** Where a copy goes, whose connection may read everything, and where the heads are kept. */
export type BackupOrder = Omit<CopyOrder, "files"> & { readonly owner: Database; readonly keys: string };

/**
 * Makes one consistent copy of the whole database and the files beside it while others work, records it and keeps a signed head of every log.
 * On a server the owner has a connection of its own; embedded it is the database of the house. Refused (K106) when the
 * file is there already, and (K109) when what it should be sealed to is no public key.
 */
export async function backupTo(
  house: House,
  { owner, keys, ...order }: BackupOrder,
): Promise<Result<CopyReport & { readonly complaints: readonly HeadComplaint[] }, "K106" | "K109">> {
  const at = house.now();
  const made = await writeBackup(owner, { ...order, files: house.files }, at);
  if (!made.ok) return made;
  const { rows, files, missing, sha256 } = made.value;
  await house.database.inRole("evenbeeld_access", installation, async (transaction) => {
    const note = { at, event: "backup-made", subject: "installatie", actor: "operator" };
    await appendAudit(transaction, {
      ...note,
      details: { rows, files, missing, sha256, sealed: order.to !== undefined },
    });
    return ok(true);
  });
  return ok({ ...made.value, complaints: await keepHeads(house, keys) });
}

/** Brings a copy back into an empty database, all of it or nothing, and records it in every log. */
export const restoreFrom = (
  owner: Database,
  { at, ...order }: RestoreOrder & { readonly at: Date },
): Promise<Result<RestoreReport, RestoreProblem>> => readBackup(owner, order, at);
