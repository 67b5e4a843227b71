import type { RecruitmentFileProblem } from "../../../domain/recruitment/index.ts";
import { ok, refused } from "../../../domain/shared/result.ts";
import type { SheetCell, SheetRow } from "../../../domain/shared/sheet.ts";
import { readSheets } from "../../../intake/readSheets.ts";
import { problemText } from "../../../texts/index.ts";
import { readSheetApart } from "../../backRoom.ts";
import type { FormProblem, Read } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";

export const acceptedSheets =
  ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const mostBytes = 5 * 1024 * 1024;
/** A file with a fault in every row would be a page nobody reads. */
const mostProblems = 50;

/** Returns the rows of the file that was brought; null where none was chosen. */
export async function fileRows(visit: OfficeVisit): Promise<Read<readonly SheetRow[] | null>> {
  const { outside: words, actionList, fileProblem } = visit.texts;
  const bytes = visit.posted.files.get("bestand")?.bytes;
  const at = (text: string) => refused({ field: "bestand", text });
  if (bytes === undefined || bytes.length === 0) return ok(null);
  if (bytes.length > mostBytes) return at(actionList.tooLarge);
  const sheets = await readSheets(bytes, readSheetApart);
  if (!sheets.ok) return at(fileProblem(sheets.problem));
  const [first] = sheets.value;
  return first === undefined ? at(words.fileMissing) : ok(first.rows);
}

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

/** Says of a cell where it stands and which rule it breaks; what stands in it is never repeated. */
export function fileProblems(
  { texts }: OfficeVisit,
  problems: readonly RecruitmentFileProblem[],
  field: string,
): readonly FormProblem[] {
  return problems.slice(0, mostProblems).map(({ code, row, column }) => {
    const place = texts.outside.place(row, column, "");
    const text = problemText(texts, code);
    return { field, text: place === "" ? text : texts.outside.problemAt(place, text) };
  });
}
