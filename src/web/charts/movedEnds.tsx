import { ChartFigureHead, type ChartWords } from "./chartFigure.tsx";
import {
  axisOf,
  headHeight,
  lineHeight,
  type MovedEnd,
  type MovedSize,
  monthLines,
  type PlacedEnd,
  placeRows,
} from "./movedEndsLayout.ts";
import { Picture } from "./picture.tsx";
import { SlipMark } from "./slipMark.tsx";

export type MovedEndsProps = {
  readonly id: string;
  /** The largest move in front. */
  readonly ends: readonly MovedEnd[];
  readonly words: Omit<ChartWords, "showTable" | "source"> & {
    readonly title: string;
    readonly desc: string;
    readonly was: string;
    readonly now: string;
    /** The first of a month on the axis: "jul 2026". */
    readonly month: (day: string) => string;
    readonly more: (count: number) => string;
  };
};

/** More is a wall; the list beside the picture has them all. */
export const mostEnds = 12;

const wide: MovedSize = { width: 736, left: 296, right: 620, letters: 38, above: false };
const narrow: MovedSize = { width: 288, left: 8, right: 160, letters: 38, above: true };

function Key({ words, x }: Pick<MovedEndsProps, "words"> & { readonly x: number }) {
  const second = x + 22 + words.was.length * 7 + 14;
  return (
    <>
      <circle class="eb-g-goal" cx={x + 6} cy="14" r="5" />
      <text x={x + 18} y="18.5">
        {words.was}
      </text>
      <circle class="eb-g-dot-late" cx={second + 6} cy="14" r="6" />
      <text x={second + 18} y="18.5">
        {words.now}
      </text>
    </>
  );
}

type FrameProps = {
  readonly chart: MovedEndsProps;
  readonly size: MovedSize;
  readonly x: (day: string) => number;
  readonly height: number;
};

/** A line where a month or a year begins; its words stand behind it, over the time they name. */
function Months({ chart: { ends, words }, size, x, height }: FrameProps) {
  const { days, years } = monthLines(axisOf(ends), size);
  return (
    <>
      {days.map((day) => (
        <>
          <line class="eb-g-grid" x1={x(day)} x2={x(day)} y1={headHeight - 20} y2={height} />
          <text class="eb-t-small eb-t-soft" x={x(day) + 4} y={headHeight - 9}>
            {years ? day.slice(0, 4) : words.month(day)}
          </text>
        </>
      ))}
      <line class="eb-g-axis" x1={size.left} x2={size.right} y1={headHeight} y2={headHeight} />
    </>
  );
}

function Row({ row }: { readonly row: PlacedEnd }) {
  const { name, firstLine, middle, start, stop, later } = row;
  return (
    <>
      {name.map((line, at) => (
        <text class="eb-t-halo" x="0" y={firstLine + at * lineHeight}>
          {line}
        </text>
      ))}
      <SlipMark x={start} y={middle - 3} width={stop - start} height={6} />
      <circle class="eb-g-goal" cx={start} cy={middle} r="5" />
      <circle class="eb-g-dot-late" cx={stop} cy={middle} r="6" />
      <text class="eb-t-halo eb-t-bold" x={stop + 11} y={middle + 4.5}>
        {later}
      </text>
    </>
  );
}

type DrawingProps = { readonly chart: MovedEndsProps; readonly size: MovedSize };

function Drawing({ chart, size }: DrawingProps) {
  const { rows, x, height } = placeRows(chart.ends, size);
  const { words } = chart;
  return (
    <Picture
      id={size.above ? `${chart.id}-smal` : chart.id}
      width={size.width}
      height={height}
      title={words.title}
      desc={words.desc}
      shape={size.above ? "eb-only-narrow" : "eb-only-wide"}
    >
      <Key words={words} x={size.above ? 0 : size.left} />
      <Months chart={chart} size={size} x={x} height={height} />
      {rows.map((row) => (
        <Row row={row} />
      ))}
    </Picture>
  );
}

/** How far promised ends moved: from day to day on one axis. The list of all stands beside it. */
export function MovedEnds(chart: MovedEndsProps) {
  const shown = { ...chart, ends: chart.ends.slice(0, mostEnds) };
  const left = chart.ends.length - shown.ends.length;
  if (chart.ends.length === 0) return null;
  return (
    <figure class="eb-figure">
      <ChartFigureHead words={chart.words} />
      <Drawing chart={shown} size={wide} />
      <Drawing chart={shown} size={narrow} />
      {left > 0 && <p class="eb-source">{chart.words.more(left)}</p>}
    </figure>
  );
}
