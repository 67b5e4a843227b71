export const startSteps = ["notBegun", "firstSteps", "partly", "usual"] as const;

/** How far a unit was when its plan began, as the unit itself says it. Four steps are our choice; no plan names them. */
export type StartStep = (typeof startSteps)[number];
