import type { UnitId } from "../organisation/index.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import { cellWords, type SheetCell, type SheetRow } from "../shared/sheet.ts";
import {
  dayInCell,
  plainWords,
  type RecruitmentColumns,
  type RecruitmentFileProblem,
  type RecruitmentRow,
  recruitmentRows,
} from "./recruitmentSheet.ts";
import { checkVacancy, type Vacancy, type VacancyOffice, type VacancyProblem } from "./vacancy.ts";

type Column = VacancyProblem["at"] | "isHiredIn";

const columns: RecruitmentColumns<Column> = {
  known: {
    key: "vacature|vacaturenummer|nummer|vacancy|number",
    title: "functie|titel|title|position",
    unit: "onderdeel|eenheid|afdeling|unit|unit code",
    grade: "schaal|grade|scale",
    isHiredIn: "inhuur|hired in",
    opened: "geopend|open vanaf|opengesteld|opened",
    closed: "gesloten|vervuld|closed|filled",
    methods: "methoden|werkwijzen|methods",
  },
  optional: ["grade", "isHiredIn", "closed"],
};

/** What a list of vacancies is read with: units by their code, and methods by their name or key, in plain words. */
export type VacancyFileOffice = VacancyOffice & {
  readonly unitOfCode: ReadonlyMap<string, UnitId>;
  readonly methodOfName: ReadonlyMap<string, string>;
};

const yes = ["ja", "yes", "x", "1"];
const no = ["", "nee", "no", "0"];

/** Methods stand behind each other with commas; one that is not known is kept as it is, and refused. */
const methodsIn = (cell: SheetCell, { methodOfName }: VacancyFileOffice): readonly string[] => [
  ...new Set(
    cellWords(cell)
      .split(",")
      .map(plainWords)
      .filter((words) => words !== "")
      .map((words) => methodOfName.get(words) ?? "?"), // no method has this key
  ),
];

type ReadVacancy = {
  readonly value: readonly Vacancy[];
  readonly problems: readonly RecruitmentFileProblem[];
};

function readVacancy(row: RecruitmentRow<Column>, office: VacancyFileOffice): ReadVacancy {
  const words = (column: Column): string => cellWords(row.cell(column));
  const unit = office.unitOfCode.get(words("unit"));
  const opened = dayInCell(row.cell("opened"));
  const closed = row.cell("closed").kind === "empty" ? null : dayInCell(row.cell("closed"));
  const hiredIn = words("isHiredIn").toLowerCase();
  const unread: readonly RecruitmentFileProblem[] = [
    ...(unit === undefined ? [row.problem("W186", "unit")] : []),
    ...(opened === undefined ? [row.problem("W186", "opened")] : []),
    ...(closed === undefined ? [row.problem("W186", "closed")] : []),
    ...([...yes, ...no].includes(hiredIn) ? [] : [row.problem("W186", "isHiredIn")]),
  ];
  if (unread.length > 0 || unit === undefined || opened === undefined || closed === undefined)
    return { value: [], problems: unread };
  const vacancy: Vacancy = {
    key: words("key"),
    title: words("title"),
    unit,
    grade: words("grade") || null, // an empty cell says nothing
    isHiredIn: yes.includes(hiredIn),
    opened,
    closed,
    methods: methodsIn(row.cell("methods"), office),
  };
  const problems = checkVacancy(vacancy, office).map(({ at }) => row.problem("W186", at));
  return { value: [vacancy], problems };
}

/**
 * Returns the vacancies of a list, all of them or none, with every problem by row and column. W187: its columns are those of a
 * vacancy, so that no applicant and no number of people can stand in it. W186: each is a vacancy, and stands there once.
 */
export function readVacancyFile(
  rows: readonly SheetRow[],
  office: VacancyFileOffice,
): Result<readonly Vacancy[], readonly RecruitmentFileProblem[]> {
  const found = recruitmentRows(rows, columns);
  if (!found.ok) return found;
  const read = found.value.map((row) => readVacancy(row, office));
  const keys = found.value.map((row) => cellWords(row.cell("key")));
  const twice = found.value.filter((_, at) => keys.indexOf(keys[at] ?? "") !== at); // each row has a key, empty or not
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...twice.map((row) => row.problem("W186", "key")),
  ];
  return problems.length > 0 ? refused(problems) : ok(read.flatMap(({ value }) => value));
}
