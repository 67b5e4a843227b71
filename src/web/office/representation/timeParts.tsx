import type { OriginSeries } from "../../../domain/workforce/index.ts";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import type { OfficeVisit } from "../../visit.ts";
import { aimWord, trendAims } from "./aims.tsx";
import { wholePercentage } from "./figureCard.ts";
import { type Shown, targetsOf } from "./mirrorSheets.ts";
import { Trend } from "./trend.tsx";

/** The share of women over the releases; what cannot be shown has no point. */
export function TrendPart(shown: Shown) {
  const { visit } = shown;
  const { trend } = shown.read;
  const { targetReads } = visit.texts;
  const words = visit.texts.representation;
  const { percentage, day } = visit.formats;
  const marks = trend.map(({ referenceDate, share }) => ({
    day: referenceDate,
    value: wholePercentage(share.share),
    text: percentage(wholePercentage(share.share)),
    interval: { low: wholePercentage(share.interval.lower), high: wholePercentage(share.interval.upper) },
  }));
  const aims = targetsOf(shown, "organisation").map((target) =>
    targetReads.drawnLine(target.measure, targetReads.mark(aimWord(visit, target))),
  );
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
        <Text>{[words.onePoint(day(first.day), first.text), ...aims].join(" ")}</Text>
      ) : (
        <Trend
          visit={visit}
          id="beeld-verloop"
          title={words.trend}
          lines={[{ marks, old: false, name: words.everybody, classes: words.everybody }]}
          breaks={[]}
          aims={trendAims(shown)}
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
