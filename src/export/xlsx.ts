import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/node";
import type { ListTable, ListValue } from "./listTable.ts";
import { plainText } from "./plainText.ts";
import { withoutZipTimes } from "./zipTimes.ts";

/** Excel refuses longer names of sheets and these signs in them. */
const sheetName = (name: string) =>
  plainText(name)
    .replace(/[\\/?*:[\]]/g, " ")
    .slice(0, 31);
/** Excel holds no more in one cell. */
const longestText = 32_767;

/** A stroke alone would become the sign of the reader's own computer; behind a backslash it stays a stroke. */
const dayFormats: Readonly<Record<string, string>> = { "nl-NL": "dd-mm-yyyy" };
const strokes = "dd\\/mm\\/yyyy";

function cellOf(value: ListValue, dayFormat: string): Cell {
  switch (value.kind) {
    case "text":
      // the type is said for every text, so that a later version of the library cannot guess a formula or a number
      return {
        value: plainText(value.text).slice(0, longestText),
        type: String,
        wrap: true,
        alignVertical: "top",
      };
    case "number":
      return { value: value.value, type: Number, alignVertical: "top" };
    case "day":
      return {
        value: new Date(`${value.day}T00:00:00Z`),
        type: Date,
        format: dayFormat,
        alignVertical: "top",
      };
    case "empty":
      return null;
  }
}

const sheetOf = (table: ListTable, dayFormat: string): Sheet<Buffer> => ({
  sheet: sheetName(table.name),
  columns: table.columns.map(({ width }) => ({ width })),
  stickyRowsCount: table.mark === undefined ? 1 : 2,
  data: [
    ...(table.mark === undefined ? [] : [[{ value: table.mark, type: String, fontWeight: "bold" as const }]]),
    table.columns.map(({ title }) => ({
      value: plainText(title),
      type: String,
      fontWeight: "bold" as const,
    })),
    ...table.rows.map((row) => row.map((value) => cellOf(value, dayFormat))),
  ],
});

/**
 * Returns lists as a workbook, a sheet a list; a mark stands above the headers and stays in sight. Text stays text, also when it looks like a formula; a day is a date,
 * written as in the country of the language tag. The same lists give the same bytes.
 */
export async function writeXlsx(tables: readonly ListTable[], tag: string): Promise<Uint8Array> {
  const dayFormat = dayFormats[tag] ?? strokes; // Flanders and the United Kingdom
  const written = await writeXlsxFile(tables.map((table) => sheetOf(table, dayFormat))).toBuffer();
  return withoutZipTimes(written);
}
