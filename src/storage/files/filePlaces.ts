import { existsSync, statSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";

/** One file on the disk as it lies there, sealed, for a copy and for the sweeper. */
export type FileOnDisk = { readonly name: string; readonly at: Date; readonly bytes: number };

const dayLength = 24 * 60 * 60 * 1000;
const waiting = "waiting";

/** Returns the names in a folder; one that is not there yet is empty. */
const namesIn = (folder: string): Promise<readonly string[]> =>
  existsSync(folder) ? readdir(folder) : Promise.resolve([]);

/** Returns where files lie in a folder: those of each municipality apart, and in between those that still wait for an act. */
export function filePlaces(root: string) {
  const folderOf = (municipality: MunicipalityId) => join(root, municipality);
  const waitingIn = (municipality: MunicipalityId) => join(folderOf(municipality), waiting);
  const pathOf = (municipality: MunicipalityId, name: string) =>
    join(folderOf(municipality), name.slice(0, 2), name);
  return {
    folderOf,
    waitingIn,
    pathOf,
    /** Returns what lies there of a municipality under the names of contents. */
    list: async (municipality: MunicipalityId): Promise<readonly FileOnDisk[]> => {
      const found: FileOnDisk[] = [];
      for (const folder of await namesIn(folderOf(municipality)))
        for (const name of folder === waiting ? [] : await namesIn(join(folderOf(municipality), folder))) {
          const { mtime, size } = await stat(pathOf(municipality, name));
          found.push({ name, at: mtime, bytes: size });
        }
      return found;
    },
    /** Takes away a file that nothing refers to. Call it under `lockFilesAlone`. */
    remove: (municipality: MunicipalityId, name: string) => rm(pathOf(municipality, name), { force: true }),
    /** Takes away what came in more than a day ago and was kept by nobody: its process was killed. */
    forgetWaiting: async (municipality: MunicipalityId, now: Date): Promise<void> => {
      for (const name of await namesIn(waitingIn(municipality))) {
        const path = join(waitingIn(municipality), name);
        const came = statSync(path, { throwIfNoEntry: false })?.mtime ?? now; // it was kept in this moment
        if (now.getTime() - came.getTime() > dayLength) await rm(path, { force: true });
      }
    },
  } as const;
}
