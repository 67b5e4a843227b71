import type { PersonId } from "../organisation/index.ts";
import {
  type Action,
  type ActionStatus,
  found,
  moveAction,
  planAgain,
  type RuleProblem,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { isGiven } from "../shared/given.ts";
import type { Period } from "../shared/period.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { IndicatorDraft } from "./indicatorValue.ts";

export const courses = ["onSchedule", "behind", "atStandstill", "done", "notBegun"] as const;
/** How an action goes, in the words of who carries it out. */
export type Course = (typeof courses)[number];

/** Who answered: the owner, the owner by the link of a mail, who stands in for the owner, or somebody else who may. */
export type AnsweredVia = "self" | "link" | "deputy" | "onBehalf";

/** What an owner tells about an action, in two minutes (requirements RC-01, AC-02). */
export type Update = {
  readonly action: string;
  /** Counted within the action, from 1. */
  readonly number: number;
  /** The key of the round it answers; null for news outside a round. */
  readonly round: string | null;
  readonly course: Course;
  readonly happened: string;
  readonly next: Stated<string>;
  readonly obstacle: Stated<string>;
  /** What is asked of others, a decision for one; read by the programme team only. */
  readonly need: Stated<string>;
  /** Why the end is later or the status goes back; null where it is not asked. */
  readonly reason: string | null;
  readonly statusBefore: Stated<ActionStatus>;
  readonly statusAfter: Stated<ActionStatus>;
  readonly endBefore: Stated<Period>;
  readonly endAfter: Stated<Period>;
  readonly by: PersonId | null;
  readonly via: AnsweredVia;
  readonly at: Date;
};

/** What somebody fills in on a question card. */
export type UpdateDraft = Pick<Update, "course" | "happened" | "next" | "obstacle" | "need" | "reason"> & {
  readonly end: Stated<Period>;
  /** What is told of the indicators of the action; absent where nothing new is. */
  readonly values?: readonly IndicatorDraft[];
};

const waiting: readonly Stated<ActionStatus>[] = [null, "notStarted", "postponed"];

/**
 * Returns how an action may be said to go: only what has not begun can be said so. Of what was dropped nothing but that it stands
 * still: who may change or decide on an action takes it up again. Source: docs/decisions/0024.
 */
export const coursesFor = ({ status }: Pick<Action, "status">): readonly Course[] =>
  courses.filter((course) => {
    if (status === "lapsed") return course === "atStandstill";
    return course !== "notBegun" || waiting.includes(status);
  });

/**
 * Returns the status that follows from how an action goes. R146: what is done is done; what is on schedule or behind is under
 * way, unless it was dropped; a standstill changes no status; what nobody knew of and has not begun is not started. Source: requirement AC-02.
 */
export function statusAfter(course: Course, status: Stated<ActionStatus>): Stated<ActionStatus> {
  switch (course) {
    case "done":
      return "done";
    case "onSchedule":
    case "behind":
      return waiting.includes(status) || status === "done" ? "ongoing" : status;
    case "atStandstill":
      return status;
    case "notBegun":
      return status === null ? "notStarted" : status;
  }
}

/** A question card as far as it is filled in: nobody may have said yet how it goes. */
export type UnfinishedUpdate = Omit<UpdateDraft, "course"> & { readonly course: Stated<Course> };

type UpdateProblem = RuleProblem<
  "R142" | "R145" | "R146" | "A104" | "A105" | "A106" | "D103",
  keyof UpdateDraft
>;

/** What an update changes of an action. */
type Moved = Pick<Action, "status" | "planning" | "firstPlanning">;

/** R142: an update says what happened. R145: who is behind or stands still says what is in the way. Source: requirement RC-01. */
const toldProblems = (
  { course, happened, obstacle }: UnfinishedUpdate,
  action: Moved,
): readonly UpdateProblem[] => [
  ...found(course !== null && coursesFor(action).includes(course), "R146", "course"),
  ...found(isGiven(happened), "R142", "happened"),
  ...found((course !== "behind" && course !== "atStandstill") || isGiven(obstacle), "R145", "obstacle"),
];

function statusProblems({ course, reason }: UnfinishedUpdate, { status }: Moved): readonly UpdateProblem[] {
  if (course === null || !coursesFor({ status }).includes(course)) return []; // R146 says so already
  const after = statusAfter(course, status);
  if (after === null || after === status) return [];
  const move = moveAction(status, after, reason);
  return move.ok ? [] : [{ code: move.problem, at: move.problem === "A105" ? "reason" : "course" }];
}

const replanned = <Planned extends Moved>({ end, reason }: UnfinishedUpdate, action: Planned) =>
  end === action.planning.end ? ok(action) : planAgain(action, { ...action.planning, end }, reason);

/** Returns everything that is refused of a question card, also while nobody said how it goes. */
export function updateProblems(draft: UnfinishedUpdate, action: Moved): readonly UpdateProblem[] {
  const planned = replanned(draft, action);
  return [
    ...toldProblems(draft, action),
    ...statusProblems(draft, action),
    ...(planned.ok
      ? []
      : [{ code: planned.problem, at: planned.problem === "A106" ? "reason" : "end" } as const]),
  ];
}

/**
 * Returns an action as an update leaves it: with its status, its promised end and the day of the news; or everything that is
 * refused at once.
 */
export function applyUpdate(
  action: Action,
  draft: UpdateDraft,
  today: Day,
): Result<Action, readonly UpdateProblem[]> {
  const problems = updateProblems(draft, action);
  const planned = replanned(draft, action);
  if (!planned.ok || problems.length > 0) return refused(problems);
  const status = statusAfter(draft.course, action.status);
  const why = status === action.status ? {} : { status, statusReason: draft.reason };
  return ok({ ...planned.value, ...why, reportedOn: today });
}
