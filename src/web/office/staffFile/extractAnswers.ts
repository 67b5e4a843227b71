import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import {
  type DateFormat,
  dateFormats,
  type EmploymentProfile,
  type FileForm,
  type ItemColumns,
  readImportProfile,
} from "../../../domain/workforce/index.ts";
import { choiceOrNull, type Entered, type FormProblem, type Read, wordIn, wordOrNull } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { codesOf } from "./extractCodes.ts";
import { type AskedItem, askedItems, columnField, hoursAs, saidForm, wholeIn } from "./extractSaid.ts";

type Columns = Readonly<Record<AskedItem, string | null>>;

function columnsIn(entered: Entered, visit: OfficeVisit): Result<Columns, readonly FormProblem[]> {
  const { staffFile: words } = visit.texts;
  const columns = askedItems.map((item) => [item, wordOrNull(entered, columnField(item))] as const);
  const named = columns.flatMap(([, column]) => column ?? []);
  const problems = columns.flatMap(([item, column]) => {
    const field = columnField(item);
    if (item === "unit" && column === null) return [{ field, text: words.chooseUnit }];
    const twice = column !== null && named.filter((one) => one === column).length > 1;
    return twice ? [{ field, text: words.twice }] : [];
  });
  if (problems.length > 0) return refused(problems);
  const map = new Map(columns);
  const at = (item: AskedItem) => map.get(item) ?? null; // asked and not in the file
  return ok({
    person: at("person"),
    employment: at("employment"),
    unit: at("unit"),
    sex: at("sex"),
    birth: at("birth"),
    grade: at("grade"),
    hours: at("hours"),
    kind: at("kind"),
    manager: at("manager"),
    from: at("from"),
    until: at("until"),
    leavingReason: at("leavingReason"),
  });
}

function hoursIn(
  entered: Entered,
  visit: OfficeVisit,
  column: string | null,
): Read<EmploymentProfile["hours"]> {
  if (column === null) return ok(null);
  const fullWeek = Number(wordIn(entered, "volle-week").replace(",", "."));
  if (!(fullWeek > 0 && fullWeek <= 60))
    return refused({ field: "volle-week", text: visit.texts.staffFile.fullWeekWrong });
  return ok({ column, as: hoursAs(entered), fullWeek });
}

function keyIn(entered: Entered, visit: OfficeVisit, columns: Columns): Read<EmploymentProfile["key"]> {
  if (columns.person === null) return ok(null);
  const width = wholeIn(entered, "lengte", [1, 20]);
  if (width === null && wordIn(entered, "lengte") !== "")
    return refused({ field: "lengte", text: visit.texts.staffFile.widthWrong });
  return ok({ person: columns.person, employment: columns.employment, width });
}

const dateIn = (entered: Entered, visit: OfficeVisit, columns: Columns): Read<DateFormat> => {
  const chosen = choiceOrNull(entered, "datums", dateFormats, visit.texts);
  if (chosen.ok && chosen.value !== null) return ok(chosen.value);
  if (columns.birth === null && columns.from === null && columns.until === null) return ok("y-m-d"); // no date is read
  return refused({ field: "datums", text: visit.texts.staffFile.chooseDate });
};

const decimalIn = (entered: Entered, visit: OfficeVisit, columns: Columns): Read<"," | "."> => {
  const chosen = choiceOrNull(entered, "komma", [",", "."] as const, visit.texts);
  if (chosen.ok && chosen.value !== null) return ok(chosen.value);
  if (columns.hours === null) return ok(","); // no number is read
  return refused({ field: "komma", text: visit.texts.staffFile.chooseDecimal });
};

const formIn = (entered: Entered, visit: OfficeVisit): Read<FileForm> => {
  const form = saidForm(entered);
  return form === null ? refused({ field: "boven", text: visit.texts.staffFile.skipWrong }) : ok(form);
};

function nameIn(entered: Entered, visit: OfficeVisit): Read<string> {
  const name = wordIn(entered, "profielnaam");
  return name === "" || name.length > 200
    ? refused({ field: "profielnaam", text: visit.texts.staffFile.nameMissing })
    : ok(name);
}

const itemColumns = (columns: Columns, unit: string): ItemColumns => {
  const { sex, birth, grade, kind, manager, from, until, leavingReason } = columns;
  return { unit, sex, birth, grade, kind, manager, from, until, leavingReason };
};

/** The profile that the answers make; null where one is missing without which no row can be read. */
export type Answered = {
  readonly profile: EmploymentProfile | null;
  /** Every question that still waits. */
  readonly problems: readonly FormProblem[];
};

/** Returns the profile that the answers make, and the questions that wait for one. */
export function profileIn(entered: Entered, visit: OfficeVisit): Answered {
  const columns = columnsIn(entered, visit);
  if (!columns.ok) return { profile: null, problems: columns.problem };
  const { value } = columns;
  const [file, name] = [formIn(entered, visit), nameIn(entered, visit)];
  const [date, decimal] = [dateIn(entered, visit, value), decimalIn(entered, visit, value)];
  const [key, hours] = [keyIn(entered, visit, value), hoursIn(entered, visit, value.hours)];
  const { codes, problems: open } = codesOf(entered, visit);
  const parts = [file, date, decimal, key, hours, name];
  const problems = [...parts.flatMap((part) => (part.ok ? [] : [part.problem])), ...open];
  if (!file.ok || !date.ok || !decimal.ok || !key.ok || !hours.ok || !name.ok || value.unit === null)
    return { profile: null, problems };
  const profile = {
    kind: "employments",
    name: name.value,
    file: file.value,
    date: date.value,
    decimal: decimal.value,
    key: key.value,
    columns: itemColumns(value, value.unit),
    hours: hours.value,
    codes,
  } as const;
  // W101: no answer makes a profile that reads or keeps what may not be known of somebody
  if (!readImportProfile(profile).ok)
    return { profile: null, problems: [...problems, { text: visit.texts.staffFile.telling }] };
  return { profile, problems };
}
