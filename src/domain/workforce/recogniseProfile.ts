import type { Stated } from "../shared/stated.ts";
import { kindCodes, managerCodes, type ReadCodes, reasonCodes, sexCodes } from "./codeWords.ts";
import { type ColumnEvidence, noEvidence, seeValue } from "./columnEvidence.ts";
import { type DateFormat, dateFormats } from "./dateFormat.ts";
import { type ImportItem, importItems, itemOfHeader } from "./headerItems.ts";
import type { CountProfile, DecimalMark, EmploymentProfile, FileForm, HoursColumn } from "./importProfile.ts";
import { plainHeader } from "./plainHeader.ts";
import type { ProfileQuestion } from "./profileQuestion.ts";
import { type RefusedSubject, refusedByName } from "./refusedColumns.ts";
import { safeCode } from "./safeValue.ts";
import { refusedByValues } from "./tellingValues.ts";

type Open<Profile, Fields extends keyof Profile> = Omit<Profile, Fields> & {
  readonly [Field in Fields]: Stated<Profile[Field]>;
};

/** A profile as far as a file says; what somebody still has to say is null, and is no profile until it is said. */
export type ProfileDraft = Open<EmploymentProfile, "date" | "decimal"> | CountProfile;

/** What was recognised in a file: a draft, the questions that it leaves, and the columns that may not be there. */
export type ProfileProposal = {
  /** null where no column names a unit: then nothing can be counted. */
  readonly draft: ProfileDraft | null;
  readonly questions: readonly ProfileQuestion[];
  readonly refused: readonly { readonly column: string; readonly subject: RefusedSubject }[];
};

/** The recognition of a file, row by row: all values decide, not the first. */
export type ProfileRecogniser = {
  readonly see: (cells: readonly string[]) => void;
  readonly proposal: (form: FileForm) => ProfileProposal;
};

type Found = { readonly name: string; readonly evidence: ColumnEvidence };
type Recognised = {
  readonly form: FileForm;
  readonly columns: ReadonlyMap<ImportItem, Found>;
  readonly questions: ProfileQuestion[];
};

const isCode = (header: string): boolean => /(?:code|id|nr|nummer)$/.test(plainHeader(header));

/** Chooses the column of an item: the only one, or the only one that says it is a code. Otherwise it is asked. */
function chosen(item: ImportItem, found: readonly Found[], questions: ProfileQuestion[]): Found | undefined {
  const [first, second] = found;
  if (second === undefined) return first;
  const coded = found.filter(({ name }) => isCode(name));
  if (coded.length === 1) return coded[0];
  questions.push({ about: item, why: "several", columns: found.map(({ name }) => name), choices: [] });
  return first;
}

/** Returns the one format that reads every date of the file; where there is none or more than one it is asked. */
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
  const some = dateFormats.filter((format) => used.some(({ evidence }) => evidence.dates.has(format)));
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

/** A part of a week is at most a few; a percentage is more. What the values say counts for more than the name. */
function hoursIn({ columns }: Recognised): HoursColumn | null {
  const hours = columns.get("hours");
  if (hours !== undefined) return { column: hours.name, as: "hours", fullWeek: 36 };
  const part = columns.get("percentage") ?? columns.get("fte");
  if (part === undefined) return null;
  const largest = part.evidence.largest;
  return { column: part.name, as: largest !== null && largest > 2 ? "percentage" : "fte", fullWeek: 36 };
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

function draftOf(found: Recognised): ProfileDraft | null {
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

/** How many rows are looked at for values that give a column away. */
const sampled = 500;

/** Returns the recognition of a file whose header was found. */
export function profileRecogniser(header: readonly string[]): ProfileRecogniser {
  const columns = header.map((name) => ({
    name: name.trim(),
    evidence: noEvidence(),
    item: itemOfHeader(name),
  }));
  const sample: (readonly string[])[] = [];
  const see = (cells: readonly string[]): void => {
    if (sample.length < sampled) sample.push(cells);
    for (const [place, { item, evidence }] of columns.entries())
      if (item !== null) seeValue(evidence, cells[place] ?? ""); // past the end of a row nothing stands
  };
  const refusedAt = (place: number): RefusedSubject | null => {
    const { name, item } = columns[place] ?? { name: "", item: null };
    const values = item === "leavingReason" ? [] : sample.map((cells) => cells[place] ?? ""); // past the end: nothing
    return refusedByName(name) ?? refusedByValues(values); // the name says nothing: the values may
  };
  const proposal = (form: FileForm): ProfileProposal => {
    const refused = columns.flatMap(({ name }, place) => {
      const subject = refusedAt(place);
      return subject === null ? [] : [{ column: name, subject }];
    });
    const kept = columns.filter(({ name }) => !refused.some(({ column }) => column === name));
    const questions: ProfileQuestion[] = [];
    const items = importItems.flatMap((item) => {
      const found = chosen(
        item,
        kept.filter((column) => column.item === item),
        questions,
      );
      return found === undefined ? [] : [[item, found] as const];
    });
    return { draft: draftOf({ form, columns: new Map(items), questions }), questions, refused };
  };
  return { see, proposal };
}

/** Returns a profile as far as header and rows say, and what somebody still has to say. */
export function recogniseProfile(
  form: FileForm,
  header: readonly string[],
  rows: Iterable<readonly string[]>,
): ProfileProposal {
  const recogniser = profileRecogniser(header);
  for (const cells of rows) recogniser.see(cells);
  return recogniser.proposal(form);
}
