import type { DataTableProps } from "../components/dataTable.tsx";
import { Link } from "../components/link.tsx";
import { StatusMark } from "../components/statusMark.tsx";
import { ChartFigure } from "./chartFigure.tsx";
import type { RoadmapProps } from "./roadmapData.ts";
import { RoadmapKey } from "./roadmapKey.tsx";
import { RoadmapLanes, RoadmapList } from "./roadmapLanes.tsx";
import { roadmapLayout, roadmapSize } from "./roadmapLayout.ts";
import { RoadmapPicture } from "./roadmapPicture.tsx";

/** Returns the same data as a table, a bar a row. */
export function roadmapTable({ lanes, words }: RoadmapProps): DataTableProps {
  const { columns } = words;
  const rows = lanes.flatMap((lane) =>
    lane.bars.map((bar) => ({
      cells: [
        <Link href={bar.href}>{bar.name}</Link>,
        lane.name,
        <StatusMark {...bar.status} />,
        bar.text.start,
        bar.text.due,
        bar.text.first,
      ],
    })),
  );
  return {
    caption: words.caption,
    columns: [
      { key: "name", head: columns.name, kind: "text" },
      { key: "lane", head: columns.lane, kind: "text" },
      { key: "status", head: columns.status, kind: "status" },
      { key: "start", head: columns.start, kind: "text" },
      { key: "due", head: columns.due, kind: "text" },
      { key: "first", head: columns.first, kind: "text" },
    ],
    rows,
    narrow: "lines",
  };
}

/**
 * The years in one picture: themes as lanes, actions as bars, milestones as diamonds, what moved as a ghost, today as
 * a line. Below 64rem it is a list. Prints on A3.
 */
export function Roadmap(props: RoadmapProps) {
  const { id, lanes, words } = props;
  const { x, axis, milestones, lanes: placed, height } = roadmapLayout(props);
  return (
    <ChartFigure words={words} table={roadmapTable(props)} shape="eb-roadmap">
      <div class="eb-figure__body">
        <RoadmapKey words={words.key} />
      </div>
      <RoadmapPicture id={id} roadmap={props} x={x} axis={axis} height={height} milestones={milestones}>
        <RoadmapLanes lanes={placed} size={roadmapSize} />
      </RoadmapPicture>
      <RoadmapList lanes={lanes} words={words} />
    </ChartFigure>
  );
}
