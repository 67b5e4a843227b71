import {
  type ApplicantCount,
  fewestForShare,
  type PassComparison,
  type PassRate,
  passRates,
} from "../../../domain/recruitment/index.ts";
import { lastDayOf } from "../../../domain/shared/period.ts";
import { type GroupShare, pairOf } from "../../../domain/workforce/index.ts";
import type { OfficeVisit } from "../../visit.ts";
import { type FigureCard, wholePercentage } from "../representation/figureCard.ts";

/** A count of applications, and the system it came from. */
export type CountShown = ApplicantCount & { readonly source: string };

const groups = ["women", "menAndOthers"] as const;

/** A share of one group that passed one step, with everything that goes with it. */
export type RateLine = {
  readonly rate: PassRate;
  readonly group: (typeof groups)[number];
  readonly name: string;
  readonly card: FigureCard;
};

/** Returns a share in words; one that is hidden, or of too few people, says so. */
export function shareIn({ texts, formats }: OfficeVisit, share: GroupShare): string {
  const { hidden, tooFew } = texts.recruitment;
  if (share.kind === "shown") return formats.percentage(wholePercentage(share.share));
  return share.kind === "hidden" ? hidden : tooFew;
}

/** Returns what a comparison comes down to, in a few words. */
export const shortIn = ({ texts }: OfficeVisit, comparison: PassComparison): string =>
  comparison.kind === "tooFew" ? texts.recruitment.short.tooFew : texts.recruitment.short[comparison.says];

function indexOf({ texts, formats }: OfficeVisit, comparison: PassComparison): string | null {
  if (comparison.kind === "tooFew") return null;
  const { card } = texts.recruitment;
  const hundreds = (value: number | null | undefined): string =>
    value === null || value === undefined ? card.noRatio : formats.number(wholePercentage(value));
  const { ratio, interval, lowest, chance } = comparison;
  const inWords = chance < 0.01 ? `< ${formats.percentage(1)}` : formats.percentage(wholePercentage(chance));
  return [
    card.index(hundreds(ratio), hundreds(interval?.lower), hundreds(interval?.upper)),
    card.impact(hundreds(lowest)),
    card.chance(inWords),
  ].join(" ");
}

function whyOf({ texts, formats }: OfficeVisit, share: GroupShare, table: ApplicantCount["table"]) {
  const { card } = texts.recruitment;
  if (share.kind === "hidden") return card.hidden;
  return share.kind === "shown" ? null : card.tooFew(formats.number(fewestForShare(table)));
}

function cardOf(visit: OfficeVisit, count: CountShown, rate: PassRate, group: RateLine["group"]): FigureCard {
  const { card, sex, stepName } = visit.texts.recruitment;
  const { period, table, source } = count;
  const share = rate[group];
  const other = group === "women" ? "menAndOthers" : "women";
  const pair = pairOf(share);
  const shown = share.kind === "shown" ? share : null;
  return {
    group: `${stepName[rate.step]}: ${sex[group].toLowerCase()}`,
    definition: card[rate.step],
    part: pair?.part.value ?? null, // a hidden count is nothing
    whole: pair?.whole.value ?? null, // a hidden count is nothing
    share: shown && wholePercentage(shown.share),
    low: shown && wholePercentage(shown.interval.lower),
    high: shown && wholePercentage(shown.interval.upper),
    said: shortIn(visit, rate.comparison),
    beside: card.beside(sex[other], shareIn(visit, rate[other])),
    index: indexOf(visit, rate.comparison),
    source: `${source}. ${card.interval}`,
    date: lastDayOf(period),
    population: card.population(visit.formats.period(period)),
    classification: card.classification,
    rounding: card.rounding,
    why: whyOf(visit, share, table),
  };
}

/** Returns the shares of each step in a unit of a count, women and men and others under each other. */
export const rateLines = (visit: OfficeVisit, count: CountShown, unit: string): readonly RateLine[] =>
  passRates(count.table, unit).flatMap((rate) =>
    groups.map((group) => {
      const { rowName, stepShort, sex } = visit.texts.recruitment;
      const name = rowName(stepShort[rate.step], sex[group]);
      return { rate, group, name, card: cardOf(visit, count, rate, group) };
    }),
  );
