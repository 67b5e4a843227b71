import type { Actor } from "../../domain/access/index.ts";
import { type Closure, type Country, type Holiday, holidaysOf } from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import { consult, type House } from "../perform.ts";

/** The days off of this year and the next: what the law gives and what the municipality adds. */
export type CalendarFound = {
  readonly today: Day;
  readonly holidays: readonly Holiday[];
  readonly closures: readonly Closure[];
};

/** Returns the holidays of this year and the next, and every recess and closure. */
export const readCalendar = (house: House, actor: Actor, country: Country): Promise<CalendarFound> =>
  consult(house, actor, "readOrganisation", async (office) => {
    const year = Number(office.today.slice(0, 4));
    return {
      today: office.today,
      holidays: [year, year + 1].flatMap((one) => holidaysOf(country, one)),
      closures: await listClosures(office),
    };
  });
