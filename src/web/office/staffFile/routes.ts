import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showBring, takeBring } from "./bringPage.tsx";
import { recordConsentPage, withdrawConsentPage } from "./consentForms.ts";
import { showConsents } from "./consentsPage.tsx";
import { gradesPage } from "./gradesPage.ts";
import { showImports } from "./importsPage.tsx";

const trace = { none: "what came in and when; no row of anybody" } as const;

/** The extracts from HR: what came in, the gate before it, and bringing one in. */
export const staffFileRoutes: readonly Route[] = [
  { get: paths.staffFile, handler: showImports, may: "readImports", audit: trace },
  {
    get: paths.consents,
    handler: showConsents,
    may: "readConsents",
    audit: { none: "what the works council decided" },
  },
  ...formLines(
    paths.bringStaffFile,
    { show: showBring, take: takeBring },
    { may: "importWorkforce", audit: "workforce-imported" },
  ),
  ...formLines(paths.grades, gradesPage, { may: "importWorkforce", audit: "grades-changed" }),
  ...formLines(paths.recordConsent, recordConsentPage, { may: "recordConsent", audit: "consent-recorded" }),
  ...formLines(paths.withdrawConsent, withdrawConsentPage, {
    may: "recordConsent",
    audit: "consent-withdrawn",
  }),
];
