import { appendFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { type CopyHeader, type CopyText, filesOf } from "../copyFormat.ts";
import { syncFolder } from "../keys.ts";
import { filePlaces } from "./filePlaces.ts";

async function sync(path: string): Promise<void> {
  await using file = await open(path, "r+");
  await file.sync();
}

/** Puts the files of a checked copy back as they lay there, sealed with the key that they were sealed with. */
export async function restoreFiles(data: string, text: CopyText, header: CopyHeader): Promise<void> {
  const places = filePlaces(join(data, "files"));
  let isNew = true;
  for await (const { file, piece, isLast } of filesOf(text, header)) {
    const municipality = file.municipality as MunicipalityId;
    const path = places.pathOf(municipality, file.name);
    const part = join(places.waitingIn(municipality), file.name);
    if (isNew) {
      await mkdir(places.waitingIn(municipality), { recursive: true, mode: 0o700 });
      await rm(part, { force: true }); // what a killed process left
    }
    await appendFile(part, piece, { mode: 0o600 });
    isNew = isLast;
    if (!isLast) continue;
    await sync(part);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(part, path);
    for (const folder of [dirname(path), places.folderOf(municipality), join(data, "files"), data])
      syncFolder(folder);
  }
}
