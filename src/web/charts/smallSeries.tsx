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

const size = { width: 288, height: 120, left: 8, right: 280, top: 24, foot: 104 } as const;

/** Returns where the points stand; the values run from nought, so that a small change does not look like a leap. */
function placed(points: readonly SeriesPoint[]) {
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

/** A few values in time as a line with its last value, and the same values as a table. */
export function SmallSeries({ id, points, words, table }: SmallSeriesProps) {
  const marks = placed(points);
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (!first || !last || marks.length < 2) return null;
  return (
    <ChartFigure words={words} table={table}>
      <Picture id={id} width={size.width} height={size.height} title={words.title} desc={words.desc}>
        <line class="eb-g-axis" x1={size.left} x2={size.right} y1={size.foot} y2={size.foot} />
        <path class="eb-g-line" d={`M${marks.map((mark) => `${mark.x} ${mark.y}`).join("L")}`} />
        {marks.map((mark) => (
          <circle class="eb-g-dot" cx={mark.x} cy={mark.y} r={4} />
        ))}
        <text class="eb-t-small eb-t-halo" x={first.x} y={first.y - 8}>
          {first.label}
        </text>
        <text class="eb-t-bold eb-t-accent eb-t-halo eb-t-end" x={last.x} y={last.y - 8}>
          {last.label}
        </text>
      </Picture>
    </ChartFigure>
  );
}
