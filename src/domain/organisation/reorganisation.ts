import type { Day } from "../shared/day.ts";
import { firstRefusal, ok, type Result } from "../shared/result.ts";
import {
  latestUnit,
  type Unit,
  type UnitId,
  type UnitRecord,
  type UnitSuccession,
  type UnitVersion,
} from "./unit.ts";
import {
  checkCode,
  checkLife,
  checkNotBelowItself,
  checkNotEnded,
  checkNothingBelow,
  checkOrder,
  checkParents,
  checkSeveral,
  checkWords,
  type UnitDraft,
} from "./unitRules.ts";
import { unitsOn } from "./unitTree.ts";

/** What one act adds to the record of units: units that begin, next versions of known ones, and who went on as whom. */
export type Reorganisation = {
  readonly begun: readonly UnitVersion[];
  /** Each at the version it was read at; the record counts on from there. */
  readonly changed: readonly UnitVersion[];
  readonly successions: readonly UnitSuccession[];
};

export type UnitProblem = "O101" | "O102" | "O103" | "O104" | "O105" | "O106" | "O107" | "O108" | "O109";

/** Returns the record with the act in it; nothing that was in the record is changed. */
export const recordWith = (record: UnitRecord, act: Reorganisation): UnitRecord => ({
  versions: [
    ...record.versions,
    ...act.begun,
    ...act.changed.map((unit) => ({ ...unit, version: unit.version + 1 })),
  ],
  successions: [...record.successions, ...act.successions],
});

const stated = ({ code, name, kind, parent }: UnitDraft): UnitDraft => ({
  code: code.trim(),
  name: name.trim(),
  kind: kind.trim(),
  parent,
});

const begin = (draft: UnitDraft, id: UnitId, day: Day): UnitVersion => ({
  id,
  ...stated(draft),
  beginsOn: day,
  endsOn: null,
  version: 1,
  validFrom: day,
});

const change = (record: UnitRecord, id: UnitId, day: Day, values: Partial<Unit>): UnitVersion => ({
  ...latestUnit(record, id),
  ...values,
  validFrom: day,
});

/** Returns the act when the record that it leads to follows every rule from the day on. */
function allowed(record: UnitRecord, act: Reorganisation, day: Day): Result<Reorganisation, UnitProblem> {
  const after = recordWith(record, act);
  const alone = firstRefusal<UnitProblem>([
    ...[...act.begun, ...act.changed].map((unit) => () => checkWords(unit)),
    ...act.changed.map((unit) => () => checkNotEnded(record, unit.id)),
    ...act.changed.map((unit) => () => checkOrder(record, unit.id, day)),
    ...[...act.begun, ...act.changed].map((unit) => () => checkLife(unit)),
    ...[...act.begun, ...act.changed].map((unit) => () => checkCode(after, unit.code, unit.id)),
  ]);
  if (!alone.ok) return alone;
  const ended = act.changed.filter((unit) => unit.endsOn !== null);
  const together = firstRefusal<UnitProblem>([
    ...ended.map((unit) => () => checkNothingBelow(after, unit.id, day)),
    () => checkParents(after, day),
    () => checkNotBelowItself(after, day),
  ]);
  return together.ok ? ok(act) : together;
}

/** Returns the act that begins a unit on a day. */
export const unitAdded = (record: UnitRecord, draft: UnitDraft, id: UnitId, day: Day) =>
  allowed(record, { begun: [begin(draft, id, day)], changed: [], successions: [] }, day);

/** Returns the act that gives a unit another name, code, kind or place from a day on. */
export const unitChanged = (record: UnitRecord, id: UnitId, draft: UnitDraft, day: Day) =>
  allowed(record, { begun: [], changed: [change(record, id, day, stated(draft))], successions: [] }, day);

/** Returns the act that ends a unit; `day` is the first day on which it is no longer there. */
export const unitEnded = (record: UnitRecord, id: UnitId, day: Day) =>
  allowed(record, { begun: [], changed: [change(record, id, day, { endsOn: day })], successions: [] }, day);

export type Merger = {
  readonly units: readonly UnitId[];
  readonly into: UnitDraft;
  readonly id: UnitId;
  readonly day: Day;
};

/** Returns the act that makes several units one on a day; the units under them come under the new one. */
export function unitsMerged(record: UnitRecord, merger: Merger): Result<Reorganisation, UnitProblem> {
  const { units, into, id, day } = merger;
  const several = checkSeveral(units);
  if (!several.ok) return several;
  const under = unitsOn(record, day).filter(
    (unit) => unit.parent !== null && units.includes(unit.parent) && !units.includes(unit.id),
  );
  const act = {
    begun: [begin(into, id, day)],
    changed: [
      ...units.map((unit) => change(record, unit, day, { endsOn: day })),
      ...under.map((unit) => change(record, unit.id, day, { parent: id })),
    ],
    successions: units.map((unit) => ({ from: unit, to: id, on: day })),
  };
  return allowed(record, act, day);
}

/** One of the units that a unit is split into, with the units that come along under it. */
export type SplitPart = { readonly id: UnitId; readonly draft: UnitDraft; readonly takes: readonly UnitId[] };
export type Split = { readonly unit: UnitId; readonly parts: readonly SplitPart[]; readonly day: Day };

/** Returns the act that makes one unit several on a day; every unit under it is taken by one of them (else O105). */
export function unitSplit(record: UnitRecord, split: Split): Result<Reorganisation, UnitProblem> {
  const { unit, parts, day } = split;
  const several = checkSeveral(
    parts.map((part) => part.id),
    parts.flatMap((part) => part.takes),
  );
  if (!several.ok) return several;
  const act = {
    begun: parts.map((part) => begin(part.draft, part.id, day)),
    changed: [
      change(record, unit, day, { endsOn: day }),
      ...parts.flatMap((part) => part.takes.map((taken) => change(record, taken, day, { parent: part.id }))),
    ],
    successions: parts.map((part) => ({ from: unit, to: part.id, on: day })),
  };
  return allowed(record, act, day);
}
