import { itemAt, numberAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import {
  type EarlierProblem,
  type EarlierRelease,
  earlierDays,
  lastCounts,
  shownSameDay,
} from "./earlierReleases.ts";
import { type JointTable, jointTable } from "./jointTable.ts";
import { type KeptTable, keptNeeds, withWhatHolds } from "./keptNeeds.ts";
import type { LinearSolver } from "./linearProgram.ts";
import { seenTotals, type TableToProtect } from "./protectionTask.ts";
import {
  certificateOf,
  type HiddenKind,
  type Protection,
  type ProtectionProblem,
  protectTable,
  refusedAtOnce,
  searchHidden,
  searchProtection,
} from "./protectTable.ts";
import { touchedPart } from "./touchedPart.ts";

type Tools = { readonly solver: LinearSolver; readonly clock: () => number };

/** What a table is protected with: the part of the joint table that matters, and what can still be kept of it. */
type Joint = Tools & { readonly part: JointTable; readonly kept: KeptTable };

/** A problem of the joint table as one of today's. */
const problemOfToday = (problem: ProtectionProblem, { cellOf }: JointTable): ProtectionProblem =>
  "cell" in problem ? { ...problem, cell: numberAt(cellOf, problem.cell) } : problem;

/** Cells that few came into or left must be the threshold away from what they were, for whoever sees no more than the tables. */
function movesOfChanged(
  { cube, threshold }: TableToProtect,
  cells: readonly number[],
  last: readonly (number | null)[],
): TableToProtect["moves"] {
  if (threshold === null) return [];
  return cells.flatMap((cell) => {
    const before = itemAt(last, cell);
    if (before === null) return [];
    const change = itemAt(cube.cells, cell).count - before;
    return [{ cell, rise: threshold - change, fall: threshold + change }];
  });
}

/** Hides more for those who know less: what is given away to who knows all movers is not for the reader of today's table alone. */
function protectedAlone(
  alone: TableToProtect,
  hidden: readonly (HiddenKind | null)[],
  last: readonly (number | null)[],
  { part, kept, solver, clock }: Joint,
): Result<Protection, ProtectionProblem> {
  const cells = [...alone.cube.cells.keys()];
  const shown = new Set([...seenTotals(alone), ...alone.alwaysShown]);
  const changed = [...new Set(kept.givenAway)].filter((cell) => !shown.has(cell));
  const asked = withWhatHolds(
    {
      ...alone,
      alwaysHidden: cells.filter((cell) => hidden[cell] !== null),
      moves: [...alone.moves, ...movesOfChanged(alone, changed, last)],
    },
    solver,
  );
  if (!asked.ok) return refused({ code: "S104", why: asked.problem.why });
  const wider = searchProtection(asked.value, solver, clock);
  if (!wider.ok) return wider;
  const more = cells.filter((cell) => itemAt(wider.value.hidden, cell) !== null);
  const unknown = more.map((cell) => itemAt(part.today, cell)).filter((place) => !part.isPublic.has(place));
  const inAll = [...kept.table.alwaysHidden, ...unknown]; // what is known for another reason stays known
  const certificate = certificateOf({ ...kept.table, alwaysHidden: inAll }, solver, clock);
  if (!certificate.ok) return refused(problemOfToday(certificate.problem, part));
  const kinds = cells.map((cell) => hidden[cell] ?? itemAt(wider.value.hidden, cell)); // what was not hidden yet may be now
  return ok({ hidden: kinds, certificate: certificate.value });
}

function protectedIn(
  alone: TableToProtect,
  last: readonly (number | null)[],
  joint: Joint,
): Result<Protection, ProtectionProblem> {
  const { part, kept, solver, clock } = joint;
  const ofToday = (hidden: Protection["hidden"]) => part.today.map((cell) => itemAt(hidden, cell));
  if (kept.isLessToday || kept.givenAway.length > 0) {
    const some = searchHidden(kept.table, solver);
    return some.ok
      ? protectedAlone(alone, ofToday(some.value), last, joint)
      : refused(problemOfToday(some.problem, part));
  }
  const found = searchProtection(kept.table, solver, clock);
  if (!found.ok) return refused(problemOfToday(found.problem, part));
  return ok({ ...found.value, hidden: ofToday(found.value.hidden) });
}

/**
 * Returns which cells of a table are hidden after earlier releases of its cells, oldest first: so that nobody can compute a small
 * cell of any of those days, or a small number of people who came or left, from all releases together. The certificate is of
 * the joint table. Refuses as `protectTable` does, and S106 and S111; never because of what was given away before.
 * Source: docs/disclosure.md, releases one after another.
 */
export function protectAfter(
  table: TableToProtect,
  earlier: readonly EarlierRelease[],
  solver: LinearSolver,
  clock: () => number,
): Result<Protection, ProtectionProblem | EarlierProblem> {
  if (earlier.length === 0) return protectTable(table, solver, clock);
  const joint = jointTable(table, earlier);
  if (!joint.ok) return joint;
  const { today, isPublic } = joint.value;
  const isOpen = (cell: number): boolean => !isPublic.has(itemAt(today, cell));
  const alone = {
    ...table,
    primary: table.primary.filter(isOpen),
    moves: table.moves.filter(({ cell }) => isOpen(cell)),
    alwaysShown: [...table.alwaysShown, ...shownSameDay(table, earlier)],
  };
  const atOnce = refusedAtOnce(alone);
  if (atOnce !== null) return refused(atOnce);
  const part = touchedPart(joint.value);
  const kept = keptNeeds(part, alone, solver);
  if (!kept.ok) return refused({ code: "S104", why: kept.problem.why });
  const found = protectedIn(alone, lastCounts(table, earlierDays(table, earlier)), {
    part,
    kept: kept.value,
    solver,
    clock,
  });
  if (!found.ok) return found;
  const promised = table.alwaysShown.find((cell) => found.value.hidden[cell] !== null); // the same people were hidden before
  return promised === undefined ? found : refused({ code: "S103", cell: promised });
}
