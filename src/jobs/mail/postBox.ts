import { createTransport } from "nodemailer";
import type { DrawnMail } from "../../export/mail/drawMail.ts";

/** Where mail is handed in, and from whom it comes. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else as soon as the server offers it. */
  readonly secure: boolean;
  /** Refuse to go on where the server offers no encryption. */
  readonly requireTls: boolean;
  readonly account: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
};

/** One mail to one person, as it goes to the server. */
export type PostedMail = DrawnMail & {
  readonly messageId: string;
  readonly language: string;
  readonly at: Date;
};

/**
 * What the server answered: it has the mail, refuses it for good, wants it later, or is away for every mail. The answer is a
 * code; the words of a server may hold an address and are kept nowhere.
 */
export type Posted =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly answer: string }
  | { readonly kind: "later"; readonly answer: string }
  | { readonly kind: "away"; readonly answer: string };

/** The way to a mail server that stays open between mails. */
export type PostBox = {
  /** The domain of the sender. */
  readonly domain: string;
  /** How many mails go at once, each over a connection of its own. */
  readonly lanes: number;
  readonly post: (mail: PostedMail) => Promise<Posted>;
  readonly close: () => void;
};

const lanes = 5;
/** A server that says nothing for so long is away; in milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

type Fault = { readonly code?: unknown; readonly responseCode?: unknown; readonly command?: unknown };

/** Returns what an error of the connection or a refusal of the server means. */
function meaningOf(error: Fault): Posted {
  const code = typeof error.code === "string" ? error.code : "UNKNOWN";
  const { responseCode: number, command } = error;
  if (code === "EAUTH") return { kind: "away", answer: code };
  if (typeof number !== "number")
    return code === "EENVELOPE" ? { kind: "refused", answer: "ADDRESS" } : { kind: "away", answer: code };
  if (number === 421) return { kind: "away", answer: String(number) }; // RFC 5321, 4.2.3: the service closes
  // what the server has against the sender it has against every mail
  if (command === "MAIL FROM") return { kind: "away", answer: `SENDER ${number}` };
  return { kind: number >= 500 ? "refused" : "later", answer: String(number) };
}

const isFault = (error: unknown): error is Fault => typeof error === "object" && error !== null;

const letterOf = ({ from }: MailServer, mail: PostedMail) => ({
  from,
  to: mail.to,
  // the addresses of the envelope are taken from nothing that is written for people
  envelope: { from: from.address, to: [mail.to.address] },
  messageId: `<${mail.messageId}>`,
  date: mail.at,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  // RFC 3834: no out-of-office answers to a mail that nobody wrote
  headers: {
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
    "Content-Language": mail.language,
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Opens the way to a mail server; the first mail makes the first connection. */
export function openPostBox(server: MailServer): PostBox {
  const { host, port, secure, requireTls, account, from } = server;
  const transport = createTransport({
    ...{ pool: true, maxConnections: lanes, maxMessages: Number.POSITIVE_INFINITY },
    ...{ host, port, secure, requireTLS: requireTls, ...patience },
    ...(account === null ? {} : { auth: { user: account.user, pass: account.password } }),
  });
  return {
    domain: from.address.slice(from.address.lastIndexOf("@") + 1),
    lanes,
    post: async (mail) => {
      try {
        await transport.sendMail(letterOf(server, mail));
        return { kind: "accepted" };
      } catch (error) {
        // a server that is away or refuses is no bug: what it answered decides what becomes of the mail
        return isFault(error) ? meaningOf(error) : { kind: "away", answer: "UNKNOWN" };
      }
    },
    close: () => transport.close(),
  };
}
