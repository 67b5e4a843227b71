import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showCalendar } from "./calendarPage.tsx";
import { addClosurePage, changeClosurePage } from "./closureForm.ts";
import { showCommitteeYear, takeCommitteeYear } from "./committeeYearPage.tsx";
import { deliverPage } from "./deliverForm.ts";
import { showDuties } from "./dutiesPage.tsx";
import { addDutyPage, changeDutyPage } from "./dutyForm.ts";

const duty = (audit: string) => ({ may: "changeDuty" as const, audit });
const calendar = (audit: string) => ({ may: "changeCalendar" as const, audit });

export const reportingRoutes: readonly Route[] = [
  {
    get: paths.committeeYear,
    handler: showCommitteeYear,
    may: "makeReport",
    audit: { none: "read on the page, not taken along" },
  },
  { get: paths.committeeYearFile, handler: takeCommitteeYear, may: "makeReport", audit: "report-made" },
  {
    get: paths.duties,
    handler: showDuties,
    may: "readProgramme",
    audit: { none: "the plan is open to who reads it" },
  },
  ...formLines(paths.newDuty, addDutyPage, duty("duty-added")),
  ...formLines(paths.changeDuty, changeDutyPage, duty("duty-changed")),
  ...formLines(paths.deliverReport, deliverPage, { may: "deliverReport", audit: "report-delivered" }),
  {
    get: paths.calendar,
    handler: showCalendar,
    may: "readOrganisation",
    audit: { none: "no personal data" },
  },
  ...formLines(paths.newClosure, addClosurePage, calendar("closure-added")),
  ...formLines(paths.changeClosure, changeClosurePage, calendar("closure-changed")),
];
