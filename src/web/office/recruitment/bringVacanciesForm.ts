import { recordVacancies } from "../../../usecases/recruitment/recordVacancies.ts";
import { acceptedSheets, broughtSheets, faultInFile, mostFileProblems } from "../../broughtSheets.ts";
import { type Entered, type FormProblem, startWith } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { methodWords, vacanciesTrail } from "./recruitmentWords.ts";

function viewOf(visit: OfficeVisit): FormView {
  const { vacancies: words } = visit.texts.recruitment;
  return {
    title: words.toBring,
    lead: words.bringLead,
    here: "figures",
    trail: vacanciesTrail(visit),
    back: to(visit, paths.vacancies),
    consequence: words.consequence,
    fields: [
      { kind: "file", name: "bestand", label: words.file, hint: words.fileHint, accept: acceptedSheets },
    ],
  };
}

const shown = (visit: OfficeVisit, entered: Entered, problems: readonly FormProblem[]): Promise<Reply> =>
  formPage(visit, { view: viewOf(visit), entered, problems }, problems.length > 0 ? 422 : 200);

/** Brings in a list of vacancies, all of it or nothing. */
export const bringVacanciesPage = {
  show: (visit: OfficeVisit): Promise<Reply> => shown(visit, startWith({}), []),
  take: async (visit: OfficeVisit): Promise<Reply> => {
    const entered = visit.posted.fields;
    const sheets = await broughtSheets(visit);
    if (!sheets.ok) return shown(visit, entered, [sheets.problem]);
    const list = { rows: sheets.value[0].rows, methodOfName: methodWords() };
    const recorded = await recordVacancies(visit.house, visit.actor, list);
    if (!recorded.ok) {
      const faults = recorded.problem.slice(0, mostFileProblems);
      return shown(
        visit,
        entered,
        faults.map((fault) => faultInFile(visit.texts, fault)),
      );
    }
    return seeOther(`${to(visit, paths.vacancies)}?gedaan=added`);
  },
} as const;
