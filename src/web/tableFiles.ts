import { writeCsv } from "../export/csv.ts";
import type { ListTable } from "../export/listTable.ts";
import { writeXlsx } from "../export/xlsx.ts";
import { languageTag } from "../texts/index.ts";
import type { FileReply, OfficeVisit } from "./visit.ts";

/** Returns tables as a workbook to keep, with numbers and days as the visitor writes them. */
export async function workbookFile(
  { language, municipality }: OfficeVisit,
  name: string,
  tables: readonly ListTable[],
): Promise<FileReply> {
  const bytes = await writeXlsx(tables, languageTag(language, municipality.locale));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { kind: "file", name, type, bytes };
}

/** Returns a table as CSV to keep. */
export const csvFile = (name: string, table: ListTable): FileReply => ({
  kind: "file",
  name,
  type: "text/csv; charset=utf-8",
  bytes: new TextEncoder().encode(writeCsv(table)),
});
