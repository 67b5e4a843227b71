import { defaultGroupLimit } from "../../../domain/disclosure/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import {
  type DividedBy,
  type GroupShare,
  type MirroredShare,
  type PublishedShare,
  pairOf,
  type SharesOnDay,
} from "../../../domain/workforce/index.ts";
import type { OfficeVisit } from "../../visit.ts";

/** What a figure is about: the table it stands in, and of whom in it. */
export type CardAbout = {
  readonly by: DividedBy;
  readonly of: "women" | "groups";
  readonly table: Pick<SharesOnDay, "release" | "referenceDate" | "threshold">;
  readonly group: string;
  readonly share: GroupShare;
  readonly published: PublishedShare | null;
  readonly mirrored: MirroredShare | null;
  /** The outcome in words; nothing where nothing was compared. */
  readonly said: string | null;
};

/** Everything that goes with a figure, on the page and in the file. Percentages are whole, counts are as they were released. */
export type FigureCard = {
  readonly group: string;
  readonly definition: string;
  readonly part: number | null;
  readonly whole: number | null;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly said: string | null;
  readonly beside: string | null;
  readonly index: string | null;
  readonly source: string;
  readonly date: Day;
  readonly population: string;
  readonly classification: string;
  readonly rounding: string;
  readonly why: string | null;
};

/** Returns a share, 0..1, as a whole percentage. */
export const wholePercentage = (share: number): number => Math.round(share * 100);

function whyOf(visit: OfficeVisit, { share, table, mirrored }: CardAbout): string | null {
  const { cardText } = visit.texts.representation;
  if (share.kind === "hidden") return cardText.hidden;
  if (share.kind === "tooFew")
    return cardText.tooFew(visit.formats.number(defaultGroupLimit(table.threshold)));
  return mirrored?.verdict === "tooFewPeople" ? cardText.tooFewBeside : null;
}

function besideOf(visit: OfficeVisit, { by, of, published }: CardAbout): string | null {
  const { cardText, population } = visit.texts.representation;
  if (published === null) return by === "unit" && of === "women" ? cardText.elsewhere : null;
  const { table, share } = published;
  const percentage = visit.formats.percentage(Math.round(share * 1000) / 10);
  return cardText.beside(
    percentage,
    population[table.population],
    table.source,
    visit.formats.day(table.referenceDate),
  );
}

function indexOf(visit: OfficeVisit, { mirrored }: CardAbout): string | null {
  if (mirrored === null || mirrored.verdict === "tooFewPeople") return null;
  const { index, interval } = mirrored;
  const inHundreds = (value: number): string => visit.formats.number(wholePercentage(value));
  return visit.texts.representation.cardText.index(
    inHundreds(index),
    inHundreds(interval.lower),
    inHundreds(interval.upper),
  );
}

/** Returns the card of a figure in the language of the reader; what was not released stands nowhere in it. */
export function figureCard(visit: OfficeVisit, about: CardAbout): FigureCard {
  const { cardText } = visit.texts.representation;
  const { by, of, table, group, share, said } = about;
  const pair = pairOf(share);
  const shown = share.kind === "shown" ? share : null;
  return {
    group,
    definition: cardText.definition[of],
    part: pair?.part.value ?? null, // a hidden count is nothing
    whole: pair?.whole.value ?? null, // a hidden count is nothing
    share: shown && wholePercentage(shown.share),
    low: shown && wholePercentage(shown.interval.lower),
    high: shown && wholePercentage(shown.interval.upper),
    said,
    beside: besideOf(visit, about),
    index: indexOf(visit, about),
    source: cardText.source(visit.formats.number(table.release)),
    date: table.referenceDate,
    population: cardText.population,
    classification: [cardText.classification[by], ...(of === "women" ? [cardText.sex] : [])].join("; "),
    rounding: cardText.rounding,
    why: whyOf(visit, about),
  };
}
