import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type AuditHead, headText } from "../domain/shared/auditChain.ts";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";

/** Where the keys of one municipality lie: outside the database and outside its backup. */
export type KeyPlace = { readonly keys: string; readonly slug: string };

/** A head with the signature of the key of its municipality; whoever keeps it can prove a later cut. */
export type SignedHead = AuditHead & { readonly publicKey: string; readonly signature: string };

const headShape = z.object({
  municipality: z.string().transform((text) => text as MunicipalityId),
  count: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime().transform((text) => new Date(text)),
  publicKey: z.string(),
  signature: z.string(),
});

/** Returns the folder of a municipality among the keys; the first time it is made, for its owner alone. */
export function folderOf({ keys, slug }: KeyPlace): string {
  const folder = join(keys, slug);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A file whose name appears together with its content, or not at all when another process was first. */
export function writeOnce(file: string, content: string): void {
  const mine = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(mine, content, { mode: 0o600, flag: "wx", flush: true });
  try {
    linkSync(mine, file);
  } catch (error) {
    // EEXIST: another process made the key in the same moment, and that key counts
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    unlinkSync(mine);
  }
}

/** Returns the secret of 32 bytes in a file; the first time it is made, for its owner alone. */
export function secretIn(keys: string, name: string): Buffer {
  const file = join(keys, name);
  if (!existsSync(file)) {
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    writeOnce(file, `${randomBytes(32).toString("base64")}\n`);
    syncFolder(keys);
  }
  const secret = Buffer.from(readFileSync(file, "utf8"), "base64");
  if (secret.length !== 32) throw new Error(`${file} is no key`);
  return secret;
}

function privateKeyOf(place: KeyPlace): KeyObject {
  const file = join(folderOf(place), "audit.key");
  if (!existsSync(file)) {
    const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    writeOnce(file, pem.toString());
    syncFolder(folderOf(place));
  }
  return createPrivateKey(readFileSync(file));
}

/** Brings the names in a folder to the disk. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

const publicText = (key: KeyObject): string =>
  createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");

/** Signs where a chain stands; the first signature of a municipality makes its key. */
export function signHead(place: KeyPlace, head: AuditHead): SignedHead {
  const key = privateKeyOf(place);
  const signature = sign(null, Buffer.from(headText(head)), key).toString("base64");
  return { ...head, publicKey: publicText(key), signature };
}

/** Returns whether the key of this municipality signed the head; a head that brings its own key proves nothing. */
export function isSignedHere(place: KeyPlace, head: SignedHead): boolean {
  const key = privateKeyOf(place);
  const signature = Buffer.from(head.signature, "base64");
  return (
    head.publicKey === publicText(key) &&
    verify(null, Buffer.from(headText(head)), createPublicKey(key), signature)
  );
}

const headsFile = (place: KeyPlace): string => join(folderOf(place), "heads.jsonl");

/** Takes away a last line that a power cut broke off: nobody was told that it was kept. */
function dropTornLine(file: string): void {
  const content = readFileSync(file);
  const whole = content.lastIndexOf("\n") + 1;
  if (whole < content.length) truncateSync(file, whole);
}

/** Adds a head to those kept beside the database; it is on the disk when this returns. */
export function keepHead(place: KeyPlace, head: SignedHead): void {
  const file = headsFile(place);
  const isNew = !existsSync(file);
  if (!isNew) dropTornLine(file);
  const descriptor = openSync(file, "a", 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(head)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (isNew) syncFolder(folderOf(place));
}

/** Puts the heads of a log that is no more under another name: they still prove what they proved. */
export function setHeadsAside(place: KeyPlace, at: Date): void {
  const file = headsFile(place);
  if (!existsSync(file)) return;
  renameSync(file, join(folderOf(place), `heads-until-${at.toISOString().replace(/[:.]/g, "-")}.jsonl`));
  syncFolder(folderOf(place));
}

/** Returns a head from one line of text, as `keepHead` and `audit-log head` write it; undefined when it is none. */
export function parseHead(line: string): SignedHead | undefined {
  try {
    return headShape.safeParse(JSON.parse(line)).data;
  } catch {
    // not JSON: a line that broke off or was tampered with, which the caller reports
    return undefined;
  }
}

/** Returns the heads kept beside the database, oldest first; L106 with the number of the first line that is no head. */
export function listHeads(
  place: KeyPlace,
): Result<readonly SignedHead[], { readonly code: "L106"; readonly number: number }> {
  const file = headsFile(place);
  if (!existsSync(file)) return ok([]);
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1); // what follows the last line break broke off
  const heads = lines.flatMap((line) => parseHead(line) ?? []);
  const wrong = lines.findIndex((line) => parseHead(line) === undefined);
  return wrong === -1 ? ok(heads) : refused({ code: "L106", number: wrong + 1 });
}
