import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";

export const actionStatuses = [
  "done",
  "ongoing",
  "continuous",
  "recurring",
  "notStarted",
  "lapsed",
  "postponed",
] as const;

/** How far an action is (requirement AC-02); `notStated` is the absence of a status, never one of these. */
export type ActionStatus = (typeof actionStatuses)[number];

const words: Readonly<Record<string, ActionStatus>> = {
  gereed: "done",
  afgerond: "done",
  loopt: "ongoing",
  lopend: "ongoing",
  continu: "continuous",
  doorlopend: "continuous",
  repeterend: "recurring",
  terugkerend: "recurring",
  "niet gestart": "notStarted",
  "niet opgepakt": "notStarted",
  vervallen: "lapsed",
  uitgesteld: "postponed",
  opgeschort: "postponed",
};

/** The words for a status that a list may use, as the glossary has them. */
export const actionStatusWords: readonly string[] = Object.keys(words);

/** A103: the status words of municipal lists are the ones of the glossary; another word is refused, not guessed. */
export function readActionStatus(word: string): Result<ActionStatus, "A103"> {
  const plain = word.trim().toLowerCase().replace(/\s+/g, " ");
  // Asked by own name: "constructor" is a word of every object and no status.
  const found = Object.hasOwn(words, plain) ? words[plain] : undefined;
  return found ? ok(found) : refused("A103");
}

/** Returns the statuses an action may move to from the one it has; the diagram stands in docs/rules.md. */
export function nextStatuses(status: Stated<ActionStatus>): readonly ActionStatus[] {
  switch (status) {
    case null:
      return actionStatuses;
    case "notStarted":
      return ["ongoing", "continuous", "recurring", "done", "postponed", "lapsed"];
    case "ongoing":
      return ["done", "continuous", "recurring", "postponed", "lapsed"];
    case "continuous":
      return ["ongoing", "recurring", "done", "postponed", "lapsed"];
    case "recurring":
      return ["ongoing", "continuous", "done", "postponed", "lapsed"];
    case "postponed":
      return ["notStarted", "ongoing", "continuous", "recurring", "done", "lapsed"];
    case "done":
      return ["ongoing"];
    case "lapsed":
      return ["notStarted", "ongoing"];
  }
}

/** Returns whether a move asks for a reason: what is put off, dropped, reopened or revived is explained. */
export function asksReason(from: Stated<ActionStatus>, to: ActionStatus): boolean {
  return to === "postponed" || to === "lapsed" || from === "done" || from === "lapsed";
}

/**
 * A104: an action moves only along the diagram. A105: postponed, lapsed, reopened and revived carry a reason.
 * Staying in the same status is always allowed. Source: requirement AC-02.
 */
export function moveAction(
  from: Stated<ActionStatus>,
  to: ActionStatus,
  reason: string | null,
): Result<ActionStatus, "A104" | "A105"> {
  if (from === to) return ok(to);
  if (!nextStatuses(from).includes(to)) return refused("A104");
  return asksReason(from, to) && !reason?.trim() ? refused("A105") : ok(to);
}
