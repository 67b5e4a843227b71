import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import type { Evidence } from "./evidence.ts";
import type { Owner } from "./owner.ts";

export const riskKinds = [
  "dependency",
  "capacity",
  "disruption",
  "representationWithoutInclusion",
  "resistance",
  "unrest",
  "other",
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** What may go wrong, why, and what is done about it (requirements RI-01 to RI-07). */
export type Risk = {
  readonly key: string;
  readonly title: string;
  readonly kind: Stated<RiskKind>;
  readonly cause: Stated<string>;
  readonly mitigation: Stated<string>;
  /** The second measure of a risk that needs both side by side: representation and inclusion (requirement RI-02). */
  readonly secondMitigation: Stated<string>;
  readonly impact: Stated<string>;
  readonly owner: Owner;
  readonly reviewOn: Stated<Day>;
  /** Whether the source itself calls it a risk. */
  readonly explicit: boolean;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};
