export { type MailAnswer, meaningOfAnswer } from "./mailAnswer.ts";
export type {
  MailedCard,
  MailLetter,
  MailLink,
  MailMatter,
  ReceivedUpdate,
  RemindedReport,
} from "./mailLetter.ts";
export { type MailOutcome, type SettledMail, settleMail } from "./mailOutcome.ts";
export {
  type MailAbout,
  type MailKind,
  type MailLanguage,
  type MailState,
  mailStates,
  type NewMail,
  type OutgoingMail,
  type OutgoingMailId,
} from "./outgoingMail.ts";
