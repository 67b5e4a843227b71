import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { decideExplorationPage } from "./explorationForm.ts";
import { showExploration } from "./explorationPage.tsx";
import { showProcessingLog } from "./processingLogPage.tsx";
import { showProcessing } from "./processingPage.tsx";
import { showProtection } from "./protectionPage.tsx";
import { retentionPage } from "./retentionForm.ts";
import { takeProtectionCsv } from "./takeProtection.ts";

const read = {
  may: "readProtection",
  audit: { none: "what is kept and why, and counts; of nobody" },
} as const;

/** What is kept of staff and why, for the data protection officer and who answers to them. */
export const protectionRoutes: readonly Route[] = [
  {
    get: paths.processing,
    handler: showProcessing,
    may: "signedIn",
    audit: { none: "a text for everybody" },
  },
  { get: paths.protection, handler: showProtection, ...read },
  { get: paths.processingLog, handler: showProcessingLog, ...read },
  { get: paths.protectionCsv, handler: takeProtectionCsv, ...read },
  ...formLines(paths.changeRetention, retentionPage, { may: "changeRetention", audit: "retention-changed" }),
  { get: paths.exploration, handler: showExploration, ...read },
  ...formLines(paths.decideExploration, decideExplorationPage, {
    may: "decideExploration",
    audit: "exploration-decided",
  }),
];
