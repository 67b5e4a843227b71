import type { PersonId } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { firstRefusal, ok, type Result, refused } from "../shared/result.ts";

type Ending = {
  readonly people: readonly PersonId[];
  readonly lastDay: Day;
  readonly hasDuties: boolean;
  readonly evenWithDuties: boolean;
};

/**
 * N146: somebody is chosen. N145: people end today or on a day to come. N142: who has something in the own name ends only when that is said
 * apart. Source: issue 7, part 1.
 */
export const checkEnding = (
  { people, lastDay, hasDuties, evenWithDuties }: Ending,
  today: Day,
): Result<true, "N142" | "N145" | "N146"> =>
  firstRefusal<"N142" | "N145" | "N146">([
    () => (people.length === 0 ? refused("N146") : ok(true)),
    () => (lastDay < today ? refused("N145") : ok(true)),
    () => (hasDuties && !evenWithDuties ? refused("N142") : ok(true)),
  ]);
