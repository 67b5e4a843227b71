import type { Money } from "../shared/money.ts";
import type { Stated } from "../shared/stated.ts";
import type { Evidence } from "./evidence.ts";

export type BudgetKind = "structural" | "incidental";
export type BudgetState = "claim" | "granted";

/** Money for one year, with its source and what it is for (requirements BU-01 to BU-09). */
export type BudgetLine = {
  readonly key: string;
  readonly year: number;
  readonly kind: Stated<BudgetKind>;
  /** Whole euros. */
  readonly amount: Money;
  readonly purpose: string;
  /** Where the money comes from: spring memorandum, budget, perspective note. */
  readonly origin: Stated<string>;
  readonly state: Stated<BudgetState>;
  /** The words of the source about it. */
  readonly stateAsWritten: Stated<string>;
  readonly category: Stated<"staff" | "material">;
  /** The same amount comes back every later year (requirement BU-06). */
  readonly openEnded: boolean;
  /** Share 0..1 of the amount that is covered. */
  readonly coverage: Stated<number>;
  readonly action: string | null;
  /** Cost over units: code of the unit and share 0..1 (requirement BU-05). */
  readonly allocation: readonly { readonly unit: string; readonly share: number }[];
  /** Extra investment for a group that is left behind, with the reason (requirement BU-09). */
  readonly extraFor: Stated<{ readonly group: string; readonly reason: string }>;
  readonly evidence: readonly Evidence[];
  readonly version: number;
};
