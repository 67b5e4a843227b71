import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { DiskFull } from "../../domain/shared/thrown.ts";
import { reserve, roomOn } from "../embedded.ts";
import { syncFolder } from "../keys.ts";
import { type FileKey, openFileKeys } from "./fileKey.ts";
import { filePlaces } from "./filePlaces.ts";
import { openSealed } from "./openedFile.ts";
import { pieceBytes, sealing } from "./sealedPieces.ts";

/** A file that came in and waits, sealed and under another name, until an act keeps it. */
export type ReceivedFile = {
  readonly municipality: MunicipalityId;
  readonly sha256: string;
  readonly size: number;
  readonly path: string;
};

/** Where files lie: `files` beside the embedded database, and the folder of the keys. */
export type FilePlace = {
  readonly data: string;
  readonly keys: string;
  readonly room?: (directory: string) => number;
};

/**
 * Yields a stream in pieces of one size; the last has what is left, and there is always a last one. Each piece lies in the same
 * memory as the one before: it is used before the next is asked for.
 */
async function* inPieces(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly piece: Buffer; readonly isLast: boolean }> {
  const piece = Buffer.allocUnsafe(pieceBytes);
  let filled = 0;
  for await (const chunk of source)
    for (let from = 0; from < chunk.length; ) {
      // a piece waits until there is more, so that the last one is known as the last
      if (filled === pieceBytes) {
        yield { piece, isLast: false };
        filled = 0;
      }
      const taken = chunk.subarray(from, from + pieceBytes - filled);
      piece.set(taken, filled);
      filled += taken.length;
      from += taken.length;
    }
  yield { piece: piece.subarray(0, filled), isLast: true };
}

type Writing = { readonly path: string; readonly key: FileKey; readonly hasRoom: () => boolean };

async function write({ path, key, hasRoom }: Writing, source: AsyncIterable<Uint8Array>) {
  const hash = createHash("sha256");
  const { head, seal } = sealing(key);
  await using file = await open(path, "wx", 0o600);
  await file.writeFile(head);
  let [size, at] = [0, 0];
  for await (const { piece, isLast } of inPieces(source)) {
    if (at % 16 === 0 && !hasRoom()) throw new DiskFull("no room for a file");
    hash.update(piece);
    size += piece.length;
    await file.writeFile(seal(piece, at, isLast));
    at++;
  }
  await file.sync();
  return { sha256: hash.digest("hex"), size };
}

/** Opens where files are kept, once by their content, sealed with a key outside the database. Nothing is touched before it is used. */
export function openFileStore({ data, keys, room = roomOn }: FilePlace) {
  const root = join(data, "files");
  const { folderOf, waitingIn, pathOf, list, remove, forgetWaiting } = filePlaces(root);
  const keyOf = openFileKeys(keys, () => existsSync(root));
  const nameOf = (municipality: MunicipalityId, sha256: string) => keyOf(municipality).nameOf(sha256);

  async function receive(
    municipality: MunicipalityId,
    source: AsyncIterable<Uint8Array>,
  ): Promise<ReceivedFile> {
    const key = keyOf(municipality); // before the folder is made: files without a key are a fault
    await mkdir(waitingIn(municipality), { recursive: true, mode: 0o700 });
    const path = join(waitingIn(municipality), randomUUID());
    try {
      const written = await write({ path, key, hasRoom: () => room(root) >= reserve }, source);
      return { municipality, path, ...written };
    } catch (error) {
      // whatever broke it off, half a file is nobody's
      await rm(path, { force: true });
      throw error;
    }
  }

  async function keep({ municipality, sha256, path }: ReceivedFile): Promise<void> {
    const place = pathOf(municipality, nameOf(municipality, sha256));
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await rename(path, place);
    for (const folder of [dirname(place), folderOf(municipality), root, data]) syncFolder(folder);
  }

  return {
    /** The data and the keys of the installation. */
    place: { data, keys },
    /** Takes a stream in: sealed, on the disk, under a name that nobody looks for. */
    receive,
    /** Gives a received file its name; when this returns, it survives a loss of power. Call it under `lockFiles`. */
    keep,
    /** Takes away a received file that no act kept; after it was kept there is nothing to take away. */
    drop: ({ path }: ReceivedFile) => rm(path, { force: true }),
    /** Opens a received file, to look at what it is. */
    openReceived: async ({ path, municipality, sha256 }: ReceivedFile) =>
      openSealed(path, keyOf(municipality), sha256),
    /** Opens a kept file. */
    open: async (municipality: MunicipalityId, sha256: string) =>
      openSealed(pathOf(municipality, nameOf(municipality, sha256)), keyOf(municipality), sha256),
    nameOf,
    pathOf,
    list,
    remove,
    forgetWaiting,
  } as const;
}

export type FileStore = ReturnType<typeof openFileStore>;
