import { addMonths, type Day } from "../../domain/shared/day.ts";
import { foundedOn } from "../fillOrganisation.ts";
import type { WorkforceRequest } from "./meerwijkWorkforce.ts";
import { firstDayOf, monthOf } from "./months.ts";

/** What somebody who fills a demo asks for; the command that asks it keeps to 500 people and one month at least. */
type WorkforceOptions = Pick<WorkforceRequest, "seed" | "staff" | "months">;

/** From so many people on Meerwijk has its grown units: those that the programme knows would be too large. */
const grownFrom = 6000;

/** Returns the months that end with the last whole month before today: what `evenbeeld demo` fills. */
export const workforceRequest = (
  { seed, staff, months }: WorkforceOptions,
  today: Day,
): WorkforceRequest => ({
  seed,
  staff,
  months,
  from: addMonths(firstDayOf(monthOf(today)), -months),
  extent: staff < grownFrom ? "present" : "grown",
});

/** As many as the figures of the programme are about; with interns and people hired in some 3,400. */
const servedStaff = 3100;
/** Five ends of quarters, so a year of who came and left, whichever month it is. */
const servedMonths = 15;

/**
 * Returns what `serve --demo` holds: the staff that its programme speaks of, in the units that it knows, up to
 * the last whole month before today and not from before these units began; nothing before there is a whole month.
 */
export function servedWorkforce(seed: number, today: Day): WorkforceRequest {
  const last = monthOf(today) - 1;
  const first = Math.max(monthOf(foundedOn), last - servedMonths + 1);
  return {
    seed,
    staff: servedStaff,
    months: Math.max(0, last - first + 1),
    from: firstDayOf(first),
    extent: "present",
  };
}
