import {
  type CellReader,
  type Column,
  knownCode,
  listedCode,
  type RowReader,
  tell,
  wordsAt,
} from "./cellReader.ts";
import { codeMap } from "./codeMap.ts";
import type { ColumnFinder } from "./columnFinder.ts";
import type { CountedEmployments } from "./countedEmployments.ts";
import type { Grade } from "./employment.ts";
import type { ExtractContext } from "./extractContext.ts";
import type { CountProfile } from "./importProfile.ts";
import { safeNumber } from "./safeValue.ts";

/** W117: a count is a whole number, 0 or more. */
function countOf(column: Column): CellReader<number> {
  return (at) => {
    const text = wordsAt(at, column);
    return /^\d{1,9}$/.test(text) ? Number(text) : tell(at, "W117", column.name, { found: safeNumber(text) });
  };
}

/** Returns the reader of a file in which one row stands for so many employments. */
export function countReader(
  profile: CountProfile,
  find: ColumnFinder,
  context: ExtractContext,
): RowReader<CountedEmployments> {
  const { columns, codes } = profile;
  const unit = knownCode(find.column(columns.unit), context.units, "W110");
  const sex = listedCode(find.stated(columns.sex), codeMap(codes.sex));
  const grade =
    columns.grade === null ? () => null : knownCode(find.column(columns.grade), context.grades, "W111");
  const kind = listedCode(find.stated(columns.kind), codeMap(codes.kind));
  const count = countOf(find.column(profile.count));
  return (at) => {
    const found = { unit: unit(at), sex: sex(at), grade: grade(at) as Grade | null, kind: kind(at) };
    const number = count(at);
    if (at.problems.length > 0 || found.unit === null || number === null) return null;
    return { ...found, unit: found.unit, count: number };
  };
}
