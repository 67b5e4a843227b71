import { columnsOf } from "./columnFinder.ts";
import type { ProfileMend } from "./doubts.ts";
import type { ExtractProblem } from "./extractProblem.ts";
import { type ImportProfile, separators } from "./importProfile.ts";
import { plainHeader } from "./plainHeader.ts";
import { type RefusedSubject, refusedByName } from "./refusedColumns.ts";
import { isCitizenNumber, refusedByValues } from "./tellingValues.ts";

/** The first rows of a file, from the first one on, as they stand there. */
export type FirstRows = readonly (readonly string[])[];

/** What the first rows of a file say before a row is read: its header, and why it is not read where it is not. */
export type CheckedHead = {
  readonly header: readonly string[];
  readonly problems: readonly ExtractProblem[];
  readonly mends: readonly ProfileMend[];
};

/** Columns by which rows are about persons: such rows are no published aggregate. */
const aboutPersons =
  /personeels ?(?:nr|nummer|id)|medewerker ?(?:nr|nummer|id)|employee ?(?:nr|number|no|id)|geboorte|birth ?date|date of birth|voornaam|achternaam|first ?name|last ?name|surname/;

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());

const headerOf = ({ file }: ImportProfile, rows: FirstRows): readonly string[] => {
  const cells = rows[file.skip];
  if (cells === undefined) return [];
  return file.header ? trimmed(cells) : cells.map((_, place) => String(place + 1));
};

function refusedIn(
  profile: ImportProfile,
  name: string,
  cells: readonly string[],
): RefusedSubject | "person" | null {
  if (profile.kind !== "aggregates")
    return (profile.file.header ? refusedByName(name) : null) ?? refusedByValues(cells); // the name says nothing: the values may
  const numbers = cells.filter((cell) => cell.trim() !== "");
  if (numbers.length > 0 && numbers.every(isCitizenNumber)) return "citizenNumber";
  return aboutPersons.test(plainHeader(name)) ? "person" : null;
}

/**
 * W101: a column that tells what may not be known of a person stops the reading, also where the profile does not read
 * it. A published table may have origin, and may have no columns of persons. Values are looked at and never told.
 */
function refusedColumns(profile: ImportProfile, header: readonly string[], rows: FirstRows) {
  const below = rows.slice(profile.file.skip + (profile.file.header ? 1 : 0));
  const reasons = "leavingReason" in columnNames(profile) ? columnNames(profile).leavingReason : null;
  return header.flatMap((column, place): ExtractProblem[] => {
    const cells = column === reasons ? [] : below.map((row) => row[place] ?? ""); // past the end of a row nothing stands
    const subject = refusedIn(profile, column, cells);
    return subject === null ? [] : [{ code: "W101", row: null, column, found: null, expected: subject }];
  });
}

const columnNames = (profile: ImportProfile): { readonly leavingReason: string | null } =>
  profile.kind === "employments" ? profile.columns : { leavingReason: null };

/** W103: the cells of a row are apart by the separator of the profile. */
function otherSeparator(profile: ImportProfile, header: readonly string[]): CheckedHead | null {
  const [only = "", ...others] = header.filter((cell) => cell !== "");
  if (profile.file.kind !== "csv" || others.length > 0 || columnsOf(profile).length < 2) return null;
  const wanted = profile.file.header ? columnsOf(profile) : [];
  const cells = (separator: string): readonly string[] =>
    only.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const found = separators.find((separator) => {
    const split = cells(separator);
    return split.length > 1 && wanted.every((name) => split.includes(name));
  });
  if (found === undefined && only !== "" && profile.file.header) return null;
  return {
    header,
    problems: [
      {
        code: "W103",
        row: profile.file.skip + 1,
        column: null,
        found: null,
        expected: profile.file.separator,
      },
    ],
    mends: found === undefined ? [] : [{ field: "separator", value: found }],
  };
}

/** W102: every column of the profile stands once in the header. */
function missingColumns(profile: ImportProfile, header: readonly string[]): readonly ExtractProblem[] {
  const row = profile.file.skip + 1;
  return [...new Set(columnsOf(profile))]
    .filter((name) => header.filter((cell) => cell === name).length !== 1)
    .map((column) => ({ code: "W102", row, column, found: null, expected: "" }) as const);
}

function otherRow(profile: ImportProfile, rows: FirstRows): readonly ProfileMend[] {
  const wanted = columnsOf(profile);
  const place = rows.slice(0, 50).findIndex((row) => {
    const cells = trimmed(row);
    return wanted.every((name) => cells.includes(name));
  });
  return place < 0 || place === profile.file.skip ? [] : [{ field: "skip", value: place }];
}

/** Returns what the first rows of a file say of its header: nothing of the file is read where there is a problem. */
export function checkHead(profile: ImportProfile, rows: FirstRows): CheckedHead {
  const header = headerOf(profile, rows);
  const apart = otherSeparator(profile, header);
  if (apart !== null) return apart;
  const missing = missingColumns(profile, header);
  const strange = missing.length === new Set(columnsOf(profile)).size;
  // A header of which nothing is known may be a row of a person: its cells are not told as names of columns.
  const refused = strange ? [] : refusedColumns(profile, header, rows);
  const mends = missing.length > 0 ? otherRow(profile, rows) : [];
  return { header, problems: [...refused, ...missing], mends };
}
