import type { PersonId } from "../organisation/index.ts";
import { type Action, personOf } from "../programme/index.ts";
import { closingOf, type ReportingRound } from "./reportingRound.ts";

/** What the link of a mail opens: the card of one action in one round. */
export type CardLink = { readonly programme: string; readonly round: string; readonly action: string };

/** What such a link is for; no other link opens a card, and this one opens nothing else. */
export const cardLinkPurpose = "question-card";

const linkDays = 14;
const day = 24 * 60 * 60 * 1000;

/** Returns until when a link that is sent now works: 14 days, or until the round closes by itself where that is earlier. */
export function cardLinkEnd(round: Pick<ReportingRound, "closesOn">, sentAt: Date, timeZone: string): Date {
  const whole = new Date(sentAt.getTime() + linkDays * day);
  const closing = closingOf(round, timeZone);
  return closing < whole ? closing : whole;
}

/**
 * R116: a link from a mail opens one card, for the owner it was sent to, for 14 days or until the round closes. Returns whether
 * the action is still this person's: with another owner the link opens nothing. Source: judgement.
 */
export const isLinkOfOwner = ({ owner }: Pick<Action, "owner">, person: PersonId): boolean =>
  personOf(owner) === person;
