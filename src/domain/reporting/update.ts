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
};

const waiting: readonly Stated<ActionStatus>[] = [null, "notStarted", "postponed"];

/** Returns how an action may be said to go: only what has not begun can be said so, and what was dropped cannot be done at once. */
export const coursesFor = ({ status }: Pick<Action, "status">): readonly Course[] =>
  courses.filter((course) => {
    if (course === "notBegun") return waiting.includes(status);
    return course !== "done" || status !== "lapsed";
  });

/**
 * Returns the status that follows from how an action goes. R146: what is done is done; what is on schedule or behind is under
 * way; a standstill changes no status; what nobody knew of and has not begun is not started. Source: requirement AC-02.
 */
export function statusAfter(course: Course, status: Stated<ActionStatus>): Stated<ActionStatus> {
  switch (course) {
    case "done":
      return "done";
    case "onSchedule":
    case "behind":
      return waiting.includes(status) || status === "done" || status === "lapsed" ? "ongoing" : status;
    case "atStandstill":
      return status;
    case "notBegun":
      return status === null ? "notStarted" : status;
  }
}

type UpdateProblem = RuleProblem<
  "R142" | "R145" | "R146" | "A104" | "A105" | "A106" | "D103",
  keyof UpdateDraft
>;

/** R142: an update says what happened. R145: who is behind or stands still says what is in the way. Source: requirement RC-01. */
export const checkUpdate = (
  draft: Pick<UpdateDraft, "course" | "happened" | "obstacle">,
  action: Pick<Action, "status">,
): readonly UpdateProblem[] => [
  ...found(coursesFor(action).includes(draft.course), "R146", "course"),
  ...found(isGiven(draft.happened), "R142", "happened"),
  ...found(
    (draft.course !== "behind" && draft.course !== "atStandstill") || isGiven(draft.obstacle),
    "R145",
    "obstacle",
  ),
];

function moved(action: Action, draft: UpdateDraft): Result<Action, readonly UpdateProblem[]> {
  const status = statusAfter(draft.course, action.status);
  if (status === null || status === action.status) return ok(action);
  const move = moveAction(action.status, status, draft.reason);
  if (!move.ok) return refused([{ code: move.problem, at: move.problem === "A105" ? "reason" : "course" }]);
  return ok({ ...action, status, statusReason: draft.reason });
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
  const status = moved(action, draft);
  const planned =
    draft.end === action.planning.end
      ? ok(action)
      : planAgain(action, { ...action.planning, end: draft.end }, draft.reason);
  const problems = [
    ...checkUpdate(draft, action),
    ...(status.ok ? [] : status.problem),
    ...(planned.ok
      ? []
      : [{ code: planned.problem, at: planned.problem === "A106" ? "reason" : "end" } as const]),
  ];
  if (!status.ok || !planned.ok || problems.length > 0) return refused(problems);
  const { planning, firstPlanning } = planned.value;
  return ok({ ...status.value, planning, firstPlanning, reportedOn: today });
}
