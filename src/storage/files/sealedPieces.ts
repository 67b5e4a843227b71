import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { FileKey } from "./fileKey.ts";

/** How much of a file is sealed at once. */
export const pieceBytes = 64 * 1024;
const tagBytes = 16;
const sealedBytes = pieceBytes + tagBytes;
const mark = Buffer.from("EVBFILE1");
const saltBytes = 32;
/** What stands before the first piece: which form this is, and the salt of its key. */
export const headBytes = mark.length + saltBytes;

/** Thrown when a kept file is not what was sealed: damaged, cut, or of another key. */
export class BrokenFile extends Error {}

/** Each file has a key of its own, so that its pieces may be counted; the last one is told apart, so that a cut shows. */
function nonceOf(piece: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(isLast ? 1 : 0, 4);
  nonce.writeUInt32BE(piece, 8);
  return nonce;
}

/** Returns how a new file is sealed (AES-256-GCM in pieces): what stands first, and each piece after it. */
export function sealing(key: FileKey) {
  const salt = randomBytes(saltBytes);
  const secret = key.of(salt);
  return {
    head: Buffer.concat([mark, salt]),
    seal: (content: Uint8Array, piece: number, isLast: boolean): Buffer => {
      const cipher = createCipheriv("aes-256-gcm", secret, nonceOf(piece, isLast));
      return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    },
  };
}

/** Returns where the pieces of a kept file lie, and how each is opened; the size on the disk says which is the last. */
export function unsealing(key: FileKey, head: Uint8Array, bytesOnDisk: number) {
  const whole = Buffer.from(head);
  if (whole.length !== headBytes || !whole.subarray(0, mark.length).equals(mark))
    throw new BrokenFile("no kept file");
  const secret = key.of(whole.subarray(mark.length));
  const count = Math.ceil((bytesOnDisk - headBytes) / sealedBytes);
  return {
    count,
    size: bytesOnDisk - headBytes - count * tagBytes,
    placeOf: (piece: number) => ({ from: headBytes + piece * sealedBytes, length: sealedBytes }),
    open: (sealed: Uint8Array, piece: number): Buffer => {
      const content = sealed.subarray(0, -tagBytes);
      const nonce = nonceOf(piece, piece === count - 1);
      const decipher = createDecipheriv("aes-256-gcm", secret, nonce, { authTagLength: tagBytes });
      try {
        decipher.setAuthTag(sealed.subarray(-tagBytes));
        const opened = decipher.update(content); // all of it: nothing waits for the end but the proof
        decipher.final();
        return opened;
      } catch (cause) {
        // the library says no more than that the piece is not what was sealed
        throw new BrokenFile(`piece ${piece} does not open`, { cause });
      }
    },
  };
}
