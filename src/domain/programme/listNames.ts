import type { Unit } from "../organisation/index.ts";
import type { Action } from "./action.ts";
import type { ActionDraft } from "./actionDraft.ts";
import { nearestNames, sameName } from "./nearestNames.ts";
import type { ProgrammeParts } from "./programmeParts.ts";

/** A name in a list that nothing here has: where it stands, and what it most likely means. */
export type StrayName = {
  readonly row: number;
  readonly kind: "theme" | "objective" | "unit";
  readonly found: string;
  readonly near: readonly string[];
};

type Named<Key> = { readonly key: Key; readonly names: readonly string[] };

/** What the names of a list may mean. */
export type ListNames = Pick<ProgrammeParts, "themes" | "objectives"> & { readonly units: readonly Unit[] };

type Linked<Key> = { readonly key: Key | null; readonly unknown: readonly StrayName[] };

function link<Key>(
  { row, kind, found }: { row: number; kind: StrayName["kind"]; found: string | null },
  known: readonly Named<Key>[],
): Linked<Key> {
  if (found === null) return { key: null, unknown: [] };
  const match = known.find(({ names }) => names.some((name) => sameName(name, found)));
  if (match) return { key: match.key, unknown: [] };
  const near = nearestNames(
    found,
    known.flatMap(({ names }) => names.slice(0, 1)),
  );
  return { key: null, unknown: [{ row, kind, found, near }] };
}

/**
 * Returns an action of a list with its theme, objective and unit linked by name or key, and the names that nothing here
 * has. An owner stays words until somebody links a person. Source: requirement DI-06.
 */
export function actionOfDraft(
  draft: ActionDraft,
  { themes, objectives, units }: ListNames,
): { readonly action: Action; readonly unknown: readonly StrayName[] } {
  const { row, key, title, owner, participants, planning, status, statusReason, deliverable, priority } =
    draft;
  const theme = link(
    { row, kind: "theme", found: draft.themeAsWritten },
    themes.map((one) => ({ key: one.key, names: [one.name, one.key] })),
  );
  const objective = link(
    { row, kind: "objective", found: draft.objectiveAsWritten },
    objectives.map((one) => ({ key: one.key, names: [one.title, one.key] })),
  );
  const unit = link(
    { row, kind: "unit", found: draft.unitAsWritten },
    units.map((one) => ({ key: one.id, names: [one.name, one.code] })),
  );
  const said = { key, title, owner, participants, planning, status, statusReason, deliverable, priority };
  const unsaid = {
    rhythm: null,
    rhythmNote: null,
    scope: null,
    measure: null,
    indicators: [],
    carriedOver: null,
  };
  const linked = { theme: theme.key, objective: objective.key, unit: unit.key };
  const action = { ...said, ...unsaid, ...linked, firstPlanning: planning, evidence: [], reportedOn: null };
  return {
    action: { ...action, version: 1 },
    unknown: [...theme.unknown, ...objective.unknown, ...unit.unknown],
  };
}
