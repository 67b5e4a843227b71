import type { CountedRoadmapProps, RoadmapProps } from "./roadmapData.ts";
import type { PlacedMilestone, RoadmapSize } from "./roadmapLayout.ts";
import { isOnAxis, quarterOf, yearsIn } from "./timeScale.ts";

export type RoadmapFrameProps = {
  readonly roadmap: Omit<RoadmapProps | CountedRoadmapProps, "lanes">;
  readonly size: RoadmapSize;
  readonly x: (day: string) => number;
  readonly axis: number;
  readonly height: number;
  readonly milestones: readonly PlacedMilestone[];
};

const quarterDays = ["04-01", "07-01", "10-01"];

/** Where words stand behind the axis, its end is a line too. */
function AxisEnd({ roadmap, size, x, axis, height }: RoadmapFrameProps) {
  const end = x(roadmap.until);
  return end > size.width - 12 ? null : (
    <line class="eb-g-axis" x1={end} x2={end} y1={axis - 8} y2={height} />
  );
}

function Years({ roadmap, x, axis, height }: RoadmapFrameProps) {
  const { from, until } = roadmap;
  const inside = (day: string) => day >= from && day <= until;
  const ticks = yearsIn(from.replace(/\d\d-\d\d$/, "01-01"), until).flatMap((year) =>
    quarterDays.map((day) => `${year}-${day}`).filter(inside),
  );
  return (
    <>
      {yearsIn(from, until).map((year) => (
        <>
          <line
            class="eb-g-axis"
            x1={x(`${year}-01-01`)}
            x2={x(`${year}-01-01`)}
            y1={axis - 26}
            y2={height}
          />
          {year < Number(until.slice(0, 4)) + (quarterOf(until) > 0 ? 1 : 0) && (
            <text class="eb-t-bold eb-t-large" x={x(`${year}-01-01`) + 7} y={axis - 10}>
              {year}
            </text>
          )}
        </>
      ))}
      {ticks.map((day) => (
        <line class="eb-g-grid" x1={x(day)} x2={x(day)} y1={axis - 8} y2={axis} />
      ))}
    </>
  );
}

function Diamond({ x, y, side, name }: PlacedMilestone) {
  return (
    <>
      <path class="eb-g-milestone" d={`M${x} ${y - 7}l7 7-7 7-7-7Z`} />
      <text
        class={side === "right" ? "eb-t-halo" : "eb-t-halo eb-t-end"}
        x={side === "right" ? x + 12 : x - 12}
        y={y + 5}
      >
        {name}
      </text>
    </>
  );
}

function Today({ roadmap, size, x, height }: RoadmapFrameProps) {
  if (!isOnAxis(roadmap.today, roadmap)) return null;
  const place = x(roadmap.today);
  const end = place - size.left > 220;
  return (
    <>
      <line class="eb-g-today" x1={place} x2={place} y1={6} y2={height} />
      <text
        class={end ? "eb-t-bold eb-t-halo eb-t-end" : "eb-t-bold eb-t-halo"}
        x={end ? place - 8 : place + 8}
        y={16}
      >
        {roadmap.words.today}
      </text>
    </>
  );
}

/** What stands behind and above the bars: years, quarters, milestones, today. */
export function RoadmapFrame(props: RoadmapFrameProps) {
  const { roadmap, size, milestones, axis } = props;
  return (
    <>
      <Years {...props} />
      <AxisEnd {...props} />
      <line class="eb-g-ink" x1="0" x2={size.width} y1={axis} y2={axis} />
      {milestones.length > 0 && (
        <text class="eb-t-bold eb-t-large" x="0" y={size.top + 27}>
          {roadmap.words.milestones}
        </text>
      )}
      <Today {...props} />
      {milestones.map((milestone) => (
        <Diamond {...milestone} />
      ))}
    </>
  );
}
