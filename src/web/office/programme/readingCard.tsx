import { defaultGroupLimit } from "../../../domain/disclosure/index.ts";
import type { FigureReading, TargetReading } from "../../../domain/workforce/index.ts";
import type { FoundTarget } from "../../../usecases/programme/readTarget.ts";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Term } from "../../components/term.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { releasedIn } from "./readGroups.ts";
import { figureIn } from "./words.ts";

/** A target with what it reads, for this reader. */
export type ShownReading = {
  readonly visit: OfficeVisit;
  readonly found: Pick<FoundTarget, "target" | "reading" | "unitNames" | "setAside">;
};

export type Read<Kind extends TargetReading["kind"]> = ShownReading & {
  readonly reading: Extract<TargetReading, { readonly kind: Kind }>;
};

/** Returns what a released figure counts, in words. */
export const definitionOf = ({ visit, found, reading }: Read<"released">): string =>
  releasedIn(visit, reading.source, { unit: found.target.unit, unitNames: found.unitNames });

/** What a reading is called where its value would stand: a number, or the one word for why there is none. */
export function valueWord({ visit, found }: ShownReading, one: FigureReading): string {
  const { targetReads: words } = visit.texts;
  switch (one.kind) {
    case "shown":
      return figureIn(found.target, one.value, visit);
    case "hidden":
      return words.hidden;
    case "tooFew":
      return words.tooFew;
  }
}

function whyOf({ texts, formats }: OfficeVisit, one: FigureReading): string | null {
  const { cardText } = texts.representation;
  if (one.kind === "hidden") return cardText.hidden;
  return one.kind === "tooFew" ? cardText.tooFew(formats.number(defaultGroupLimit(one.threshold))) : null;
}

/** The card of a value: what it is, what it is made of, where it comes from, and why it is hidden. */
export function ReadingCard({ one, ...shown }: Read<"released"> & { readonly one: FigureReading }) {
  const { visit } = shown;
  const { card: words, rounding, hidden } = visit.texts.targetReads;
  const { representation } = visit.texts;
  const { number, percentage, day } = visit.formats;
  const [part, whole] = one.kind === "shown" ? [one.part, one.whole] : [null, null];
  const margin = one.kind === "shown" ? one.interval : null;
  const inPercent = (share: number): string => percentage(Math.round(share * 100));
  const why = whyOf(visit, one);
  const isShare = shown.found.target.unit === "percentage";
  const counted = (count: number | null): string => (count === null ? hidden : number(count));
  const release = String(one.release);
  return (
    <Term question={words.question}>
      <Facts
        facts={[
          { term: words.definition, value: definitionOf(shown) },
          { term: words.part, value: counted(part) },
          ...(isShare ? [{ term: words.whole, value: counted(whole) }] : []),
          ...(margin === null
            ? []
            : [
                {
                  term: words.interval,
                  value: representation.cardText.interval(inPercent(margin.lower), inPercent(margin.upper)),
                },
              ]),
          {
            term: words.source,
            value: <Link href={to(visit, paths.figureRelease, { release })}>{words.release(release)}</Link>,
          },
          { term: words.date, value: day(one.on) },
          { term: words.population, value: representation.cardText.population },
          { term: words.rounding, value: rounding },
          ...(why === null ? [] : [{ term: words.why, value: why }]),
        ]}
      />
    </Term>
  );
}
