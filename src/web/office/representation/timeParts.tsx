import { dayFrom } from "../../../domain/shared/day.ts";
import type { OriginSeries } from "../../../domain/workforce/index.ts";
import { ShareTrend } from "../../charts/shareTrend.tsx";
import type { TrendLine } from "../../charts/shareTrendLayout.ts";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { wholePercentage } from "./figureCard.ts";
import type { Shown } from "./mirrorSheets.ts";

type Drawn = {
  readonly visit: OfficeVisit;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly (TrendLine & { readonly classes: string })[];
  readonly breaks: readonly string[];
  readonly source: string;
  readonly text?: string;
};

const boundsOf = (visit: OfficeVisit, { interval }: TrendLine["marks"][number]): string =>
  interval === undefined
    ? ""
    : visit.texts.representation.bounds(
        visit.formats.percentage(interval.low),
        visit.formats.percentage(interval.high),
      );

/** Lines in time; of one value there is no line, and it stands in the table alone. */
function Trend({ visit, id, title, lines, breaks, source, text }: Drawn) {
  const words = visit.texts.representation;
  const marks = lines.flatMap((line) => line.marks);
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const hasBounds = marks.some(({ interval }) => interval !== undefined);
  return (
    <ShareTrend
      id={id}
      lines={lines}
      breaks={breaks}
      words={{
        ...(text === undefined ? {} : { text }),
        source,
        showTable: words.showTable,
        title,
        desc: lines
          .map((line) => `${line.name}: ${line.marks.map((mark) => mark.text).join(", ")}.`)
          .join(" "),
        tick: visit.formats.percentage,
        day: visit.formats.axisMonth,
      }}
      table={{
        caption: title,
        captionHidden: true,
        narrow: "lines",
        columns: [
          { key: "day", head: words.columns.day, kind: "text" },
          { key: "what", head: words.card.classification, kind: "text" },
          { key: "share", head: words.columns.share, kind: "number" },
          ...(hasBounds ? [{ key: "interval", head: words.card.interval, kind: "number" as const }] : []),
        ],
        rows: lines.flatMap((line) =>
          line.marks.map((mark) => ({
            cells: [
              visit.formats.day(dayFrom(mark.day)),
              line.classes,
              mark.text,
              ...(hasBounds ? [boundsOf(visit, mark)] : []),
            ],
          })),
        ),
      }}
    />
  );
}

/** The share of women over the releases; what cannot be shown has no point. */
export function TrendPart({ visit, read: { trend } }: Shown) {
  const words = visit.texts.representation;
  const { percentage, day } = visit.formats;
  const marks = trend.map(({ referenceDate, share }) => ({
    day: referenceDate,
    value: wholePercentage(share.share),
    text: percentage(wholePercentage(share.share)),
    interval: { low: wholePercentage(share.interval.lower), high: wholePercentage(share.interval.upper) },
  }));
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (first === undefined || last === undefined)
    return (
      <Section id="verloop" title={words.trend}>
        <Text>{words.noPoint}</Text>
      </Section>
    );
  return (
    <Section id="verloop" title={words.trend}>
      {marks.length === 1 ? (
        <Text>{words.onePoint(day(first.day), first.text)}</Text>
      ) : (
        <Trend
          visit={visit}
          id="beeld-verloop"
          title={words.trend}
          lines={[{ marks, old: false, name: words.everybody, classes: words.everybody }]}
          breaks={[]}
          text={words.trendReading}
          source={words.trendSource(day(first.day), day(last.day))}
        />
      )}
    </Section>
  );
}

function OriginTrend({ visit, series, at }: { visit: OfficeVisit; series: OriginSeries; at: number }) {
  const words = visit.texts.representation;
  const { percentage, period } = visit.formats;
  const lines = series.lines.map(({ category, classification, points }, place) => ({
    name: category,
    classes: `${category}, ${visit.texts.outside.classOf(classification.name, classification.version)}`,
    old: place < series.lines.length - 1,
    marks: points.map(({ on, value }) => ({ day: on, value, text: percentage(value) })),
  }));
  return (
    <>
      {series.breaks.map((found) => (
        <Text>{words.originBreak(period(found.period))}</Text>
      ))}
      <Trend
        visit={visit}
        id={`beeld-herkomst-${at}`}
        title={words.originOf(series.title, series.about)}
        lines={lines}
        breaks={series.breaks.map(({ period: from }) => String(from))}
        text={words.originOf(series.title, series.about)}
        source={words.originSource(words.population[series.population], series.source)}
      />
    </>
  );
}

/** Origin, of which only percentages of groups are known, and only from outside. */
export function OriginPart({ visit, read: { origin } }: Shown) {
  const words = visit.texts.representation;
  return (
    <Section id="herkomst" title={words.origin}>
      <Text>{words.originWhat}</Text>
      {origin.every(({ population }) => population !== "staff") && <Text>{words.noOrigin}</Text>}
      {origin.map((series, at) => (
        <OriginTrend visit={visit} series={series} at={at} />
      ))}
    </Section>
  );
}
