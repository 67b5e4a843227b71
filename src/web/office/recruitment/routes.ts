import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { bringVacanciesPage } from "./bringVacanciesForm.ts";
import { countApplicationsPage } from "./countForm.tsx";
import { methodListPage } from "./methodListForm.ts";
import { showMethods } from "./methodsPage.tsx";
import { showRecruitment } from "./recruitmentPage.tsx";
import { takeApplicationsCsv, takeMethodsCsv } from "./takeRecruitment.ts";
import { showVacancies } from "./vacanciesPage.tsx";
import { changeVacancyPage, newVacancyPage } from "./vacancyForm.ts";
import { showVacancy } from "./vacancyPage.tsx";

const vacancies = { none: "facts about the organisation, in which nobody stands" } as const;
const record = { may: "recordRecruitment", audit: "vacancies-recorded" } as const;

/** Applications as protected totals, the methods used at vacancies, and the register of vacancies. */
export const recruitmentRoutes: readonly Route[] = [
  {
    get: paths.recruitment,
    handler: showRecruitment,
    may: "readRecruitment",
    audit: { none: "protected totals, of which no one can be known" },
  },
  ...formLines(paths.countApplications, countApplicationsPage, {
    may: "recordRecruitment",
    audit: "applications-counted",
  }),
  {
    get: paths.recruitmentCsv,
    handler: takeApplicationsCsv,
    may: "readRecruitment",
    audit: "recruitment-exported",
  },
  { get: paths.recruitmentMethods, handler: showMethods, may: "readRecruitment", audit: vacancies },
  {
    get: paths.recruitmentMethodsCsv,
    handler: takeMethodsCsv,
    may: "readRecruitment",
    audit: "recruitment-exported",
  },
  ...formLines(paths.changeRecruitmentMethods, methodListPage, {
    may: "recordRecruitment",
    audit: "recruitment-methods-changed",
  }),
  { get: paths.vacancies, handler: showVacancies, may: "readRecruitment", audit: vacancies },
  ...formLines(paths.newVacancy, newVacancyPage, record),
  ...formLines(paths.bringVacancies, bringVacanciesPage, record),
  { get: paths.vacancy, handler: showVacancy, may: "readRecruitment", audit: vacancies },
  ...formLines(paths.changeVacancy, changeVacancyPage, record),
];
