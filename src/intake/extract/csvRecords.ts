import { CsvError, type Parser, parse } from "csv-parse";
import { ok } from "../../domain/shared/result.ts";
import type { FileForm } from "../../domain/workforce/index.ts";
import { closed, type Opened } from "../closed.ts";
import { inMegabytes, limits } from "../limits.ts";
import { extractLimits } from "./extractLimits.ts";
import type { FileRecords, RecordStream } from "./fileRecords.ts";

export type CsvForm = Extract<FileForm, { readonly kind: "csv" }>;

/** A source may give all bytes at once: they are taken in pieces, so that the rows of one piece are all that is kept. */
const pieceBytes = 64 * 1024;
/** A byte order mark has at most so many bytes. */
const markBytes = 3;

/** Returns the bytes in small pieces, the first of which is long enough to see a byte order mark in. */
async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0);
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const whole: Buffer = start === null ? bytes : Buffer.concat([start, bytes]);
    start = start !== null && whole.length < markBytes ? whole : null;
    if (start !== null) continue;
    for (let at = 0; at < whole.length; at += pieceBytes) yield whole.subarray(at, at + pieceBytes);
  }
  if (start !== null && start.length > 0) yield start;
}

/** Returns what turns the bytes of a file into UTF-8. A byte order mark says more about a file than its profile. */
function toUtf8(start: Buffer, { encoding }: CsvForm): (piece: Buffer) => Buffer {
  const marked = start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : encoding;
  if (marked === "utf-8" || (start[0] === 0xef && start[1] === 0xbb)) return (piece) => piece;
  const decoder = new TextDecoder(marked);
  return (piece) => Buffer.from(decoder.decode(piece, { stream: true }));
}

const optionsOf = (form: CsvForm) => ({
  delimiter: form.separator,
  bom: true,
  relax_column_count: true,
  max_record_size: limits.columns * limits.cellLength,
  // The rows of a piece are taken as soon as it is parsed: the stream is never to wait for that.
  readableHighWaterMark: Number.MAX_SAFE_INTEGER,
});

/** Returns after the parser took the bytes; a fault in them comes back as an error. */
const written = (parser: Parser, bytes: Buffer | null): Promise<Error | null> =>
  new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error ?? null); // the stream gives nothing where all went well
    if (bytes === null) parser.end(done);
    else parser.write(bytes, done);
  });

function taken(parser: Parser): string[][] {
  const records: string[][] = [];
  for (let record = parser.read(); record !== null; record = parser.read()) records.push(record);
  return records;
}

/** I110: at most 10,000 characters in a cell. I111: quotes begin and end a cell and are doubled inside one. */
function refusalOf(error: Error): Opened<FileRecords> {
  if (!(error instanceof CsvError)) throw error;
  const row = Number(error["records"]) + 1;
  const limit = String(limits.cellLength);
  return error.code === "CSV_MAX_RECORD_SIZE"
    ? closed("I110", { found: `> ${limit}`, limit, row })
    : closed("I111", { row });
}

function tooMuch(bytes: number, rows: number): Opened<FileRecords> | null {
  const { csvBytes, csvRows } = extractLimits;
  if (bytes > csvBytes) return closed("I101", { found: inMegabytes(bytes), limit: inMegabytes(csvBytes) });
  return rows > csvRows ? closed("I108", { found: `> ${csvRows}`, limit: String(csvRows) }) : null;
}

/** Gives bytes to the parser and returns the rows that end in them, or why they are not read. */
async function parsed(parser: Parser, bytes: Buffer | null): Promise<readonly Opened<FileRecords>[]> {
  const error = await written(parser, bytes);
  const records = taken(parser);
  return [...(records.length > 0 ? [ok(records)] : []), ...(error === null ? [] : [refusalOf(error)])];
}

/** Returns the rows of a file, the line by which programs tell Excel the separator among them. */
async function* allRecords(source: AsyncIterable<Uint8Array>, form: CsvForm): RecordStream {
  const parser = parse(optionsOf(form));
  parser.on("error", () => undefined); // told by the write that it stopped
  let decode: ((piece: Buffer) => Buffer) | null = null;
  let [bytes, rows] = [0, 0];
  for await (const piece of inPieces(source)) {
    decode ??= toUtf8(piece, form); // by the first piece
    bytes += piece.length;
    const much = tooMuch(bytes, rows);
    if (much !== null) return yield much;
    for (const part of await parsed(parser, decode(piece))) {
      yield part;
      if (!part.ok) return;
      rows += part.value.length;
    }
  }
  yield* await parsed(parser, null);
}

const isSeparatorLine = (record: readonly string[] | undefined): boolean =>
  record !== undefined && /^sep=.?$/.test(record.join("").trim());

/**
 * Returns the rows of a CSV file while its bytes come in. Of the file only the rows of one piece are in memory.
 * I101: at most 1,000 MB. I108: at most 2,000,000 rows.
 */
export async function* csvRecords(source: AsyncIterable<Uint8Array>, form: CsvForm): RecordStream {
  let first = true;
  for await (const part of allRecords(source, form)) {
    yield first && part.ok && isSeparatorLine(part.value[0]) ? ok(part.value.slice(1)) : part;
    first = false;
  }
}
