import { slipOf } from "../../../domain/programme/index.ts";
import { type Day, daysBetween } from "../../../domain/shared/day.ts";
import { firstDayOf, lastDayOf } from "../../../domain/shared/period.ts";
import type { Overview } from "../../../usecases/programme/readOverview.ts";
import type { RoadmapBar } from "../../charts/roadmapData.ts";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { placeOf, type Shown } from "./overviewShown.ts";
import { markOf, periodOr } from "./words.ts";

type Planned = Exclude<Overview["planned"], "tooMany">[number];

function noteOf(action: Planned, { texts }: OfficeVisit): string | undefined {
  if (action.status === "postponed") return texts.programme.status.postponed;
  const slip = slipOf(action);
  if (slip)
    return texts.programme.laterBy(Math.max(1, Math.round(daysBetween(slip.firstEnd, slip.end) / 30.4)));
  return action.planning.end === null ? texts.programme.noEnd : undefined;
}

type Axis = {
  readonly from: Day;
  readonly until: Day;
  /** Whether every due date is written: on paper nobody can open an action. */
  readonly dues: boolean;
};

/** The due date, where it is asked or where the axis does not reach it, and what is special about the planning. */
function behindBar(action: Planned, visit: OfficeVisit, { from, until, dues }: Axis): string {
  const { end } = action.planning;
  const outside = end !== null && (lastDayOf(end) > until || lastDayOf(end) < from);
  const due = end !== null && (dues || outside) ? periodOr(end, visit) : undefined;
  return [due, noteOf(action, visit)].filter((part) => part !== undefined).join(", ");
}

function whenOf(end: string | null, first: string | null, { texts }: OfficeVisit): string {
  const { programme: words } = texts;
  if (end === null) return words.noEnd;
  return first === null ? words.whenReady(end) : words.whenSlipped(end, first);
}

/** A mark beside its planning: there "niet vermeld" alone would not say what is not stated. */
function barMark(action: Planned, { overview, visit }: Shown) {
  const mark = markOf(action, overview.today, visit);
  return action.status === null && mark.kind === "notStated"
    ? { ...mark, word: visit.texts.programme.statusUnknown }
    : mark;
}

/** Returns one planned action as a bar on an axis, with the words behind it. */
export function barOf(action: Planned, { overview, visit }: Shown, axis: Axis): RoadmapBar {
  const { planning, firstPlanning } = action;
  const slipped = slipOf(action) !== undefined;
  const end = periodOr(planning.end, visit);
  const first = periodOr(firstPlanning.end, visit);
  const note = behindBar(action, visit, axis);
  return {
    name: action.title,
    href: at(paths.action, { ...placeOf({ visit, overview }), action: action.key }),
    status: barMark(action, { overview, visit }),
    start: planning.start && firstDayOf(planning.start),
    due: planning.end && lastDayOf(planning.end),
    firstStart: firstPlanning.start && firstDayOf(firstPlanning.start),
    firstDue: firstPlanning.end && lastDayOf(firstPlanning.end),
    ...(note === "" ? {} : { note }),
    when: whenOf(planning.end === null ? null : end, slipped ? first : null, visit),
    text: { start: periodOr(planning.start, visit), due: end, first },
  };
}
