import type { Opened } from "../closed.ts";

/** Some rows of a file, one after the other, as text. */
export type FileRecords = readonly (readonly string[])[];

/** The rows of a file in pieces; a refusal is the last piece. */
export type RecordStream = AsyncGenerator<Opened<FileRecords>, void, undefined>;

/** Takes so many rows from a stream, and no more pieces than they stand in. */
export async function firstOf(stream: RecordStream, count: number): Promise<Opened<string[][]>> {
  const rows: string[][] = [];
  while (rows.length < count) {
    const next = await stream.next();
    if (next.done) break;
    if (!next.value.ok) return next.value;
    for (const row of next.value.value) rows.push([...row]);
  }
  return { ok: true, value: rows };
}
