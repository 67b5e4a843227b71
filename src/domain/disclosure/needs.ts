import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import { findViolations, type Inquiry } from "./blockCheck.ts";
import { nothingMore } from "./hiddenBlocks.ts";
import type { LinearSolver, SolverStopped } from "./linearProgram.ts";
import type { MergedCube } from "./mergedCube.ts";
import { type CellMove, exactMove, type NeededMove, neededMoves } from "./neededMove.ts";
import { violationsOf } from "./pattern.ts";
import { type ProtectionTask, type TableToProtect, thresholdsIn } from "./protectionTask.ts";
import { noWitnesses } from "./witness.ts";

/** What can be asked of one group, from most to least; the last that is left asks nothing. */
export type Need = {
  readonly group: number;
  /** Null for moves of its own: then nobody who knows more is asked about. */
  readonly thresholds: readonly number[] | null;
  readonly steps: readonly (readonly NeededMove[])[];
};

/** A need, how far it fell back, and whether it holds against those who know more. */
export type KeptNeed = Need & { readonly step: number; readonly isKnowing: boolean };

/** Returns the needs of the primary groups, with their thresholds: the one that is asked, and lower ones of earlier days. */
export function needsOfPrimary(table: TableToProtect, { merged, primary }: ProtectionTask): readonly Need[] {
  const highest = thresholdsIn(table, merged);
  const lower = [...new Set(table.otherThresholds.values())].sort((one, other) => other - one);
  return primary.map((group) => {
    const own = new Set(itemAt(merged.members, group).map((cell) => table.otherThresholds.get(cell)));
    const count = numberAt(merged.counts, group);
    const most = highest(group);
    const thresholds = [most, ...lower.filter((one) => own.has(one) && one < most && one > count)];
    const atLevel = table.level === "exact" ? [] : thresholds;
    return {
      group,
      thresholds: atLevel,
      steps: [
        ...atLevel.map((one) => neededMoves(merged, [group], "strong", () => one)),
        [exactMove(group)],
        [],
      ],
    };
  });
}

/** Returns the needs of cells with moves of their own: all of them, that the cell can move at all, nothing. */
export function needsOfMoves({ moves }: TableToProtect, { groupOf }: MergedCube): readonly Need[] {
  const byGroup = new Map<number, NeededMove[]>();
  for (const { cell, rise, fall } of moves) {
    const group = numberAt(groupOf, cell);
    byGroup.set(group, [...(byGroup.get(group) ?? []), { group, rise, fall }]);
  }
  return [...byGroup].map(([group, own]) => ({
    group,
    thresholds: null,
    steps: [own, [exactMove(group)], []],
  }));
}

/** Returns how far each need falls back until it holds in a pattern, and against those who know more. */
export function whatHolds(
  needs: readonly Need[],
  task: ProtectionTask,
  hidden: Uint8Array,
  solver: LinearSolver,
): Result<readonly KeptNeed[], SolverStopped> {
  const asked = needs.flatMap(({ steps }) => steps.flat());
  const exact = needs.filter(({ thresholds }) => thresholds !== null).map(({ group }) => exactMove(group));
  const witnesses = noWitnesses([...asked, ...exact]);
  const runs = { count: 0 };
  const inquiry: Inquiry = { merged: task.merged, hidden, solver, witnesses, runs };
  const steps = new Map(needs.map((need) => [need, 0]));
  for (let open = needs; open.length > 0; ) {
    const moves = open.flatMap((need) => itemAt(need.steps, steps.get(need) ?? 0)); // every need has a step
    const found = findViolations(moves, nothingMore, inquiry);
    if (!found.ok) return found;
    const failed = new Set(found.value);
    open = open.filter((need) => itemAt(need.steps, steps.get(need) ?? 0).some((move) => failed.has(move)));
    for (const need of open) steps.set(need, (steps.get(need) ?? 0) + 1);
  }
  const knowing = violationsOf(hidden, witnesses, {
    task: { ...task, moves: [], exact: task.exact.length === 0 ? [] : exact },
    solver,
    runs,
  });
  if (!knowing.ok) return knowing;
  const seen = new Set(knowing.value.knowing.map(({ move }) => move.group));
  return ok(
    needs.map((need) => ({
      ...need,
      step: steps.get(need) ?? 0,
      isKnowing: need.thresholds !== null && !seen.has(need.group),
    })),
  );
}

/** Returns the table with what is left of its needs: thresholds where somebody who knows more is asked about, moves where not. */
export function withNeeds(
  table: TableToProtect,
  kept: readonly KeptNeed[],
  { members }: MergedCube,
): TableToProtect {
  const primary: number[] = [];
  const otherThresholds = new Map(table.otherThresholds);
  const moves: CellMove[] = [];
  const hidden: number[] = [];
  for (const { group, thresholds, steps, step, isKnowing } of kept) {
    const cells = itemAt(members, group);
    const threshold = thresholds?.[step];
    const isExact = table.level === "exact" && step === 0;
    if (isKnowing && (threshold !== undefined || isExact)) {
      primary.push(...cells);
      if (threshold !== undefined) for (const cell of cells) otherThresholds.set(cell, threshold);
      continue;
    }
    const cell = numberAt(cells, 0);
    moves.push(...itemAt(steps, step).map(({ rise, fall }) => ({ cell, rise, fall })));
    hidden.push(...cells); // all of them: of one that is left out everybody would see that it is nobody
  }
  return { ...table, primary, otherThresholds, moves, alwaysHidden: [...table.alwaysHidden, ...hidden] };
}

/** Returns whether less is left of a need than was asked. */
export const isLess = ({ step, isKnowing, thresholds }: KeptNeed): boolean =>
  step > 0 || (thresholds !== null && !isKnowing);

/** Returns the pattern in which everything is hidden but these cells. */
export function allBut(task: ProtectionTask, shown: Iterable<number>): Uint8Array {
  const hidden = new Uint8Array(task.merged.counts.length).fill(1);
  for (const cell of shown) {
    const group = numberAt(task.merged.groupOf, cell);
    if (group >= 0) hidden[group] = 0;
  }
  return hidden;
}
