import type {
  Action,
  PlanSource,
  Programme,
  ProgrammeParts,
  StatedTotals,
  StatusCounts,
  Theme,
} from "../programme/index.ts";
import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import { type NamedRole, ownerRoles, type ReportedAction, type RoleOfOwner } from "./actionLine.ts";
import { changesTold, type ProgrammeChange } from "./programmeChange.ts";
import type { ReportMoment } from "./reportMoment.ts";
import type { ReportedBenchmark, ReportedTarget, TargetFigure } from "./targetLine.ts";

/** What a report is made of beside the parts of the programme as they stood at its moment. */
export type ReportMaterial = {
  readonly year: number;
  readonly moment: ReportMoment;
  /** May hold other years too: only those of the year are told. */
  readonly changes: readonly ProgrammeChange[];
  readonly people: readonly NamedRole[];
  /** The counts of the days of the year, in their order. */
  readonly history: readonly { readonly on: Day; readonly counts: StatusCounts }[];
  /** The actions at the end of the first of these days. */
  readonly before: readonly Pick<Action, "key" | "status">[];
  /** The targets of which the value is hidden at that moment, with the day of it. */
  readonly withheld?: WithheldTargets;
};

/** Since when the value of a target is hidden, by its key. */
export type WithheldTargets = ReadonlyMap<string, Day>;

/**
 * Everything the yearly report follows from and nothing else: owners are roles, and what the report does not tell (money,
 * risks, parties, notes) is not in it.
 */
export type CommitteeYearInput = Omit<ReportMaterial, "people" | "withheld"> & {
  readonly programme: Pick<
    Programme,
    | "key"
    | "lang"
    | "title"
    | "municipalityName"
    | "kind"
    | "start"
    | "end"
    | "adoptedOn"
    | "publishedOn"
    | "closedOn"
  > & {
    readonly sources: readonly PlanSource[];
    readonly statedTotals: Stated<Omit<StatedTotals, "evidence">>;
  };
  readonly themes: readonly Pick<Theme, "key" | "name">[];
  readonly targets: readonly ReportedTarget[];
  readonly benchmarks: readonly ReportedBenchmark[];
  readonly figures: readonly TargetFigure[];
  readonly actions: readonly ReportedAction[];
};

type Reads<Value> = (value: Value) => Value;

/** Each of these names what is read: what a part has beside it stays behind, also a column of a later year. */
export const readSource: Reads<PlanSource> = ({ key, title, publisher, date, dateNote }) => ({
  key,
  title,
  publisher,
  date,
  dateNote,
});
const readTotals: Reads<Omit<StatedTotals, "evidence">> = ({ total, initial, added, byStatus, note }) => ({
  total,
  initial,
  added,
  byStatus,
  note,
});
export const readTarget: Reads<ReportedTarget> = (target) => {
  const { key, measure, population, comparator, value, unit, dueDate, benchmark, baseline, note } = target;
  return { key, measure, population, comparator, value, unit, dueDate, benchmark, baseline, note };
};
/** Returns what is read of a target, with since when its value is hidden. */
export function readTargetWith(
  target: ReportedTarget,
  withheld: WithheldTargets | undefined,
): ReportedTarget {
  const withheldOn = withheld?.get(target.key);
  return withheldOn === undefined ? readTarget(target) : { ...readTarget(target), withheldOn };
}
export const readBenchmark: Reads<ReportedBenchmark> = ({ key, label, value, valueText, unit }) => ({
  key,
  label,
  value,
  valueText,
  unit,
});
export const readFigure: Reads<TargetFigure> = (figure) => {
  const { target, measure, value, unit, period, interval, source, note, release } = figure;
  const line = { target, measure, value, unit, period, interval, source, note };
  return release === undefined ? line : { ...line, release };
};

export function readAction(action: Action, roleOfOwner: RoleOfOwner): ReportedAction {
  const { key, title, theme, status, reportedOn, carriedOver, planning, owner } = action;
  const { start, end } = planning;
  const plan = { key, title, theme, planning: { start, end } };
  return { ...plan, owner: roleOfOwner(owner), status, reportedOn, carriedOver };
}

function readProgramme(programme: Programme): CommitteeYearInput["programme"] {
  const { key, lang, title, municipalityName, kind, start, end } = programme;
  const { adoptedOn, publishedOn, closedOn, sources, statedTotals } = programme;
  const head = { key, lang, title, municipalityName, kind, start, end, adoptedOn, publishedOn, closedOn };
  return {
    ...head,
    sources: sources.map(readSource),
    statedTotals: statedTotals === null ? null : readTotals(statedTotals),
  };
}

/** Returns what the yearly report follows from, out of the parts of a programme and what is known of its year. */
export function committeeYearInput(parts: ProgrammeParts, material: ReportMaterial): CommitteeYearInput {
  const { year, moment, people, history } = material;
  const roleOfOwner = ownerRoles(people);
  return {
    year,
    moment,
    programme: readProgramme(parts.programme),
    themes: parts.themes.map(({ key, name }) => ({ key, name })),
    targets: parts.targets.map((target) => readTargetWith(target, material.withheld)),
    benchmarks: parts.benchmarks.map(readBenchmark),
    figures: parts.figures.map(readFigure),
    actions: parts.actions.map((action) => readAction(action, roleOfOwner)),
    changes: changesTold(year, moment, material.changes),
    history,
    before: material.before.map(({ key, status }) => ({ key, status })),
  };
}
