import type { MailLetter, MailMatter, RemindedReport } from "../../domain/mail/index.ts";
import type { ReminderStep } from "../../domain/reporting/index.ts";
import { cardsSaid, receiptSaid } from "./cardMail.ts";
import { writeMailHtml } from "./mailHtml.tsx";
import type { MailPaper, MailPart } from "./mailPaper.ts";
import { type Drawn, type MailLinks, type Said, wordsFor } from "./mailSaid.ts";
import { writeMailText } from "./mailText.ts";
import { oneLine } from "./oneLine.ts";

const stepOrder: readonly ReminderStep[] = ["overdue", "soon", "now"];

function reportItem(letter: MailLetter, report: RemindedReport) {
  const { words, formats } = wordsFor(letter);
  const { dutyReminder: said } = words;
  const { content, day, daysAway, receiver, owner, programme } = report;
  return {
    title: oneLine(content),
    facts: [
      said.due(formats.day(day), daysAway),
      ...(receiver === null ? [] : [said.receiver(oneLine(receiver))]),
      ...(owner === null ? [] : [said.owner(oneLine(owner))]),
      said.programme(oneLine(programme.title)),
    ],
  };
}

function reminderSaid({ letter, addresses }: Drawn, reports: readonly RemindedReport[]): Said {
  const { words, formats } = wordsFor(letter);
  const { dutyReminder: said } = words;
  const [first] = reports;
  const subject =
    first !== undefined && reports.length === 1
      ? said.subjectOne[first.step](oneLine(first.content), formats.day(first.day))
      : said.subjectMany(reports.length, reports.filter(({ step }) => step === "overdue").length);
  const lists = stepOrder.flatMap((step): readonly MailPart[] => {
    const some = reports.filter((report) => report.step === step);
    const items = some.map((report) => reportItem(letter, report));
    return items.length === 0 ? [] : [{ kind: "list", heading: said.step[step], items }];
  });
  const programmes = new Map(reports.map(({ programme }) => [programme.key, programme.title]));
  const links = [...programmes].map(
    ([key, title]): MailPart => ({
      kind: "link",
      text: said.link(oneLine(title)),
      address: addresses.duties(letter.municipality.slug, key),
    }),
  );
  const parts: readonly MailPart[] = [{ kind: "text", text: said.lead }, ...lists, ...links];
  return { subject, title: said.title, parts, why: said.why };
}

function testSaid({ letter, addresses }: Drawn): Said {
  const { testMail: said } = wordsFor(letter).words;
  const address = addresses.outgoingMail(letter.municipality.slug);
  const parts: readonly MailPart[] = [
    { kind: "text", text: said.text },
    { kind: "link", text: said.link, address },
  ];
  return { subject: said.title, title: said.title, parts, why: said.why };
}

function saidOf(drawn: Drawn, matter: MailMatter): Said {
  switch (matter.kind) {
    case "dutyReminder":
      return reminderSaid(drawn, matter.reports);
    case "questionCards":
      return cardsSaid(drawn, matter);
    case "cardReceipt":
      return receiptSaid(drawn, matter.received);
    case "testMail":
      return testSaid(drawn);
  }
}

/** A mail as it is sent. */
export type DrawnMail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Returns a mail in plain text and in HTML, which say the same, in the language of its letter. */
export function drawMail(letter: MailLetter, links: MailLinks): DrawnMail {
  const { words } = wordsFor(letter);
  const { why, parts, ...said } = saidOf({ letter, ...links }, letter.matter);
  const to = { name: oneLine(letter.to.name), address: letter.to.mail };
  const greeting: MailPart = { kind: "text", text: words.greeting(to.name) };
  const closing = [why, words.sentFor(oneLine(letter.municipality.name)), words.noReply];
  const paper: MailPaper = {
    ...said,
    language: letter.language,
    subject: oneLine(said.subject),
    parts: [greeting, ...parts],
    closing,
  };
  return { to, subject: paper.subject, text: writeMailText(paper), html: writeMailHtml(paper) };
}
