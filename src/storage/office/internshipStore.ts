import { type Day, dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { Stated } from "../../domain/shared/stated.ts";
import type { InternshipMonitor, OpenHiringPilot, WatchedCount } from "../../domain/workforce/index.ts";
import { type Brought, broughtOf } from "./brought.ts";
import type { Office } from "./versioned.ts";

export type KeptInternshipMonitor = InternshipMonitor & Brought;
export type KeptOpenHiringPilot = OpenHiringPilot & Brought;

/** Of a hidden count nothing is in its column; that it is hidden stands beside it, because an empty one was not told. */
const countOf = (value: number | null, name: string, hidden: unknown): WatchedCount =>
  (hidden as readonly string[]).includes(name) ? "hidden" : value;
const columnOf = (count: WatchedCount): number | null => (count === "hidden" ? null : count);
const hiddenOf = (counts: Readonly<Record<string, WatchedCount>>): string =>
  JSON.stringify(Object.keys(counts).filter((name) => counts[name] === "hidden"));
const dayOrNone = (day: string | null): Stated<Day> => (day === null ? null : dayFrom(day));

/** Returns what was recorded of school years, in the order in which it came; of one year the last stands. */
export async function listInternshipMonitors({
  transaction,
  municipality,
}: Office): Promise<readonly KeptInternshipMonitor[]> {
  const rows = await transaction
    .selectFrom("office.internship_monitor")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    ...broughtOf(row),
    schoolYear: periodFrom(row.school_year),
    internships: countOf(row.internships, "internships", row.hidden),
    rejections: countOf(row.rejections, "rejections", row.hidden),
    signals: countOf(row.signals, "signals", row.hidden),
    actions: row.actions as readonly string[],
    reportDue: dayOrNone(row.report_due),
    reportedOn: dayOrNone(row.reported_on),
    source: row.source,
  }));
}

/** Keeps a school year, behind those of before. */
export async function addInternshipMonitor(
  { transaction, municipality, person, at }: Office,
  monitor: InternshipMonitor,
  number: number,
): Promise<void> {
  const { internships, rejections, signals } = monitor;
  await transaction
    .insertInto("office.internship_monitor")
    .values({
      municipality,
      number,
      school_year: monitor.schoolYear,
      internships: columnOf(internships),
      rejections: columnOf(rejections),
      signals: columnOf(signals),
      hidden: hiddenOf({ internships, rejections, signals }),
      actions: JSON.stringify(monitor.actions),
      report_due: monitor.reportDue,
      reported_on: monitor.reportedOn,
      source: monitor.source,
      made_by: person,
      at,
    })
    .execute();
}

/** Returns how pilots with open hiring stood, in the order in which it was recorded; of one name the last stands. */
export async function listOpenHiringPilots({
  transaction,
  municipality,
}: Office): Promise<readonly KeptOpenHiringPilot[]> {
  const rows = await transaction
    .selectFrom("office.open_hiring_pilot")
    .selectAll()
    .where("municipality", "=", municipality)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    ...broughtOf(row),
    name: row.name,
    startsOn: dayFrom(row.starts_on),
    places: row.places,
    filled: countOf(row.filled, "filled", row.hidden),
    months: row.months,
    staying: countOf(row.staying, "staying", row.hidden),
    goal: row.goal,
    reportDue: dayOrNone(row.report_due),
    reportedOn: dayOrNone(row.reported_on),
    source: row.source,
  }));
}

/** Keeps how a pilot stands, behind what was recorded before. */
export async function addOpenHiringPilot(
  { transaction, municipality, person, at }: Office,
  pilot: OpenHiringPilot,
  number: number,
): Promise<void> {
  const { filled, staying } = pilot;
  await transaction
    .insertInto("office.open_hiring_pilot")
    .values({
      municipality,
      number,
      name: pilot.name,
      starts_on: pilot.startsOn,
      places: pilot.places,
      filled: columnOf(filled),
      months: pilot.months,
      staying: columnOf(staying),
      hidden: hiddenOf({ filled, staying }),
      goal: pilot.goal,
      report_due: pilot.reportDue,
      reported_on: pilot.reportedOn,
      source: pilot.source,
      made_by: person,
      at,
    })
    .execute();
}
