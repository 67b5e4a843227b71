import type { Stated } from "../shared/stated.ts";
import { kindCodes, managerCodes, type ReadCodes, reasonCodes, sexCodes } from "./codeWords.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { type DateFormat, dateFormats } from "./dateFormat.ts";
import type { ImportItem } from "./headerItems.ts";
import type { CountProfile, DecimalMark, EmploymentProfile, FileForm, HoursColumn } from "./importProfile.ts";
import type { ProfileQuestion } from "./profileQuestion.ts";
import { safeCode } from "./safeValue.ts";

type Open<Profile, Fields extends keyof Profile> = Omit<Profile, Fields> & {
  readonly [Field in Fields]: Stated<Profile[Field]>;
};

/** A profile as far as a file says; what somebody still has to say is null, and is no profile until it is said. */
export type ProfileDraft = Open<EmploymentProfile, "date" | "decimal"> | CountProfile;

/** A column that was recognised, and what its values say. */
export type FoundColumn = { readonly name: string; readonly evidence: ColumnEvidence };
/** The columns that were recognised in a file; what they leave open is added to the questions. */
export type Recognised = {
  readonly form: FileForm;
  readonly columns: ReadonlyMap<ImportItem, FoundColumn>;
  readonly questions: ProfileQuestion[];
};

/** Returns the one format that reads every date of the file; where there is none or more than one it is asked, the one that reads most first. */
function dateIn({ columns, questions }: Recognised): DateFormat | null {
  const dated = (["birth", "from", "until"] as const).flatMap((item) => columns.get(item) ?? []);
  const used = dated.filter(({ evidence }) => evidence.values > 0);
  if (used.length === 0) return "y-m-d"; // no date is read: any format reads as many
  const names = used.map(({ name }) => name);
  const all = dateFormats.filter((format) =>
    used.every(({ evidence }) => evidence.dates.get(format) === evidence.values),
  );
  const [only, another] = all;
  if (only !== undefined && another === undefined) return only;
  const readBy = (format: DateFormat): number =>
    used.reduce((sum, { evidence }) => sum + (evidence.dates.get(format) ?? 0), 0); // reads none of them
  const some = dateFormats
    .filter((format) => readBy(format) > 0)
    .toSorted((one, other) => readBy(other) - readBy(one));
  const why = all.length > 1 ? "eitherWay" : "mixed";
  questions.push({ about: "date", why, columns: names, choices: all.length > 1 ? all : some });
  return null;
}

function decimalIn({ columns, questions }: Recognised): DecimalMark | null {
  const hours = columns.get("hours") ?? columns.get("percentage") ?? columns.get("fte");
  if (hours === undefined) return ","; // no number is read: either mark reads as many
  const { commas, points } = hours.evidence;
  if (commas > 0 && points === 0) return ",";
  if (points > 0 && commas === 0) return ".";
  const why = commas > 0 ? "mixed" : "eitherWay";
  questions.push({ about: "decimal", why, columns: [hours.name], choices: [",", "."] });
  return null;
}

/** A part of a week is at most a few; a percentage is more. What most values say counts, more than the name: one fault is told. */
function hoursIn({ columns }: Recognised): HoursColumn | null {
  const hours = columns.get("hours");
  if (hours !== undefined) return { column: hours.name, as: "hours", fullWeek: 36 };
  const part = columns.get("percentage") ?? columns.get("fte");
  if (part === undefined) return null;
  const { numbers, aboveTwo } = part.evidence;
  return { column: part.name, as: aboveTwo * 2 > numbers ? "percentage" : "fte", fullWeek: 36 };
}

function codesIn<Value>(
  { columns, questions }: Recognised,
  item: "sex" | "kind" | "manager",
  read: (codes: Iterable<string>) => ReadCodes<Value>,
): ReadCodes<Value>["list"] {
  const found = columns.get(item);
  if (found === undefined) return {};
  const { list, open } = read(found.evidence.codes ?? []); // too many values to be codes: none is known
  if (open.length > 0 || found.evidence.codes === null) {
    const choices = open.flatMap((code) => safeCode(code) ?? []);
    questions.push({ about: item, why: "codes", columns: [found.name], choices });
  }
  return list;
}

function keyIn({ columns, questions }: Recognised): EmploymentProfile["key"] {
  const person = columns.get("person");
  if (person === undefined) {
    questions.push({ about: "person", why: "absent", columns: [], choices: [] });
    return null;
  }
  const { widths, leadingZeros, digitsOnly } = person.evidence;
  const [width, another] = [...widths];
  if (another !== undefined && digitsOnly && !leadingZeros)
    questions.push({
      about: "person",
      why: "width",
      columns: [person.name],
      choices: [String(Math.max(...widths))],
    });
  const same = another === undefined && width !== undefined && digitsOnly;
  return {
    person: person.name,
    employment: columns.get("employment")?.name ?? null,
    width: same ? width : null,
  }; // null: not in the file
}

/** Returns a profile as far as the columns say, and null where none of them names a unit. */
export function draftOf(found: Recognised): ProfileDraft | null {
  const { form, columns, questions } = found;
  const unit = columns.get("unit");
  if (unit === undefined) {
    questions.push({ about: "unit", why: "absent", columns: [], choices: [] });
    return null;
  }
  const named = (item: ImportItem): string | null => columns.get(item)?.name ?? null; // null: not in the file
  const count = columns.get("count");
  const sex = codesIn(found, "sex", sexCodes);
  const kind = codesIn(found, "kind", kindCodes);
  const shared = { unit: unit.name, sex: named("sex"), grade: named("grade"), kind: named("kind") };
  if (count !== undefined && !columns.has("person") && !columns.has("birth"))
    return { kind: "counts", name: "", file: form, columns: shared, count: count.name, codes: { sex, kind } };
  const [birth, manager, from] = [named("birth"), named("manager"), named("from")];
  return {
    kind: "employments",
    name: "",
    file: form,
    date: dateIn(found),
    decimal: decimalIn(found),
    key: keyIn(found),
    columns: {
      ...shared,
      birth,
      manager,
      from,
      until: named("until"),
      leavingReason: named("leavingReason"),
    },
    hours: hoursIn(found),
    codes: {
      sex,
      kind,
      manager: codesIn(found, "manager", managerCodes),
      leavingReason: reasonCodes(columns.get("leavingReason")?.evidence.codes ?? []), // too many values: none is known
    },
  };
}
