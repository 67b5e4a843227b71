import type { MailLanguage } from "../../domain/mail/index.ts";

/** One thing in a list of a mail: what it is, and what is to be known of it. */
export type MailItem = { readonly title: string; readonly facts: readonly string[] };

/** What a mail is made of: a sentence, a list under its heading, or a way on that says where it leads. */
export type MailPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly heading: string; readonly items: readonly MailItem[] }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

/** A mail before it is written as plain text and as HTML: both say the same. */
export type MailPaper = {
  readonly language: MailLanguage;
  readonly subject: string;
  readonly title: string;
  readonly parts: readonly MailPart[];
  /** Why the reader gets it and who sent it, under the rest. */
  readonly closing: readonly string[];
};
