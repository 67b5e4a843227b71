import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure, type ChartWords } from "./chartFigure.tsx";
import { Picture } from "./picture.tsx";
import { countOn, daysOfPace, type PaceLine, type PaceSize, paceScales, stairs } from "./roundPaceData.ts";

export type RoundPaceProps = {
  readonly id: string;
  readonly now: PaceLine;
  readonly before: PaceLine | null;
  /** How many were asked: the top of the axis. */
  readonly asked: number;
  /** The last day of this round, counted from its first. */
  readonly lastDay: number;
  readonly words: ChartWords & {
    readonly title: string;
    readonly desc: string;
    readonly now: string;
    readonly before: string;
    readonly opens: string;
    readonly closes: string;
    readonly day: string;
    readonly thisRound: string;
    readonly lastRound: string;
  };
};

const wide: PaceSize = { width: 544, height: 300, left: 30, right: 530, top: 24, foot: 272 };
const narrow: PaceSize = { width: 288, height: 210, left: 30, right: 276, top: 24, foot: 182 };

function tableOf({ now, before, words }: RoundPaceProps): DataTableProps {
  const days = daysOfPace(now, before);
  return {
    caption: words.title,
    columns: [
      { key: "dag", head: words.day, kind: "text" },
      { key: "nu", head: words.thisRound, kind: "number" },
      ...(before === null ? [] : [{ key: "toen", head: words.lastRound, kind: "number" as const }]),
    ],
    rows: days.map((day) => ({
      cells: [
        String(day + 1),
        day > now.until ? "" : String(countOn(now, day)),
        ...(before === null ? [] : [day > before.until ? "" : String(countOn(before, day))]),
      ],
    })),
  };
}

type DrawingProps = { readonly chart: RoundPaceProps; readonly size: PaceSize; readonly labels: boolean };

function Frame({ chart, size, most }: Omit<DrawingProps, "labels"> & { readonly most: number }) {
  const { y } = paceScales({ day: 1, count: most }, size);
  const marks = [...new Set([0, Math.round(most / 2), most])];
  return (
    <>
      {marks.map((count) => (
        <>
          <line
            class={count === 0 ? "eb-g-axis" : "eb-g-grid"}
            x1={size.left}
            x2={size.right}
            y1={y(count)}
            y2={y(count)}
          />
          <text class="eb-t-small eb-t-soft eb-t-end" x={size.left - 6} y={y(count) + 4}>
            {count}
          </text>
        </>
      ))}
      <text class="eb-t-small eb-t-soft" x={size.left} y={size.foot + 20}>
        {chart.words.opens}
      </text>
      <text class="eb-t-small eb-t-soft eb-t-end" x={size.right} y={size.foot + 20}>
        {chart.words.closes}
      </text>
    </>
  );
}

function Drawing({ chart, size, labels }: DrawingProps) {
  const { now, before, words, lastDay, asked } = chart;
  const most = Math.max(asked, countOn(now, now.until), before === null ? 0 : countOn(before, before.until));
  const scales = paceScales(
    { day: Math.max(lastDay, before?.until ?? 0 /* the first round */), count: most },
    size,
  );
  const { x, y } = scales;
  const tip = { x: x(now.until), y: y(countOn(now, now.until)) };
  const isLate = tip.x > size.right / 2;
  return (
    <Picture
      id={labels ? chart.id : `${chart.id}-smal`}
      width={size.width}
      height={size.height}
      title={words.title}
      desc={words.desc}
      shape={labels ? "eb-only-wide" : "eb-only-narrow"}
    >
      <Frame chart={chart} size={size} most={most} />
      {before !== null && (
        <>
          <path class="eb-g-path" d={stairs(before, scales)} />
          <text
            class="eb-t-soft eb-t-end eb-t-halo"
            x={size.right}
            y={Math.max(size.top + 12, y(countOn(before, before.until)) - 9)}
          >
            {words.before}
          </text>
        </>
      )}
      <line class="eb-g-today" x1={tip.x} x2={tip.x} y1={tip.y + 8} y2={size.foot} />
      <path class="eb-g-line" d={stairs(now, scales)} />
      <circle class="eb-g-dot" cx={tip.x} cy={tip.y} r={5.5} />
      <text
        class={isLate ? "eb-t-bold eb-t-accent eb-t-halo eb-t-end" : "eb-t-bold eb-t-accent eb-t-halo"}
        x={tip.x + (isLate ? -10 : 10)}
        y={tip.y - 6}
      >
        {words.now}
      </text>
    </Picture>
  );
}

/** How many answers came in day by day, held against the round before. */
export function RoundPace(chart: RoundPaceProps) {
  return (
    <ChartFigure words={chart.words} table={tableOf(chart)}>
      <Drawing chart={chart} size={wide} labels />
      <Drawing chart={chart} size={narrow} labels={false} />
    </ChartFigure>
  );
}
