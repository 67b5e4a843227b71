import { open } from "node:fs/promises";
import { ok } from "../domain/shared/result.ts";
import { closed, type Opened } from "./closed.ts";
import { inMegabytes } from "./limits.ts";

const tooLarge = (bytes: number, limit: number) =>
  closed("I101", { found: inMegabytes(bytes), limit: inMegabytes(limit) });

/** Returns the bytes of a file. I101: its size is asked before the first byte is read. */
export async function readFileWithin(path: string, limit: number): Promise<Opened<Buffer>> {
  await using file = await open(path, "r");
  const { size } = await file.stat();
  if (size > limit) return tooLarge(size, limit);
  // The stream is counted as well: a pipe has no size and a file may grow while it is read.
  return await readStreamWithin(file.createReadStream({ autoClose: false }), limit);
}

/** Returns the bytes of a stream. I101: it stops at the first piece past the limit and keeps nothing of the rest. */
export async function readStreamWithin(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Opened<Buffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > limit) return tooLarge(size, limit);
    pieces.push(piece);
  }
  return ok(Buffer.concat(pieces));
}
