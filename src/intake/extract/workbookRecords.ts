import { ok } from "../../domain/shared/result.ts";
import type { SheetCell } from "../../domain/shared/sheet.ts";
import type { DateFormat, DecimalMark, FileForm, ImportProfile } from "../../domain/workforce/index.ts";
import { closed } from "../closed.ts";
import { fileTypeOf } from "../fileType.ts";
import { readStreamWithin } from "../readWithin.ts";
import { readXlsx } from "../xlsx.ts";
import { extractLimits } from "./extractLimits.ts";
import type { RecordStream } from "./fileRecords.ts";

export type WorkbookForm = Extract<FileForm, { readonly kind: "xlsx" }>;

/** How a profile writes what a workbook holds as a day or a number. */
export type WrittenAs = { readonly date: DateFormat; readonly decimal: DecimalMark };

export const writtenAs = (profile: ImportProfile): WrittenAs => ({
  date: profile.kind === "employments" ? profile.date : "y-m-d",
  decimal: profile.kind === "counts" ? "." : profile.decimal,
});

/** A cell that holds no value of its own is read as a sign that no text has, so that it is told as unreadable. */
const noValue = "\ufffd";

const inFormat = (day: string, format: DateFormat): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return format.replace("d", date).replace("m", month).replace("y", year);
};

const inDigits = (value: number, decimal: DecimalMark): string =>
  decimal === "," ? String(value).replace(".", ",") : String(value);

/** Returns the words of a cell as a CSV of the same profile would have them. */
function textOf(cell: SheetCell, { date, decimal }: WrittenAs): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text;
    case "number":
      return inDigits(cell.value, decimal);
    case "percentage":
      return `${inDigits(cell.value, decimal)}%`;
    case "day":
      return inFormat(cell.day, date);
    case "yesNo":
      return cell.value ? "true" : "false";
    case "formula":
    case "error":
    case "merged":
      return noValue;
  }
}

/** Returns the rows of a workbook. I101: at most 50 MB. I103: it is an XLSX file. I108: at most 100,000 rows. */
export async function* workbookRecords(
  source: AsyncIterable<Uint8Array>,
  form: WorkbookForm,
  as: WrittenAs,
): RecordStream {
  const bytes = await readStreamWithin(source, extractLimits.workbookBytes);
  if (!bytes.ok) return yield bytes;
  const type = fileTypeOf(bytes.value);
  if (type !== "zip") return yield closed("I103", { found: type });
  const sheet = await readXlsx(bytes.value, form.sheet ?? undefined, extractLimits.workbookRows); // null: the first one
  if (!sheet.ok) return yield sheet;
  const { rows } = sheet.value;
  for (let at = 0; at < rows.length; at += 1000)
    yield ok(rows.slice(at, at + 1000).map(({ cells }) => cells.map((cell) => textOf(cell, as))));
}
