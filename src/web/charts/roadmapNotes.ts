import { textWidth } from "./labels.ts";
import type { RoadmapBar } from "./roadmapData.ts";
import type { RoadmapSize } from "./roadmapLayout.ts";
import { type TimeSpans, timeSpans } from "./timeSpans.ts";

export type PlacedNote = { readonly x: number; readonly anchor: "start" | "end"; readonly text: string };

/** The axis on which bars and their notes stand. */
export type NotePlace = {
  readonly x: (day: string) => number;
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly size: RoadmapSize;
};

/** Room between a bar and its note, and between a note and the edge. */
const [apart, edge] = [9, 4];
/** A note goes to the other side of the line of today only when it stays this near to its bar. */
const near = 48;

type Reach = TimeSpans["reach"];

const fitsBehind = (text: string, reach: Reach, width: number): boolean =>
  reach !== undefined && reach.x + reach.width + apart + textWidth(text) <= width - edge;

const fitsBefore = (text: string, reach: Reach, left: number): boolean =>
  reach !== undefined && reach.x - apart - textWidth(text) >= left;

/** Returns where words start behind a bar: past the line of today when that would run through them. */
function behind(text: string, end: number, { width, today }: { width: number; today: number | undefined }) {
  const x = end + apart;
  if (today === undefined || today < x - apart / 2 || today > x + textWidth(text)) return x;
  const past = today + apart;
  return past - x <= near && past + textWidth(text) <= width - edge ? past : x;
}

type NoteSize = Pick<RoadmapSize, "left" | "width"> & { readonly today?: number | undefined };

/** Returns where the words behind a bar stand: right of it, or left of it when they would leave the picture. */
export function placeNote(text: string, reach: Reach, { left, width, today }: NoteSize): PlacedNote {
  if (!reach) return { x: left + 8, anchor: "start", text };
  if (fitsBehind(text, reach, width))
    return { x: behind(text, reach.x + reach.width, { width, today }), anchor: "start", text };
  return fitsBefore(text, reach, left)
    ? { x: reach.x - apart, anchor: "end", text }
    : { x: width - edge, anchor: "end", text };
}

const daysOf = ({ start, due, firstStart, firstDue }: RoadmapBar): readonly string[] =>
  [start, due, firstStart, firstDue].filter((day) => day != null);

const isAfter = (bar: RoadmapBar, until: string): boolean =>
  daysOf(bar).length > 0 && daysOf(bar).every((day) => day > until);

const noteAfter = (text: string, { right, width }: RoadmapSize): PlacedNote =>
  right + apart + textWidth(text) <= width - edge
    ? { x: right + apart, anchor: "start", text }
    : { x: width - edge, anchor: "end", text };

/** Returns what is drawn of a bar and the words with it; an arrow says that it lies, or goes on, outside the axis. */
export function drawnBar(bar: RoadmapBar, place: NotePlace): { spans: TimeSpans; note?: PlacedNote } {
  const { x, from, until, today, size } = place;
  const days = daysOf(bar);
  const { note = "" } = bar;
  if (days.length > 0 && days.every((day) => day < from))
    return { spans: {}, note: { x: size.left + edge, anchor: "start", text: `← ${note}` } };
  if (isAfter(bar, until)) return { spans: {}, note: noteAfter(`${note} →`, size) };
  const spans = timeSpans({ ...bar, kind: bar.status.kind }, x, today, until);
  const text = bar.due !== null && bar.due > until ? `${note} →` : note;
  if (text === "") return { spans };
  const line = today >= from && today <= until ? x(today) : undefined;
  return { spans, note: placeNote(text, spans.reach, { ...size, today: line }) };
}

/**
 * Returns the size with as much room right of the axis as the notes need that would otherwise stand across their bar, or
 * before a bar that has no end.
 */
export function withRoomForNotes(
  bars: readonly RoadmapBar[],
  place: Pick<NotePlace, "today" | "until" | "x">,
  size: RoadmapSize,
): RoadmapSize {
  const tight = bars.flatMap((bar) => {
    const { reach } = timeSpans({ ...bar, kind: bar.status.kind }, place.x, place.today, place.until);
    const { note } = bar;
    if (note !== undefined && isAfter(bar, place.until))
      return [{ width: textWidth(`${note} →`), free: false }];
    if (note === undefined || !reach || fitsBehind(note, reach, size.width)) return [];
    return [{ width: textWidth(`${note} →`), free: bar.due !== null && fitsBefore(note, reach, size.left) }];
  });
  if (tight.every(({ free }) => free)) return size;
  const room = Math.max(...tight.map(({ width }) => width));
  return { ...size, right: Math.min(size.right, size.width - edge - apart - room) };
}
