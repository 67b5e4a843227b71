import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import {
  accountPage,
  addAdvicePage,
  answerRecommendationPage,
  changeAdvicePage,
  recommendationPage,
} from "./adviceForms.ts";
import { showAdvice, showAdvices } from "./advicePages.tsx";
import { addCallPage, changeCallPage, signOffPage, signUpPage } from "./callForms.ts";
import { showOpenCalls } from "./callsPage.tsx";
import { addCheckPage, changeCheckPage } from "./checkForms.ts";
import { showChecks } from "./checksPage.tsx";
import { showCommittee } from "./committeePage.tsx";
import { addFollowUpPage, addTalkPage, changeFollowUpPage, changeTalkPage } from "./dialogueTableForms.ts";
import { showDialogueTable, showDialogueTables } from "./dialogueTablePages.tsx";
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
const calls = { none: "who signed up, for who invites them; others see themselves" } as const;
const checks = { none: "how experts judge ways of taking part" } as const;
const own = { none: "what the own committee gave and was given" } as const;
const listed = { none: "a list without what is secret to its reader" } as const;
const told = { none: "what people talked about and what follows from it" } as const;
const unseen = { none: "who looks for what was given without a name is kept nowhere" } as const;

type AdviceLine = { readonly audit: string; readonly may?: "recommend" | "recordAdvice" };

/** The two lines of a form about an advice; where that is secret, opening the form is reading it. */
const adviceLines = (
  path: string,
  { show, take }: typeof changeAdvicePage,
  { audit, may = "recordAdvice" }: AdviceLine, // most forms are of who answers for the programme
): readonly Route[] => [
  { get: path, handler: show, may, audit: "secret-advice-read" },
  { post: path, handler: take, may, audit },
];

/** Advice and studies; what is secret in them is found by who may read that. */
const adviceRoutes: readonly Route[] = [
  { get: paths.advices, handler: showAdvices, may: "readProgramme", audit: listed },
  ...formLines(paths.newAdvice, addAdvicePage, { may: "recordAdvice", audit: "advice-added" }),
  { get: paths.committee, handler: showCommittee, may: "readCommittee", audit: own },
  { get: paths.advice, handler: showAdvice, may: "readAdvice", audit: "secret-advice-read" },
  ...adviceLines(paths.changeAdvice, changeAdvicePage, { audit: "advice-changed" }),
  ...adviceLines(paths.accountForAdvice, accountPage, { audit: "advice-accounted" }),
  ...adviceLines(paths.newRecommendation, recommendationPage, {
    audit: "recommendation-added",
    may: "recommend",
  }),
  ...adviceLines(paths.answerRecommendation, answerRecommendationPage, { audit: "recommendation-answered" }),
];

/** What others are asked about a programme, and what they answered. */
export const participationRoutes: readonly Route[] = [
  { get: paths.openCalls, handler: showOpenCalls, may: "giveFeedback", audit: calls },
  ...formLines(paths.newOpenCall, addCallPage, answering("open-call-added")),
  ...formLines(paths.changeOpenCall, changeCallPage, answering("open-call-changed")),
  ...formLines(paths.signUp, signUpPage, { may: "giveFeedback", audit: "call-signed-up" }),
  ...formLines(paths.signOff, signOffPage, { may: "giveFeedback", audit: "call-signed-off" }),
  { get: paths.participationChecks, handler: showChecks, may: "readProgramme", audit: checks },
  ...formLines(paths.newParticipationCheck, addCheckPage, {
    may: "recordAdvice",
    audit: "participation-check-added",
  }),
  ...formLines(paths.changeParticipationCheck, changeCheckPage, {
    may: "recordAdvice",
    audit: "participation-check-changed",
  }),
  ...adviceRoutes,
  { get: paths.contributionRounds, handler: showContributionRounds, may: "giveFeedback", audit: rounds },
  ...formLines(paths.newContributionRound, addRoundPage, answering("contribution-round-added")),
  { get: paths.contributionRound, handler: showContributionRound, may: "giveFeedback", audit: rounds },
  ...formLines(paths.changeContributionRound, changeRoundPage, answering("contribution-round-changed")),
  ...formLines(paths.closeContributionRound, closeRoundPage, answering("contribution-round-closed")),
  // what is given without a name leaves nothing in the log (docs/decisions/0047)
  ...formLines(paths.giveContribution, givePage, { may: "giveFeedback", audit: "contribution-given" }),
  ...formLines(paths.answerContribution, answerContributionPage, answering("contribution-answered")),
  { get: paths.findContribution, handler: showFind, may: "giveFeedback", audit: unseen },
  { get: paths.dialogueTables, handler: showDialogueTables, may: "giveFeedback", audit: told },
  ...formLines(paths.newDialogueTable, addTalkPage, answering("dialogue-table-added")),
  { get: paths.dialogueTable, handler: showDialogueTable, may: "giveFeedback", audit: told },
  ...formLines(paths.changeDialogueTable, changeTalkPage, answering("dialogue-table-changed")),
  ...formLines(paths.newFollowUp, addFollowUpPage, answering("dialogue-table-changed")),
  ...formLines(paths.changeFollowUp, changeFollowUpPage, answering("dialogue-table-changed")),
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
