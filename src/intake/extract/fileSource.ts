import { createReadStream } from "node:fs";
import type { ExtractSource } from "./readExtract.ts";

/** Returns the bytes of a file as they come in; each call reads it from the beginning. */
export async function* fileSource(path: string): ExtractSource & AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}
