import type { RoadmapLane } from "./roadmapData.ts";
import { type RoadmapSize, rowSize } from "./roadmapLayout.ts";

const gap = 40;
const rows = { top: 16, rowHeight: 20, secondLine: 13, laneHead: 34, laneFoot: 2 } as const;
const oneColumn: RoadmapSize = { width: 1880, left: 480, right: 1740, nameLength: 60, ...rows };
const twoColumns: RoadmapSize = { width: 1000, left: 388, right: 878, nameLength: 48, ...rows };
/** What fits below each other on one sheet at the size of its letters. */
const mostRows = 40;
/** A theme that goes on in the next column keeps at least this many actions on both sides. */
const least = 2;

/** A lane in a column of the sheet; the same lane may go on in the next one. */
export type SheetLane = RoadmapLane & { readonly goesOn: boolean };

type Columns = readonly (readonly SheetLane[])[];

const heightOf = ({ bars }: RoadmapLane, size: RoadmapSize): number =>
  bars.reduce((sum, bar) => sum + rowSize(bar, size), size.laneHead + size.laneFoot);

/** Returns how many bars of a lane stay in the first column when so much room is left in it. */
function staying({ bars }: RoadmapLane, room: number, size: RoadmapSize): number {
  let left = room - size.laneHead - size.laneFoot;
  const fits = bars.findIndex((bar) => {
    left -= rowSize(bar, size);
    return left < 0;
  });
  if (fits === -1 || bars.length - fits < least) return bars.length;
  return fits < least ? 0 : fits;
}

function inTwo(lanes: readonly RoadmapLane[], size: RoadmapSize): Columns {
  const half = lanes.reduce((sum, lane) => sum + heightOf(lane, size), size.laneHead) / 2;
  const [first, second]: [SheetLane[], SheetLane[]] = [[], []];
  let used = 0;
  for (const lane of lanes) {
    const stay = second.length > 0 ? 0 : staying(lane, half - used, size);
    if (stay > 0) first.push({ ...lane, bars: lane.bars.slice(0, stay), goesOn: false });
    if (stay < lane.bars.length) second.push({ ...lane, bars: lane.bars.slice(stay), goesOn: stay > 0 });
    used += heightOf(lane, size);
  }
  return [first, second];
}

/**
 * Returns the lanes over one or two columns of a sheet, in their order, the columns about equally long; where the second
 * column stands, and how large the whole is.
 */
export function sheetColumns(lanes: readonly RoadmapLane[]) {
  const bars = lanes.reduce((sum, lane) => sum + lane.bars.length, 0);
  if (bars <= mostRows)
    return {
      size: oneColumn,
      columns: [lanes.map((lane) => ({ ...lane, goesOn: false }))] as Columns,
      step: 0,
      width: oneColumn.width,
    };
  const step = twoColumns.width + gap;
  return { size: twoColumns, columns: inTwo(lanes, twoColumns), step, width: step + twoColumns.width };
}
