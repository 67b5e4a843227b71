import { type ActionStatus, actionStatuses, type StatusCounts } from "../programme/index.ts";

/** How many actions have a status; `notStated` counts those of which no source says how far they are. */
export type StatusRow = {
  readonly status: ActionStatus | "notStated";
  readonly count: number;
};

/**
 * R105: every action counts once, under its status or under *not stated*; the rows add up to the number of actions.
 * Returns all statuses in the order of the glossary, also those without actions. Source: requirement AC-06.
 */
export const statusRows = ({ byStatus }: StatusCounts): readonly StatusRow[] =>
  [...actionStatuses, "notStated" as const].map((status) => ({ status, count: byStatus[status] }));
