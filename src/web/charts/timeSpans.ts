import type { StatusKind } from "../components/statusMark.tsx";

export type Planning = {
  readonly kind: StatusKind;
  /** `null` is not stated by the source. */
  readonly start: string | null;
  readonly due: string | null;
  /** The first promise, when it differs from what is promised now. */
  readonly firstStart?: string | null;
  readonly firstDue?: string | null;
};

export type Span = { readonly x: number; readonly width: number };
export type TimeSpans = {
  /** What lies behind us. */
  readonly done?: Span;
  /** What is still to come. */
  readonly todo?: Span;
  /** Later than first promised. */
  readonly slip?: Span;
  /** The first planning of what moved. */
  readonly ghost?: Span;
  /** Not begun. */
  readonly rest?: Span;
  /** From the first planning to the present one, or on and on when no end is known. */
  readonly link?: Span;
  /** Only one day is known. */
  readonly point?: number;
  /** Where everything drawn begins and ends; absent when nothing is. */
  readonly reach?: Span;
};

const notBegun: readonly StatusKind[] = ["notStarted", "postponed", "lapsed", "notStated"];

const span = (from: number, until: number): Span | undefined =>
  until > from ? { x: from, width: Math.round((until - from) * 10) / 10 } : undefined;

type Place = (day: string) => number;

function begunSpans(
  { kind, start, due, firstDue }: Planning & { start: string; due: string },
  x: Place,
  today: string,
) {
  const slipped = firstDue != null && firstDue < due;
  const promised = slipped ? firstDue : due;
  const reached = kind === "done" || today > promised ? promised : today;
  return {
    todo: span(x(start), x(promised)),
    done: span(x(start), x(reached < start ? start : reached)),
    slip: slipped ? span(x(promised), x(due)) : undefined,
    ghost: slipped ? span(x(start), x(promised)) : undefined,
  };
}

function restSpans(
  { start, due, firstStart, firstDue }: Planning & { start: string; due: string },
  x: Place,
) {
  const from = firstStart ?? start;
  const moved = firstDue != null && firstDue < due;
  const ghost = moved ? span(x(from), x(firstDue)) : undefined;
  const gap = moved ? span(x(firstDue), x(start)) : undefined;
  return { rest: span(x(start), x(due)), ghost, link: gap };
}

function openSpans({ kind, start, due }: Planning, x: Place, today: string, end: string) {
  if (start === null) return due === null ? {} : { point: x(due) };
  // of what did not begin, or of which nobody said so, nothing lies behind us
  if (start > today || notBegun.includes(kind)) return { point: x(start), link: span(x(start), x(end)) };
  return { done: span(x(start), x(today)), link: span(x(today), x(end)) };
}

/** Returns what is drawn of one planning, in units of the axis. A day outside the axis stands at its edge. */
export function timeSpans(planning: Planning, x: Place, today: string, end: string): TimeSpans {
  const { kind, start, due } = planning;
  const dated = start !== null && due !== null ? { ...planning, start, due } : undefined;
  const found = !dated
    ? openSpans(planning, x, today, end)
    : notBegun.includes(kind)
      ? restSpans(dated, x)
      : begunSpans(dated, x, today);
  const drawn: TimeSpans = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return { ...drawn, ...reachOf(drawn) };
}

function reachOf({ point, ...spans }: TimeSpans): { reach?: Span } {
  const edges = Object.values(spans).flatMap(({ x, width }) => [x, x + width]);
  if (point !== undefined) edges.push(point - 5, point + 5);
  if (edges.length === 0) return {};
  const [from, until] = [Math.min(...edges), Math.max(...edges)];
  return { reach: { x: from, width: until - from } };
}
