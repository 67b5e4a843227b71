/**
 * What another system may read: the plan with its goals, the actions with their reasons, the money, the released figures about
 * staff for everybody who works here, and those for the management too. Each stands as a column
 * in the permission table, so that a client reads by the same acts as a person.
 */
export const readingRights = ["programmes", "actions", "money", "figures", "managementFigures"] as const;
export type ReadingRight = (typeof readingRights)[number];

/** What another system may do: read, or keep the list of people (docs/decisions/0059). The second goes with no other (N141). */
export const clientRights = [...readingRights, "provisioning"] as const;
export type ClientRight = (typeof clientRights)[number];
