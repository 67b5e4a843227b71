import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure } from "./chartFigure.tsx";
import { countsOf, type StatusOverTimeProps, type StatusSeries } from "./statusData.ts";
import { StatusFill } from "./statusFill.tsx";
import { narrowStack, StatusStack, wideStack } from "./statusStack.tsx";

const mostSeries = 5;
function tableOf(props: StatusOverTimeProps): DataTableProps {
  const { series, periods, words } = props;
  const counted = countsOf(props);
  return {
    caption: words.caption,
    columns: [
      { key: "period", head: words.period, kind: "text" },
      ...series.map(({ key, word }) => ({ key, head: word, kind: "number" as const })),
      { key: "total", head: words.total, kind: "number" },
    ],
    rows: periods.map(({ word }, at) => {
      const counts = counted[at] ?? [];
      return { cells: [word, ...counts.map(String), String(counts.reduce((sum, count) => sum + count, 0))] };
    }),
  };
}

function Key({
  id,
  series,
  label,
}: {
  readonly id: string;
  readonly series: readonly StatusSeries[];
  readonly label: string;
}) {
  return (
    <ul class="eb-key eb-only-narrow" aria-label={label}>
      {series.map(({ kind, word }) => (
        <li>
          <svg viewBox="0 0 32 14" aria-hidden="true">
            <StatusFill id={id} kind={kind} box={{ x: 1, y: 1, width: 30, height: 12 }} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

/** How many stood where, period by period: stacked from zero, every number printed. */
export function StatusOverTime(props: StatusOverTimeProps) {
  const { id, series, words } = props;
  if (series.length > mostSeries) throw new RangeError(`at most ${mostSeries} series, not ${series.length}`);
  return (
    <ChartFigure words={words} table={tableOf(props)}>
      <div class="eb-figure__body">
        <Key id={`${id}-smal`} series={series} label={words.key} />
      </div>
      <StatusStack chart={props} id={id} size={wideStack} labels />
      <StatusStack chart={props} id={`${id}-smal`} size={narrowStack} labels={false} />
    </ChartFigure>
  );
}
