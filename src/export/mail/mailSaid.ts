import type { MailLetter } from "../../domain/mail/index.ts";
import { formatsFor, textsFor } from "../../texts/index.ts";
import type { MailPaper } from "./mailPaper.ts";

/** Where the links in mails lead, as whole addresses. */
export type MailAddresses = {
  readonly duties: (municipality: string, programme: string) => string;
  readonly outgoingMail: (municipality: string) => string;
  readonly work: (municipality: string) => string;
  /** The card that a link opens, by the secret of the link. */
  readonly card: (municipality: string, secret: string) => string;
};

/** What a mail says of one kind of matter: all but its greeting and who sent it. */
export type Said = Pick<MailPaper, "subject" | "title" | "parts"> & { readonly why: string };
/** Where links lead, and the secrets of the links that this mail alone carries, in the order of its letter. */
export type MailLinks = { readonly addresses: MailAddresses; readonly secrets: readonly string[] };
export type Drawn = MailLinks & { readonly letter: MailLetter };

/** Returns the words of a mail, and how its reader writes days and numbers. */
export function wordsFor({ language, municipality }: MailLetter) {
  return { words: textsFor(language).mail, formats: formatsFor(language, municipality.locale) };
}
