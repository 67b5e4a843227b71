import { dayFrom } from "../../../domain/shared/day.ts";
import { ShareTrend } from "../../charts/shareTrend.tsx";
import type { TrendAim, TrendLine } from "../../charts/shareTrendLayout.ts";
import type { OfficeVisit } from "../../visit.ts";

type Drawn = {
  readonly visit: OfficeVisit;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly (TrendLine & { readonly classes: string })[];
  readonly breaks: readonly string[];
  readonly aims?: readonly TrendAim[];
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
export function Trend({ visit, id, title, lines, breaks, source, text, aims = [] }: Drawn) {
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
      aims={aims}
      words={{
        ...(text === undefined ? {} : { text }),
        source,
        showTable: words.showTable,
        title,
        desc: [
          ...lines.map((line) => `${line.name}: ${line.marks.map((mark) => mark.text).join(", ")}.`),
          ...aims.map((aim) => `${aim.text}.`),
        ].join(" "),
        tick: visit.formats.percentage,
        day: visit.formats.axisMonth,
      }}
      table={{
        caption: words.plotTitle(title, visit.formats.day(dayFrom(last.day))),
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
