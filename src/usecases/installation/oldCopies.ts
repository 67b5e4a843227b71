import { basename } from "node:path";
import { listCopies, type NamedCopy, removeCopy } from "../../storage/copyFolder.ts";
import { listCopyNotes, noteCopy } from "../../storage/copyLog.ts";
import type { House } from "../perform.ts";

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Returns which of the copies in a folder, the oldest first, are older than so many days. Two of them stay, however old: the newest, and
 * the newest that was ever brought back (`proven`, by name), because a copy that never came back is a hope.
 */
export function copiesToTakeAway(
  copies: readonly NamedCopy[],
  { days, now, proven }: { readonly days: number; readonly now: Date; readonly proven: ReadonlySet<string> },
): readonly NamedCopy[] {
  const staying = new Set([copies.at(-1), copies.findLast(({ name }) => proven.has(name))]);
  const isOld = ({ at }: NamedCopy) => at.getTime() < now.getTime() - days * dayLength;
  return copies.filter((copy) => isOld(copy) && !staying.has(copy));
}

/** Takes the copies of a folder away that are older than so many days, and writes down which; other files stay. */
export function takeOldCopiesAway({ files, now }: House, folder: string, days: number): void {
  const { data } = files.place;
  const notes = listCopyNotes(data);
  const proven = new Set(notes.flatMap((note) => (note.kind === "rehearsed" ? [basename(note.file)] : [])));
  for (const copy of copiesToTakeAway(listCopies(folder), { days, now: now(), proven }))
    noteCopy(data, { kind: "takenAway", at: now(), file: removeCopy(folder, copy) });
}
