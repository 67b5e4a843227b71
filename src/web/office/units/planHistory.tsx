import { changedFields, unitPlanFields } from "../../../domain/programme/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { UnitPlanVersion } from "../../../usecases/programme/readUnitPlan.ts";
import { Log, type LogEntry } from "../../components/log.tsx";
import { personName } from "../../personWords.ts";
import type { Shown } from "./planParts.tsx";

function entryOf(version: UnitPlanVersion, before: UnitPlanVersion | undefined, shown: Shown): LogEntry {
  const { visit, found } = shown;
  const { unitPlans: words } = visit.texts;
  const day = dayOf(version.at, timeZone);
  const changed =
    before === undefined ? [] : changedFields(before.plan, version.plan).map(({ field }) => field);
  const fields = unitPlanFields.filter((field) => field !== "actions" && changed.includes(field));
  const what = fields.map((field) => words.field[field]).join(", ");
  const text =
    before === undefined ? words.began : fields.length === 0 ? words.changedNothing : words.changed(what);
  const reason = version.reason !== null ? ` ${words.reason(version.reason)}` : "";
  return {
    when: visit.formats.day(day),
    day,
    text: `${text}${reason}`,
    ...(found.detailed ? { by: version.by === null ? words.someone : personName(version.by, visit) } : {}),
  };
}

/** What happened to a plan, newest first; by whom and why only for who may read that. */
export function PlanHistory(shown: Shown) {
  const { versions } = shown.found;
  const entries = versions.map((version, at) => entryOf(version, versions[at - 1], shown));
  return <Log entries={entries.toReversed()} />;
}
