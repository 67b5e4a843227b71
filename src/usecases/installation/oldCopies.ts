import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { listCopyNotes, noteCopy } from "../../storage/copyLog.ts";
import type { House } from "../perform.ts";

const named = /^evenbeeld-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.copy$/;

/** Returns the name of the copy of a moment, in UTC: `evenbeeld-2026-11-22T030000Z.copy`. */
export const copyNameAt = (at: Date): string =>
  `evenbeeld-${at.toISOString().slice(0, 19).replace(/:/g, "")}Z.copy`;

/** Returns the moment in the name of a copy; undefined for any other file. */
function momentOf(name: string): Date | undefined {
  const [, day, hour, minute, second] = named.exec(name) ?? []; // another file has none of them
  if (day === undefined) return undefined;
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Returns which of the files in a folder are copies older than so many days. Two of them stay, however old: the newest, and the newest
 * that was ever brought back (`proven`, by name), because a copy that never came back is a hope.
 */
export function copiesToTakeAway(
  names: readonly string[],
  { days, now, proven }: { readonly days: number; readonly now: Date; readonly proven: ReadonlySet<string> },
): readonly string[] {
  const copies = names.filter((name) => momentOf(name) !== undefined).toSorted();
  const staying = new Set([copies.at(-1), copies.findLast((name) => proven.has(name))]);
  const isOld = (name: string) => (momentOf(name) ?? now).getTime() < now.getTime() - days * dayLength; // a copy has a moment
  return copies.filter((name) => isOld(name) && !staying.has(name));
}

/** Takes the copies of a folder away that are older than so many days, and writes down which; other files stay. */
export function takeOldCopiesAway({ files, now }: House, folder: string, days: number): void {
  const notes = listCopyNotes(files.place.data);
  const proven = new Set(notes.flatMap((note) => (note.kind === "rehearsed" ? [basename(note.file)] : [])));
  for (const name of copiesToTakeAway(readdirSync(folder), { days, now: now(), proven })) {
    const file = join(folder, name);
    rmSync(file);
    noteCopy(files.place.data, { kind: "takenAway", at: now(), file });
  }
}
