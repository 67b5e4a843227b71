import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { DeclaredTable } from "./declaredTable.ts";

/** What a release is busy with: it waits, counts people, looks for what must be hidden, computes what an outsider can, or seeks tables that can go out instead. */
export type ReleaseStage = "waiting" | "counting" | "protecting" | "lookingFromOutside" | "seekingNearest";

/** How far a release is: so many steps of the stage are done, of so many where that is known. */
export type ReleaseProgress = {
  readonly stage: ReleaseStage;
  readonly steps: number;
  readonly stepsInAll: number | null;
};

/** Why an asked release did not go out, and the tables that could have gone out instead; null where there are none. */
export type OrderRefusal = { readonly code: string; readonly nearest: readonly DeclaredTable[] | null };

/** What came of an asked release. */
type OrderEnd =
  | { readonly kind: "released"; readonly release: number }
  | { readonly kind: "refused"; readonly refusal: OrderRefusal };

/** A release that somebody asked for, to be made beside the visitors. */
export type ReleaseOrder = {
  /** Counted within the municipality, from 1. */
  readonly number: number;
  readonly referenceDate: Day;
  readonly askedBy: PersonId | null;
  readonly askedAt: Date;
  readonly progress: ReleaseProgress;
  /** Null while it waits or is being made. */
  readonly end: OrderEnd | null;
};

/** So many processes may die with a release before it is given up (W183). */
export const mostAttempts = 3;
