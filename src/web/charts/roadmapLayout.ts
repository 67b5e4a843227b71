import { type PlacedLabel, placeLabels, textWidth, wrapLabel } from "./labels.ts";
import type { Milestone, RoadmapBar, RoadmapLane, RoadmapProps } from "./roadmapData.ts";
import { drawnBar, type NotePlace, type PlacedNote, withRoomForNotes } from "./roadmapNotes.ts";
import { timeScale } from "./timeScale.ts";
import type { TimeSpans } from "./timeSpans.ts";

/** The measures of one roadmap: where names end and bars begin, and how much room a row has. */
export type RoadmapSize = {
  readonly width: number;
  readonly left: number;
  /** Where the bars end; the words behind them may run to the edge. */
  readonly right: number;
  readonly top: number;
  /** Characters of a name in one line. */
  readonly nameLength: number;
  readonly rowHeight: number;
  readonly secondLine: number;
  readonly laneHead: number;
  readonly laneFoot: number;
};

export const roadmapSize: RoadmapSize = {
  width: 1152,
  left: 424,
  right: 1148,
  top: 16,
  nameLength: 52,
  rowHeight: 28,
  secondLine: 16,
  laneHead: 44,
  laneFoot: 10,
};

const tierHeight = 20;

export type PlacedRow = {
  readonly y: number;
  readonly name: readonly string[];
  readonly spans: TimeSpans;
  readonly note?: PlacedNote;
};
export type PlacedLane = {
  readonly y: number;
  readonly lane: RoadmapLane;
  readonly rows: readonly PlacedRow[];
};
export type PlacedMilestone = PlacedLabel & { readonly x: number; readonly y: number; readonly name: string };

function placeRow(bar: RoadmapBar, y: number, place: NotePlace): PlacedRow {
  return { y, name: wrapLabel(bar.name, place.size.nameLength), ...drawnBar(bar, place) };
}

/** Returns the height of the row of one bar. */
export const rowSize = (bar: RoadmapBar, { nameLength, rowHeight, secondLine }: RoadmapSize): number =>
  rowHeight + (wrapLabel(bar.name, nameLength).length - 1) * secondLine;

function placeLane(lane: RoadmapLane, y: number, place: NotePlace): { placed: PlacedLane; end: number } {
  const { size } = place;
  let next = y + size.laneHead;
  const rows = lane.bars.map((bar) => {
    const row = placeRow(bar, next, place);
    next += rowSize(bar, size);
    return row;
  });
  return { placed: { y, lane, rows }, end: next + size.laneFoot };
}

/** Returns the milestones on as few lines as keep their words apart, and the height they take. */
export function placeMilestones(
  milestones: readonly Milestone[],
  x: (day: string) => number,
  { left, right, top }: RoadmapSize = roadmapSize,
) {
  const ordered = [...milestones].sort((a, b) => a.day.localeCompare(b.day));
  const labels = ordered.map(({ day, name }) => ({ x: x(day), width: textWidth(name) }));
  const placed = placeLabels(labels, { left, right, gap: 12 }).map((label, at): PlacedMilestone => {
    const { x: place = 0 } = labels[at] ?? {};
    return { ...label, x: place, y: top + 22 + label.tier * tierHeight, name: ordered[at]?.name ?? "" };
  });
  const tiers = Math.max(0, ...placed.map(({ tier }) => tier + 1));
  return { placed, height: tiers === 0 ? 0 : 12 + tiers * tierHeight };
}

/** Returns where everything of the roadmap stands, from top to bottom. */
export function roadmapLayout(
  { from, until, today, lanes, milestones }: Omit<RoadmapProps, "id" | "words">,
  full: RoadmapSize = roadmapSize,
) {
  const axisOf = ({ left, right }: RoadmapSize) => timeScale({ from, until, left, right });
  const bars = lanes.flatMap((lane) => lane.bars);
  const size = withRoomForNotes(bars, { x: axisOf(full), today, until }, full);
  const x = axisOf(size);
  const { placed, height } = placeMilestones(milestones, x, size);
  const axis = size.top + height + 40;
  let next = axis;
  const placedLanes = lanes.map((lane) => {
    const { placed: done, end } = placeLane(lane, next, { x, from, until, today, size });
    next = end;
    return done;
  });
  return { x, axis, milestones: placed, lanes: placedLanes, height: next };
}
