import { ChartFigure } from "./chartFigure.tsx";
import { Picture } from "./picture.tsx";
import { roadmapTable } from "./roadmap.tsx";
import type { RoadmapProps } from "./roadmapData.ts";
import { RoadmapFrame } from "./roadmapFrame.tsx";
import { RoadmapKey } from "./roadmapKey.tsx";
import { RoadmapLanes, RoadmapList } from "./roadmapLanes.tsx";
import { roadmapLayout, roadmapSize } from "./roadmapLayout.ts";
import { sheetColumns } from "./roadmapSheetLayout.ts";

/** On a screen the words behind the bars have room of their own too: every bar has some. */
const screenSize = { ...roadmapSize, right: 1020 };

type SheetProps = RoadmapProps & {
  /** The name of a theme that goes on in the second column. */
  readonly goesOn: (name: string) => string;
};

/** The picture for a screen: every action under the other. */
function OnScreen(props: RoadmapProps) {
  const { id, words } = props;
  const { x, axis, milestones, lanes, height } = roadmapLayout(props, screenSize);
  return (
    <Picture
      id={id}
      width={screenSize.width}
      height={height}
      title={words.title}
      desc={words.desc}
      shape="eb-above-64 eb-on-screen"
    >
      <RoadmapFrame
        roadmap={props}
        size={screenSize}
        x={x}
        axis={axis}
        height={height}
        milestones={milestones}
      />
      <RoadmapLanes lanes={lanes} size={screenSize} />
    </Picture>
  );
}

/** The picture for a sheet of A3: over two columns when there are many actions. */
function OnPaper({ goesOn, ...props }: SheetProps) {
  const { id, words } = props;
  const { size, columns, step, width } = sheetColumns(props.lanes);
  const placed = columns.map((lanes) => {
    const named = lanes.map((lane) => (lane.goesOn ? { ...lane, name: goesOn(lane.name) } : lane));
    return roadmapLayout({ ...props, lanes: named }, size);
  });
  const height = Math.max(...placed.map((column) => column.height));
  return (
    <Picture
      id={`${id}-vel`}
      width={width}
      height={height}
      title={words.title}
      desc={words.desc}
      shape="eb-on-paper"
    >
      {placed.map(({ x, axis, milestones, lanes }, column) => (
        <g transform={`translate(${column * step} 0)`}>
          <RoadmapFrame
            roadmap={props}
            size={size}
            x={x}
            axis={axis}
            height={height}
            milestones={milestones}
          />
          <RoadmapLanes lanes={lanes} size={size} />
        </g>
      ))}
    </Picture>
  );
}

/**
 * Every action with its due date: themes as lanes, one sheet of A3 on paper, a list on a screen below 64rem.
 */
export function RoadmapSheet(props: SheetProps) {
  const { lanes, words } = props;
  return (
    <ChartFigure words={words} table={roadmapTable(props)} shape="eb-roadmap eb-sheet">
      <div class="eb-figure__body">
        <RoadmapKey words={words.key} />
      </div>
      <OnScreen {...props} />
      <OnPaper {...props} />
      <RoadmapList lanes={lanes} words={words} />
    </ChartFigure>
  );
}
