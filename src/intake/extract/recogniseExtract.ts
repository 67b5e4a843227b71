import { ok } from "../../domain/shared/result.ts";
import {
  type FileForm,
  isTotalsRow,
  itemOfHeader,
  type ProfileProposal,
  type ProfileRecogniser,
  profileRecogniser,
  type SaidItems,
} from "../../domain/workforce/index.ts";
import { closed, type Opened } from "../closed.ts";
import { delimiterOf } from "../delimiter.ts";
import { fileTypeOf } from "../fileType.ts";
import { type CsvForm, csvRecords } from "./csvRecords.ts";
import { firstOf, type RecordStream } from "./fileRecords.ts";
import type { ExtractSource } from "./readExtract.ts";
import { workbookRecords } from "./workbookRecords.ts";

/** How many bytes and rows are looked at to see how a file is written and where its header stands. */
const startBytes = 256 * 1024;
const startRows = 20;

/** Takes the start of a source apart, and returns it beside the whole source. */
async function startOf(source: ExtractSource): Promise<{ start: Buffer; whole: ExtractSource }> {
  const bytes = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  for (let size = 0; size < startBytes; ) {
    const next = await bytes.next();
    if (next.done) break;
    taken.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* taken;
    for (let next = await bytes.next(); !next.done; next = await bytes.next()) yield next.value;
  }
  return { start: Buffer.concat(taken), whole: whole() };
}

/** Whether the bytes can be UTF-8; the last sign may be cut in two. */
const isUtf8 = (start: Buffer): boolean =>
  [0, 1, 2, 3].some(
    (cut) => !new TextDecoder().decode(start.subarray(0, start.length - cut)).includes("\ufffd"),
  );

function csvForm(start: Buffer): CsvForm {
  const encoding =
    start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : isUtf8(start) ? "utf-8" : "windows-1252";
  const text = new TextDecoder(encoding).decode(start);
  return { kind: "csv", separator: delimiterOf(text), encoding, skip: 0, header: true, totals: false };
}

const usual = { date: "y-m-d", decimal: "." } as const;

/** The row with the names of columns: the first in which two are usual, or else the first of the file. */
const headerRow = (rows: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => itemOfHeader(cell) !== null).length >= 2),
  );

/** What is seen of the rows below the header; the last is held back, because it may be a row with totals. */
function rowsBelow(recogniser: ProfileRecogniser) {
  const held = { row: null as readonly string[] | null, odd: false };
  const see = (cells: readonly string[]): void => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (held.row !== null) recogniser.see(held.row);
    held.row = cells;
    held.odd ||= cells.some((cell) => cell.includes("\ufffd")); // once seen it stays seen
  };
  const end = (): { readonly totals: boolean; readonly odd: boolean } => {
    const totals = held.row !== null && isTotalsRow(held.row);
    if (held.row !== null && !totals) recogniser.see(held.row);
    return { totals, odd: held.odd };
  };
  return { see, end };
}

/** What somebody already said of a file; what is null is found out. */
export type ToldOfFile = { readonly form: FileForm | null; readonly items: SaidItems | null };

/** What was recognised in a file, how the file is written, and what its columns are called. */
export type Recognition = ProfileProposal & { readonly form: FileForm; readonly header: readonly string[] };

async function recogniseRows(
  stream: RecordStream,
  form: FileForm,
  told: ToldOfFile,
): Promise<Opened<Recognition>> {
  const first = await firstOf(stream, Math.max(startRows, (told.form?.skip ?? 0) + 1)); // not told: the first rows
  if (!first.ok) return first;
  const skip = told.form?.skip ?? headerRow(first.value); // not told: where the names of columns stand
  const header = first.value[skip];
  if (header === undefined) return closed("I102");
  const recogniser = profileRecogniser(header, told.items);
  const below = rowsBelow(recogniser);
  for (const cells of first.value.slice(skip + 1)) below.see(cells);
  for await (const records of stream) {
    if (!records.ok) return records;
    for (const cells of records.value) below.see(cells);
  }
  const { totals, odd } = below.end();
  const encoding = form.kind === "csv" && odd ? { encoding: "windows-1252" as const } : {};
  const written = told.form ?? { ...form, ...encoding, skip, totals }; // as it is found out
  return ok({ ...recogniser.proposal(written), form: written, header: header.map((name) => name.trim()) });
}

const nothingTold: ToldOfFile = { form: null, items: null };

/**
 * Returns a profile as far as a whole file says by its bytes, header and values, and what somebody still has to say.
 * I102: the file is not empty. I103: it is an XLSX or a CSV file.
 */
export async function recogniseExtract(
  source: ExtractSource,
  told: ToldOfFile = nothingTold,
): Promise<Opened<Recognition>> {
  const { start, whole } = await startOf(source);
  if (start.length === 0) return closed("I102");
  const type = fileTypeOf(start);
  if (type === "zip") {
    const sheet = told.form?.kind === "xlsx" ? told.form.sheet : null;
    const form = { kind: "xlsx", sheet, skip: 0, header: true, totals: false } as const;
    return await recogniseRows(workbookRecords(whole, form, usual), form, told);
  }
  if (type !== "text") return closed("I103", { found: type });
  const form = told.form?.kind === "csv" ? told.form : csvForm(start);
  return await recogniseRows(csvRecords(whole, form), form, told);
}
