import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { agreementPage } from "./agreementForm.ts";
import { agreementOutcomePage } from "./agreementOutcomeForm.ts";
import { openRoundPage } from "./openRoundForm.ts";
import { questionSetPage } from "./questionSetForm.ts";
import { showQuestionSets } from "./questionSetsPage.tsx";
import { showRound, takeClose, takeRemind } from "./roundPage.tsx";
import { showRounds } from "./roundsPage.tsx";
import { takeRoundCsv } from "./takeRound.ts";
import { unitAnswerPage } from "./unitAnswerForm.ts";

const read = { none: "read by who follows the rounds, not taken along" } as const;

/** The rounds of a programme. */
export const roundRoutes: readonly Route[] = [
  { get: paths.rounds, handler: showRounds, may: "readRounds", audit: read },
  ...formLines(paths.newRound, openRoundPage, { may: "changeRound", audit: "round-opened" }),
  { get: paths.questionSets, handler: showQuestionSets, may: "changeRound", audit: read },
  ...formLines(paths.questionSet, questionSetPage, { may: "changeRound", audit: "questions-changed" }),
  { get: paths.round, handler: showRound, may: "readRounds", audit: read },
  { post: paths.remindOwners, handler: takeRemind, may: "changeRound", audit: "owners-reminded" },
  { post: paths.closeRound, handler: takeClose, may: "changeRound", audit: "round-closed" },
  { get: paths.roundCsv, handler: takeRoundCsv, may: "readRounds", audit: "round-exported" },
  ...formLines(paths.unitAnswer, unitAnswerPage, { may: "answerForUnit", audit: "unit-answered" }),
  ...formLines(paths.newAgreement, agreementPage, { may: "agreeWithUnit", audit: "agreement-made" }),
  ...formLines(paths.agreement, agreementOutcomePage, { may: "agreeWithUnit", audit: "agreement-ended" }),
];
