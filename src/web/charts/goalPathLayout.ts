import { scaleLinear } from "d3-scale";
import type { GoalPathProps, GoalPoint, Measured } from "./goalPathData.ts";
import { textWidth } from "./labels.ts";
import { dayNumber, isOnAxis, tenth, timeScale } from "./timeScale.ts";

export const goalSize = {
  width: 300,
  height: 134,
  left: 6,
  right: 236,
  top: 16,
  bottom: 92,
  foot: 114,
} as const;

export type Place = { readonly x: number; readonly y: number };
export type LabelPlace = Place & { readonly anchor: "start" | "end" | "middle"; readonly text: string };

/** Returns the measured points in stretches that may be compared: a line never crosses a break in the series. */
export function stretches(
  measured: readonly Measured[],
  breaks: readonly string[],
): readonly (readonly Measured[])[] {
  const ordered = [...measured].sort((a, b) => a.day.localeCompare(b.day));
  const edges = [...breaks].sort();
  return [...edges, "9999-12-31"]
    .map((edge, at) => ordered.filter(({ day }) => day < edge && day >= (edges[at - 1] ?? "")))
    .filter((stretch) => stretch.length > 0);
}

/** Returns the value that the path asks on a day: a straight line between its points, and their value outside them. */
export function valueOnPath(path: readonly GoalPoint[], day: string): number {
  const ordered = [...path].sort((a, b) => a.day.localeCompare(b.day));
  return scaleLinear()
    .domain(ordered.map((point) => dayNumber(point.day)))
    .range(ordered.map((point) => point.value))
    .clamp(true)(dayNumber(day));
}

/** Lowest value at the bottom, highest on top; this axis does not begin at zero, so it carries no scale. */
function heights({ path, measured }: GoalPathProps): (value: number) => number {
  const values = [...path, ...measured].map(({ value }) => value);
  const edges = measured.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []));
  const [low, high] = [Math.min(...values, ...edges), Math.max(...values, ...edges)];
  const scale = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([goalSize.bottom, goalSize.top]);
  return (value) => tenth(scale(value));
}

/** Keeps the word for today, where today lies on the axis, clear of the years at both ends. */
function footLabels(
  first: Place & { text: string },
  last: Place & { text: string },
  now: (Place & { text: string }) | undefined,
) {
  const ends = [
    { ...first, anchor: "start" as const },
    { ...last, anchor: "middle" as const },
  ];
  if (!now) return ends;
  const room = (text: string) => textWidth(text, 6.8);
  const low = first.x + room(first.text) + room(now.text) / 2 + 6;
  const high = last.x - room(last.text) / 2 - room(now.text) / 2 - 6;
  const free = high >= low;
  return [
    ...ends.slice(0, free ? 2 : 1),
    { ...now, x: Math.max(low, free ? Math.min(now.x, high) : now.x), anchor: "middle" as const },
  ];
}

function latestLabel(place: Place, text: string, above: boolean): LabelPlace {
  const roomLeft = place.x - 10 - textWidth(text) >= goalSize.left;
  const y = tenth(above ? place.y - 9 : place.y + 20);
  return { x: tenth(roomLeft ? place.x - 6 : place.x + 8), y, anchor: roomLeft ? "end" : "start", text };
}

/** Under the first point of a rising path, over that of a falling one, and clear of the mark of a break. */
function firstLabel(
  place: Place,
  text: string,
  { rises, breaks }: { rises: boolean; breaks: readonly number[] },
): LabelPlace {
  const low = place.y + 17 > goalSize.foot - 20;
  const near = breaks.some((x) => x > place.x && x < place.x + 15 + textWidth(text));
  if (!rises || (low && near)) return { x: place.x + 9, y: place.y - 8, anchor: "start", text };
  return { x: place.x + 9, y: Math.min(place.y + 17, goalSize.foot - 4), anchor: "start", text };
}

type Point = GoalPoint | Measured;

/** Returns where everything of one goal stands in a picture of 300 by 134. */
export function goalPathLayout(goal: GoalPathProps) {
  const { path, measured, breaks, today } = goal;
  const days = [...path, ...measured].map(({ day }) => day).sort();
  const [from, until] = [days[0] ?? today, days.at(-1) ?? today];
  const x = timeScale({ from, until, left: goalSize.left, right: goalSize.right });
  const now = isOnAxis(today, { from, until }) ? x(today) : undefined;
  const y = heights(goal);
  const at = ({ day, value }: Point): Place => ({ x: x(day), y: y(value) });
  const parts = stretches(measured, breaks).map((stretch) =>
    stretch.map((point) => ({ ...at(point), point })),
  );
  const drawn = parts.flat();
  const [first, latest, aim] = [drawn[0], drawn.at(-1), path.at(-1)];
  const asked = latest ? valueOnPath(path, latest.point.day) : 0;
  const gaps = breaks.filter((day) => day > from && day <= until).map((day) => x(day));
  const rises = first !== undefined && (aim?.value ?? first.point.value) >= first.point.value;
  return {
    path: [...path].sort((a, b) => a.day.localeCompare(b.day)).map(at),
    parts,
    bands: parts.map((part) => part.filter(({ point }) => point.interval)).filter((part) => part.length > 0),
    breaks: gaps,
    today: now,
    aim: aim && { ...at(aim), text: aim.text },
    first:
      first && drawn.length > 1 ? firstLabel(first, first.point.text, { rises, breaks: gaps }) : undefined,
    latest: latest && latestLabel(latest, latest.point.text, latest.point.value >= asked),
    foot: footLabels(
      { x: goalSize.left, y: goalSize.foot + 16, text: from.slice(0, 4) },
      { x: goalSize.right, y: goalSize.foot + 16, text: until.slice(0, 4) },
      now === undefined ? undefined : { x: now, y: goalSize.foot + 16, text: goal.words.today },
    ),
    height: y,
  };
}
