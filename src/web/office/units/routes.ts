import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showUnitComparison } from "./comparisonPage.tsx";
import { changeIndicatorPage, newIndicatorPage } from "./indicatorForm.ts";
import { writePlanPage } from "./planForm.ts";
import { takeUnitPlansCsv, takeUnitPlansXlsx } from "./takeUnitPlans.ts";
import { showUnitPlan } from "./unitPlanPage.tsx";
import { showUnitPlans } from "./unitPlansPage.tsx";

const planRead = { none: "the plan is open to everybody of the municipality" } as const;
const write = { may: "changeUnitPlan", audit: "unit-plan-saved" } as const;
const take = { may: "exportActions", audit: "unit-plans-exported" } as const;

/** The plans of units in a programme. */
export const unitPlanRoutes: readonly Route[] = [
  { get: paths.unitPlans, handler: showUnitPlans, may: "readProgramme", audit: planRead },
  { get: paths.unitPlansXlsx, handler: takeUnitPlansXlsx, ...take },
  { get: paths.unitPlansCsv, handler: takeUnitPlansCsv, ...take },
  // before the plan of one unit, or the word would be taken for a unit
  { get: paths.compareUnits, handler: showUnitComparison, may: "readRounds", audit: planRead },
  { get: paths.unitPlan, handler: showUnitPlan, may: "readProgramme", audit: planRead },
  ...formLines(paths.writeUnitPlan, writePlanPage, write),
  ...formLines(paths.newIndicator, newIndicatorPage, write),
  ...formLines(paths.changeIndicator, changeIndicatorPage, write),
];
