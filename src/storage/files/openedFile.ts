import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { Stretch } from "../../domain/council/index.ts";
import type { FileKey } from "./fileKey.ts";
import { BrokenFile, headBytes, pieceBytes, unsealing } from "./sealedPieces.ts";

/** A kept file that is read piece by piece; nothing is open between two readings. */
export type OpenedFile = {
  readonly size: number;
  /** Returns what stands in a stretch; less where the file ends before. */
  readonly read: (stretch: Stretch) => Promise<Uint8Array>;
  /** Yields the whole content; the last piece comes only when the whole is what was kept. */
  readonly content: () => AsyncGenerator<Uint8Array<ArrayBuffer>>;
};

async function bytesAt(file: FileHandle, { from, length }: Stretch): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

async function piecesIn(path: string, key: FileKey) {
  await using file = await open(path, "r");
  const { size } = await file.stat();
  const pieces = unsealing(key, await bytesAt(file, { from: 0, length: headBytes }), size);
  if (pieces.count < 1) throw new BrokenFile("no piece in the file");
  return pieces;
}

/** Opens a sealed file; throws `BrokenFile` where what lies there is not what was sealed. */
export async function openSealed(path: string, key: FileKey, sha256: string): Promise<OpenedFile> {
  const pieces = await piecesIn(path, key);
  const pieceOf = async (file: FileHandle, at: number) =>
    pieces.open(await bytesAt(file, pieces.placeOf(at)), at);

  async function* content() {
    await using file = await open(path, "r");
    const hash = createHash("sha256");
    for (let at = 0; at < pieces.count; at++) {
      const piece = await pieceOf(file, at);
      hash.update(piece);
      if (at === pieces.count - 1 && hash.digest("hex") !== sha256)
        throw new BrokenFile("another file lies under this name");
      yield new Uint8Array(piece);
    }
  }

  async function read({ from, length }: Stretch): Promise<Uint8Array> {
    await using file = await open(path, "r");
    const until = Math.min(from + length, pieces.size);
    const found: Buffer[] = [];
    for (let at = Math.floor(from / pieceBytes); at * pieceBytes < until; at++) {
      const first = at * pieceBytes;
      found.push((await pieceOf(file, at)).subarray(Math.max(0, from - first), until - first));
    }
    return new Uint8Array(Buffer.concat(found));
  }

  return { size: pieces.size, read, content };
}
