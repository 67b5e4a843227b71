import { sameValue } from "../shared/sameValue.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeParts } from "./programmeParts.ts";

type Unread = "key" | "version" | "evidence";

/** One field of a part that differs between two states of the plan. */
export type FieldChange<Part> = {
  readonly [Field in Exclude<keyof Part & string, Unread>]: {
    readonly field: Field;
    readonly before: Part[Field];
    readonly after: Part[Field];
  };
}[Exclude<keyof Part & string, Unread>];

/** A part that stands in both states, with the fields in which they differ. */
export type ChangedPart<Part> = {
  readonly key: string;
  readonly before: Part;
  readonly after: Part;
  readonly fields: readonly FieldChange<Part>[];
};

/** What became of one list of the plan, each in the order of the keys. */
export type ListComparison<Part> = {
  readonly added: readonly Part[];
  readonly dropped: readonly Part[];
  readonly changed: readonly ChangedPart<Part>[];
};

type Keyed = { readonly key: string };
type Lists = Pick<
  ProgrammeParts,
  "themes" | "objectives" | "targets" | "benchmarks" | "actions" | "budgetLines" | "risks"
>;

/** Two states that can be compared: whole ones, or as one reader may read them. */
type Compared = { readonly programme: Programme } & { readonly [List in keyof Lists]: readonly Keyed[] };

/** What differs between two states of a plan; reported figures are no part of the plan and are left out. */
export type PlanComparison<Parts extends Compared = ProgrammeParts> = {
  readonly programme: readonly FieldChange<Programme>[];
} & { readonly [List in keyof Lists]: ListComparison<Parts[List][number]> };

const unread: ReadonlySet<PropertyKey> = new Set<Unread>(["key", "version", "evidence"]);

/** Returns the fields in which two states of one part differ, evidence and version aside. */
export function changedFields<Part extends object>(before: Part, after: Part): readonly FieldChange<Part>[] {
  const fields = Object.keys(before) as Exclude<keyof Part & string, Unread>[];
  return fields
    .filter((field) => !unread.has(field) && !sameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

const byKey = <Part extends Keyed>(parts: readonly Part[]): readonly Part[] =>
  parts.toSorted((one, other) => (one.key < other.key ? -1 : 1));

/** The day of the last news about an action: what happened, not what is planned. */
const isNews = (field: string): boolean => field === "reportedOn";

function listOf<Part extends Keyed>(before: readonly Part[], after: readonly Part[]): ListComparison<Part> {
  const [old, now] = [
    new Map(before.map((part) => [part.key, part])),
    new Map(after.map((part) => [part.key, part])),
  ];
  const changed = byKey(before).flatMap((part) => {
    const other = now.get(part.key);
    const fields = other ? changedFields(part, other).filter(({ field }) => !isNews(field)) : [];
    return other && fields.length > 0 ? [{ key: part.key, before: part, after: other, fields }] : [];
  });
  return {
    added: byKey(after).filter((part) => !old.has(part.key)),
    dropped: byKey(before).filter((part) => !now.has(part.key)),
    changed,
  };
}

/**
 * Returns what was added, dropped and changed from one state of a plan to another, field by field. Evidence, version
 * numbers and the day of the last news are not compared: they say where something came from or what happened, not what is
 * planned. Source: requirement MS-08.
 */
export const comparePlans = <Parts extends Compared>(before: Parts, after: Parts): PlanComparison<Parts> => ({
  programme: changedFields(before.programme, after.programme),
  themes: listOf(before.themes, after.themes),
  objectives: listOf(before.objectives, after.objectives),
  targets: listOf(before.targets, after.targets),
  benchmarks: listOf(before.benchmarks, after.benchmarks),
  actions: listOf(before.actions, after.actions),
  budgetLines: listOf(before.budgetLines, after.budgetLines),
  risks: listOf(before.risks, after.risks),
});

type Differing = { readonly programme: readonly unknown[] } & {
  readonly [List in keyof Lists]: Readonly<Record<"added" | "dropped" | "changed", readonly unknown[]>>;
};

/** Returns the number of things that differ: fields of the programme and parts added, dropped or changed. */
export const countDifferences = ({ programme, ...lists }: Differing): number =>
  Object.values(lists).reduce(
    (sum, { added, dropped, changed }) => sum + added.length + dropped.length + changed.length,
    programme.length,
  );
