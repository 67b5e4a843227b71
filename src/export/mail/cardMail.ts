import type { MailMatter, ReceivedUpdate } from "../../domain/mail/index.ts";
import { textsFor } from "../../texts/index.ts";
import type { MailPart } from "./mailPaper.ts";
import { type Drawn, type Said, wordsFor } from "./mailSaid.ts";
import { oneLine } from "./oneLine.ts";

type Cards = Extract<MailMatter, { readonly kind: "questionCards" }>;

const text = (said: string): MailPart => ({ kind: "text", text: said });

/** Returns what a mail about question cards says: a link to each of them, until when it works, and whose it is. */
export function cardsSaid({ letter, addresses, secrets }: Drawn, { cards, ...asked }: Cards): Said {
  const { words, formats } = wordsFor(letter);
  const { questionCards: said } = words;
  const links = cards.map(({ title }, at): MailPart => {
    const secret = secrets[at];
    if (secret === undefined) throw new Error("a card has no link");
    const address = addresses.card(letter.municipality.slug, secret);
    return { kind: "link", text: said.link(oneLine(title)), address };
  });
  const subject = said.subject(cards.length, oneLine(asked.round.name));
  return {
    subject: asked.reminder ? said.reminder(subject) : subject,
    title: said.title(cards.length),
    parts: [
      ...(asked.reminder ? [text(said.again)] : []),
      text(said.lead(oneLine(asked.programme.title))),
      ...links,
      text(said.until(formats.moment(asked.until))),
      text(said.own),
    ],
    why: said.why,
  };
}

/** Returns what a receipt says: what came in by the link, and what to do when that is not right. */
export function receiptSaid({ letter, addresses }: Drawn, received: ReceivedUpdate): Said {
  const { words, formats } = wordsFor(letter);
  const { cardReceipt: said } = words;
  const { course } = textsFor(letter.language).questionCard;
  const { title, round, happened, endAfter, at } = received;
  const item = {
    title: oneLine(title),
    facts: [
      said.course(course[received.course].word),
      said.happened(oneLine(happened)),
      endAfter === null ? said.noEnd : said.end(formats.period(endAfter)),
    ],
  };
  return {
    subject: said.subject(item.title),
    title: said.title,
    parts: [
      text(said.lead(formats.moment(at), oneLine(round.name))),
      { kind: "list", heading: said.told, items: [item] },
      text(said.wrong(formats.moment(round.until))),
      { kind: "link", text: said.link, address: addresses.work(letter.municipality.slug) },
    ],
    why: said.why,
  };
}
