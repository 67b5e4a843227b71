import type { ActionStatus, StatusCounts } from "../../../domain/programme/index.ts";
import type { StatusSeries } from "../../charts/statusData.ts";
import type { OfficeVisit } from "../../visit.ts";

type Group = keyof OfficeVisit["texts"]["unitPlans"]["group"];

/** Statuses that look alike from a distance, so that a bar has at most five parts and its numbers still add up. */
const groups: readonly {
  readonly key: Group;
  readonly kind: StatusSeries["kind"];
  readonly of: readonly (ActionStatus | "notStated")[];
}[] = [
  { key: "done", kind: "done", of: ["done"] },
  { key: "going", kind: "good", of: ["ongoing", "continuous", "recurring"] },
  { key: "notStarted", kind: "notStarted", of: ["notStarted"] },
  { key: "atRest", kind: "postponed", of: ["postponed", "lapsed"] },
  { key: "notStated", kind: "rest", of: ["notStated"] },
];

/** Returns the five groups with their words, in the order of a bar. */
export const groupSeries = ({ texts }: OfficeVisit): readonly StatusSeries[] =>
  groups.map(({ key, kind }) => ({ key, kind, word: texts.unitPlans.group[key] }));

/** Returns how many actions stand in each of the five groups; together they are all of them. */
export const groupCounts = ({ byStatus }: StatusCounts): Readonly<Record<string, number>> =>
  Object.fromEntries(
    groups.map(({ key, of }) => [key, of.reduce((sum, status) => sum + byStatus[status], 0)]),
  );

/** Returns the groups that have actions, in words: "3 gereed, 4 niet gestart". */
export function groupWords(counts: StatusCounts, visit: OfficeVisit): string {
  const { group, barOf } = visit.texts.unitPlans;
  const grouped = groupCounts(counts);
  const parts = groups.flatMap(({ key }) => (grouped[key] ? [`${grouped[key]} ${group[key]}`] : []));
  return barOf(parts.join(", "));
}
