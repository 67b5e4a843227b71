import type { Stated } from "../shared/stated.ts";
import type { Evidence } from "./evidence.ts";
import type { Owner } from "./owner.ts";

/** What the programme wants to reach under a theme (requirement OT-01). */
export type Objective = {
  readonly key: string;
  readonly theme: Stated<string>;
  readonly title: string;
  readonly owner: Owner;
  /** The judgement of the one who read the source: whether it is put in SMART words. */
  readonly smartInSource: Stated<boolean>;
  /** Why it can be reached: the part of SMART that only a person can confirm. */
  readonly attainable: Stated<string>;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};
