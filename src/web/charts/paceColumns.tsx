import { Picture } from "./picture.tsx";
import { stackColumns } from "./statusColumns.ts";
import type { StatusPeriod, StatusSeries } from "./statusData.ts";
import { StatusFill, StatusPatterns } from "./statusFill.tsx";

type PaceColumnsProps = {
  readonly id: string;
  readonly series: readonly StatusSeries[];
  /** The oldest in front. A period in which nothing was asked has no column. */
  readonly periods: readonly StatusPeriod[];
  readonly title: string;
  readonly desc: string;
};

const size = { left: 0, right: 240, top: 2, foot: 46 };

/** Returns the counts of a period as shares of a hundred, so that a small unit stands as tall as a large one. */
function sharesOf({ counts }: StatusPeriod, series: readonly StatusSeries[]): readonly number[] {
  const found = series.map(({ key }) => {
    const count = counts[key];
    if (count === undefined) throw new RangeError(`no count of ${key}`);
    return count;
  });
  const all = found.reduce((sum, count) => sum + count, 0);
  return found.map((count) => (all === 0 ? 0 : (count / all) * 100));
}

/** Round by round what part of what was asked goes how, for a cell of a table. Its numbers stand in a table of their own. */
export function PaceColumns({ id, series, periods, title, desc }: PaceColumnsProps) {
  const columns = stackColumns(
    periods.map((period) => sharesOf(period, series)),
    size,
  );
  return (
    <Picture id={id} width={240} height={48} title={title} desc={desc} shape="eb-time">
      <StatusPatterns id={id} />
      <line class="eb-g-ink" x1={size.left} x2={size.right} y1={size.foot} y2={size.foot} />
      {columns.map(({ x, width, segments }) =>
        segments.map(({ series: at, y, height }) => (
          <StatusFill id={id} kind={series[at]?.kind ?? "notStated"} box={{ x, y, width, height }} />
        )),
      )}
    </Picture>
  );
}
