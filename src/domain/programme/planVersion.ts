import type { Day } from "../shared/day.ts";
import type { PlanStatus } from "./planStatus.ts";

/** One version of the plan: a moment in the history of its parts, with how it was decided on (requirement MS-08). */
export type PlanVersion = {
  readonly number: number;
  readonly name: string;
  readonly status: PlanStatus;
  readonly reason: string | null;
  readonly adoptedOn: Day | null;
  readonly adoptedBy: string | null;
  /** The instant whose state of the parts is this version, in ISO 8601. */
  readonly moment: string;
};
