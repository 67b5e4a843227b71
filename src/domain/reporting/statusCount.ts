import { type Action, type ActionStatus, actionStatuses } from "../programme/index.ts";

/** How many actions have a status; `notStated` counts those of which no source says how far they are. */
export type StatusCount = {
  readonly status: ActionStatus | "notStated";
  readonly count: number;
};

/**
 * R105: every action counts once, under its status or under *not stated*; the rows add up to the number of actions.
 * Returns all statuses in the order of the glossary, also those without actions. Source: requirement AC-06.
 */
export const statusCounts = (actions: readonly Pick<Action, "status">[]): readonly StatusCount[] => [
  ...actionStatuses.map((status) => ({
    status,
    count: actions.filter((action) => action.status === status).length,
  })),
  { status: "notStated", count: actions.filter((action) => action.status === null).length },
];
