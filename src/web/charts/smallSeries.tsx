import { scaleLinear } from "d3-scale";
import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure, type ChartWords } from "./chartFigure.tsx";
import { Picture } from "./picture.tsx";
import { dayNumber, tenth } from "./timeScale.ts";

export type SeriesPoint = { readonly day: string; readonly value: number; readonly label: string };

export type SmallSeriesProps = {
  readonly id: string;
  /** In order of time. */
  readonly points: readonly SeriesPoint[];
  readonly words: ChartWords & { readonly title: string; readonly desc: string };
  readonly table: DataTableProps;
};

type Size = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
};
const wide: Size = { width: 544, height: 120, left: 8, right: 536, top: 28, foot: 108 };
const narrow: Size = { width: 288, height: 110, left: 8, right: 280, top: 28, foot: 98 };

/** Returns where the points stand; the values run from nought, so that a small change does not look like a leap. */
function placed(points: readonly SeriesPoint[], size: Size) {
  const days = points.map(({ day }) => dayNumber(day));
  const values = points.map(({ value }) => value);
  const x = scaleLinear()
    .domain([Math.min(...days), Math.max(...days)])
    .range([size.left, size.right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([size.foot, size.top]);
  return points.map(({ day, value, label }) => ({ x: tenth(x(dayNumber(day))), y: tenth(y(value)), label }));
}

function Drawing({ chart, size, isWide }: { chart: SmallSeriesProps; size: Size; isWide: boolean }) {
  const marks = placed(chart.points, size);
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (!first || !last) return null;
  return (
    <Picture
      id={isWide ? chart.id : `${chart.id}-smal`}
      width={size.width}
      height={size.height}
      title={chart.words.title}
      desc={chart.words.desc}
      shape={isWide ? "eb-only-wide" : "eb-only-narrow"}
    >
      <line class="eb-g-axis" x1={size.left} x2={size.right} y1={size.foot} y2={size.foot} />
      <path class="eb-g-line" d={`M${marks.map((mark) => `${mark.x} ${mark.y}`).join("L")}`} />
      {marks.map((mark) => (
        <circle class="eb-g-dot" cx={mark.x} cy={mark.y} r={4} />
      ))}
      <text class="eb-t-small eb-t-halo" x={first.x} y={first.y - 10}>
        {first.label}
      </text>
      <text class="eb-t-bold eb-t-accent eb-t-halo eb-t-end" x={last.x} y={last.y - 10}>
        {last.label}
      </text>
    </Picture>
  );
}

/** A few values in time, two at least, as a line with its first and last value, and the same values as a table. */
export function SmallSeries(chart: SmallSeriesProps) {
  return (
    <ChartFigure words={chart.words} table={chart.table}>
      <Drawing chart={chart} size={wide} isWide />
      <Drawing chart={chart} size={narrow} isWide={false} />
    </ChartFigure>
  );
}
