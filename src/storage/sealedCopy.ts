import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { ok, type Result, refused } from "../domain/shared/result.ts";

/** The first bytes of a sealed copy; they are bound into the seal as well. */
const mark = Buffer.from("evenbeeld-sealed-1\n");
const encapsulatedBytes = 32;
const lengthBytes = 4;
const pieceBytes = 256 * 1024;
/** A sealed piece is its content and the tag of AES-GCM. */
const mostSealed = pieceBytes + 16;

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Says of each piece whether more follow, so that a copy that was cut at the border of two pieces does not open. */
const more = new Uint8Array([0]);
const last = new Uint8Array([1]);

/** A piece that does not open: the file was changed or cut, or another key sealed it. */
export class BrokenSeal extends Error {}

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, "base64url")).buffer;
const info = Uint8Array.from(mark);

function keyIn(file: string, read: (pem: Buffer) => KeyObject, part: "x" | "d"): Result<ArrayBuffer, "K109"> {
  const pem = readFileSync(file);
  try {
    const key = read(pem);
    const text = key.asymmetricKeyType === "x25519" ? key.export({ format: "jwk" })[part] : undefined;
    return text === undefined ? refused("K109") : ok(bytesOf(text));
  } catch {
    // no PEM, or one of something else: the caller says what it should be
    return refused("K109");
  }
}

/** Where the text of a copy goes. */
export type CopyOut = { readonly write: (text: string) => Promise<void>; readonly end: () => Promise<void> };

/**
 * Returns a way out that seals everything for the holder of a private key (HPKE, RFC 9180: X25519, HKDF-SHA256,
 * AES-256-GCM); nothing readable reaches the disk. K109: the key is a public X25519 key in PEM.
 */
export async function sealTo(out: FileHandle, keyFile: string): Promise<Result<CopyOut, "K109">> {
  const key = keyIn(keyFile, createPublicKey, "x");
  if (!key.ok) return key;
  const recipientPublicKey = await suite.kem.importKey("raw", key.value, true);
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  await out.writeFile(mark);
  await out.writeFile(new Uint8Array(sender.enc));
  let waiting: Buffer[] = [];
  let size = 0;
  const seal = async (piece: Buffer, place: Uint8Array<ArrayBuffer>) => {
    const sealed = new Uint8Array(await sender.seal(Uint8Array.from(piece), place));
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32BE(sealed.length);
    await out.writeFile(length);
    await out.writeFile(sealed);
  };
  return ok({
    write: async (text) => {
      waiting.push(Buffer.from(text));
      size += Buffer.byteLength(text);
      if (size <= pieceBytes) return;
      let whole = Buffer.concat(waiting);
      for (; whole.length > pieceBytes; whole = whole.subarray(pieceBytes))
        await seal(whole.subarray(0, pieceBytes), more);
      waiting = [whole];
      size = whole.length;
    },
    end: () => seal(Buffer.concat(waiting), last),
  });
}

/** Returns the next bytes of a file, or undefined where it ends before. */
async function bytesFrom(file: FileHandle, count: number): Promise<Buffer | undefined> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, null);
  return bytesRead === count ? buffer : undefined;
}

/** Returns whether a file is a sealed copy. */
export async function isSealed(path: string): Promise<boolean> {
  await using file = await open(path, "r");
  return (await bytesFrom(file, mark.length))?.equals(mark) === true;
}

async function sealedPiece(file: FileHandle): Promise<Buffer | undefined> {
  const length = (await bytesFrom(file, lengthBytes))?.readUInt32BE();
  return length === undefined || length > mostSealed ? undefined : await bytesFrom(file, length);
}

/** Yields the text of a sealed copy; throws `BrokenSeal` at the first piece that does not open. */
async function* textOf(path: string, key: ArrayBuffer): AsyncGenerator<string> {
  await using file = await open(path, "r");
  await bytesFrom(file, mark.length);
  const enc = await bytesFrom(file, encapsulatedBytes);
  if (!enc) throw new BrokenSeal("no key in the file");
  const { size } = await file.stat();
  const recipientKey = await suite.kem.importKey("raw", key, false);
  const recipient = await suite.createRecipientContext({ recipientKey, enc: Uint8Array.from(enc), info });
  const letters = new TextDecoder();
  let at = mark.length + encapsulatedBytes;
  while (at < size) {
    const piece = await sealedPiece(file);
    if (!piece) throw new BrokenSeal("the file ends in the middle of a piece");
    at += lengthBytes + piece.length;
    const isLast = at >= size;
    const opened = await recipient.open(Uint8Array.from(piece), isLast ? last : more).catch(
      // whatever the library says, the piece is not what was sealed for this key
      (cause: unknown) => Promise.reject(new BrokenSeal("a piece does not open", { cause })),
    );
    yield letters.decode(new Uint8Array(opened), { stream: !isLast });
  }
  if (at === mark.length + encapsulatedBytes) throw new BrokenSeal("no piece in the file");
}

/**
 * Returns the text of a sealed copy, to be read as often as needed.
 * K108: the copy opens with this key. K109: the key is a private X25519 key in PEM.
 */
export async function unseal(
  path: string,
  keyFile: string,
): Promise<Result<() => AsyncIterable<string>, "K108" | "K109">> {
  const key = keyIn(keyFile, createPrivateKey, "d");
  if (!key.ok) return key;
  const read = () => textOf(path, key.value);
  try {
    for await (const _ of read()) break;
  } catch (error) {
    // the first piece does not open: another key, which the owner of the copy should hear apart from damage further on
    if (!(error instanceof BrokenSeal)) throw error;
    return refused("K108");
  }
  return ok(read);
}
