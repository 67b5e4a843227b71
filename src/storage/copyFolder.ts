import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A copy that was made by itself, known by the moment in its name. */
export type NamedCopy = { readonly name: string; readonly at: Date };

const named = /^evenbeeld-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.copy$/;

/** Returns the name of the copy of a moment, in UTC: `evenbeeld-2026-11-22T030000Z.copy`. */
export const copyNameAt = (at: Date): string =>
  `evenbeeld-${at.toISOString().slice(0, 19).replace(/:/g, "")}Z.copy`;

/** Returns the copies among the names of files, the oldest first; every other file is left out. */
export const copiesAmong = (names: readonly string[]): readonly NamedCopy[] =>
  names
    .flatMap((name) => {
      const [, day, hour, minute, second] = named.exec(name) ?? []; // another file has none of them
      const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
      return Number.isNaN(at.getTime()) ? [] : [{ name, at }];
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());

/** Returns the copies in a folder, the oldest first. */
export const listCopies = (folder: string): readonly NamedCopy[] => copiesAmong(readdirSync(folder));

/** Takes a copy away and returns where it stood. */
export function removeCopy(folder: string, { name }: NamedCopy): string {
  const file = join(folder, name);
  rmSync(file);
  return file;
}
