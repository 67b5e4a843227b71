import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { answerPage, askPage, endPage } from "./moveForms.ts";
import { addRequestPage, changeRequestPage, worItemPage } from "./requestForms.ts";
import { showConsentRequest } from "./requestPage.tsx";
import { showWorksCouncil } from "./worksCouncilPage.tsx";

const asking = (audit: string) => ({ may: "askWorksCouncil" as const, audit });
const read = { none: "what the works council is asked and answered" } as const;

/** What others are asked about a programme, and what they answered. */
export const participationRoutes: readonly Route[] = [
  { get: paths.worksCouncil, handler: showWorksCouncil, may: "readConsents", audit: read },
  ...formLines(paths.newConsentRequest, addRequestPage, asking("consent-request-added")),
  { get: paths.consentRequest, handler: showConsentRequest, may: "readConsents", audit: read },
  ...formLines(paths.changeConsentRequest, changeRequestPage, asking("consent-request-changed")),
  ...formLines(paths.askConsent, askPage, asking("consent-request-asked")),
  ...formLines(paths.answerConsent, answerPage, { may: "recordConsent", audit: "consent-request-answered" }),
  ...formLines(paths.endConsentRequest, endPage, asking("consent-request-ended")),
  ...formLines(paths.changeWorItem, worItemPage, asking("wor-item-changed")),
];
