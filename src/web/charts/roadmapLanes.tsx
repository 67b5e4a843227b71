import { Link } from "../components/link.tsx";
import { StatusMark } from "../components/statusMark.tsx";
import type { RoadmapBar, RoadmapLane, RoadmapWords } from "./roadmapData.ts";
import type { PlacedLane, PlacedRow, RoadmapSize } from "./roadmapLayout.ts";
import { TimeMarks } from "./timeMarks.tsx";

type RowProps = { readonly row: PlacedRow; readonly late: boolean; readonly size: RoadmapSize };

function Row({ row, late, size }: RowProps) {
  const { y, name, spans, note } = row;
  return (
    <>
      {name.map((line, at) => (
        <text class="eb-t-large" x="0" y={y + 8.5 + at * size.secondLine}>
          {line}
        </text>
      ))}
      <TimeMarks spans={spans} y={y - 1} thickness={10} />
      {note && (
        <text
          class={`eb-t-halo ${late ? "eb-t-late" : "eb-t-soft"}${note.anchor === "end" ? " eb-t-end" : ""}`}
          x={note.x}
          y={y + 8.5}
        >
          {note.text}
        </text>
      )}
    </>
  );
}

const isLate = (bar: RoadmapBar | undefined) =>
  bar?.status.kind === "late" || bar?.status.kind === "postponed";

/** The lanes of the roadmap, each with its name, its note and its bars. */
export function RoadmapLanes({
  lanes,
  size,
}: {
  readonly lanes: readonly PlacedLane[];
  readonly size: RoadmapSize;
}) {
  return (
    <>
      {lanes.map(({ y, lane, rows }, at) => (
        <>
          {at > 0 && <line class="eb-g-ink" x1="0" x2={size.width} y1={y} y2={y} />}
          <text class="eb-t-bold eb-t-large" x="0" y={y + Math.round(size.laneHead * 0.55)}>
            {lane.name}
          </text>
          {lane.note && (
            <text
              class="eb-t-small eb-t-soft eb-t-end"
              x={size.left - 24}
              y={y + Math.round(size.laneHead * 0.55)}
            >
              {lane.note}
            </text>
          )}
          {rows.map((row, bar) => (
            <Row row={row} late={isLate(lane.bars[bar])} size={size} />
          ))}
        </>
      ))}
    </>
  );
}

function ListItem({ bar }: { readonly bar: RoadmapBar }) {
  return (
    <li>
      <Link href={bar.href} apart>
        {bar.name}
      </Link>
      <p class="eb-small">
        <StatusMark {...bar.status} /> <span class="eb-soft">{bar.when}</span>
      </p>
    </li>
  );
}

type RoadmapListProps = {
  readonly lanes: readonly RoadmapLane[];
  readonly words: Pick<RoadmapWords, "heading" | "inLane">;
};

/** The same roadmap where there is no room for a picture: under each theme a list that opens. */
export function RoadmapList({ lanes, words }: RoadmapListProps) {
  // the picture has a heading of its own, so a theme is one step lower
  const Name = words.heading === undefined ? "h3" : "h4";
  return (
    <div class="eb-below-64">
      {lanes.map(({ name, note, bars }) => (
        <div class="eb-lane">
          <Name class="utrecht-heading-3">{name}</Name>
          {note && <p class="eb-mini">{note}</p>}
          {bars.length > 0 && (
            <details>
              <summary>
                {words.inLane(bars.length, bars.filter(({ status }) => status.kind === "late").length)}
              </summary>
              <ul>
                {bars.map((bar) => (
                  <ListItem bar={bar} />
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </div>
  );
}
