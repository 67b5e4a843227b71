import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure, type ChartWords } from "./chartFigure.tsx";
import { wrapLabel } from "./labels.ts";
import { Picture } from "./picture.tsx";
import {
  narrowTrend,
  type TrendAim,
  type TrendLine,
  type TrendSize,
  trendLayout,
  wideTrend,
} from "./shareTrendLayout.ts";

export type ShareTrendProps = {
  readonly id: string;
  /** In order of time, three at most. */
  readonly lines: readonly TrendLine[];
  /** Days from which values cannot be compared with those before. */
  readonly breaks: readonly string[];
  /** Shares that are aimed at, as lines over the whole picture. */
  readonly aims?: readonly TrendAim[];
  readonly words: ChartWords & {
    readonly title: string;
    readonly desc: string;
    readonly tick: (value: number) => string;
    /** A day on the axis. */
    readonly day: (day: string) => string;
  };
  readonly table: DataTableProps;
};

type Placed = { readonly layout: ReturnType<typeof trendLayout> };

function Line({ line, layout: { x, y } }: Placed & { readonly line: TrendLine }) {
  const { marks, old } = line;
  const edges = marks.flatMap(({ day, interval }) => (interval ? [{ at: x(day), ...interval }] : []));
  const over = edges.map(({ at, high }) => `${at} ${y(high)}`);
  const under = edges.map(({ at, low }) => `${at} ${y(low)}`).toReversed();
  return (
    <>
      {edges.length > 1 && <path class="eb-g-band" d={`M${[...over, ...under].join("L")}Z`} />}
      {marks.length > 1 && (
        <polyline
          class={old ? "eb-g-path" : "eb-g-line"}
          points={marks.map(({ day, value }) => `${x(day)},${y(value)}`).join(" ")}
        />
      )}
      {marks.map(({ day, value }) => (
        <circle class={old ? "eb-g-dot-old" : "eb-g-dot"} cx={x(day)} cy={y(value)} r="5" />
      ))}
    </>
  );
}

/** The first and the last value of a line, in words; over the line, or under it where it would meet the top. */
function Ends({ line: { marks, old }, layout: { x, y } }: Placed & { readonly line: TrendLine }) {
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const shape = old ? "eb-t-soft" : "eb-t-bold eb-t-accent";
  return (
    <>
      {marks.length > 1 && (
        <text class="eb-t-halo eb-t-soft" x={x(first.day) - 6} y={y(first.value) + 22}>
          {first.text}
        </text>
      )}
      <text class={`eb-t-halo ${shape} eb-t-end`} x={x(last.day) + 8} y={y(last.value) - 13}>
        {last.text}
      </text>
    </>
  );
}

/** Where counting changed: a line from top to foot, with the names of the old and the new classes on either side. */
function Breaks({
  layout,
  lines,
  size,
}: Placed & Pick<ShareTrendProps, "lines"> & { readonly size: TrendSize }) {
  const letters = size.width < 400 ? 17 : 40;
  return (
    <>
      {layout.breaks.map((at, place) => (
        <>
          <line class="eb-g-break" x1={at} x2={at} y1="4" y2={layout.foot} />
          {[lines[place], lines[place + 1]].map((line, side) =>
            wrapLabel(line?.name ?? "", letters).map((text, row) => (
              <text
                class={side === 0 ? "eb-t-small eb-t-end" : "eb-t-small"}
                x={side === 0 ? at - 8 : at + 8}
                y={14 + row * 14}
              >
                {text}
              </text>
            )),
          )}
        </>
      ))}
    </>
  );
}

/** What is aimed at: a line over the whole picture, with its words. */
function Aims({ layout, size }: Placed & { readonly size: TrendSize }) {
  return (
    <>
      {layout.aims.map(({ y, text, labelX, labelY }) => (
        <>
          <line class="eb-g-aim-over" x1={size.left} x2={size.right} y1={y} y2={y} />
          <text class="eb-t-halo eb-t-bold" x={labelX} y={labelY}>
            {text}
          </text>
        </>
      ))}
    </>
  );
}

function Drawing({ chart, size }: { readonly chart: ShareTrendProps; readonly size: TrendSize }) {
  const layout = trendLayout(chart.lines, chart.breaks, size, chart.aims);
  const { x, y, foot, ticks, ends } = layout;
  const isWide = size === wideTrend;
  return (
    <Picture
      id={isWide ? chart.id : `${chart.id}-smal`}
      width={size.width}
      height={size.height}
      title={chart.words.title}
      desc={chart.words.desc}
      shape={isWide ? "eb-only-wide" : "eb-only-narrow"}
    >
      {ticks.map((tick) => (
        <>
          <line
            class={tick === 0 ? "eb-g-axis" : "eb-g-grid"}
            x1={size.left}
            x2={size.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="eb-t-small eb-t-soft eb-t-end" x={size.left - 6} y={y(tick) + 4}>
            {chart.words.tick(tick)}
          </text>
        </>
      ))}
      {chart.lines.map((line) => (
        <Line line={line} layout={layout} />
      ))}
      <Aims layout={layout} size={size} />
      {chart.lines.map((line) => (
        <Ends line={line} layout={layout} />
      ))}
      <Breaks layout={layout} lines={chart.lines} size={size} />
      {ends.map((day, at) => (
        <text
          class={`eb-t-small eb-t-soft${at === 0 ? "" : " eb-t-end"}`}
          x={at === 0 ? x(day) - 8 : x(day) + 12}
          y={foot + 18}
        >
          {chart.words.day(day)}
        </text>
      ))}
    </Picture>
  );
}

/** Shares in time, with their intervals as a band; a line never crosses a break. */
export function ShareTrend(chart: ShareTrendProps) {
  return (
    <ChartFigure words={chart.words} table={chart.table}>
      <Drawing chart={chart} size={wideTrend} />
      <Drawing chart={chart} size={narrowTrend} />
    </ChartFigure>
  );
}
