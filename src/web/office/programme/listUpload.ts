import {
  type ActionMap,
  actionColumns,
  parseActionMap,
  proposeMapping,
} from "../../../domain/programme/index.ts";
import type { Sheet } from "../../../domain/shared/sheet.ts";
import { readSheetApart } from "../../backRoom.ts";
import type { OfficeVisit } from "../../visit.ts";
import { type Filled, said, typedIn } from "../actForm.tsx";

/** A list that was handed in: its bytes as they travel through the form, its sheet, and which column says what. */
export type Upload = {
  readonly content: string;
  readonly sheet: Sheet;
  readonly map: ActionMap;
};

/** No file, too large a file, or one that cannot be read, in words. */
export type NoUpload = { readonly text: string };

const mostBytes = 5 * 1024 * 1024;

/** The columns a list is read by; progress in percent has no place in an action. */
export const readColumns = actionColumns.filter((column) => column !== "progress");

/** Nothing recognised: the first row has the headers and every column is for a person to choose. */
const emptyMap = (): ActionMap => {
  const map = parseActionMap({ headerRow: 1, columns: {} });
  if (!map.ok) throw new Error("an empty map of columns is refused");
  return map.value;
};

/** Returns the columns that a person chose; words that are no column are as if nothing was chosen. */
function chosenMap(filled: Filled): ActionMap {
  const letters = (name: string) => (/^[A-Z]{1,3}$/.test(said(filled, name)) ? said(filled, name) : null);
  const columns = Object.fromEntries(readColumns.map((column) => [column, letters(`kolom-${column}`)]));
  const parties = said(filled, "partijen")
    .split(",")
    .filter((column) => /^[A-Z]{1,3}$/.test(column));
  const map = parseActionMap({ headerRow: Number(said(filled, "koprij")), columns, parties });
  return map.ok ? map.value : emptyMap();
}

/** Returns the list of this form: a new file, or the one that travels with it. */
export async function uploadIn(visit: OfficeVisit): Promise<Upload | NoUpload> {
  const filled = typedIn(visit);
  const carried = said(filled, "inhoud");
  const file = visit.posted.files.get("bestand")?.bytes;
  const bytes = file ?? (carried === "" ? undefined : new Uint8Array(Buffer.from(carried, "base64url")));
  const { actionList: words, fileProblem } = visit.texts;
  if (!bytes) return { text: words.missing };
  if (bytes.length > mostBytes) return { text: words.tooLarge };
  const wanted = file === undefined && said(filled, "blad") !== "" ? said(filled, "blad") : undefined;
  const read = await readSheetApart(bytes, wanted);
  if (!read.ok) return { text: fileProblem(read.problem) };
  const sheet = read.value;
  const chosen = file === undefined && said(filled, "koprij") !== "";
  const map = chosen ? chosenMap(filled) : (proposeMapping(sheet.rows).map ?? emptyMap()); // nothing recognised
  return { content: Buffer.from(bytes).toString("base64url"), sheet, map };
}

/** Returns what travels with the form: the list, and which column says what. */
export function carriedWith({ content, sheet, map }: Upload): Filled {
  const columns = readColumns.map((column) => [`kolom-${column}`, map.columns[column] ?? ""]); // not in the list
  const parties = map.parties.join(",");
  return {
    inhoud: content,
    blad: sheet.name,
    koprij: String(map.headerRow),
    partijen: parties,
    ...Object.fromEntries(columns),
  };
}
