import {
  cubeOf,
  type Dimension,
  defaultGroupLimit,
  groupDisclosures,
  nothingBeside,
  releaseCounts,
} from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import { isPlausible } from "../shared/plausible.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { ReleaseTools } from "./unitTotals.ts";
import { type WatchedCount, watchedCount } from "./watchedCount.ts";

/** How a pilot with open hiring stands, as it was typed: who reports first begins, without a letter or a talk. */
export type OpenHiringPilotDraft = {
  readonly name: string;
  readonly startsOn: Day;
  readonly places: number;
  /** How many people began. */
  readonly filled: number;
  /** After so many months it is counted who still works or finished the internship. */
  readonly months: number;
  /** How many of those still worked then; null while that is not known. */
  readonly staying: Stated<number>;
  /** How many of the places are to be filled by people who stay. */
  readonly goal: Stated<number>;
  readonly reportDue: Stated<Day>;
  readonly reportedOn: Stated<Day>;
  readonly source: string;
};

/** The same as it is kept: small numbers of people are hidden, and whatever would tell them. */
export type OpenHiringPilot = Omit<OpenHiringPilotDraft, "filled" | "staying"> & {
  readonly filled: WatchedCount;
  readonly staying: WatchedCount;
};

export type OpenHiringPilotProblem = {
  readonly code: "R186";
  readonly at: "name" | "places" | "filled" | "months" | "staying" | "goal" | "reportedOn" | "source";
};

const mostMonths = 36;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && isPlausible(value);

function problemsIn(draft: OpenHiringPilotDraft, today: Day): readonly OpenHiringPilotProblem[] {
  const { name, places, filled, months, staying, goal, reportedOn, source } = draft;
  const wrong = (isWrong: boolean, at: OpenHiringPilotProblem["at"]): readonly OpenHiringPilotProblem[] =>
    isWrong ? [{ code: "R186", at }] : [];
  return [
    ...wrong(name.trim() === "" || name.length > 120, "name"),
    ...wrong(!isCount(places) || places === 0, "places"),
    ...wrong(!isCount(filled) || filled > places, "filled"),
    ...wrong(!isCount(months) || months < 1 || months > mostMonths, "months"),
    ...wrong(staying !== null && (!isCount(staying) || staying > filled), "staying"),
    ...wrong(goal !== null && (!isCount(goal) || goal > places), "goal"),
    ...wrong(reportedOn !== null && reportedOn > today, "reportedOn"),
    ...wrong(source.trim() === "", "source"),
  ];
}

const stay: Dimension = {
  name: "stay",
  codes: ["began", "staying", "gone"],
  equations: [{ total: "began", parts: ["staying", "gone"] }],
};

/** Who stays may be shown where neither those nor the others are few, and not all of a small group did the same. */
function mayTellStaying(filled: number, staying: number, tools: ReleaseTools): boolean {
  const { referenceDate, threshold, solver, clock } = tools;
  const cube = cubeOf(
    [stay],
    [
      { codes: ["staying"], count: staying },
      { codes: ["gone"], count: filled - staying },
    ],
  );
  const primary = groupDisclosures(cube, { dimension: 0, total: "began" }, defaultGroupLimit(threshold));
  const table = { ...nothingBeside, cube, primary, zeroHidden: primary };
  const released = releaseCounts(
    { referenceDate, threshold, table, earlier: [], noFigures: [] },
    solver,
    clock,
  );
  return released.ok && released.value.table.cells.every(({ figure }) => figure.kind === "shown");
}

/**
 * Returns a pilot as it may be kept. R186: it has a name, places, no more people than places, 1 to 36 months, no more who stay
 * than began, a goal within the places, a report on a day that has come and a source. How many stay is hidden where they or those
 * who left are few, and where the change since the last time would tell of a few. Requirement BI-07.
 */
export function keptPilot(
  draft: OpenHiringPilotDraft,
  before: OpenHiringPilot | undefined,
  { today, ...tools }: Omit<ReleaseTools, "referenceDate"> & { readonly today: Day },
): Result<OpenHiringPilot, readonly OpenHiringPilotProblem[]> {
  const problems = problemsIn(draft, today);
  if (problems.length > 0) return refused(problems);
  const release = { ...tools, referenceDate: today };
  const { filled, staying } = draft;
  const began = watchedCount(filled, undefined, release); // who began is seen by everybody; a few are hidden all the same
  return ok({ ...draft, filled: began, staying: stayingOf({ filled, staying }, before, release) });
}

function stayingOf(
  { filled, staying }: Pick<OpenHiringPilotDraft, "filled" | "staying">,
  before: OpenHiringPilot | undefined,
  release: ReleaseTools,
): WatchedCount {
  if (staying === null) return null;
  if (!mayTellStaying(filled, staying, release)) return "hidden";
  const told = watchedCount(staying, before?.staying, release);
  const wereGone =
    typeof before?.filled === "number" && typeof before.staying === "number"
      ? before.filled - before.staying
      : undefined;
  return watchedCount(filled - staying, wereGone, release) === "hidden" && filled > staying ? "hidden" : told;
}
