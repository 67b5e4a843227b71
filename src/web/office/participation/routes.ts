import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showFind, takeFind } from "./findPage.tsx";
import { givePage } from "./giveForm.ts";
import { answerPage, askPage, endPage } from "./moveForms.ts";
import { addRequestPage, changeRequestPage, worItemPage } from "./requestForms.ts";
import { showConsentRequest } from "./requestPage.tsx";
import { addRoundPage, answerContributionPage, changeRoundPage, closeRoundPage } from "./roundForms.ts";
import { showContributionRound } from "./roundPage.tsx";
import { showContributionRounds } from "./roundsPage.tsx";
import { showWorksCouncil } from "./worksCouncilPage.tsx";

const asking = (audit: string) => ({ may: "askWorksCouncil" as const, audit });
const read = { none: "what the works council is asked and answered" } as const;

const answering = (audit: string) => ({ may: "answerFeedback" as const, audit });
const rounds = { none: "what is asked, and what the reader may read of what came in" } as const;
const unseen = { none: "who looks for what was given without a name is kept nowhere" } as const;

/** What others are asked about a programme, and what they answered. */
export const participationRoutes: readonly Route[] = [
  { get: paths.contributionRounds, handler: showContributionRounds, may: "giveFeedback", audit: rounds },
  ...formLines(paths.newContributionRound, addRoundPage, answering("contribution-round-added")),
  { get: paths.contributionRound, handler: showContributionRound, may: "giveFeedback", audit: rounds },
  ...formLines(paths.changeContributionRound, changeRoundPage, answering("contribution-round-changed")),
  ...formLines(paths.closeContributionRound, closeRoundPage, answering("contribution-round-closed")),
  // what is given without a name leaves nothing in the log (docs/decisions/0047)
  ...formLines(paths.giveContribution, givePage, { may: "giveFeedback", audit: "contribution-given" }),
  ...formLines(paths.answerContribution, answerContributionPage, answering("contribution-answered")),
  { get: paths.findContribution, handler: showFind, may: "giveFeedback", audit: unseen },
  { post: paths.findContribution, handler: takeFind, may: "giveFeedback", audit: unseen },
  { get: paths.worksCouncil, handler: showWorksCouncil, may: "readConsents", audit: read },
  ...formLines(paths.newConsentRequest, addRequestPage, asking("consent-request-added")),
  { get: paths.consentRequest, handler: showConsentRequest, may: "readConsents", audit: read },
  ...formLines(paths.changeConsentRequest, changeRequestPage, asking("consent-request-changed")),
  ...formLines(paths.askConsent, askPage, asking("consent-request-asked")),
  ...formLines(paths.answerConsent, answerPage, { may: "recordConsent", audit: "consent-request-answered" }),
  ...formLines(paths.endConsentRequest, endPage, asking("consent-request-ended")),
  ...formLines(paths.changeWorItem, worItemPage, asking("wor-item-changed")),
];
