import type { ActionAsk } from "../../../domain/programme/index.ts";
import { type Day, daysBetween } from "../../../domain/shared/day.ts";
import type { AskedCard, WorkItem } from "../../../usecases/programme/readWork.ts";
import type { AskRowProps } from "../../components/rows.tsx";
import { at, paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns whether somebody is asked to tell how it goes: what a card asks too. */
export const tellsNews = (ask: ActionAsk): boolean => ask === "overdue" || ask === "noNews";

/** Returns the card of a round that is open about an action, or undefined. */
export const cardAbout = (
  { action, programme }: WorkItem,
  cards: readonly AskedCard[],
): AskedCard | undefined =>
  cards.find((card) => card.action.key === action.key && card.programme.key === programme.key);

/** Returns the cards that wait for this person. */
export const cardsWaiting = (cards: readonly AskedCard[]): readonly AskedCard[] =>
  cards.filter(({ mine, answered }) => mine && !answered);

/** Returns the address of a card. */
export const cardHref = ({ programme, round, action }: AskedCard, { municipality }: OfficeVisit): string =>
  at(paths.card, {
    municipality: municipality.slug,
    programme: programme.key,
    round: round.key,
    action: action.key,
  });

/** Returns a card that waits as it is asked: how long still, what, for whom, and the way to it. */
export function cardRow(card: AskedCard, today: Day, visit: OfficeVisit): AskRowProps {
  const { work: words } = visit.texts;
  const { closesOn } = card.round;
  const { owner } = card.action;
  const isOwn = owner.kind === "person" && owner.person === visit.actor.person;
  const forWhom = isOwn || owner.kind === "notStated" ? [] : [words.card.of(ownerName(card.action, visit))];
  return {
    due: {
      text: words.card.left(daysBetween(today, closesOn)),
      before: words.card.until,
      day: { day: closesOn, text: visit.formats.day(closesOn) },
    },
    title: words.ask.noNews(card.action.title),
    text: [words.card.minutes, ...forWhom, words.inProgramme(card.programme.title)].join(" "),
    action: { href: cardHref(card, visit), word: words.card.go },
  };
}
