import type { DataTableProps } from "../components/dataTable.tsx";
import { type TargetRow, type TargetSize, targetLayout } from "./againstTargetLayout.ts";
import { ChartFigure, type ChartWords } from "./chartFigure.tsx";
import { Picture } from "./picture.tsx";
import { StatusFill, StatusPatterns } from "./statusFill.tsx";

export type AgainstTargetProps = {
  readonly id: string;
  /** In order of time. */
  readonly rows: readonly TargetRow[];
  readonly words: ChartWords & { readonly title: string; readonly desc: string };
  readonly table: DataTableProps;
};

const wide: TargetSize = { width: 544, right: 536 };
const narrow: TargetSize = { width: 288, right: 280 };

function Drawing({ chart, size, isWide }: { chart: AgainstTargetProps; size: TargetSize; isWide: boolean }) {
  const { rows, height } = targetLayout(chart.rows, size);
  const id = isWide ? chart.id : `${chart.id}-smal`;
  return (
    <Picture
      id={id}
      width={size.width}
      height={height}
      title={chart.words.title}
      desc={chart.words.desc}
      shape={isWide ? "eb-only-wide" : "eb-only-narrow"}
    >
      <StatusPatterns id={id} />
      {rows.map(({ row, box, target, labelY }) => (
        <>
          <text class="eb-t-small" x={box.x} y={labelY}>
            {row.label}
          </text>
          <text class="eb-t-small eb-t-bold eb-t-end" x={size.right} y={labelY}>
            {row.text}
          </text>
          <StatusFill id={id} kind={row.value === null ? "rest" : "done"} box={box} />
          {target !== null && (
            <line class="eb-g-today" x1={target} x2={target} y1={box.y - 4} y2={box.y + box.height + 4} />
          )}
        </>
      ))}
    </Picture>
  );
}

/** What was counted on days or in years as bars from zero, each with a mark at what was agreed; what is hidden is a striped field. */
export function AgainstTarget(chart: AgainstTargetProps) {
  return (
    <ChartFigure words={chart.words} table={chart.table}>
      <Drawing chart={chart} size={wide} isWide />
      <Drawing chart={chart} size={narrow} isWide={false} />
    </ChartFigure>
  );
}
