import { defaultGroupLimit } from "../../../domain/disclosure/index.ts";
import type { FigureReading, TargetReading } from "../../../domain/workforce/index.ts";
import type { FoundTarget } from "../../../usecases/programme/readTarget.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Term } from "../../components/term.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import { releasedIn } from "./readGroups.ts";
import { figureIn } from "./words.ts";

type Shown = {
  readonly visit: OfficeVisit;
  readonly found: Pick<FoundTarget, "target" | "reading" | "unitNames" | "setAside">;
};

type Read<Kind extends TargetReading["kind"]> = Shown & {
  readonly reading: Extract<TargetReading, { readonly kind: Kind }>;
};

const definitionOf = ({ visit, found, reading }: Read<"released">): string =>
  releasedIn(visit, reading.source, { unit: found.target.unit, unitNames: found.unitNames });

/** What a reading is called where its value would stand: a number, or the one word for why there is none. */
function valueWord({ visit, found }: Shown, one: FigureReading): string {
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
function Card({ one, ...shown }: Read<"released"> & { readonly one: FigureReading }) {
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

function nowOfReleased(shown: Read<"released">): readonly string[] {
  const { visit, found, reading } = shown;
  const { targetReads: words } = visit.texts;
  const { day } = visit.formats;
  const [last, lastShown] = [
    reading.readings.at(-1),
    reading.readings.findLast((one) => one.kind === "shown"),
  ];
  if (last === undefined) return [words.notYet];
  const said = lastShown?.kind === "shown" ? figureIn(found.target, lastShown.value, visit) : null;
  if (last.kind === "shown" && said !== null) return [words.nowShown(said, day(last.on))];
  const hidden = last.kind === "tooFew" ? words.tooFewNow(day(last.on)) : words.hiddenNow(day(last.on));
  return [
    hidden,
    said === null || lastShown === undefined ? words.neverShown : words.lastShown(said, day(lastShown.on)),
  ];
}

function nowOfOutside({ visit, found, reading }: Read<"outside">): readonly string[] {
  const { targetReads: words } = visit.texts;
  const last = reading.points.at(-1);
  return last === undefined
    ? [words.gone]
    : [words.nowShown(figureIn(found.target, last.value, visit), visit.formats.day(last.on))];
}

/** Returns the value of today in words, or that it is hidden and what was the last that was shown. */
export function readingLines({ visit, found }: Shown): readonly string[] {
  const { reading } = found;
  if (reading === undefined) return [];
  switch (reading.kind) {
    case "released":
      return nowOfReleased({ visit, found, reading });
    case "outside":
      return nowOfOutside({ visit, found, reading });
    case "closed":
      return [visit.texts.targetReads.closed];
  }
}

function OutsideFacts({ visit, reading: { source, table } }: Read<"outside">) {
  const { card: words } = visit.texts.targetReads;
  if (table === null) return null;
  const { population } = visit.texts.representation;
  return (
    <Facts
      facts={[
        { term: words.definition, value: `${table.title}: ${source.about}, ${source.category}` },
        { term: words.source, value: table.source },
        { term: words.date, value: visit.formats.day(table.referenceDate) },
        { term: words.population, value: population[table.population] },
        { term: words.rounding, value: words.publishedRounding },
      ]}
    />
  );
}

/** What a target reads now, with what it is. */
export function ReadingNow(shown: Shown) {
  const { visit, found } = shown;
  const { reading } = found;
  const { targetReads: words } = visit.texts;
  if (reading === undefined) return <Text>{words.fromName.typed}</Text>;
  return (
    <>
      {reading.kind === "released" && <Text>{definitionOf({ ...shown, reading })}.</Text>}
      {readingLines(shown).map((line) => (
        <Text>{line}</Text>
      ))}
      {reading.kind === "outside" && <OutsideFacts {...shown} reading={reading} />}
    </>
  );
}

function Readings(shown: Read<"released">) {
  const { visit, reading } = shown;
  const { table, columns } = visit.texts.targetReads;
  return (
    <DataTable
      caption={table}
      captionHidden
      narrow="lines"
      columns={[
        { key: "day", head: columns.day, kind: "text" },
        { key: "value", head: columns.value, kind: "number" },
        { key: "card", head: columns.card, kind: "text" },
      ]}
      rows={reading.readings.toReversed().map((one) => ({
        id: `vrijgave-${one.release}`,
        cells: [visit.formats.day(one.on), valueWord(shown, one), <Card {...shown} one={one} />],
      }))}
    />
  );
}

/** The value that a target reads, by date, each with its card; nothing where somebody types its values. */
export function ReadingPart(shown: Shown) {
  const { visit, found } = shown;
  const { reading, setAside } = found;
  const { targetReads: words } = visit.texts;
  if (reading === undefined) return null;
  return (
    <Section id="koppeling" title={words.section} width="wide">
      <ReadingNow {...shown} />
      {reading.kind === "released" && reading.readings.length > 0 && (
        <Readings {...shown} reading={reading} />
      )}
      {setAside.length > 0 && (
        <Text small soft>
          {words.setAside(setAside.length)}
        </Text>
      )}
    </Section>
  );
}
