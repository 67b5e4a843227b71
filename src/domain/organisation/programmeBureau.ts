import type { Day } from "../shared/day.ts";
import type { Id } from "../shared/id.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";

export type ProgrammeBureauId = Id<"programmeBureau">;

/** The team that carries the programme out (requirement RO-05). */
export type ProgrammeBureau = {
  readonly id: ProgrammeBureauId;
  readonly name: string;
  /** Full-time equivalents. */
  readonly fte: Stated<number>;
  /** Where the people of the bureau belong: whose staff they are. */
  readonly hierarchicalLine: Stated<string>;
  /** Who steers the work of the bureau. */
  readonly functionalLine: Stated<string>;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
  readonly version: number;
};

/** O303: a bureau has a name, and its size in fte, where stated, is zero or more. */
export const checkBureau = ({ name, fte }: ProgrammeBureau): Result<true, "O303"> =>
  name.trim() !== "" && (fte === null || (Number.isFinite(fte) && fte >= 0)) ? ok(true) : refused("O303");
