import type { Day } from "../../shared/day.ts";
import type { ProgrammeFile1 } from "./format1.ts";
import type { ProgrammeFile } from "./format2.ts";

/** Reads from the words of the source whether money is asked for or given; other words state neither. */
function budgetState(words: string | null): "claim" | "granted" | null {
  if (words === null) return null;
  if (/^claim\b/i.test(words)) return "claim";
  return /\b(beschikbaar gesteld|toegekend)\b/i.test(words) ? "granted" : null;
}

/** Reads a coverage the source states in words, "100% dekking", as a share 0..1. */
function coverageIn(words: string | null): number | null {
  const found = /(\d{1,3})\s?% dekking/.exec(words ?? ""); // no words, no coverage
  return found ? Number(found[1]) / 100 : null;
}

const owned = { ownerMail: null };

const objectives = (file: ProgrammeFile1): ProgrammeFile["objectives"] =>
  file.objectives.map((objective) => ({
    ...objective,
    ...owned,
    owner: null,
    theme: null,
    attainable: null,
  }));

const targets = (file: ProgrammeFile1): ProgrammeFile["targets"] =>
  file.targets.map((target) => ({
    ...target,
    base: null,
    baseYear: null,
    grades: null,
    about: null,
    milestones: [],
    seriesBreaks: [],
  }));

const measurements = (file: ProgrammeFile1, recordedOn: Day): ProgrammeFile["measurements"] =>
  file.measurements.map((measurement) => ({
    ...measurement,
    target: null,
    interval: null,
    group: "notStated",
    about: null,
    population: null,
    source: file.sources[0]?.title ?? file.id, // a file without a source names itself
    alreadyPublished: true,
    recordedOn,
  }));

const actions = (file: ProgrammeFile1): ProgrammeFile["actions"] =>
  file.actions.map((action) => ({
    ...action,
    ...owned,
    unit: null,
    participants: action.participants.map((participant) => ({ ...participant, mail: null })),
    firstPlanned: action.planned.end === null ? { start: null, end: null, note: null } : action.planned,
    priority: null,
    measure: null,
    carriedOver: null,
    reportedOn: null,
  }));

const budgets = (file: ProgrammeFile1): ProgrammeFile["budgets"] =>
  file.budgets.map((line, at) => ({
    key: `B${String(at + 1).padStart(2, "0")}`,
    ...line,
    origin: null,
    state: budgetState(line.status),
    category: null,
    coverage: coverageIn(line.status),
    action: null,
    allocation: [],
    extraFor: null,
  }));

const risks = (file: ProgrammeFile1): ProgrammeFile["risks"] =>
  file.risks.map((risk, at) => ({
    key: `R${String(at + 1).padStart(2, "0")}`,
    ...risk,
    ...owned,
    owner: null,
    kind: null,
    secondMeasure: null,
    impact: null,
    reviewOn: null,
  }));

/** Returns the same plan in format 2.0: what 1.0 cannot say is not stated. `recordedOn` is the day of the import. */
export const upgrade = (file: ProgrammeFile1, recordedOn: Day): ProgrammeFile => ({
  ...file,
  schemaVersion: "2.0",
  programme: {
    ...file.programme,
    mandate: { title: null, body: null, givenOn: null },
    predecessor: null,
    closedOn: null,
  },
  objectives: objectives(file),
  targets: targets(file),
  benchmarks: file.benchmarks.map((benchmark) => ({ ...benchmark, valueText: benchmark.valueText ?? null })), // absent in 1.0 is not stated
  measurements: measurements(file, recordedOn),
  actions: actions(file),
  budgets: budgets(file),
  risks: risks(file),
  plans: [],
});
