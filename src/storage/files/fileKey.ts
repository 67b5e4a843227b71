import { createHmac, hkdfSync } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { secretIn } from "../keys.ts";

const name = "files.key";

/** The keys with which files of one municipality are sealed and named. */
export type FileKey = {
  /** Returns the key of one file, which is sealed under a salt of its own. */
  readonly of: (salt: Uint8Array) => Uint8Array;
  /** Returns the name under which a content lies on the disk: who has no key cannot ask the disk whether it is there. */
  readonly nameOf: (sha256: string) => string;
};

/** Thrown when the key is not there and files are: a new key would never open them. */
export class FileKeyMissing extends Error {
  constructor(file: string) {
    super(`${file} is not there, and files that it sealed are: bring it back`);
  }
}

const derived = (master: Buffer, salt: Uint8Array, use: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", master, salt, use, 32));

function masterIn(keys: string, hasFiles: () => boolean): Buffer {
  const file = join(keys, name);
  if (!existsSync(file) && hasFiles()) throw new FileKeyMissing(file);
  return secretIn(keys, name);
}

/** Returns the keys of each municipality, from the one secret of the installation; it is made where there are no files yet. */
export function openFileKeys(
  keys: string,
  hasFiles: () => boolean,
): (municipality: MunicipalityId) => FileKey {
  let master: Buffer | undefined;
  return (municipality) => {
    master ??= masterIn(keys, hasFiles);
    const secret = master;
    const naming = derived(secret, new Uint8Array(), `evenbeeld file name 1 ${municipality}`);
    return {
      of: (salt) => derived(secret, salt, `evenbeeld file 1 ${municipality}`),
      nameOf: (sha256) => createHmac("sha256", naming).update(sha256).digest("hex"),
    };
  };
}
