import { isGiven } from "../shared/given.ts";
import { inOrder } from "../shared/period.ts";
import type { Action } from "./action.ts";
import { moveAction } from "./actionStatus.ts";
import type { ProgrammeParts } from "./programmeParts.ts";
import { checkRasci } from "./rasci.ts";
import { found, type RuleProblem } from "./ruleProblem.ts";

type ActionProblem = RuleProblem<"A101" | "A102" | "A108", keyof Action>;

const isAmong = (key: string | null, parts: readonly { readonly key: string }[]): boolean =>
  key === null || parts.some((part) => part.key === key);

/**
 * A101: an action has a title. A102: its theme and objective are of the programme. A108: who gives an action priority
 * says why. Source: requirements AC-01, AC-10.
 */
export const checkAction = (
  action: Pick<Action, "title" | "theme" | "objective" | "priority">,
  { themes, objectives }: Pick<ProgrammeParts, "themes" | "objectives">,
): readonly ActionProblem[] => [
  ...found(isGiven(action.title), "A101", "title"),
  ...found(isAmong(action.theme, themes), "A102", "theme"),
  ...found(isAmong(action.objective, objectives), "A102", "objective"),
  ...found(action.priority === null || isGiven(action.priority), "A108", "priority"),
];

/**
 * Returns what refuses a new action: the rules above, an end before its start (D103), RASCI (A201, A202), and a status
 * that asks for a reason (A105), which is given when the status is changed.
 */
export function checkNewAction(
  action: Action,
  around: Pick<ProgrammeParts, "themes" | "objectives">,
): readonly RuleProblem[] {
  const { start, end } = action.planning;
  const rasci = checkRasci(action.participants);
  const begun = action.status === null || moveAction(null, action.status, action.statusReason).ok;
  return [
    ...checkAction(action, around),
    ...found(start === null || end === null || inOrder(start, end).ok, "D103", "planning"),
    ...(rasci.ok ? [] : [{ code: rasci.problem, at: "participants" }]),
    ...found(begun, "A105", "status"),
  ];
}
