import { stringify } from "csv-stringify/sync";
import type { ListTable, ListValue } from "./listTable.ts";
import { plainText } from "./plainText.ts";

function textOf(value: ListValue): string {
  switch (value.kind) {
    case "text":
      return plainText(value.text);
    case "number":
      return String(value.value);
    case "day":
      return value.day;
    case "empty":
      return "";
  }
}

/**
 * Returns a list as CSV for a Dutch or Flemish spreadsheet: semicolons, a byte order mark, CRLF. A cell that begins with
 * = + - @ or a tab gets an apostrophe, so that a spreadsheet does not compute it. A mark stands in a row above the headers.
 */
export const writeCsv = (table: ListTable): string =>
  stringify(
    [
      ...(table.mark === undefined ? [] : [table.columns.map((_, at) => (at === 0 ? table.mark : ""))]),
      table.columns.map(({ title }) => plainText(title)),
      ...table.rows.map((row) => row.map(textOf)),
    ],
    { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true },
  );
