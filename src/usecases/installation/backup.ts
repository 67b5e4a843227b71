import { join } from "node:path";
import type { Result } from "../../domain/shared/result.ts";
import { ok } from "../../domain/shared/result.ts";
import { type CopyOrder, type CopyReport, writeBackup } from "../../storage/backup.ts";
import { copyNameAt } from "../../storage/copyFolder.ts";
import { noteCopy } from "../../storage/copyLog.ts";
import { type Database, installation } from "../../storage/database.ts";
import type { OlderLog } from "../../storage/olderThanHeads.ts";
import {
  type RestoreOrder,
  type RestoreProblem,
  type RestoreReport,
  readBackup,
} from "../../storage/restore.ts";
import { noteAct } from "../noteAct.ts";
import type { House } from "../perform.ts";
import { type HeadComplaint, keepHeads } from "./auditLog.ts";
import { takeOldCopiesAway } from "./oldCopies.ts";

export type { CopyReport, OlderLog, RestoreProblem };

const secondsSince = (house: Pick<House, "now">, at: Date): number =>
  (house.now().getTime() - at.getTime()) / 1000;

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
  const { data } = house.files.place;
  const { file } = order;
  const made = await writeBackup(owner, { ...order, files: house.files }, at);
  if (!made.ok) {
    noteCopy(data, { kind: "failed", at, file, problem: made.problem });
    return made;
  }
  const { rows, files, missing, sha256 } = made.value;
  const sealed = order.to !== undefined;
  const seconds = secondsSince(house, at);
  noteCopy(data, { kind: "made", at, file, sha256, sealed, missing, rows, files, seconds });
  await house.database.inRole("evenbeeld_access", installation, async (transaction) => {
    const note = { at, event: "backup-made" as const, subject: "installatie", actor: "operator" };
    await noteAct(
      house,
      { transaction, municipality: installation },
      {
        ...note,
        details: { rows, files, missing, sha256, sealed },
      },
    );
    return ok(true);
  });
  return ok({ ...made.value, complaints: await keepHeads(house, keys) });
}

/** Brings a copy back into an empty database, all of it or nothing, and records it in every log. */
export const restoreFrom = (
  owner: Database,
  { at, ...order }: RestoreOrder & { readonly at: Date },
): Promise<Result<RestoreReport, RestoreProblem>> => readBackup(owner, order, at);

/** Which copy is rehearsed, on which empty database, and where that database keeps its files for as long as it is there. */
export type RehearsalOrder = Omit<RestoreOrder, "keys" | "reason"> & { readonly into: Database };

/**
 * Brings a copy back into a database that is thrown away afterwards and holds it against the copy, row by row and file by file; what
 * came of it is kept in `noted`, the data of the installation, for the page of the operator. Refused as a restore is.
 */
export async function rehearseRestore(
  clock: Pick<House, "now">,
  { into, ...order }: RehearsalOrder,
  noted: string,
): Promise<Result<RestoreReport & { readonly seconds: number }, RestoreProblem>> {
  const at = clock.now();
  const { file } = order;
  const restored = await readBackup(into, order, at);
  if (!restored.ok) {
    noteCopy(noted, { kind: "notRestored", at, file, problem: restored.problem });
    return restored;
  }
  const seconds = secondsSince(clock, at);
  const { rows, files, madeAt } = restored.value;
  noteCopy(noted, { kind: "rehearsed", at, file, madeAt: new Date(madeAt), rows, files, seconds });
  return ok({ ...restored.value, seconds });
}

/** Where scheduled copies go: a folder, the public key to which each is sealed, and for how many days one stays (null: for ever). */
export type CopySchedule = {
  readonly folder: string;
  readonly to: string;
  readonly hours: number;
  readonly keepDays: number | null;
};

/**
 * Makes the copy whose turn it is, under the name of its moment, and then takes old ones away; one that cannot be made is written
 * down and told, and takes none away.
 */
export async function makeScheduledCopy(
  house: House,
  { folder, to, keepDays }: CopySchedule,
  tools: Pick<BackupOrder, "owner" | "keys">,
): Promise<readonly HeadComplaint[]> {
  const file = join(folder, copyNameAt(house.now()));
  const fail = (cause: unknown): never => {
    noteCopy(house.files.place.data, { kind: "failed", at: house.now(), file, problem: "fault" });
    throw cause;
  };
  const made = await backupTo(house, { ...tools, file, to }).then((done) => done, fail);
  if (!made.ok) throw new Error(`the scheduled copy was not made: ${made.problem}`);
  if (keepDays !== null) takeOldCopiesAway(house, folder, keepDays);
  return made.value.complaints;
}
