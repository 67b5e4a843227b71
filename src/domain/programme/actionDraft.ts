import type { Stated } from "../shared/stated.ts";
import type { Planning } from "./action.ts";
import type { ActionStatus } from "./actionStatus.ts";
import type { Owner } from "./owner.ts";
import type { Participant } from "./rasci.ts";

/** An action as a list gives it. Theme, objective, unit and owner are words until somebody links them. */
export type ActionDraft = {
  /** The row of the list it comes from. */
  readonly row: number;
  readonly key: string;
  readonly title: string;
  readonly themeAsWritten: Stated<string>;
  readonly objectiveAsWritten: Stated<string>;
  readonly unitAsWritten: Stated<string>;
  readonly owner: Owner;
  readonly participants: readonly Participant[];
  readonly planning: Planning;
  readonly status: Stated<ActionStatus>;
  readonly statusReason: Stated<string>;
  readonly deliverable: Stated<string>;
  /** Why it goes before others, or null when it has no priority; "ja" where the list gives no reason. */
  readonly priority: string | null;
  /** Percentage 0 to 100 of the work that is done, in the eyes of its owner. */
  readonly progress: Stated<number>;
};
