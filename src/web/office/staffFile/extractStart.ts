import type {
  CodeList,
  EmploymentProfile,
  FileForm,
  ImportProfile,
  KeptProfile,
  ProfileDraft,
  ProfileMend,
} from "../../../domain/workforce/index.ts";
import { columnsOf, readImportProfile } from "../../../domain/workforce/index.ts";
import type { Recognition } from "../../../intake/extract/recogniseExtract.ts";
import { type Entered, startWith, wordIn } from "../../form.ts";
import { type CodedItem, codedItems, codeField, codesField, codesIn, notKnown } from "./extractCodes.ts";
import { type AskedItem, askedItems, columnField } from "./extractSaid.ts";

type EmploymentDraft = Extract<ProfileDraft, { readonly kind: "employments" }>;

const words = (form: FileForm): Readonly<Record<string, string | null>> => ({
  "soort-bestand": form.kind,
  scheiding: form.kind === "csv" ? form.separator : null,
  tekens: form.kind === "csv" ? form.encoding : null,
  blad: form.kind === "xlsx" ? form.sheet : null,
  boven: String(form.skip),
  totalen: form.totals ? "ja" : null,
});

function columnOf({ key, columns, hours }: EmploymentDraft, item: AskedItem): string | null {
  if (item === "person") return key?.person ?? null; // not in the file
  if (item === "employment") return key?.employment ?? null; // not in the file
  if (item === "hours") return hours?.column ?? null; // not in the file
  return columns[item];
}

const codeWord = (value: string | boolean | null): string => (value === null ? notKnown : String(value));

/** Returns the fields of a list of codes and what they mean; what is not known of a code is empty. */
function codeWords(
  item: CodedItem,
  list: ReadonlyMap<string, string>,
): readonly (readonly [string, readonly string[]])[] {
  const codes = [...list];
  return [
    [codesField(item), codes.map(([code]) => code)],
    ...codes.map(([, word], nth) => [codeField(item, nth), [word]] as const),
  ];
}

const listOf = (list: CodeList<string | boolean>): ReadonlyMap<string, string> =>
  new Map(Object.entries(list).map(([code, value]) => [code, codeWord(value)]));

const lists = (draft: EmploymentDraft): Readonly<Record<CodedItem, CodeList<string | boolean>>> =>
  draft.codes;

/** Returns the answers of a profile, or of a draft as far as a file says. */
export function answersOf(draft: EmploymentDraft): Entered {
  const columns = askedItems.map((item) => [columnField(item), columnOf(draft, item)]);
  const plain = startWith({
    ...Object.fromEntries(columns),
    ...words(draft.file),
    datums: draft.date,
    komma: draft.decimal,
    lengte: draft.key?.width ? String(draft.key.width) : null,
    "uren-als": draft.hours?.as ?? "fte", // asked where there are hours
    "volle-week": String(draft.hours?.fullWeek ?? 36), // the usual week of a municipality
    profielnaam: draft.name,
  });
  const codes = codedItems.flatMap((item) => codeWords(item, listOf(lists(draft)[item])));
  const of = codedItems.map((item) => [`van-${item}`, [columnOf(draft, item) ?? ""]] as const); // of no column
  return new Map([...plain, ...codes, ...of]);
}

/** Returns the answers of a file of which no column is known. */
export const noAnswers = ({ form }: Recognition): Entered =>
  answersOf({
    kind: "employments",
    name: "",
    file: form,
    date: null,
    decimal: null,
    key: null,
    columns: {
      unit: "",
      sex: null,
      birth: null,
      grade: null,
      kind: null,
      manager: null,
      from: null,
      until: null,
      leavingReason: null,
    },
    hours: null,
    codes: { sex: {}, kind: {}, manager: {}, leavingReason: {} },
  });

/** The codes that somebody answered, where they are still those of this column. */
function answered(entered: Entered, item: CodedItem): ReadonlyMap<string, string> {
  if (wordIn(entered, `van-${item}`) !== wordIn(entered, columnField(item))) return new Map();
  return new Map(codesIn(entered, item).map((code, nth) => [code, wordIn(entered, codeField(item, nth))]));
}

/**
 * Returns the answers with a format of dates where the file has them in more than one: the one that reads most. Every date that
 * it does not read is then told by its row, and keeps the file out.
 */
export function withDates(entered: Entered, { questions }: Recognition): Entered {
  const mixed = questions.find(({ about, why }) => about === "date" && why === "mixed");
  const [most] = mixed?.choices ?? []; // no question: the format is known
  return most === undefined || wordIn(entered, "datums") !== ""
    ? entered
    : new Map([...entered, ["datums", [most]]]);
}

/** Returns the answers with every code that was found in the file: those of which nothing is known wait for one. */
export function withCodes(entered: Entered, { draft, questions }: Recognition): Entered {
  const found = draft?.kind === "employments" ? lists(draft) : null;
  const parts = codedItems.flatMap((item) => {
    const known = found === null ? new Map<string, string>() : listOf(found[item]);
    const open = questions.filter(({ about, why }) => about === item && why === "codes");
    const asked = open.flatMap(({ choices }) => choices.map((code) => [code, ""] as const));
    const before = answered(entered, item);
    const lower = new Set([...before.keys()].map((code) => code.toLowerCase()));
    const fresh = [...known, ...asked].filter(([code]) => !lower.has(code.toLowerCase()));
    const column = wordIn(entered, columnField(item));
    return [...codeWords(item, new Map([...before, ...fresh])), [`van-${item}`, [column]] as const];
  });
  return new Map([...entered, ...parts]);
}

/** Returns the last version of the profile that reads this file, the one that was kept last first. */
export function keptFor(
  profiles: readonly KeptProfile[],
  { header, form }: Recognition,
): EmploymentProfile | undefined {
  const last = new Map(profiles.map((one) => [one.name, one]));
  const fits = (profile: ImportProfile): profile is EmploymentProfile =>
    profile.kind === "employments" &&
    profile.file.kind === form.kind &&
    profile.file.header &&
    columnsOf(profile).every((column) => header.includes(column));
  return [...last.values()]
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ content }) => readImportProfile(content))
    .flatMap((read) => (read.ok && fits(read.value) ? [read.value] : []))
    .map((profile) => (form.kind === "csv" ? { ...profile, file: form } : profile))[0];
}

const fieldOf: Readonly<Record<ProfileMend["field"], string>> = {
  skip: "boven",
  separator: "scheiding",
  encoding: "tekens",
  totals: "totalen",
  date: "datums",
  decimal: "komma",
  width: "lengte",
};

/** Returns the answers with the proposals in them. */
export const mended = (entered: Entered, mends: readonly ProfileMend[]): Entered =>
  new Map([
    ...entered,
    ...mends.map(({ field, value }) => {
      const word = typeof value === "boolean" ? (value ? "ja" : "") : String(value ?? ""); // null: the field goes
      return [fieldOf[field], [word]] as const;
    }),
  ]);
