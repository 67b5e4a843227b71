import { ok, refused } from "../domain/shared/result.ts";
import type { Sheet, SheetRow } from "../domain/shared/sheet.ts";
import { readSheets } from "../intake/readSheets.ts";
import { problemText, type Texts } from "../texts/index.ts";
import { readSheetApart } from "./backRoom.ts";
import { type FormProblem, type Read, wordIn } from "./form.ts";
import type { OfficeVisit } from "./visit.ts";

export const acceptedSheets =
  ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const mostBytes = 5 * 1024 * 1024;
/** A file with a fault in every row would be a page nobody reads. */
export const mostFileProblems = 50;

/** The question in which a file is chosen. */
const field = "bestand";

type Sheets = readonly [Sheet, ...Sheet[]];

async function sheetsOf({ texts }: OfficeVisit, bytes: Uint8Array | undefined): Promise<Read<Sheets>> {
  const { outside: words, actionList, fileProblem } = texts;
  const at = (text: string) => refused({ field, text });
  if (bytes === undefined || bytes.length === 0) return at(words.fileMissing);
  if (bytes.length > mostBytes) return at(actionList.tooLarge);
  const sheets = await readSheets(bytes, readSheetApart);
  if (!sheets.ok) return at(fileProblem(sheets.problem));
  const [first, ...others] = sheets.value;
  return first === undefined ? at(words.fileMissing) : ok([first, ...others]);
}

const uploaded = ({ posted }: OfficeVisit): Uint8Array | undefined => posted.files.get(field)?.bytes;

/** Whether a file was chosen in the form. */
export function isFileChosen(visit: OfficeVisit): boolean {
  const bytes = uploaded(visit);
  return bytes !== undefined && bytes.length > 0;
}

/** Returns the sheets of the file that was chosen. */
export const broughtSheets = (visit: OfficeVisit): Promise<Read<Sheets>> => sheetsOf(visit, uploaded(visit));

/** A list with its bytes as they travel through a form, so that what was looked at is what is kept. */
export type BroughtList = { readonly content: string; readonly rows: readonly SheetRow[] };

/** Returns the list of a form that is looked at first: a new file, or the one that travels with it as `inhoud`. */
export async function broughtList(visit: OfficeVisit): Promise<Read<BroughtList>> {
  const carried = new Uint8Array(Buffer.from(wordIn(visit.posted.fields, "inhoud"), "base64url"));
  const bytes = isFileChosen(visit) ? (uploaded(visit) ?? carried) : carried; // what is chosen is there
  const sheets = await sheetsOf(visit, bytes);
  if (!sheets.ok) return sheets;
  return ok({ content: Buffer.from(bytes).toString("base64url"), rows: sheets.value[0].rows });
}

/** Where a file breaks a rule. */
type FileFault = {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly sheet?: string;
};

/** Says of a cell where it stands and which rule it breaks; what stands in it is never repeated. */
export function faultInFile(
  texts: Texts,
  { code, row, column, sheet = "" }: FileFault,
  at = field,
): FormProblem {
  const place = texts.outside.place(row, column, sheet);
  const text = problemText(texts, code);
  return { field: at, text: place === "" ? text : texts.outside.problemAt(place, text) };
}
