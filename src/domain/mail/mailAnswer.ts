/** What the last answer of a mail server means for who looks after the mail. */
export type MailAnswer =
  | "noAddress"
  | "unknown"
  | "refused"
  | "later"
  | "sender"
  | "password"
  | "away"
  | "fault";

/** Codes of ours and of the program that speaks SMTP, for what a server says without a number. */
const named: Readonly<Record<string, MailAnswer>> = {
  ADDRESS: "noAddress",
  SENDER: "sender",
  EAUTH: "password",
  FAULT: "fault",
};

/**
 * Returns what an answer means: a number is that of RFC 5321, 4.2.1 (4.. for now, 5.. for good; 550 to 553 are about the
 * mailbox); a number behind SENDER is about who sends; anything else is a server that was away.
 */
export function meaningOfAnswer(answer: string): MailAnswer {
  const known = named[answer.split(" ")[0] ?? ""]; // a text always has a first part
  if (known !== undefined) return known;
  if (/^55[013]$/.test(answer)) return "unknown";
  if (/^5\d\d$/.test(answer)) return "refused";
  return /^4\d\d$/.test(answer) ? "later" : "away";
}
