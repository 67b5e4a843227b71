import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { actionRoutes } from "./actionActs.tsx";
import { showAction } from "./actionPage.tsx";
import { showActions } from "./actionsPage.tsx";
import { goalRoutes } from "./goalRoutes.ts";
import { showImport, takeImport } from "./importPage.tsx";
import { showListImport, takeListImport } from "./listImportPage.tsx";
import { showNewAction, takeNewAction } from "./newActionPage.tsx";
import { showNotStated } from "./notStatedPage.tsx";
import { showOverview } from "./overviewPage.tsx";
import { showPlanning } from "./planningPage.tsx";
import { planRoutes } from "./planRoutes.ts";
import { showProgrammes } from "./programmesPage.tsx";
import { showReschedule, takeReschedule } from "./reschedulePage.tsx";
import { showSources } from "./sourcesPage.tsx";
import { takeActionsCsv, takeActionsXlsx } from "./takeActions.ts";
import { takeProgramme } from "./takeProgramme.ts";
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
  { get: paths.programmeFile, handler: takeProgramme, may: "exportProgramme", audit: "programme-exported" },
  { get: paths.planning, handler: showPlanning, may: "readProgramme", audit: planRead },
  { get: paths.notStated, handler: showNotStated, may: "readProgramme", audit: planRead },
  { get: paths.sources, handler: showSources, may: "readProgramme", audit: planRead },
  { get: paths.actions, handler: showActions, may: "readProgramme", audit: planRead },
  { get: paths.action, handler: showAction, may: "readProgramme", audit: planRead },
  ...actionRoutes,
  {
    get: paths.importActions,
    handler: showListImport,
    may: "importProgramme",
    audit: { none: "an empty form" },
  },
  {
    post: paths.importActions,
    handler: takeListImport,
    may: "importProgramme",
    audit: "action-list-imported",
  },
  { get: paths.actionsXlsx, handler: takeActionsXlsx, may: "exportActions", audit: "actions-exported" },
  { get: paths.actionsCsv, handler: takeActionsCsv, may: "exportActions", audit: "actions-exported" },
  { get: paths.newAction, handler: showNewAction, may: "addAction", audit: { none: "an empty form" } },
  { post: paths.newAction, handler: takeNewAction, may: "addAction", audit: "action-added" },
  {
    get: paths.rescheduleActions,
    handler: showReschedule,
    may: "rescheduleActions",
    audit: { none: "a form, nothing changes yet" },
  },
  {
    post: paths.rescheduleActions,
    handler: takeReschedule,
    may: "rescheduleActions",
    audit: "actions-rescheduled",
  },
  ...goalRoutes,
  ...planRoutes,
  ...versionRoutes,
];
