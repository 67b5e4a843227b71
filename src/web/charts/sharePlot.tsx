import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure, type ChartWords } from "./chartFigure.tsx";
import { wrapLabel } from "./labels.ts";
import { Picture } from "./picture.tsx";
import {
  narrowPlot,
  type PlotAim,
  type PlotBand,
  type PlotRow,
  type PlotSize,
  plotHead,
  plotLayout,
  widePlot,
} from "./sharePlotLayout.ts";

export type SharePlotProps = {
  readonly id: string;
  readonly rows: readonly PlotRow[];
  readonly band?: PlotBand | undefined;
  /** What is aimed at for some of the rows. */
  readonly aims?: readonly PlotAim[];
  readonly words: ChartWords & {
    readonly title: string;
    readonly desc: string;
    /** A value on the axis, with its sign. */
    readonly tick: (value: number) => string;
  };
  /** Left out where the page shows it itself. */
  readonly table?: DataTableProps | undefined;
};

type Layout = ReturnType<typeof plotLayout>;
type Frame = { readonly layout: Layout; readonly size: PlotSize };

function Axis({ layout: { ticks, x, foot }, size, words }: Frame & Pick<SharePlotProps, "words">) {
  return (
    <>
      {ticks.map((tick) => (
        <>
          <line
            class={tick === 0 ? "eb-g-axis" : "eb-g-grid"}
            x1={x(tick)}
            x2={x(tick)}
            y1={plotHead}
            y2={foot}
          />
          <text
            class={`eb-t-small eb-t-soft${tick === 0 && size.above ? "" : " eb-t-middle"}`}
            x={x(tick)}
            y={foot + 18}
          >
            {words.tick(tick)}
          </text>
        </>
      ))}
    </>
  );
}

/** What every row is held against: a band, a line in it, and its words on top, on the side where there is room. */
function Band({ layout: { x, foot }, size, band }: Frame & { readonly band: PlotBand }) {
  const [start, stop, middle] = [x(band.low), x(band.high), x(band.at)];
  const isRight = middle < size.left + (size.right - size.left) * 0.6;
  return (
    <>
      <rect
        class="eb-g-bench-band"
        x={start}
        y={plotHead - 6}
        width={stop - start}
        height={foot - plotHead + 6}
      />
      <line class="eb-g-bench" x1={middle} x2={middle} y1={plotHead - 6} y2={foot} />
      {wrapLabel(band.text, size.above ? 24 : 60).map((line, at, lines) => (
        <text
          class={`eb-t-bold${isRight ? "" : " eb-t-end"}`}
          x={isRight ? middle : middle + 4}
          y={plotHead - 12 - (lines.length - 1 - at) * 15}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** What is aimed at: a line over its rows, which leads to its words under all rows. */
function Aims({ layout }: Pick<Frame, "layout">) {
  return (
    <>
      {layout.aims.map(({ x, start, stop, labelX, labelY, text }) => (
        <>
          <line class="eb-g-link" x1={x} x2={x} y1={stop} y2={labelY - 11} />
          <line class="eb-g-aim" x1={x} x2={x} y1={start + 3} y2={stop - 3} />
          <text class="eb-t-halo eb-t-bold" x={labelX} y={labelY}>
            {text}
          </text>
        </>
      ))}
    </>
  );
}

type RowProps = {
  readonly row: Layout["placed"][number];
  readonly pattern: string;
} & Frame;

function Mark({ row, pattern, size, layout }: RowProps) {
  const { mark, middle, published } = row;
  const start = layout.x(0) + 1;
  const width = size.above ? 60 : 96;
  if (mark === null && !row.isHidden)
    return (
      <text class="eb-t-halo eb-t-soft" x={start + 8} y={middle + 4.5}>
        {row.word}
      </text>
    );
  if (mark === null)
    return (
      <>
        <rect class="eb-g-hatch-box" x={start} y={middle - 7} width={width} height={14} />
        <rect fill={`url(#${pattern})`} x={start} y={middle - 7} width={width} height={14} />
        <text class="eb-t-halo" x={start + width + 9} y={middle + 4.5}>
          {row.word}
        </text>
      </>
    );
  return (
    <>
      <line class="eb-g-interval" x1={mark.start} x2={mark.stop} y1={middle} y2={middle} />
      {published !== undefined && (
        <line
          class="eb-g-bench"
          x1={layout.x(published)}
          x2={layout.x(published)}
          y1={middle - 11}
          y2={middle + 11}
        />
      )}
      <circle class="eb-g-dot" cx={mark.dot} cy={middle} r="6.5" />
      <text
        class={`eb-t-bold eb-t-accent eb-t-halo${mark.isRight ? "" : " eb-t-end"}`}
        x={mark.label}
        y={middle + 4.5}
      >
        {mark.text}
      </text>
    </>
  );
}

/** A name in two lines at most beside its row, or in one above it. */
function Row(props: RowProps) {
  const { row, size } = props;
  const lines = wrapLabel(row.name, size.above ? 38 : 29, size.above ? 1 : 2);
  const first = size.above ? row.top + 15 : row.middle + 4.5 - (lines.length - 1) * 7;
  return (
    <>
      {lines.map((line, at) => (
        <text
          class={row.inner ? "eb-t-soft eb-t-halo" : "eb-t-halo"}
          x={row.inner ? 12 : 0}
          y={first + at * 14}
        >
          {line}
        </text>
      ))}
      <Mark {...props} />
    </>
  );
}

function Drawing({ plot, size }: { readonly plot: SharePlotProps; readonly size: PlotSize }) {
  const layout = plotLayout(plot.rows, plot.band, size, plot.aims);
  const id = size.above ? `${plot.id}-smal` : plot.id;
  const pattern = `${id}-arcering`;
  return (
    <Picture
      id={id}
      width={size.width}
      height={layout.height}
      title={plot.words.title}
      desc={plot.words.desc}
      shape={size.above ? "eb-only-narrow" : "eb-only-wide"}
    >
      <defs>
        <pattern
          id={pattern}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="eb-g-hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {plot.band && <Band layout={layout} size={size} band={plot.band} />}
      <Axis layout={layout} size={size} words={plot.words} />
      <Aims layout={layout} />
      {layout.placed.map((row) => (
        <Row row={row} pattern={pattern} layout={layout} size={size} />
      ))}
    </Picture>
  );
}

/** Shares of groups under each other, each with its interval, beside what they are held against. */
export function SharePlot(plot: SharePlotProps) {
  return (
    <ChartFigure words={plot.words} table={plot.table}>
      <Drawing plot={plot} size={widePlot} />
      <Drawing plot={plot} size={narrowPlot} />
    </ChartFigure>
  );
}
