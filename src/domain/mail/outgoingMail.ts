import type { PersonId } from "../organisation/index.ts";
import type { DutyReminder } from "../reporting/index.ts";
import type { Id } from "../shared/id.ts";

export type OutgoingMailId = Id<"outgoingMail">;

/** The languages in which a mail can be written. */
export type MailLanguage = "nl" | "en";

/**
 * Every kind of mail, with what it is about as keys: never its text, which is drawn from what is true when it is sent, and
 * never a secret. A new kind begins here; the compiler then names every place that has to know it.
 */
export type MailAbout =
  | { readonly kind: "dutyReminder"; readonly reminders: readonly DutyReminder[] }
  | {
      readonly kind: "questionCards";
      readonly programme: string;
      readonly round: string;
      readonly actions: readonly string[];
      /** It was asked before: the first mail of a round is no reminder. */
      readonly reminder: boolean;
    }
  | {
      readonly kind: "cardReceipt";
      readonly programme: string;
      readonly action: string;
      /** Which update of the action. */
      readonly number: number;
    }
  | { readonly kind: "testMail"; readonly language: MailLanguage };
export type MailKind = MailAbout["kind"];

export const mailStates = ["waiting", "sending", "sent", "failed", "dropped"] as const;
/** How it is with a mail: it waits, is being sent, was sent, was refused for good, or was no longer true. */
export type MailState = (typeof mailStates)[number];

/** A mail as an act adds it: to whom, about what, and on which occasion. */
export type NewMail = {
  readonly id: OutgoingMailId;
  readonly person: PersonId;
  readonly about: MailAbout;
  /** What makes it this mail and no other of its kind: a day, a round. */
  readonly occasion: string;
};

/** A mail in the outbox. */
export type OutgoingMail = NewMail & {
  readonly state: MailState;
  readonly attempts: number;
  readonly addedAt: Date;
  /** When it is tried again, while it waits; while it is being sent, when another process may take it over. */
  readonly nextAt: Date;
  /** When it was sent, refused or dropped; null before that. */
  readonly endedAt: Date | null;
  /** The last answer of the mail server as a code, such as 550; null where it said nothing that matters. */
  readonly answer: string | null;
};
