import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { actionRoutes } from "./actionActs.tsx";
import { showAction } from "./actionPage.tsx";
import { showActions } from "./actionsPage.tsx";
import { goalRoutes } from "./goalRoutes.ts";
import { showImport, takeImport } from "./importPage.tsx";
import { showNotStated } from "./notStatedPage.tsx";
import { showOverview } from "./overviewPage.tsx";
import { planRoutes } from "./planRoutes.ts";
import { showProgrammes } from "./programmesPage.tsx";
import { showSources } from "./sourcesPage.tsx";
import { versionRoutes } from "./versionRoutes.ts";

const planRead = { none: "the plan is open to everybody of the municipality" } as const;

export const programmeRoutes: readonly Route[] = [
  { get: paths.programmes, handler: showProgrammes, may: "readProgramme", audit: planRead },
  {
    get: paths.importProgramme,
    handler: showImport,
    may: "importProgramme",
    audit: { none: "an empty form" },
  },
  { post: paths.importProgramme, handler: takeImport, may: "importProgramme", audit: "programme-imported" },
  { get: paths.programme, handler: showOverview, may: "readProgramme", audit: planRead },
  { get: paths.notStated, handler: showNotStated, may: "readProgramme", audit: planRead },
  { get: paths.sources, handler: showSources, may: "readProgramme", audit: planRead },
  { get: paths.actions, handler: showActions, may: "readProgramme", audit: planRead },
  { get: paths.action, handler: showAction, may: "readProgramme", audit: planRead },
  ...actionRoutes,
  ...goalRoutes,
  ...planRoutes,
  ...versionRoutes,
];
