import type { Day } from "../shared/day.ts";
import {
  type CellReader,
  type Column,
  dateOf,
  knownCode,
  listedCode,
  type RowReader,
  tell,
  wordsAt,
} from "./cellReader.ts";
import { codeMap } from "./codeMap.ts";
import type { ColumnFinder } from "./columnFinder.ts";
import { dateExample, readDate } from "./dateFormat.ts";
import { doubtDate, doubtNumber } from "./doubts.ts";
import type { BirthMonth, Employment, Grade, LeavingReason } from "./employment.ts";
import type { ExtractContext } from "./extractContext.ts";
import type { EmploymentProfile, HoursColumn } from "./importProfile.ts";
import { keyReader } from "./keyReader.ts";
import { leavingReasonOf } from "./leavingReasonOf.ts";
import { readNumber } from "./readNumber.ts";
import { safeNumber } from "./safeValue.ts";

const yearAndMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const longestLife = 110;

/**
 * Returns year and month of a birth: the day is gone before anything else sees the row.
 * W114: nobody is born after the reference date, or more than 110 years before it.
 */
function birthOf(column: Column | null, profile: EmploymentProfile, today: Day): CellReader<BirthMonth> {
  if (column === null) return () => null;
  const expected = dateExample(profile.date);
  const earliest = String(Number(today.slice(0, 4)) - longestLife);
  return (at) => {
    const text = wordsAt(at, column);
    if (text === "") return null;
    const born = yearAndMonth.test(text) ? text : readDate(text, profile.date);
    if (born === null) {
      doubtDate(at.doubts, text);
      return tell(at, "W113", column.name, { expected });
    }
    if (born > today || born < earliest) return tell(at, "W114", column.name, { expected: today });
    return born.slice(0, 7) as BirthMonth;
  };
}

const weekly: Readonly<Record<HoursColumn["as"], (value: number, fullWeek: number) => number>> = {
  hours: (value) => value,
  fte: (value, fullWeek) => value * fullWeek,
  percentage: (value, fullWeek) => (value / 100) * fullWeek,
};

/** Returns paid hours a week, to the hundredth. W115: more than 0 and at most 60. */
function hoursOf(
  hours: HoursColumn | null,
  profile: EmploymentProfile,
  find: ColumnFinder,
): CellReader<number> {
  if (hours === null) return () => null;
  const column = find.column(hours.column);
  const expected = profile.decimal === "," ? "28,8" : "28.8";
  return (at) => {
    const text = wordsAt(at, column);
    if (text === "") return null;
    const percent = text.endsWith("%");
    const value = readNumber(percent ? text.slice(0, -1).trimEnd() : text, profile.decimal);
    if (value === null) doubtNumber(at.doubts, text, profile.decimal);
    const as = percent ? "percentage" : hours.as;
    const found = value === null ? null : Math.round(weekly[as](value, hours.fullWeek) * 100) / 100;
    if (found !== null && found > 0 && found <= 60) return found;
    return tell(at, "W115", column.name, { found: safeNumber(text), expected });
  };
}

type Spell = Pick<Employment, "from" | "until" | "leavingReason">;

/** W116: nobody leaves before joining. A reason of leaving beside no last day says nothing yet. */
function spellOf(profile: EmploymentProfile, find: ColumnFinder): RowReader<Spell> {
  const { columns, date } = profile;
  const [joined, left] = [dateOf(find.stated(columns.from), date), dateOf(find.stated(columns.until), date)];
  const reason = find.stated(columns.leavingReason);
  const reasons = codeMap<LeavingReason>(profile.codes.leavingReason);
  return (at) => {
    const [from, until] = [joined(at), left(at)];
    if (from !== null && until !== null && until < from) return tell(at, "W116", columns.until ?? "");
    const original = reason === null || until === null ? "" : wordsAt(at, reason);
    return { from, until, leavingReason: original === "" ? null : leavingReasonOf(original, reasons) };
  };
}

/** Returns the reader of the rows of an extract by its profile. Each reader remembers the keys that it saw. */
export function employmentReader(
  profile: EmploymentProfile,
  find: ColumnFinder,
  context: ExtractContext,
): RowReader<Employment> {
  const { columns, codes } = profile;
  const key = keyReader(profile.key, find);
  const unit = knownCode(find.column(columns.unit), context.units, "W110");
  const sex = listedCode(find.stated(columns.sex), codeMap(codes.sex));
  const birth = birthOf(find.stated(columns.birth), profile, context.referenceDate);
  const grade =
    columns.grade === null ? () => null : knownCode(find.column(columns.grade), context.grades, "W111");
  const hours = hoursOf(profile.hours, profile, find);
  const kind = listedCode(find.stated(columns.kind), codeMap(codes.kind));
  const manager = listedCode(find.stated(columns.manager), codeMap(codes.manager));
  const spell = spellOf(profile, find);
  return (at) => {
    const found = {
      key: key(at),
      unit: unit(at),
      sex: sex(at),
      birth: birth(at),
      grade: grade(at) as Grade | null,
      hours: hours(at),
      kind: kind(at),
      manager: manager(at),
      spell: spell(at),
    };
    if (at.problems.length > 0 || found.key === null || found.unit === null || found.spell === null)
      return null;
    return {
      person: found.key.person,
      employment: found.key.employment,
      unit: found.unit,
      sex: found.sex,
      birth: found.birth,
      grade: found.grade,
      hours: found.hours,
      kind: found.kind,
      manager: found.manager,
      from: found.spell.from,
      until: found.spell.until,
      leavingReason: found.spell.leavingReason,
    };
  };
}
