import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import type { partPage } from "../programme/partPage.tsx";
import { addEntryPage, changeEntryPage } from "./entryForm.ts";
import { endEntryPage, explainDelayPage, reopenEntryPage, settleEntryPage } from "./entryMoves.ts";
import { showCouncilEntry } from "./entryPage.tsx";
import { publishRegisterPage } from "./publishForm.ts";
import { importRegisterPage } from "./registerImport.tsx";
import { showCouncilRegister } from "./registerPage.tsx";
import { takeRegisterCsv, takeRegisterXlsx } from "./takeRegister.ts";

const line = (audit: string) => ({ may: "changeCouncilRegister" as const, audit });
/** The two lines of a form about one of them; where that is secret, opening the form is reading it. */
const linesOf = (
  path: string,
  { show, take }: ReturnType<typeof partPage>,
  audit: string,
): readonly Route[] => [
  { get: path, handler: show, may: "changeCouncilRegister", audit: "secret-commitment-read" },
  { post: path, handler: take, may: "changeCouncilRegister", audit },
];
const list = { none: "a list without what is secret to its reader" };

export const councilRegisterRoutes: readonly Route[] = [
  { get: paths.councilRegister, handler: showCouncilRegister, may: "readProgramme", audit: list },
  { get: paths.councilRegisterXlsx, handler: takeRegisterXlsx, may: "exportActions", audit: list },
  { get: paths.councilRegisterCsv, handler: takeRegisterCsv, may: "exportActions", audit: list },
  ...formLines(paths.newCouncilEntry, addEntryPage, line("council-entry-added")),
  ...formLines(paths.importCouncilRegister, importRegisterPage, line("council-register-imported")),
  ...formLines(paths.publishCouncilRegister, publishRegisterPage, line("council-register-published")),
  {
    get: paths.councilEntry,
    handler: showCouncilEntry,
    may: "readProgramme",
    audit: "secret-commitment-read",
  },
  ...linesOf(paths.changeCouncilEntry, changeEntryPage, "council-entry-changed"),
  ...linesOf(paths.settleCouncilEntry, settleEntryPage, "council-entry-settled"),
  ...linesOf(paths.endCouncilEntry, endEntryPage, "council-entry-ended"),
  ...linesOf(paths.reopenCouncilEntry, reopenEntryPage, "council-entry-reopened"),
  ...linesOf(paths.explainCouncilDelay, explainDelayPage, "council-delay-explained"),
];
