import { recordVacancies } from "../../../usecases/recruitment/recordVacancies.ts";
import { type Entered, type FormProblem, startWith } from "../../form.ts";
import { type FormView, formPage } from "../../formPage.tsx";
import { paths } from "../../paths.ts";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { methodWords, vacanciesTrail } from "./recruitmentWords.ts";
import { acceptedSheets, fileProblems, fileRows } from "./sheetIn.ts";

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
    const rows = await fileRows(visit);
    if (!rows.ok) return shown(visit, entered, [rows.problem]);
    if (rows.value === null)
      return shown(visit, entered, [{ field: "bestand", text: visit.texts.outside.fileMissing }]);
    const list = { rows: rows.value, methodOfName: methodWords() };
    const recorded = await recordVacancies(visit.house, visit.actor, list);
    if (!recorded.ok) return shown(visit, entered, fileProblems(visit, recorded.problem, "bestand"));
    return seeOther(`${to(visit, paths.vacancies)}?gedaan=added`);
  },
} as const;
