import assert from "node:assert/strict";
import { test } from "node:test";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import {
  aRow,
  dutchHeader,
  dutchProfile,
  inPieces,
  linesOf,
  october,
  wholeOf,
} from "../../../test/support/anExtract.ts";
import { type Day, dayFrom } from "../../domain/shared/day.ts";
import {
  type BirthMonth,
  type CodeList,
  dateFormats,
  type Employment,
  type EmploymentProfile,
  type Grade,
  type ItemColumns,
} from "../../domain/workforce/index.ts";
import { readExtract } from "./readExtract.ts";

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const two = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .tuple(
    fc.integer({ min: 1970, max: 2026 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => dayFrom(`${year}-${two(month)}-${two(date)}`));
const birth = fc
  .tuple(fc.integer({ min: 1930, max: 2010 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${two(month)}` as BirthMonth);

const employment: fc.Arbitrary<Employment> = fc
  .record({
    person: fc.stringMatching(/^0{0,3}[1-9][0-9]{0,3}[A-Z]?$/),
    employment: fc.stringMatching(/^0?[1-9]$/),
    unit: fc.constantFrom("E01", "00", 'Zorg; "Welzijn"', "Café\nNoord", "a,b|c\td", " 10A".trim()),
    sex: maybe(fc.constantFrom("female" as const, "male" as const, "neither" as const)),
    birth: maybe(birth),
    grade: maybe(fc.constantFrom("10", "10A", "011").map((grade) => grade as Grade)),
    hours: maybe(fc.integer({ min: 1, max: 6000 }).map((hundredths) => hundredths / 100)),
    kind: maybe(
      fc.constantFrom("permanent" as const, "temporary" as const, "intern" as const, "hiredIn" as const),
    ),
    manager: maybe(fc.boolean()),
    spell: fc.tuple(maybe(day), maybe(day)),
    leavingReason: maybe(fc.constantFrom("ownRequest" as const, "endOfContract" as const, "other" as const)),
  })
  .map(({ spell: [one, other], leavingReason, ...rest }) => {
    const turned = one !== null && other !== null && other < one;
    const [from, until] = turned ? [other, one] : [one, other];
    return { ...rest, from, until, leavingReason: until === null ? null : leavingReason };
  });
const employments = fc.uniqueArray(employment, {
  minLength: 1,
  maxLength: 12,
  selector: (one) => `${one.person} ${one.employment}`,
});

const profile: fc.Arbitrary<EmploymentProfile> = fc
  .record({
    date: fc.constantFrom(...dateFormats),
    decimal: fc.constantFrom(",", "."),
    as: fc.constantFrom("hours", "fte", "percentage"),
    separator: fc.constantFrom(";", ",", "\t", "|"),
    encoding: fc.constantFrom("utf-8", "windows-1252", "utf-16le"),
    skip: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ date, decimal, as, skip, ...form }) => ({
    ...dutchProfile,
    date,
    decimal,
    key: { person: "Medewerker", employment: "Volgnummer dienstverband", width: null },
    hours: { column: "Deeltijdpercentage", as, fullWeek: 36 },
    file: { kind: "csv", totals: false, skip, ...form, header: true },
  }));

const written = (value: Day | null, { date }: EmploymentProfile): string => {
  const [year = "", month = "", of = ""] = value === null ? [] : value.split("-");
  return value === null ? "" : date.replace("d", of).replace("m", month).replace("y", year);
};

function hoursText(hours: number | null, { decimal, hours: column }: EmploymentProfile): string {
  if (hours === null) return "";
  const part = { hours: hours, fte: hours / 36, percentage: (hours / 36) * 100 }[column?.as ?? "hours"];
  return part.toFixed(6).replace(".", decimal);
}

const codeFor = <Value>(list: CodeList<Value>, value: Value | null): string =>
  value === null
    ? ""
    : (Object.entries(list).find(([, said]) => said === value)?.[0] ?? `no code for ${value}`);

/** Returns the cells of an employment by the name of their column, as the profile writes them. */
function cellsOf(one: Employment, form: EmploymentProfile): ReadonlyMap<string, string> {
  const { codes } = form;
  const reasons = { ...codes.leavingReason, "Iets anders": "other" } as const;
  const items: Record<keyof ItemColumns, string> = {
    unit: one.unit,
    sex: codeFor(codes.sex, one.sex),
    birth: one.birth === null ? "" : written(dayFrom(`${one.birth}-17`), form),
    grade: one.grade ?? "",
    kind: codeFor(codes.kind, one.kind),
    manager: codeFor(codes.manager, one.manager),
    from: written(one.from, form),
    until: written(one.until, form),
    leavingReason: codeFor(reasons, one.leavingReason),
  };
  const named = Object.entries(items).map(
    ([item, text]) => [form.columns[item as keyof ItemColumns] ?? "", text] as const,
  );
  return new Map([
    ...named,
    ["Medewerker", one.person],
    ["Volgnummer dienstverband", one.employment],
    ["Deeltijdpercentage", hoursText(one.hours, form)],
    ["Kamer", "A.1"],
  ]);
}

function encoded(text: string, { file }: EmploymentProfile): Buffer {
  const encoding = file.kind === "csv" ? file.encoding : "utf-8";
  if (encoding === "windows-1252") return Buffer.from(text, "latin1"); // no sign of these texts differs in it
  return encoding === "utf-8" ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, "utf16le");
}

function fileOf(people: readonly Employment[], form: EmploymentProfile, columns: readonly string[]): Buffer {
  const rows = people.map((one) => columns.map((column) => cellsOf(one, form).get(column) ?? ""));
  const delimiter = form.file.kind === "csv" ? form.file.separator : ";";
  const above = Array.from({ length: form.file.skip }, () => "Uitdraai van oktober\r\n").join("");
  return encoded(above + stringify([[...columns], ...rows], { delimiter, record_delimiter: "\r\n" }), form);
}

const columnNames = [
  "Kamer",
  "Medewerker",
  "Volgnummer dienstverband",
  "Deeltijdpercentage",
  ...Object.values(dutchProfile.columns),
].flatMap((name) => name ?? []);
const columnOrder = fc.shuffledSubarray(columnNames, { minLength: columnNames.length });
const anywhere = { ...october, units: null, grades: null };

test("readExtract: employments written as a profile says read back the same, in any order of columns", async () => {
  await fc.assert(
    fc.asyncProperty(employments, profile, columnOrder, async (people, form, columns) => {
      const { values, summary } = await wholeOf(
        readExtract(inPieces(fileOf(people, form, columns)), form, anywhere),
      );
      assert.deepEqual(summary?.problems, []);
      assert.deepEqual(values, people);
    }),
  );
});

test("readExtract: where the pieces of a file are cut changes nothing", async () => {
  const odd = fc.constantFrom(
    aRow({ hours: "0" }),
    aRow({ birth: "1984-12-31" }),
    aRow({ unit: "Café" }),
    "Totaal;;;;;;;;;;;",
    "",
    aRow({ person: '"0001\r\n23"' }),
    `${aRow()};more;cells`,
  );
  const encoding = fc.constantFrom("utf-8" as const, "windows-1252" as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(odd, { maxLength: 12 }),
      encoding,
      fc.constantFrom("", "\u00ef\u00bb\u00bf"), // a byte order mark, or none
      fc.integer({ min: 1, max: 40 }),
      async (rows, kind, mark, size) => {
        const bytes = linesOf(`${mark}${dutchHeader}`, ...rows);
        const form = {
          ...dutchProfile,
          file: { ...dutchProfile.file, kind: "csv", separator: ";", encoding: kind },
        } as const;
        const whole = await wholeOf(readExtract(inPieces(bytes), form, october));
        assert.deepEqual(await wholeOf(readExtract(inPieces(bytes, size), form, october)), whole);
      },
    ),
  );
});

test("readExtract: what stands in a column about a person is in no problem", async () => {
  const secret = fc.stringMatching(/^[a-z]{5,9}qx[a-z]{2,6}$/);
  const columns = [
    "person",
    "employment",
    "unit",
    "sex",
    "birth",
    "grade",
    "hours",
    "kind",
    "manager",
    "from",
    "until",
    "reason",
  ] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...columns), secret, async (column, word) => {
      const bytes = linesOf(
        dutchHeader,
        aRow({ until: "01-10-2026", [column]: word }),
        aRow({ employment: "2", [column]: word }),
      );
      const { rows, summary } = await wholeOf(readExtract(inPieces(bytes), dutchProfile, october));
      assert.doesNotMatch(JSON.stringify([rows.map(({ problems }) => problems), summary]), new RegExp(word));
    }),
  );
});
