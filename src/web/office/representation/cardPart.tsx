import type { Child } from "hono/jsx";
import { Facts } from "../../components/facts.tsx";
import { Term } from "../../components/term.tsx";
import type { OfficeVisit } from "../../visit.ts";
import type { FigureCard } from "./figureCard.ts";

type Shown = { readonly visit: OfficeVisit; readonly card: FigureCard };

const fact = (term: string, value: Child | null) => (value === null ? [] : [{ term, value }]);

function factsOf({ visit, card }: Shown) {
  const { card: terms, cardText, hidden } = visit.texts.representation;
  const { number, percentage, day } = visit.formats;
  const count = (value: number | null): string => (value === null ? hidden : number(value));
  const { share, low, high } = card;
  return [
    { term: terms.definition, value: card.definition },
    { term: terms.part, value: count(card.part) },
    { term: terms.whole, value: count(card.whole) },
    ...fact(terms.share, share === null ? null : percentage(share)),
    ...(low === null || high === null
      ? []
      : [{ term: terms.interval, value: cardText.interval(percentage(low), percentage(high)) }]),
    ...fact(terms.beside, card.beside),
    ...fact(terms.index, card.index),
    { term: terms.source, value: card.source },
    { term: terms.date, value: day(card.date) },
    { term: terms.population, value: card.population },
    { term: terms.classification, value: card.classification },
    { term: terms.rounding, value: card.rounding },
    ...fact(terms.why, card.why),
  ];
}

/** What a figure says, which opens what it is, where it comes from and why it is hidden. */
export const CardPart = (shown: Shown) => (
  <Term question={shown.card.said ?? shown.visit.texts.representation.nothingBeside}>
    {" "}
    {/* nothing was compared */}
    <Facts facts={factsOf(shown)} />
  </Term>
);
