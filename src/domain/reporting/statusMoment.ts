import type { StatusCounts } from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import { type StatusRow, statusRows } from "./statusRow.ts";

/** How many actions had which status at the end of a day, and how many there were. */
export type StatusMoment = {
  readonly on: Day;
  readonly total: number;
  readonly statuses: readonly StatusRow[];
};

/** Returns counts of a day as a row of a report, with every status in the order of the glossary. */
export const statusMoment = (on: Day, counts: StatusCounts): StatusMoment => ({
  on,
  total: counts.total,
  statuses: statusRows(counts),
});
