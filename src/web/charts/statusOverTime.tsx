import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure } from "./chartFigure.tsx";
import { countsOf, type StatusOverTimeProps } from "./statusData.ts";
import { StatusKey } from "./statusKey.tsx";
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

/** How many stood where, period by period: stacked from zero, every number printed. */
export function StatusOverTime(props: StatusOverTimeProps) {
  const { id, series, words } = props;
  if (series.length > mostSeries) throw new RangeError(`at most ${mostSeries} series, not ${series.length}`);
  return (
    <ChartFigure words={words} table={tableOf(props)}>
      <div class="eb-figure__body">
        <StatusKey id={`${id}-smal`} series={series} label={words.key} narrow />
      </div>
      <StatusStack chart={props} id={id} size={wideStack} labels />
      <StatusStack chart={props} id={`${id}-smal`} size={narrowStack} labels={false} />
    </ChartFigure>
  );
}
