import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { countJobsPage } from "./countForm.ts";
import { showJobCounts } from "./jobsPage.tsx";
import { placementPage } from "./placementForm.ts";
import { showPlacements } from "./placementsPage.tsx";
import { jobRulePage } from "./ruleForm.ts";
import { watchPilotPage, watchYearPage } from "./watchForms.ts";
import { showInternshipWatch } from "./watchPage.tsx";

const read = { none: "protected totals, of which no one can be known" } as const;

/** The banenafspraak, internships and traineeships, each against what was agreed. */
export const registerRoutes: readonly Route[] = [
  { get: paths.jobCounts, handler: showJobCounts, may: "readOutside", audit: read },
  ...formLines(paths.countJobs, countJobsPage, { may: "bringOutside", audit: "banenafspraak-counted" }),
  ...formLines(paths.jobRule, jobRulePage, { may: "bringOutside", audit: "banenafspraak-rule-recorded" }),
  { get: paths.placements, handler: showPlacements, may: "readOutside", audit: read },
  ...formLines(paths.addPlacement, placementPage, { may: "bringOutside", audit: "placements-registered" }),
  { get: paths.internshipWatch, handler: showInternshipWatch, may: "readRecruitment", audit: read },
  ...formLines(paths.watchYear, watchYearPage, {
    may: "recordRecruitment",
    audit: "internship-monitor-recorded",
  }),
  ...formLines(paths.watchPilot, watchPilotPage, {
    may: "recordRecruitment",
    audit: "open-hiring-pilot-recorded",
  }),
];
