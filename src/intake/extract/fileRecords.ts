import type { Opened } from "../closed.ts";

/** Some rows of a file, one after the other, as text. */
export type FileRecords = readonly (readonly string[])[];

/** The rows of a file in pieces; a refusal is the last piece. */
export type RecordStream = AsyncGenerator<Opened<FileRecords>, void, undefined>;
