import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { addBenchmarkPage, changeBenchmarkPage } from "./benchmarkForm.ts";
import { showBenchmarks } from "./benchmarksPage.tsx";
import { bindTargetPage } from "./bindTargetForm.tsx";
import { addFigurePage } from "./figureForm.ts";
import { addProgrammePage } from "./newProgrammeForm.ts";
import { addObjectivePage, changeObjectivePage } from "./objectiveForm.ts";
import { showObjective } from "./objectivePage.tsx";
import { changeProgrammePage } from "./programmeForm.ts";
import { addTargetPage, changeTargetPage } from "./targetForm.ts";
import { showTarget } from "./targetPage.tsx";
import { addThemePage, changeThemePage } from "./themeForm.ts";
import { showThemes } from "./themesPage.tsx";

const planRead = { none: "the plan is open to everybody of the municipality" } as const;
const change = (audit: string) => ({ may: "changeProgramme" as const, audit });

/** The pages of objectives and targets, and the forms of the programme above them. */
export const goalRoutes: readonly Route[] = [
  ...formLines(paths.newProgramme, addProgrammePage, change("programme-added")),
  ...formLines(paths.changeProgramme, changeProgrammePage, change("programme-changed")),
  ...formLines(paths.newTheme, addThemePage, change("theme-added")),
  { get: paths.themes, handler: showThemes, may: "readProgramme", audit: planRead },
  ...formLines(paths.changeTheme, changeThemePage, change("theme-changed")),
  { get: paths.benchmarks, handler: showBenchmarks, may: "readProgramme", audit: planRead },
  ...formLines(paths.newBenchmark, addBenchmarkPage, change("benchmark-added")),
  ...formLines(paths.changeBenchmark, changeBenchmarkPage, change("benchmark-changed")),
  { get: paths.objective, handler: showObjective, may: "readProgramme", audit: planRead },
  ...formLines(paths.newObjective, addObjectivePage, change("objective-added")),
  ...formLines(paths.changeObjective, changeObjectivePage, change("objective-changed")),
  { get: paths.target, handler: showTarget, may: "readProgramme", audit: planRead },
  ...formLines(paths.newTarget, addTargetPage, change("target-added")),
  ...formLines(paths.bindTarget, bindTargetPage, change("target-bound")),
  ...formLines(paths.changeTarget, changeTargetPage, change("target-changed")),
  ...formLines(paths.newFigure, addFigurePage, { may: "recordFigure", audit: "figure-recorded" }),
];
