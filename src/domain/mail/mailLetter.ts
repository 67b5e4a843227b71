import type { Person } from "../organisation/index.ts";
import type { IndicatorValue, ReminderStep, Update } from "../reporting/index.ts";
import type { Day } from "../shared/day.ts";
import type { Municipality } from "../shared/municipality.ts";
import type { Stated } from "../shared/stated.ts";
import type { MailLanguage, OutgoingMailId } from "./outgoingMail.ts";

/** One report that a mail reminds of, as it stands today. */
export type RemindedReport = {
  readonly programme: { readonly key: string; readonly title: string };
  readonly content: string;
  /** Who receives the report. */
  readonly receiver: Stated<string>;
  /** Whose report it is, in the words of the plan: null where it is that of the reader, or nobody's. */
  readonly owner: Stated<string>;
  readonly day: Day;
  readonly step: ReminderStep;
  /** How many days it is from today: negative when the day has passed. */
  readonly daysAway: number;
};

/** A question card that a mail leads to. */
export type MailedCard = { readonly action: string; readonly title: string };

/** What came in by the link of a mail, as its sender is told. */
export type ReceivedUpdate = Pick<
  Update,
  "course" | "happened" | "obstacle" | "next" | "endAfter" | "reason" | "need" | "at"
> & {
  readonly title: string;
  /** What came in about the indicators of the action. */
  readonly values: readonly IndicatorValue[];
  readonly round: { readonly name: string; readonly until: Date };
};

/** What a mail tells, read when it is sent. */
export type MailMatter =
  | { readonly kind: "dutyReminder"; readonly reports: readonly RemindedReport[] }
  | {
      readonly kind: "questionCards";
      readonly reminder: boolean;
      readonly programme: { readonly key: string; readonly title: string };
      readonly round: { readonly key: string; readonly name: string };
      /** Until when the links work. */
      readonly until: Date;
      /** In the order of the links of the letter. */
      readonly cards: readonly MailedCard[];
    }
  | { readonly kind: "cardReceipt"; readonly received: ReceivedUpdate }
  | { readonly kind: "testMail" };

/** A link that lets its reader in to one thing: what it is for, what it is about as keys, and until when it works. */
export type MailLink = {
  readonly purpose: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly expiresAt: Date;
};

/** A mail with everything that is needed to write it. */
export type MailLetter = {
  readonly id: OutgoingMailId;
  readonly to: Pick<Person, "name" | "mail">;
  readonly municipality: Pick<Municipality, "slug" | "name" | "locale">;
  readonly language: MailLanguage;
  readonly matter: MailMatter;
  /** The links of its own that this mail carries; their secrets are made when it is sent. None where every reader signs in. */
  readonly links: readonly MailLink[];
};
