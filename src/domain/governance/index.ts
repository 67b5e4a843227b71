export * from "./advice.ts";
export * from "./bodilyWords.ts";
export * from "./consentRequest.ts";
export * from "./contribution.ts";
export * from "./contributionRound.ts";
export * from "./dialogueTable.ts";
export * from "./exploration.ts";
export {
  type BodyKind,
  type BodyMember,
  bodyKinds,
  checkBody,
  checkBodyKey,
  checkMembers,
  type GovernanceBody,
  peopleOfBody,
} from "./governanceBody.ts";
export * from "./openCall.ts";
export * from "./participationCheck.ts";
export {
  type ConsentDecision,
  type ConsentSubject,
  type ConsentWithdrawal,
  checkWithdrawal,
  consentDecided,
  consentFor,
  standsOn,
  type WorksCouncilConsent,
  type WorksCouncilConsentDraft,
} from "./worksCouncilConsent.ts";
export * from "./yearlyAsks.ts";
