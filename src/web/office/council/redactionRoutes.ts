import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import type { partPage } from "../programme/partPage.tsx";
import {
  addRedactionPage,
  decideRedactionPage,
  leaveWordsPage,
  nameRedactionPage,
  removeWordsPage,
} from "./redactionForms.ts";
import { showRedaction, takeRedaction } from "./redactionPage.tsx";
import { showRedactions } from "./redactionsPage.tsx";

type Page = ReturnType<typeof partPage>;
const may = "redact";

/** The two lines of a form about a redaction: who opens it reads what is taken out. */
const linesOf = (path: string, { show, take }: Page, audit: string): readonly Route[] => [
  { get: path, handler: show, may, audit: "redaction-read" },
  { post: path, handler: take, may, audit },
];

export const redactionRoutes: readonly Route[] = [
  {
    get: paths.redactions,
    handler: showRedactions,
    may: "readProgramme",
    audit: { none: "a list of titles without what is held from its reader" },
  },
  ...formLines(paths.newRedaction, addRedactionPage, { may, audit: "redaction-added" }),
  { get: paths.redaction, handler: showRedaction, may: "readProgramme", audit: "redaction-read" },
  {
    get: paths.redactionFile,
    handler: takeRedaction,
    may: "readProgramme",
    audit: { none: "nothing that was taken out is in it" },
  },
  ...linesOf(paths.nameRedaction, nameRedactionPage, "redaction-changed"),
  ...linesOf(paths.removeWords, removeWordsPage, "words-redacted"),
  ...linesOf(paths.leaveWords, leaveWordsPage, "words-left"),
  ...linesOf(paths.decideRedaction, decideRedactionPage, "redaction-decided"),
];
