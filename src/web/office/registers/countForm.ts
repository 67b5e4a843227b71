import type { Day } from "../../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import type { Sheet } from "../../../domain/shared/sheet.ts";
import { readSheets } from "../../../intake/readSheets.ts";
import { problemText } from "../../../texts/index.ts";
import { type CountRefusal, countJobs } from "../../../usecases/workforce/countJobs.ts";
import { readSheetApart } from "../../backRoom.ts";
import { allOf, dayIn, type Entered, type FormProblem, type Read, startWith } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { jobsTrail } from "./registerWords.ts";

const accept = ".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const mostBytes = 5 * 1024 * 1024;
/** A file with a fault in every row would be a page nobody reads. */
const mostProblems = 50;

function viewOf(visit: OfficeVisit): FormView {
  const { jobs: words } = visit.texts.registers;
  return {
    title: words.toCount,
    lead: words.countLead,
    here: "figures",
    trail: jobsTrail(visit),
    back: to(visit, paths.jobCounts),
    consequence: words.countConsequence,
    fields: [
      { kind: "file", name: "bestand", label: words.file, hint: words.fileHint, accept },
      { kind: "line", type: "date", short: true, name: "peildatum", label: words.day },
    ],
  };
}

async function sheetIn(visit: OfficeVisit): Promise<Read<Sheet>> {
  const { outside: words, actionList, fileProblem } = visit.texts;
  const bytes = visit.posted.files.get("bestand")?.bytes;
  const at = (text: string) => refused({ field: "bestand", text });
  if (bytes === undefined || bytes.length === 0) return at(words.fileMissing);
  if (bytes.length > mostBytes) return at(actionList.tooLarge);
  const sheets = await readSheets(bytes, readSheetApart);
  if (!sheets.ok) return at(fileProblem(sheets.problem));
  const [first] = sheets.value;
  return first === undefined ? at(words.fileMissing) : ok(first);
}

/** Says of a cell where it stands and which rule it breaks; what stands in it is never repeated. */
function problemsOf({ texts }: OfficeVisit, { file, rules }: CountRefusal): readonly FormProblem[] {
  const { outside: words } = texts;
  const inFile = file.map(({ code, row, column }) => {
    const place = words.place(row, column, "");
    const text = problemText(texts, code);
    return { field: "bestand", text: place === "" ? text : words.problemAt(place, text) };
  });
  const byRules = rules.map(({ code, at }) => ({
    field: at === "referenceDate" ? "peildatum" : "bestand",
    text: problemText(texts, code),
  }));
  return [...inFile, ...byRules].slice(0, mostProblems);
}

async function count(visit: OfficeVisit): Promise<Result<Day, readonly FormProblem[]>> {
  const read = allOf({
    referenceDate: dayIn(visit.posted.fields, "peildatum", visit.texts),
    sheet: await sheetIn(visit),
  });
  if (!read.ok) return read;
  const { referenceDate, sheet } = read.value;
  const solver = await visit.openSolver();
  const counted = await countJobs(visit.house, visit.actor, { rows: sheet.rows, referenceDate }, solver);
  return counted.ok ? ok(referenceDate) : refused(problemsOf(visit, counted.problem));
}

const shown = (visit: OfficeVisit, entered: Entered, problems: readonly FormProblem[]): Promise<Reply> =>
  formPage(visit, { view: viewOf(visit), entered, problems }, problems.length > 0 ? 422 : 200);

/** Counts the own file of the banenafspraak, which is kept nowhere. */
export const countJobsPage = {
  show: (visit: OfficeVisit): Promise<Reply> => shown(visit, startWith({}), []),
  take: async (visit: OfficeVisit): Promise<Reply> => {
    const counted = await count(visit);
    if (!counted.ok) return shown(visit, visit.posted.fields, counted.problem);
    return seeOther(`${to(visit, paths.jobCounts)}?gedaan=added`);
  },
} as const;
