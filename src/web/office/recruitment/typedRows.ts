import type { SheetCell, SheetRow } from "../../../domain/shared/sheet.ts";

const cellOf = (text: string): SheetCell => {
  const words = text.trim();
  return words === "" ? { kind: "empty" } : { kind: "text", text: words };
};

/** Returns typed lines as rows, with semicolons between the cells; without headers of their own they get these. */
export function typedRows(lines: readonly string[], headers: readonly string[]): readonly SheetRow[] {
  const [first = ""] = lines;
  const isHeaded = !/\d/.test(first); // a row has a count, and headers have none
  const rows = lines.map((line, at) => ({ number: at + 1, cells: line.split(";").map(cellOf) }));
  return isHeaded ? rows : [{ number: 0, cells: headers.map(cellOf) }, ...rows];
}
