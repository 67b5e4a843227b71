import type { DataTableProps } from "../components/dataTable.tsx";
import { ChartFigure } from "./chartFigure.tsx";
import { type QuarterCount, quarterCounts } from "./quarterCounts.ts";
import type { CountedLane, CountedRoadmapProps } from "./roadmapData.ts";
import { RoadmapList } from "./roadmapLanes.tsx";
import { placeMilestones, roadmapSize } from "./roadmapLayout.ts";
import { RoadmapPicture } from "./roadmapPicture.tsx";
import { SlipMark } from "./slipMark.tsx";
import { tenth, timeScale } from "./timeScale.ts";

const laneHeight = 76;
const barHeight = 44;

const dayIn = ({ year, quarter }: QuarterCount) => `${year}-${String(quarter * 3 + 1).padStart(2, "0")}-01`;

type ColumnsProps = {
  readonly counts: readonly QuarterCount[];
  readonly x: (day: string) => number;
  readonly foot: number;
  readonly most: number;
  readonly today: string;
};

function Columns({ counts, x, foot, most, today }: ColumnsProps) {
  const tall = (count: number) => tenth((count / most) * barHeight);
  const width = tenth((roadmapSize.right - roadmapSize.left) / counts.length - 8);
  return (
    <>
      {counts.map((count) => {
        if (count.due === 0) return null;
        const left = x(dayIn(count)) + 4;
        const past = dayIn(count) <= today;
        const [all, late] = [tall(count.due), tall(count.late)];
        return (
          <>
            <rect
              class={past ? "eb-g-done" : "eb-g-todo"}
              x={left}
              y={foot - all}
              width={width}
              height={all}
            />
            {late > 0 && <SlipMark x={left} y={foot - late} width={width} height={late} />}
            <text class="eb-t-small eb-t-middle eb-t-halo" x={tenth(left + width / 2)} y={foot - all - 4}>
              {count.due}
            </text>
          </>
        );
      })}
    </>
  );
}

function LaneRow({ lane, y }: { readonly lane: CountedLane; readonly y: number }) {
  return (
    <>
      <text class="eb-t-bold eb-t-large" x="0" y={y + 28}>
        {lane.name}
      </text>
      {lane.note && (
        <text class="eb-t-soft" x="0" y={y + 48}>
          {lane.note}
        </text>
      )}
      <line class="eb-g-ink" x1="0" x2={roadmapSize.width} y1={y + laneHeight} y2={y + laneHeight} />
    </>
  );
}

function tableOf({ lanes, from, until, words }: CountedRoadmapProps): DataTableProps {
  const counted = lanes.map(({ dues }) => quarterCounts(dues, from, until));
  const shown = ({ due, late }: QuarterCount) =>
    late > 0 ? `${due} (${late} ${words.summary.late})` : String(due);
  const quarters = counted[0]?.counts ?? [];
  const rows = quarters.map(({ year, quarter }, at) => ({
    cells: [
      `${year}, ${words.summary.quarters[quarter] ?? ""}`,
      ...counted.map(({ counts }) => counts[at]).map((count) => (count ? shown(count) : "")),
    ],
  }));
  return {
    caption: words.caption,
    columns: [
      { key: "quarter", head: words.summary.quarter, kind: "text" },
      ...lanes.map(({ name }, at) => ({ key: `lane-${at}`, head: name, kind: "number" as const })),
    ],
    rows: [...rows, { cells: [words.summary.noDay, ...counted.map(({ noDay }) => String(noDay))] }],
  };
}

/** Many actions: one row a theme, with how many must be done in each quarter; a page of 500 bars is read by nobody. */
export function RoadmapSummary(props: CountedRoadmapProps) {
  const { id, from, until, today, lanes, words } = props;
  const x = timeScale({ from, until, left: roadmapSize.left, right: roadmapSize.right });
  const { placed, height: head } = placeMilestones(props.milestones, x);
  const axis = roadmapSize.top + head + 40;
  const height = axis + lanes.length * laneHeight;
  const counted = lanes.map(({ dues }) => quarterCounts(dues, from, until).counts);
  const most = Math.max(1, ...counted.flat().map(({ due }) => due));
  return (
    <ChartFigure words={words} table={tableOf(props)} shape="eb-roadmap">
      <p class="eb-figure__text">{words.summary.counted}</p>
      <RoadmapPicture id={id} roadmap={props} x={x} axis={axis} height={height} milestones={placed}>
        {lanes.map((lane, at) => (
          <>
            <LaneRow lane={lane} y={axis + at * laneHeight} />
            <Columns
              counts={counted[at] ?? []}
              x={x}
              foot={axis + (at + 1) * laneHeight}
              most={most}
              today={today}
            />
          </>
        ))}
      </RoadmapPicture>
      <RoadmapList
        lanes={lanes.map(({ name, note }) => ({ name, ...(note ? { note } : {}), bars: [] }))}
        words={words}
      />
    </ChartFigure>
  );
}
