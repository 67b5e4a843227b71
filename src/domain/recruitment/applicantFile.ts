import { itemAt } from "../shared/place.ts";
import { isPlausible } from "../shared/plausible.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { cellWords, type SheetRow } from "../shared/sheet.ts";
import { type notToldCode, numberIn, type SexCode } from "../workforce/index.ts";
import {
  plainCell,
  type RecruitmentColumns,
  type RecruitmentFileProblem,
  type RecruitmentRow,
  recruitmentRows,
} from "./recruitmentSheet.ts";

/** How far an application came. Each step is within the one before it. */
export const applicantSteps = ["applied", "invited", "hired"] as const;
export type ApplicantStep = (typeof applicantSteps)[number];

/** The sex of applicants as it is counted; whoever did not tell it stands apart, because telling is voluntary. */
export type ApplicantSex = SexCode | typeof notToldCode;

/** Applications to one vacancy by one sex, while they are counted: kept nowhere, and no answer of this area holds them. */
export type ApplicantNumbers = {
  readonly vacancy: string;
  readonly sex: ApplicantSex;
} & { readonly [step in ApplicantStep]: number };

type Column = "vacancy" | "step" | "sex" | "count";

const columns: RecruitmentColumns<Column> = {
  known: {
    vacancy: "vacature|vacaturenummer|vacancy|vacancy number",
    step: "stap|fase|status|step|stage",
    sex: "geslacht|sex|gender",
    count: "aantal|count|number",
  },
  optional: [],
};

const stepWords: Readonly<Record<ApplicantStep, string>> = {
  applied: "gesolliciteerd|sollicitanten|sollicitaties|applied|applicants|applications",
  invited: "uitgenodigd|gesprek|uitnodigingen|invited|interviewed",
  hired: "aangenomen|aangesteld|hired",
};
const sexWords: Readonly<Record<ApplicantSex, string>> = {
  women: "vrouw|vrouwen|v|f|woman|women|female",
  menAndOthers: "man|mannen|m|men|male|x|anders|mannen en anderen|other|men and others",
  notStated: "onbekend|niet vermeld|niet gezegd|unknown|not stated|not told",
};
const byWord = <Code extends string>(words: Readonly<Record<Code, string>>): ReadonlyMap<string, Code> =>
  new Map(
    (Object.keys(words) as Code[]).flatMap((code) =>
      words[code].split("|").map((word) => [word, code] as const),
    ),
  );
const stepOf = byWord(stepWords);
const sexOf = byWord(sexWords);

type ReadCount = {
  readonly row: RecruitmentRow<Column>;
  readonly vacancy: string;
  readonly step: ApplicantStep;
  readonly sex: ApplicantSex;
  readonly count: number;
};

function readCount(row: RecruitmentRow<Column>, vacancies: ReadonlySet<string>) {
  const vacancy = cellWords(row.cell("vacancy"));
  const step = stepOf.get(plainCell(row.cell("step")));
  const sex = sexOf.get(plainCell(row.cell("sex")));
  const count = numberIn(row.cell("count"));
  const isCount = count !== undefined && Number.isInteger(count) && count >= 0 && isPlausible(count);
  const problems = [
    ...(vacancies.has(vacancy) ? [] : [row.problem("W188", "vacancy")]),
    ...(step === undefined ? [row.problem("W188", "step")] : []),
    ...(sex === undefined ? [row.problem("W188", "sex")] : []),
    ...(isCount ? [] : [row.problem("W188", "count")]),
  ];
  if (problems.length > 0 || step === undefined || sex === undefined || count === undefined)
    return { value: null, problems };
  const value: ReadCount = { row, vacancy, step, sex, count };
  return { value, problems };
}

/** W189: a step counts nobody who is not in the step before it. */
const notNested = (counts: readonly ReadCount[]): readonly RecruitmentFileProblem[] =>
  applicantSteps.slice(1).flatMap((step, at) => {
    const own = counts.find((one) => one.step === step);
    const before = counts.find((one) => one.step === itemAt(applicantSteps, at))?.count ?? 0; // a step that is not named has nobody
    return own !== undefined && own.count > before ? [own.row.problem("W189", "count")] : [];
  });

function numbersOf(counts: readonly ReadCount[]): ApplicantNumbers {
  const { vacancy, sex } = itemAt(counts, 0);
  const countOf = (step: ApplicantStep): number => counts.find((one) => one.step === step)?.count ?? 0; // a step that is not named has nobody
  return { vacancy, sex, applied: countOf("applied"), invited: countOf("invited"), hired: countOf("hired") };
}

/**
 * Returns the applications of a file, to be counted and then gone: vacancy, step, sex, count. All of it or nothing, with every
 * problem by row and column. W187: the four columns and no other. W188: a vacancy of the half-year, a step, a sex and a whole
 * number, each combination once. W189: of one vacancy and sex no more are invited than applied, or hired than invited.
 */
export function readApplicantFile(
  rows: readonly SheetRow[],
  vacancies: ReadonlySet<string>,
): Result<readonly ApplicantNumbers[], readonly RecruitmentFileProblem[]> {
  const found = recruitmentRows(rows, columns);
  if (!found.ok) return found;
  const read = found.value.map((row) => readCount(row, vacancies));
  const counts = read.flatMap(({ value }) => value ?? []);
  const groups = [...Map.groupBy(counts, ({ vacancy, sex }) => `${sex} ${vacancy}`).values()];
  const twice = groups.flatMap((group) =>
    group.filter((one, at) => group.findIndex(({ step }) => step === one.step) !== at),
  );
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...twice.map(({ row }) => row.problem("W188", "step")),
    ...groups.flatMap(notNested),
  ].toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)); // all of them stand in a row
  return problems.length > 0 ? refused(problems) : ok(groups.map(numbersOf));
}
