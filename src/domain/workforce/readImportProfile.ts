import { type FieldProblem, ok, type Result, refused } from "../shared/result.ts";
import { columnsOf } from "./columnFinder.ts";
import type { ImportProfile } from "./importProfile.ts";
import { profileShape } from "./profileShape.ts";
import { refusedByName } from "./refusedColumns.ts";
import { refusedByValues } from "./tellingValues.ts";

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join(".");

/** W101: a profile does not read what may not be known of a person, whatever item it is said to be. */
function refusedNames(profile: ImportProfile): readonly FieldProblem[] {
  if (profile.kind === "aggregates") return [];
  return columnsOf(profile).flatMap((column) => {
    const subject = refusedByName(column);
    return subject === null ? [] : [{ code: "W101", at: "columns", found: column, expected: subject }];
  });
}

/** W101: a code list that gives away what its codes tell is refused; the codes themselves are not told. */
function refusedCodes(profile: ImportProfile): readonly FieldProblem[] {
  if (profile.kind === "aggregates") return [];
  const { sex, kind } = profile.codes;
  return Object.entries({ sex, kind }).flatMap(([list, codes]) => {
    const subject = refusedByValues(Object.keys(codes));
    return subject === null ? [] : [{ code: "W101", at: `codes.${list}`, found: "", expected: subject }];
  });
}

function absentFigures(profile: ImportProfile): readonly FieldProblem[] {
  if (profile.kind !== "aggregates") return [];
  const names = new Set(profile.figures.map(({ name }) => name));
  return profile.wholes
    .flat()
    .filter((name) => !names.has(name))
    .map((found) => ({ code: "W119", at: "wholes", found, expected: [...names].join(", ") }));
}

/** W119: an import profile has every field of its kind, each with a value that it knows, and no others. */
export function readImportProfile(content: unknown): Result<ImportProfile, readonly FieldProblem[]> {
  const parsed = profileShape.safeParse(content);
  if (!parsed.success)
    return refused(
      parsed.error.issues.map(({ path, code }) => ({
        code: "W119",
        at: placeOf(path),
        found: "",
        expected: code,
      })),
    );
  const problems = [
    ...refusedNames(parsed.data),
    ...refusedCodes(parsed.data),
    ...absentFigures(parsed.data),
  ];
  return problems.length > 0 ? refused(problems) : ok(parsed.data);
}
