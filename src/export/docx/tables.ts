import {
  AlignmentType,
  Paragraph,
  StringValueElement,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  WidthType,
  Table as WordTable,
} from "docx";
import type { Cell, Table } from "../paper.ts";
import { columnWidths, textWidth } from "./columnWidths.ts";
import { styles } from "./docxStyles.ts";
import { type Pictures, pictureRun } from "./pictures.ts";
import { inAttribute, runsOf } from "./runs.ts";

/** A row with a text longer than this may break over pages, and a table with it. */
const longText = 900;
/** A table of at most this many rows stands on one page. */
const shortTable = 10;
const twipsInPoint = 15; // a point of 1/96 inch
const besidePicture = 12;

/** The package writes no name of a table: a screen reader says it before the cells. */
class NamedTable extends WordTable {
  name(name: string): this {
    const properties = this.root.find((part) => part instanceof TableProperties);
    properties?.addChildElement(new StringValueElement("w:tblCaption", inAttribute(name)));
    return this;
  }
}

const isLong = (cell: Cell): boolean =>
  (typeof cell === "string" ? cell : "words" in cell ? cell.words : "").length > longText;

function childrenOf(cell: Cell, width: number, pictures: Pictures) {
  if (typeof cell === "string") return runsOf(cell);
  if ("words" in cell) return runsOf(cell.words, { language: cell.language });
  return [pictureRun(cell, Math.floor(width / twipsInPoint) - besidePicture, pictures)];
}

type Setting = {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly pictures: Pictures;
};
type Place = { readonly style: string; readonly keepNext: boolean };

function rowOf(
  cells: readonly Cell[],
  { table, widths, pictures }: Setting,
  { style, keepNext }: Place,
): TableRow {
  const together = keepNext ? { keepNext } : {};
  return new TableRow({
    ...(style === styles.head ? { tableHeader: true } : {}),
    cantSplit: !cells.some(isLong),
    children: cells.map((cell, at) => {
      const width = widths[at] ?? 0; // one a column
      const alignment = table.columns[at]?.align === "right" ? { alignment: AlignmentType.RIGHT } : {};
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [
          new Paragraph({ style, ...together, ...alignment, children: childrenOf(cell, width, pictures) }),
        ],
      });
    }),
  });
}

/** Returns a table under its caption: its head is repeated on each page, and its name is there for who cannot see it. */
export function tableOf(table: Table, pictures: Pictures): readonly (Paragraph | WordTable)[] {
  const widths = columnWidths(table);
  const setting = { table, widths, pictures };
  const { columns, rows, hasTotal, caption } = table;
  const last = rows.length - 1;
  const together = rows.length <= shortTable && !rows.flat().some(isLong);
  const head = rowOf(
    columns.map(({ title }) => title),
    setting,
    { style: styles.head, keepNext: true },
  );
  const others = rows.map((row, at) => {
    const style = hasTotal && at === last ? styles.total : styles.cell;
    return rowOf(row, setting, { style, keepNext: together && at < last });
  });
  const drawn = new NamedTable({
    style: styles.table,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: hasTotal, firstColumn: true, noHBand: true, noVBand: true },
    rows: [head, ...others],
  });
  return [new Paragraph({ style: "Caption", children: runsOf(caption) }), drawn.name(caption)];
}
