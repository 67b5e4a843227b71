import { Picture } from "./picture.tsx";
import { TimeMarks } from "./timeMarks.tsx";
import { isOnAxis, timeScale, yearsIn } from "./timeScale.ts";
import { type Planning, timeSpans } from "./timeSpans.ts";

export type TimeBarProps = {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly today: string;
  /** One planning, or several that follow each other. */
  readonly plannings: readonly Planning[];
  readonly title: string;
  readonly desc: string;
};

const width = 240;
const height = 20;

/** Where one planning ends and the next begins: a gap, or two that lie behind us would read as one. */
function Gap({ at }: { readonly at: number }) {
  return <rect class="eb-g-stripe" x={at - 1} y="5" width="2" height="10" />;
}

/**
 * Plannings against time, for a cell of a table or a margin. Its data stand as text beside it: give the days in
 * the same row.
 */
export function TimeBar({ id, from, until, today, plannings, title, desc }: TimeBarProps) {
  const x = timeScale({ from, until, left: 0, right: width });
  const inside = yearsIn(from, until)
    .map((year) => x(`${year}-01-01`))
    .filter((place) => place > 0 && place < width);
  return (
    <Picture id={id} width={width} height={height} title={title} desc={desc} shape="eb-time">
      {inside.map((place) => (
        <line class="eb-g-grid" x1={place} x2={place} y1="0" y2={height} />
      ))}
      <line class="eb-g-axis" x1="0" x2={width} y1="19.5" y2="19.5" />
      {plannings.map((planning, at) => (
        <>
          <TimeMarks spans={timeSpans(planning, x, today, until)} y={6} thickness={8} />
          {at > 0 && planning.start !== null && <Gap at={x(planning.start)} />}
        </>
      ))}
      {isOnAxis(today, { from, until }) && (
        <line class="eb-g-today" x1={x(today)} x2={x(today)} y1="0" y2={height} />
      )}
    </Picture>
  );
}
