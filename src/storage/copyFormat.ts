import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { z } from "zod";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { BrokenSeal, isSealed, unseal } from "./sealedCopy.ts";

/** Sessions, attempts to sign in, one-time links and the tokens of other systems are worth nothing elsewhere and must not come back to life. */
export const leftOut = [
  "access.session",
  "access.link_token",
  "access.api_client",
  "access.sign_in_attempt",
  "access.sign_in_wait",
  "access.taken_form",
];

export const copyFormat = "evenbeeld-copy-1";

const shape = z.object({
  format: z.literal(copyFormat),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  columns: z.record(z.string(), z.array(z.string())),
  sections: z.array(
    z.object({ table: z.string(), municipality: z.string().nullable(), rows: z.int().min(1) }),
  ),
  // a copy of before there were files beside the database has none
  files: z
    .array(
      z.object({ municipality: z.uuid(), name: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(1) }),
    )
    .default([]),
});

/** First line of a copy: when it was made, of which schema, and which rows follow in which order. */
export type CopyHeader = z.infer<typeof shape>;

/** One file as it lies beside the database, sealed: after the rows its bytes follow in lines. */
export type CopiedFile = CopyHeader["files"][number];

/** How many bytes of a file stand in one line, in base64. */
export const bytesInLine = 192 * 1024;

const linesOfFiles = ({ files }: Pick<CopyHeader, "files">): number =>
  files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / bytesInLine), 0);

/** Rows of one table, of one municipality where the table has one. */
export type CopySection = CopyHeader["sections"][number];

const footerShape = z.object({ sha256: z.string() });

/** The text of a copy in pieces of any size, from its beginning each time it is asked for. */
export type CopyText = () => AsyncIterable<string>;

/**
 * Returns the text of a copy, sealed or plain. K107: a sealed copy is opened with its key. K108: the key fits.
 * K109: the key is a private X25519 key in PEM.
 */
export async function openCopy(
  file: string,
  keyFile: string | undefined,
): Promise<Result<CopyText, "K107" | "K108" | "K109">> {
  if (!(await isSealed(file))) return ok(() => createReadStream(file, "utf8"));
  return keyFile === undefined ? refused("K107") : unseal(file, keyFile);
}

/** Yields lines that end with a line feed and nothing else: readline would also end one at U+2028, which people type. */
async function* linesOf(copy: CopyText): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of copy()) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? ""; // what comes before the next line feed; split gives at least one piece
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function parse<Value>(schema: z.ZodType<Value>, line: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    // not JSON: the file is something else, or was broken off, which the caller says
    return undefined;
  }
}

type Checked = Result<CopyHeader & { readonly sha256: string }, "K101" | "K102">;

async function checkLines(copy: CopyText): Promise<Checked> {
  const hash = createHash("sha256");
  let header: CopyHeader | undefined;
  let last: string | undefined;
  let rows = -1; // the first line is the header
  for await (const line of linesOf(copy)) {
    if (last === undefined) {
      header = parse(shape, line);
      if (!header) return refused("K101");
    } else {
      hash.update(`${last}\n`);
      rows++;
    }
    last = line;
  }
  if (!header || last === undefined) return refused("K101");
  const sha256 = hash.digest("hex");
  const isWhole =
    parse(footerShape, last)?.sha256 === sha256 && rows === rowsIn(header) + linesOfFiles(header);
  return isWhole ? ok({ ...header, sha256 }) : refused("K102");
}

/** Returns how many rows a copy holds. */
export const rowsIn = ({ sections }: Pick<CopyHeader, "sections">): number =>
  sections.reduce((sum, section) => sum + section.rows, 0);

/**
 * Returns the first line of a copy after the whole of it was held against its last line.
 * K101: the file is a copy in this format. K102: a copy is whole and unchanged since it was made.
 */
export async function checkCopy(copy: CopyText): Promise<Checked> {
  try {
    return await checkLines(copy);
  } catch (error) {
    // a piece further on does not open: the copy was changed or cut after it was sealed
    if (!(error instanceof BrokenSeal)) throw error;
    return refused("K102");
  }
}

/** Rows of one table that go in together, each as the text of its line. */
type CopyRows = { readonly section: CopySection; readonly lines: readonly string[] };

/** Yields the rows of a checked copy in portions of at most `size`, none over the border of a section. */
export async function* rowsOf(copy: CopyText, header: CopyHeader, size: number): AsyncGenerator<CopyRows> {
  const sections = header.sections.values();
  let section = sections.next().value;
  let left = section?.rows ?? 0; // a copy of nothing has no section
  let lines: string[] = [];
  let isFirst = true;
  for await (const line of linesOf(copy)) {
    if (isFirst) {
      isFirst = false;
      continue;
    }
    if (!section) return;
    lines.push(line);
    left--;
    if (left > 0 && lines.length < size) continue;
    yield { section, lines };
    lines = [];
    if (left > 0) continue;
    section = sections.next().value;
    left = section?.rows ?? 0; // after the last section comes the last line
  }
}

/** Yields the bytes of the files of a checked copy, each in as many pieces as it has lines. */
export async function* filesOf(
  copy: CopyText,
  header: CopyHeader,
): AsyncGenerator<{ readonly file: CopiedFile; readonly piece: Buffer; readonly isLast: boolean }> {
  const files = header.files.values();
  let file = files.next().value;
  let left = 1 + rowsIn(header); // lines before the first file
  let read = 0;
  for await (const line of linesOf(copy)) {
    if (left > 0) {
      left--;
      continue;
    }
    if (!file) return;
    const piece = Buffer.from(line, "base64");
    read += piece.length;
    const isLast = read >= file.bytes;
    yield { file, piece, isLast };
    if (!isLast) continue;
    file = files.next().value;
    read = 0;
  }
}
