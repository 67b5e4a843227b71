import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showComparison } from "./comparePage.tsx";
import { adoptPlanPage, closeProgrammePage, returnPlanPage, submitPlanPage } from "./versionForms.ts";
import { showVersions } from "./versionsPage.tsx";

const planRead = { none: "the plan is open to everybody of the municipality" } as const;
const decide = (audit: string) => ({ may: "adoptPlan" as const, audit });

/** The pages of the versions of a plan and what is decided on them. */
export const versionRoutes: readonly Route[] = [
  { get: paths.versions, handler: showVersions, may: "readProgramme", audit: planRead },
  { get: paths.compareVersions, handler: showComparison, may: "readProgramme", audit: planRead },
  ...formLines(paths.submitPlan, submitPlanPage, { may: "changeProgramme", audit: "plan-submitted" }),
  ...formLines(paths.adoptPlan, adoptPlanPage, decide("plan-adopted")),
  ...formLines(paths.returnPlan, returnPlanPage, decide("plan-returned")),
  ...formLines(paths.closeProgramme, closeProgrammePage, decide("programme-closed")),
];
