import { CsvError, parse } from "csv-parse/sync";
import { ok } from "../domain/shared/result.ts";
import type { Sheet, SheetCell, SheetRow } from "../domain/shared/sheet.ts";
import { closed, type Opened } from "./closed.ts";
import { type Delimiter, delimiterOf } from "./delimiter.ts";
import { textOf } from "./encoding.ts";
import { limits } from "./limits.ts";

/** The first line by which programs tell Excel the delimiter; Excel does not show it as a row. */
const delimiterLine = /^sep=([;,\t])\r?\n/;

/** An apostrophe that keeps a program from reading a text as a formula; exports of ours write it too. */
const guard = /^'(?=[=+\-@])/;

function cellOf(text: string): SheetCell {
  const words = text.replace(guard, "");
  return words.trim() === "" ? { kind: "empty" } : { kind: "text", text: words };
}

/** Returns the records, at most one more than the limit: what comes after it is never read. */
function recordsOf(text: string, delimiter: Delimiter): Opened<string[][]> {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      to: limits.rows + 1,
      max_record_size: limits.columns * limits.cellLength,
    });
    return ok(records);
  } catch (error) {
    // The parser throws for a row that does not end and for quotes in the wrong place; anything else is a bug.
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error["records"]) + 1;
    if (error.code === "CSV_MAX_RECORD_SIZE")
      return closed("I110", { found: `> ${limits.cellLength}`, limit: String(limits.cellLength), row });
    return closed("I111", { row });
  }
}

function limitOf(records: readonly (readonly string[])[]): Opened<true> {
  if (records.length > limits.rows)
    return closed("I108", { found: `> ${limits.rows}`, limit: String(limits.rows) });
  for (const [at, record] of records.entries()) {
    const row = at + 1;
    if (record.length > limits.columns)
      return closed("I109", { found: String(record.length), limit: String(limits.columns), row });
    const long = record.find((text) => text.length > limits.cellLength);
    if (long !== undefined)
      return closed("I110", { found: String(long.length), limit: String(limits.cellLength), row });
  }
  return ok(true);
}

/**
 * Returns the sheet in a CSV file; every cell stays text, so that the key 1.10 is not turned into a number.
 * I108: at most 20,000 rows. I109: at most 100 columns. I110: at most 10,000 characters in a cell.
 * I111: quotes begin and end a cell and are doubled inside one.
 */
export function readCsv(bytes: Uint8Array): Opened<Sheet> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const stated = delimiterLine.exec(text.value)?.[1];
  const body = text.value.replace(delimiterLine, "");
  const delimiter = stated === ";" || stated === "," || stated === "\t" ? stated : delimiterOf(body);
  const records = recordsOf(body, delimiter);
  if (!records.ok) return records;
  const within = limitOf(records.value);
  if (!within.ok) return within;
  const rows: SheetRow[] = records.value.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) }));
  if (rows.every((row) => row.cells.every((cell) => cell.kind === "empty"))) return closed("I102");
  return ok({ name: "", rows, otherSheets: [] });
}
