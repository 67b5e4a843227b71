export * from "./advice.ts";
export * from "./bodilyWords.ts";
export * from "./committeePapers.ts";
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
export {
  type ActionPoint,
  type AgendaItem,
  checkFreeDay,
  checkItemStands,
  checkMeeting,
  checkReason,
  checkRestored,
  checkTurn,
  givenMeeting,
  type ItemKind,
  itemKinds,
  type KnownPapers,
  type Meeting,
  type MeetingState,
  meetingKey,
  meetingOn,
  meetingsOf,
  openBefore,
} from "./meeting.ts";
export {
  beginSeries,
  checkSeries,
  type MeetingSeries,
  type MeetingSeriesDraft,
  type MeetingSeriesValues,
  onWeekday,
  type SeriesKind,
  seriesKinds,
} from "./meetingSeries.ts";
export { instantOfClock, type MeetingTimes, parseClock } from "./meetingTimes.ts";
export * from "./openCall.ts";
export * from "./participationCheck.ts";
export { type SeenBody, seenBody } from "./seenBody.ts";
export { type SeenActionPoint, type SeenMeeting, seenMeeting, type VisiblePapers } from "./seenMeeting.ts";
export {
  checkAnswers,
  checkCalledOff,
  checkHeld,
  checkPlanned,
  type FixedItem,
  fixedItems,
  nextTalkBy,
  type Resistance,
  type ResistanceAt,
  resistanceOf,
  type Talk,
  type TalkAnswers,
  type TalkKind,
  type TalkState,
  talkKinds,
  talkSetOn,
} from "./talk.ts";
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
