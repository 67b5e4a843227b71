import type { Day } from "../../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../../domain/shared/result.ts";
import { problemText } from "../../../texts/index.ts";
import { type CountRefusal, countJobs } from "../../../usecases/workforce/countJobs.ts";
import { acceptedSheets, broughtSheets, faultInFile, mostFileProblems } from "../../broughtSheets.ts";
import { allOf, dayIn, type Entered, type FormProblem, startWith } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { jobsTrail } from "./registerWords.ts";

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
      { kind: "file", name: "bestand", label: words.file, hint: words.fileHint, accept: acceptedSheets },
      { kind: "line", type: "date", short: true, name: "peildatum", label: words.day },
    ],
  };
}

function problemsOf({ texts }: OfficeVisit, { file, rules }: CountRefusal): readonly FormProblem[] {
  const byRules = rules.map(({ code, at }) => ({
    field: at === "referenceDate" ? "peildatum" : "bestand",
    text: problemText(texts, code),
  }));
  return [...file.map((fault) => faultInFile(texts, fault)), ...byRules].slice(0, mostFileProblems);
}

async function count(visit: OfficeVisit): Promise<Result<Day, readonly FormProblem[]>> {
  const read = allOf({
    referenceDate: dayIn(visit.posted.fields, "peildatum", visit.texts),
    sheets: await broughtSheets(visit),
  });
  if (!read.ok) return read;
  const { referenceDate, sheets } = read.value;
  const { rows } = sheets[0];
  const solver = await visit.openSolver();
  const counted = await countJobs(visit.house, visit.actor, { rows, referenceDate }, solver);
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
