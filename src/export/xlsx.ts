import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/node";
import type { ListTable, ListValue } from "./listTable.ts";
import { plainText } from "./plainText.ts";

/** Excel refuses longer names of sheets and these signs in them. */
const sheetName = (name: string) =>
  plainText(name)
    .replace(/[\\/?*:[\]]/g, " ")
    .slice(0, 31);
/** Excel holds no more in one cell. */
const longestText = 32_767;

function cellOf(value: ListValue): Cell {
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
        format: "dd-mm-yyyy",
        alignVertical: "top",
      };
    case "empty":
      return null;
  }
}

const sheetOf = (table: ListTable): Sheet<Buffer> => ({
  sheet: sheetName(table.name),
  columns: table.columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [
    table.columns.map(({ title }) => ({
      value: plainText(title),
      type: String,
      fontWeight: "bold" as const,
    })),
    ...table.rows.map((row) => row.map(cellOf)),
  ],
});

/** Returns lists as a workbook, a sheet a list. Text stays text, also when it looks like a formula; a day is a date. */
export async function writeXlsx(tables: readonly ListTable[]): Promise<Uint8Array> {
  const written = await writeXlsxFile(tables.map(sheetOf)).toBuffer();
  return new Uint8Array(written);
}
