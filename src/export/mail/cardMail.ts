import type { MailLetter, MailMatter, ReceivedUpdate } from "../../domain/mail/index.ts";
import type { IndicatorValue } from "../../domain/reporting/index.ts";
import { textsFor } from "../../texts/index.ts";
import { measured, wordingFor } from "../wording.ts";
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

/** Returns a value of an indicator as it came in, with its name. */
function valueSaid({ name, value, unit, period, population }: IndicatorValue, letter: MailLetter): string {
  const { language, municipality } = letter;
  const { formats } = wordsFor(letter);
  const { told } = textsFor(language).indicators;
  const figure =
    unit === "things"
      ? formats.number(value)
      : measured(value, unit, wordingFor({ language, locale: municipality.locale }, language));
  const when = formats.period(period);
  const said =
    population === null
      ? told.value(figure, when)
      : told.overPeople(figure, when, formats.number(population));
  return `${oneLine(name)}: ${said}`;
}

/** Returns what a receipt says: what came in by the link, and what to do when that is not right. */
export function receiptSaid({ letter, addresses }: Drawn, received: ReceivedUpdate): Said {
  const { words, formats } = wordsFor(letter);
  const { cardReceipt: said } = words;
  const { course, told } = textsFor(letter.language).questionCard;
  const { title, round, happened, obstacle, next, endAfter, reason, need, values, at } = received;
  const answered = (term: string, answer: string | null) =>
    answer === null ? [] : [`${term}: ${oneLine(answer)}`];
  const item = {
    title: oneLine(title),
    facts: [
      said.course(course[received.course].word),
      said.happened(oneLine(happened)),
      ...answered(told.obstacle, obstacle),
      ...answered(told.next, next),
      endAfter === null ? said.noEnd : said.end(formats.period(endAfter)),
      ...answered(told.reason, reason),
      ...values.map((value) => valueSaid(value, letter)),
      ...answered(told.need, need),
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
