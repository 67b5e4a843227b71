import { isStated } from "../shared/stated.ts";
import type { Action } from "./action.ts";
import type { Objective } from "./objective.ts";
import type { ProgrammeParts } from "./programmeParts.ts";
import type { Risk } from "./risk.ts";

export const notStatedKinds = [
  "programmeStart",
  "programmeEnd",
  "programmeAdoptedOn",
  "programmeMandate",
  "objectiveOwner",
  "objectiveTarget",
  "targetValue",
  "targetDueDate",
  "targetBaseline",
  "targetBenchmark",
  "actionStatus",
  "actionOwner",
  "actionOwnerInWords",
  "actionPlanning",
  "actionObjectiveOrMeasure",
  "actionTheme",
  "budgetKind",
  "riskOwner",
  "riskReview",
] as const;

/** Something a plan may leave unsaid and somebody still has to say. */
export type NotStatedKind = (typeof notStatedKinds)[number];

/** How many of a kind do not say it: the keys of those and how many there are in all. */
export type NotStatedCount = {
  readonly kind: NotStatedKind;
  readonly keys: readonly string[];
  readonly of: number;
};

type Owned<Part> = Omit<Part, "owner" | "participants"> & { readonly owner: { readonly kind: string } };

/** A whole programme, or what one reader may read of it: only what that reader may read is counted. */
type Parts = Omit<ProgrammeParts, "actions" | "objectives" | "risks"> & {
  readonly actions: readonly Owned<Action>[];
  readonly objectives: readonly Owned<Objective>[];
  readonly risks: readonly Owned<Risk>[];
};
type Keyed = { readonly key: string };

function lacking<Item extends Keyed>(
  kind: NotStatedKind,
  items: readonly Item[],
  lacks: (item: Item) => boolean,
): NotStatedCount {
  return { kind, keys: items.filter(lacks).map((item) => item.key), of: items.length };
}

const nobody = (item: { readonly owner: { readonly kind: string } }) => item.owner.kind === "notStated";
const inWords = (item: { readonly owner: { readonly kind: string } }) => item.owner.kind === "asWritten";

function aboutProgramme({ programme }: Parts): readonly NotStatedCount[] {
  const one = [programme];
  const mandated = isStated(programme.mandate.reference) || isStated(programme.mandate.title);
  return [
    lacking("programmeStart", one, (item) => !isStated(item.start)),
    lacking("programmeEnd", one, (item) => !isStated(item.end)),
    lacking("programmeAdoptedOn", one, (item) => !isStated(item.adoptedOn)),
    lacking("programmeMandate", one, () => !mandated),
  ];
}

function aboutTargets({ objectives, targets }: Parts): readonly NotStatedCount[] {
  const measured = new Set(targets.map((target) => target.objective));
  const fixed = targets.filter((target) => target.comparator !== "reflects");
  const mirrors = targets.filter((target) => target.comparator === "reflects");
  return [
    lacking("objectiveOwner", objectives, nobody),
    lacking("objectiveTarget", objectives, (objective) => !measured.has(objective.key)),
    lacking("targetValue", fixed, (target) => !isStated(target.value)),
    lacking("targetDueDate", targets, (target) => !isStated(target.dueDate)),
    lacking(
      "targetBaseline",
      targets,
      (target) => !isStated(target.baseline) || target.baseline.length === 0,
    ),
    lacking("targetBenchmark", mirrors, (target) => !isStated(target.benchmark)),
  ];
}

function aboutActions({ actions }: Parts): readonly NotStatedCount[] {
  return [
    lacking("actionStatus", actions, (action) => !isStated(action.status)),
    lacking("actionOwner", actions, nobody),
    lacking("actionOwnerInWords", actions, inWords),
    lacking(
      "actionPlanning",
      actions,
      ({ planning }) => !isStated(planning.start) && !isStated(planning.end),
    ),
    lacking(
      "actionObjectiveOrMeasure",
      actions,
      (action) => !isStated(action.objective) && !isStated(action.measure),
    ),
    lacking("actionTheme", actions, (action) => !isStated(action.theme)),
  ];
}

function aboutMoneyAndRisk({ budgetLines, risks }: Parts): readonly NotStatedCount[] {
  return [
    lacking("budgetKind", budgetLines, (line) => !isStated(line.kind)),
    lacking("riskOwner", risks, nobody),
    lacking("riskReview", risks, (risk) => !isStated(risk.reviewOn)),
  ];
}

/**
 * Returns the list "Wat het plan nog niet zegt": per kind the keys that leave it unsaid and the number there are.
 * Kinds that everything states are left out. Nothing is filled in. Source: glossary, "not stated"; requirement TC-02.
 */
export const notStatedIn = (parts: Parts): readonly NotStatedCount[] =>
  [
    ...aboutProgramme(parts),
    ...aboutTargets(parts),
    ...aboutActions(parts),
    ...aboutMoneyAndRisk(parts),
  ].filter((count) => count.keys.length > 0);
