import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { definitionOf, type Read, ReadingCard, type ShownReading, valueWord } from "./readingCard.tsx";
import { figureIn } from "./words.ts";

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
export function readingLines({ visit, found }: ShownReading): readonly string[] {
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

/** What the figure is that a target reads. */
function ReadingWhat(shown: ShownReading) {
  const { reading } = shown.found;
  if (reading?.kind === "released") return <Text>{definitionOf({ ...shown, reading })}.</Text>;
  return reading?.kind === "outside" ? <OutsideFacts {...shown} reading={reading} /> : null;
}

/** What a target would read now, and what that is. */
export function ReadingNow(shown: ShownReading) {
  const { fromName } = shown.visit.texts.targetReads;
  if (shown.found.reading === undefined) return <Text>{fromName.typed}</Text>;
  return (
    <>
      <Text>{readingLines(shown).join(" ")}</Text>
      <ReadingWhat {...shown} />
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
        cells: [visit.formats.day(one.on), valueWord(shown, one), <ReadingCard {...shown} one={one} />],
      }))}
    />
  );
}

/** The value that a target reads, by date, each with its card; nothing where somebody types it, or where it is not for this reader. */
export function ReadingPart(shown: ShownReading) {
  const { visit, found } = shown;
  const { reading, setAside } = found;
  const { targetReads: words } = visit.texts;
  if (reading === undefined || reading.kind === "closed") return null;
  return (
    <Section id="koppeling" title={words.section} width="wide">
      <ReadingWhat {...shown} />
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
