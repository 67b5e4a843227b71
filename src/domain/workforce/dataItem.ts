import type { Employment } from "./employment.ts";
import type { ProcessingPurpose } from "./processing.ts";
import type { RetentionKind } from "./retention.ts";

/** One thing that is kept about an employment. */
export type DataItem = keyof Employment;

/** For what an item is counted; every item is kept and forgotten with its row. */
type Counted = Extract<ProcessingPurpose, "countStaff" | "countFlows">;

/**
 * Returns for what each item is counted: a new item does not compile without it. What is counted for nothing yet has none, and
 * the page of the data protection officer says so. Requirement PL-01; AVG article 5, paragraph 1, under b and c.
 */
export const countedFor: Readonly<Record<DataItem, readonly Counted[]>> = {
  person: ["countStaff", "countFlows"],
  employment: ["countStaff", "countFlows"],
  unit: ["countStaff", "countFlows"],
  sex: ["countStaff"],
  birth: ["countStaff"],
  grade: ["countStaff", "countFlows"],
  hours: ["countStaff"],
  kind: ["countStaff", "countFlows"],
  manager: [],
  from: ["countStaff", "countFlows"],
  until: ["countStaff", "countFlows"],
  leavingReason: [],
};

export const dataItems = Object.keys(countedFor) as readonly DataItem[];

/** All items stand in a row, and a row is kept for one time. */
export const keptAs: RetentionKind = "employments";
