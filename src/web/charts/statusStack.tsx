import { textWidth } from "./labels.ts";
import { Picture } from "./picture.tsx";
import {
  everyPeriod,
  numbersBeside,
  type StackedColumn,
  type StackSize,
  seriesLabels,
  stackColumns,
} from "./statusColumns.ts";
import { countsOf, type StatusOverTimeProps, type StatusSeries } from "./statusData.ts";
import { numberShape, StatusFill, StatusPatterns } from "./statusFill.tsx";

export const wideStack: StackSize & { width: number; height: number } = {
  width: 736,
  height: 284,
  left: 0,
  right: 580,
  top: 12,
  foot: 256,
};
export const narrowStack: StackSize & { width: number; height: number } = {
  width: 288,
  height: 268,
  left: 0,
  right: 288,
  top: 12,
  foot: 240,
};

type ColumnProps = {
  readonly id: string;
  readonly column: StackedColumn;
  readonly series: readonly StatusSeries[];
  readonly size: StackSize;
};

function Column({ id, column, series, size }: ColumnProps) {
  const { x, width, segments } = column;
  const beside = numbersBeside(column, size);
  return (
    <>
      {segments.map((segment) => {
        const kind = series[segment.series]?.kind ?? "notStated";
        const { y, height, count, inside } = segment;
        const middle = inside ? y + height / 2 : (beside.get(segment.series) ?? y);
        return (
          <>
            <StatusFill id={id} kind={kind} box={{ x, y, width, height }} />
            <text
              class={inside ? `${numberShape(kind)} eb-t-middle` : "eb-t-small eb-t-halo"}
              x={inside ? x + width / 2 : x + width + 3}
              y={middle + 4.5}
            >
              {count}
            </text>
          </>
        );
      })}
    </>
  );
}

type StackProps = {
  readonly chart: StatusOverTimeProps;
  readonly id: string;
  readonly size: typeof wideStack;
  readonly labels: boolean;
};

/** The picture in one of its two sizes; on a phone the words stand in the key. */
export function StatusStack({ chart, id, size, labels }: StackProps) {
  const { series, periods, words } = chart;
  const columns = stackColumns(countsOf(chart), size);
  const step = (size.right - size.left) / Math.max(1, periods.length);
  const every = everyPeriod(step, Math.max(...periods.map(({ word }) => textWidth(word))));
  const last = columns.at(-1);
  return (
    <Picture
      id={id}
      width={size.width}
      height={size.height}
      title={words.title}
      desc={words.desc}
      shape={labels ? "eb-columns eb-only-wide" : "eb-columns eb-only-narrow"}
    >
      <StatusPatterns id={id} />
      <line class="eb-g-ink" x1={size.left} x2={size.right} y1={size.foot} y2={size.foot} />
      {columns.map((column, at) => (
        <>
          <Column id={id} column={column} series={series} size={size} />
          {(columns.length - 1 - at) % every === 0 && (
            <text class="eb-t-middle eb-t-soft" x={column.x + column.width / 2} y={size.foot + 20}>
              {periods[at]?.word}
            </text>
          )}
        </>
      ))}
      {labels &&
        last &&
        [...seriesLabels(last, size)].map(([at, y]) => (
          <text
            class={series[at]?.kind === "late" ? "eb-t-bold eb-t-late" : "eb-t-bold"}
            x={last.x + last.width + 24}
            y={y + 4.5}
          >
            {series[at]?.word}
          </text>
        ))}
    </Picture>
  );
}
