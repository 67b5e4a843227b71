/**
 * What another system may read: the plan with its goals, the actions with their reasons, the money. Each stands as a column
 * in the permission table, so that a client reads by the same acts as a person.
 */
export const readingRights = ["programmes", "actions", "money"] as const;
export type ReadingRight = (typeof readingRights)[number];
