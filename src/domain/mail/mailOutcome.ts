import type { MailState, OutgoingMail } from "./outgoingMail.ts";

/**
 * What came of one attempt to send a mail: sent, no longer true, refused for good, put off for this mail alone, or not tried
 * because the server was away.
 */
export type MailOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "dropped" }
  | { readonly kind: "refused"; readonly answer: string }
  | { readonly kind: "putOff"; readonly answer: string }
  | { readonly kind: "untried" };

/** What an outcome makes of a mail. */
export type SettledMail = Pick<OutgoingMail, "state" | "attempts" | "nextAt" | "endedAt" | "answer">;

const minute = 60_000;
const longestPause = 240 * minute;
const mostAttempts = 30;

/** Returns how long to wait after so many attempts, in milliseconds: a minute, twice as long each time, four hours at most. */
const pauseAfter = (attempts: number): number => Math.min(minute * 2 ** (attempts - 1), longestPause);

const ended = (state: MailState, attempts: number, at: Date, answer: string | null): SettledMail => ({
  state,
  attempts,
  nextAt: at,
  endedAt: at,
  answer,
});

/**
 * Returns what a mail becomes after an attempt. R161: a mail that could not be sent is tried again after a pause that doubles
 * from a minute to four hours; after 30 attempts, nearly four days, it has failed. Source: RFC 5321, 4.5.4.1.
 */
export function settleMail(
  mail: Pick<OutgoingMail, "attempts" | "answer">,
  outcome: MailOutcome,
  at: Date,
): SettledMail {
  const attempts = mail.attempts + 1;
  switch (outcome.kind) {
    case "sent":
      return ended("sent", attempts, at, null);
    case "dropped":
      return ended("dropped", mail.attempts, at, null);
    case "refused":
      return ended("failed", attempts, at, outcome.answer);
    case "putOff": {
      if (attempts >= mostAttempts) return ended("failed", attempts, at, outcome.answer);
      const nextAt = new Date(at.getTime() + pauseAfter(attempts));
      return { state: "waiting", attempts, nextAt, endedAt: null, answer: outcome.answer };
    }
    case "untried":
      return { state: "waiting", attempts: mail.attempts, nextAt: at, endedAt: null, answer: mail.answer };
  }
}
