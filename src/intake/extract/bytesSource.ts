import { setImmediate } from "node:timers/promises";
import type { ExtractSource } from "./readExtract.ts";

const pieceBytes = 64 * 1024;

/** Returns bytes that are in memory as they would come from a file: between two pieces other visitors are served. */
export async function* bytesSource(bytes: Uint8Array): ExtractSource & AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield bytes.subarray(at, at + pieceBytes);
    await setImmediate();
  }
}
