import { Picture } from "./picture.tsx";
import type { StatusSeries } from "./statusData.ts";
import { StatusFill, StatusPatterns } from "./statusFill.tsx";
import { tenth } from "./timeScale.ts";

type StatusBarProps = {
  readonly id: string;
  readonly series: readonly StatusSeries[];
  readonly counts: Readonly<Record<string, number>>;
  /** The longest row of the table, so that all rows share one measure. */
  readonly most: number;
  readonly title: string;
  readonly desc: string;
};

const width = 240;
const room = width - 2;

/** Returns the parts of a bar from zero, each as long as its count; a count of zero has no part. */
function partsOf({ series, counts, most }: Pick<StatusBarProps, "series" | "counts" | "most">) {
  let x = 1;
  return series.flatMap(({ key, kind }) => {
    const count = counts[key];
    if (count === undefined) throw new RangeError(`no count of ${key}`);
    if (count === 0) return [];
    const long = tenth((count / most) * room);
    x += long;
    return [{ kind, box: { x: tenth(x - long), y: 4, width: long, height: 12 } }];
  });
}

/** How many stand where, as one bar for a cell of a table. Its numbers stand in the same row. */
export function StatusBar({ id, title, desc, ...row }: StatusBarProps) {
  return (
    <Picture id={id} width={width} height={20} title={title} desc={desc} shape="eb-time">
      <StatusPatterns id={id} />
      <line class="eb-g-axis" x1="0.5" x2="0.5" y1="1" y2="19" />
      {partsOf(row).map(({ kind, box }) => (
        <StatusFill id={id} kind={kind} box={box} />
      ))}
    </Picture>
  );
}
