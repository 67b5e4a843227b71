import type { Unit, UnitId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import type { BanenafspraakRow } from "./banenafspraakFile.ts";
import type { BanenafspraakRule } from "./banenafspraakRule.ts";

/** What may be told: people, paid hours a week and jobs. Hours and jobs are whole jobs; null is hidden. */
export type BanenafspraakTotal = {
  readonly headcount: Stated<number>;
  readonly hours: Stated<number>;
  readonly jobs: Stated<number>;
};

export type BanenafspraakUnitTotal = BanenafspraakTotal & { readonly unit: UnitId };

/** A count of the banenafspraak on one day, by the rule of that day: totals, and nothing of the rows they were made of. */
export type BanenafspraakCount = {
  readonly referenceDate: Day;
  /** The number of the rule it was counted by. */
  readonly rule: number;
  readonly threshold: number;
  readonly organisation: BanenafspraakTotal;
  /** Every unit of that day, also where all is hidden. */
  readonly units: readonly BanenafspraakUnitTotal[];
};

/** What a count is made of. The rows cover the whole period, so that the earlier days can be counted from them again. */
export type BanenafspraakCounting = {
  readonly rows: readonly BanenafspraakRow[];
  readonly rule: BanenafspraakRule;
  /** The units of the reference date. */
  readonly units: readonly Pick<Unit, "id" | "parent">[];
  /** What was counted before, oldest first. */
  readonly earlier: readonly BanenafspraakCount[];
};
