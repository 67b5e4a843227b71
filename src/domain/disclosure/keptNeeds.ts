import { itemAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import type { JointTable } from "./jointTable.ts";
import type { LinearSolver, SolverStopped } from "./linearProgram.ts";
import {
  allBut,
  isLess,
  type KeptNeed,
  type Need,
  needsOfMoves,
  needsOfPrimary,
  whatHolds,
  withNeeds,
} from "./needs.ts";
import { seenTotals, type TableToProtect, taskOf } from "./protectionTask.ts";

/** A joint table with what can still be kept. */
export type KeptTable = {
  readonly table: TableToProtect;
  /** Whether less is asked of a cell of today than its table asks. */
  readonly isLessToday: boolean;
  /** Of which cells of the table something of who moved since the last day is given away, whatever is hidden today. */
  readonly givenAway: readonly number[];
};

/** The cells of which a table alone, without what came before, cannot keep what is asked. */
function lostAlone(table: TableToProtect, solver: LinearSolver): Result<ReadonlySet<number>, SolverStopped> {
  const task = taskOf(table);
  const needs = [...needsOfPrimary(table, task), ...needsOfMoves(table, task.merged)];
  const kept = whatHolds(needs, task, allBut(task, seenTotals(table)), solver);
  if (!kept.ok) return kept;
  const lost = kept.value.filter(isLess);
  return ok(new Set(lost.flatMap(({ group }) => itemAt(task.merged.members, group))));
}

/** Returns a table in which only what holds is asked, with nothing shown but what must be. */
export function withWhatHolds(
  table: TableToProtect,
  solver: LinearSolver,
): Result<TableToProtect, SolverStopped> {
  const task = taskOf(table);
  const needs = [...needsOfPrimary(table, task), ...needsOfMoves(table, task.merged)];
  const shown = [...seenTotals(table), ...table.alwaysShown];
  const kept = whatHolds(needs, task, allBut(task, shown), solver);
  return kept.ok ? ok(withNeeds(table, kept.value, task.merged)) : kept;
}

/**
 * Returns a joint table with what can still be kept: what earlier releases, the grand totals or what is known of movers already
 * gave away is asked less of, or nothing. What the table of today cannot keep by itself stays asked in full: that refuses it.
 */
export function keptNeeds(
  { table, today, cellOf, dayOf, isPublic }: JointTable,
  alone: TableToProtect,
  solver: LinearSolver,
): Result<KeptTable, SolverStopped> {
  const task = taskOf(table);
  const { merged } = task;
  const membersOf = ({ group }: Need): readonly number[] => itemAt(merged.members, group);
  const todays = new Map(today.map((cell, place) => [cell, place]));
  const isTodays = (need: Need): boolean => membersOf(need).some((cell) => todays.has(cell));
  const ownMoves = new Set(alone.moves.map(({ cell }) => itemAt(today, cell)));
  const isOfMovers = (need: Need): boolean =>
    need.thresholds === null && !membersOf(need).some((cell) => ownMoves.has(cell));
  const needs = [...needsOfPrimary(table, task), ...needsOfMoves(table, merged)];
  // a number of movers that what must be shown gives away is given away by who asked for it; a small cell is not
  const ofMovers = whatHolds(needs.filter(isOfMovers), task, allBut(task, table.alwaysShown), solver);
  if (!ofMovers.ok) return ofMovers;
  const smaller = needs.filter((need) => !isOfMovers(need));
  const ofCells = whatHolds(smaller, task, allBut(task, isPublic), solver);
  if (!ofCells.ok) return ofCells;
  const isLessToday = ofCells.value.some((need) => isLess(need) && isTodays(need));
  const lost = isLessToday ? lostAlone(alone, solver) : ok(new Set<number>());
  if (!lost.ok) return lost;
  const inFull = (need: KeptNeed): KeptNeed => {
    const isLost = membersOf(need).some((cell) => lost.value.has(todays.get(cell) ?? -1)); // -1: not a cell of today
    return isLost ? { ...need, step: 0, isKnowing: need.thresholds !== null } : need;
  };
  const lastDay = itemAt(dayOf, itemAt(today, 0)) - 1;
  const gone = ofMovers.value.filter(isLess).flatMap(membersOf);
  return ok({
    table: withNeeds(table, [...ofMovers.value, ...ofCells.value.map(inFull)], merged),
    isLessToday,
    givenAway: gone.filter((cell) => dayOf[cell] === lastDay).map((cell) => itemAt(cellOf, cell)),
  });
}
