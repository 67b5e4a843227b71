import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileStore, openFileStore } from "../../src/storage/files/fileStore.ts";
import { type NamedFile, receiveFile } from "../../src/usecases/council/receivedFile.ts";
import type { House, PersonActor } from "../../src/usecases/perform.ts";

let folder: string | undefined;

/** Files and keys of tests lie in one folder of the process, which goes with it. */
function theFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), "evenbeeld-test-files-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

/** Returns the folders of a place for files, which go when the process ends; one name is one place. */
export const filePlace = (name: string = randomUUID()) => {
  const place = join(theFolder(), name);
  return { data: join(place, "data"), keys: join(place, "keys") };
};

/** Returns a place for files that goes when the process ends; one name is one place. */
export const someFiles = (name?: string): FileStore => openFileStore(filePlace(name));

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007);
}

/** Brings a file in, as somebody uploads it. */
export const upload = (
  house: House,
  { municipality }: Pick<PersonActor, "municipality">,
  bytes: Uint8Array,
  name = "nota",
): Promise<NamedFile> => receiveFile(house, municipality, name, inChunks(bytes));

/** Reads a stream to its end. */
export async function wholeOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
