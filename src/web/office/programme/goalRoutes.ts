import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { addFigurePage } from "./figureForm.ts";
import { addObjectivePage, changeObjectivePage } from "./objectiveForm.ts";
import { showObjective } from "./objectivePage.tsx";
import { addTargetPage, changeTargetPage } from "./targetForm.ts";
import { showTarget } from "./targetPage.tsx";

const planRead = { none: "the plan is open to everybody of the municipality" } as const;
const change = (audit: string) => ({ may: "changeProgramme" as const, audit });

/** The pages of objectives and targets. */
export const goalRoutes: readonly Route[] = [
  { get: paths.objective, handler: showObjective, may: "readProgramme", audit: planRead },
  ...formLines(paths.newObjective, addObjectivePage, change("objective-added")),
  ...formLines(paths.changeObjective, changeObjectivePage, change("objective-changed")),
  { get: paths.target, handler: showTarget, may: "readProgramme", audit: planRead },
  ...formLines(paths.newTarget, addTargetPage, change("target-added")),
  ...formLines(paths.changeTarget, changeTargetPage, change("target-changed")),
  ...formLines(paths.newFigure, addFigurePage, { may: "recordFigure", audit: "figure-recorded" }),
];
