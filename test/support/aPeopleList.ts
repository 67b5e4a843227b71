import type { Actor } from "../../src/domain/access/index.ts";
import type { SheetCell, SheetRow } from "../../src/domain/shared/sheet.ts";
import { peopleTable, roleOfWord } from "../../src/export/peopleTable.ts";
import { writeXlsx } from "../../src/export/xlsx.ts";
import { readSheet } from "../../src/intake/readSheet.ts";
import { type Language, textsFor } from "../../src/texts/index.ts";
import { bringPeople, lookAtPeople } from "../../src/usecases/people/bringPeople.ts";
import { exportPeople } from "../../src/usecases/people/exportPeople.ts";
import type { House } from "../../src/usecases/perform.ts";

const cellOf = (text: string): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text });

/** Returns lines with semicolons as a sheet: the columns of the example, unless the first line has others. */
export const peopleRows = (
  lines: readonly string[],
  headers = "Naam|Mailadres|Onderdeel|Rollen|Eerste dag|Laatste dag",
): readonly SheetRow[] =>
  [headers, ...lines].map((line, at) => ({ number: at + 1, cells: line.split("|").map(cellOf) }));

/** Brings in lines as the administrator does. */
export const bring = (house: House, actor: Actor, lines: readonly string[], headers?: string) =>
  bringPeople(house, actor, { rows: peopleRows(lines, headers), roleOfWord: roleOfWord() });

/** Looks at lines as the administrator does. */
export const look = (house: House, actor: Actor, lines: readonly string[], headers?: string) =>
  lookAtPeople(house, actor, { rows: peopleRows(lines, headers), roleOfWord: roleOfWord() });

/** Returns the people of now as they leave in a workbook, read again. */
export async function takenAlong(
  house: House,
  actor: Actor,
  language: Language = "nl",
): Promise<readonly SheetRow[]> {
  const { people, units } = await exportPeople(house, actor);
  const bytes = await writeXlsx([peopleTable(textsFor(language), people, units)], "nl-NL");
  const sheet = await readSheet(bytes);
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value.rows;
}
