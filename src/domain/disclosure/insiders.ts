import { ok, type Result } from "../shared/result.ts";
import { fits, type Inquiry, impossibleIn, type LoadedBlock, withBlock } from "./blockCheck.ts";
import { type HiddenBlock, hiddenBlocks, type Knowledge, roomOf } from "./hiddenBlocks.ts";
import type { SolverStopped } from "./linearProgram.ts";
import type { NeededMove } from "./neededMove.ts";
import { numberAt } from "./place.ts";
import type { Violation } from "./repair.ts";

/** Everybody knows that what is hidden and not zero is one or more. */
const integers: Knowledge = { atLeastOne: true, own: null };

/** Somebody alone in a group knows its count; the others must still not be computable. */
function seenBy(
  own: number,
  loaded: LoadedBlock,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<readonly Violation[], SolverStopped> {
  const column = loaded.columnOf.get(own) ?? -1; // an insider of the block has a column in it
  loaded.model.setBounds(column, 0, 0);
  const found = impossibleIn(loaded, moves, { ...integers, own }, inquiry);
  loaded.model.setBounds(column, ...roomOf(inquiry.merged, own, integers));
  return found.ok ? ok(found.value.map((move) => ({ move, own }))) : found;
}

/**
 * The moves for which everything seen so far moves the own group of an insider too: only those can be impossible for that
 * insider. A group that every witness of a move has is looked for in the smallest one.
 */
function openFor(
  insiders: ReadonlySet<number>,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): ReadonlyMap<number, readonly NeededMove[]> {
  const fitting = fits(inquiry, integers);
  const open = new Map<number, NeededMove[]>();
  for (const move of moves) {
    const witnesses = inquiry.witnesses.of(move).filter(fitting);
    const [smallest] = witnesses.toSorted((one, other) => one.size - other.size);
    const shared =
      smallest === undefined ? insiders : [...smallest.keys()].filter((group) => insiders.has(group));
    for (const own of shared) {
      if (own === move.group || !witnesses.every((witness) => witness.has(own))) continue;
      open.set(own, [...(open.get(own) ?? []), move]);
    }
  }
  return open;
}

function seenIn(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<readonly Violation[], SolverStopped> {
  const groups = new Set(block.groups);
  const inBlock = moves.filter(({ group }) => groups.has(group));
  const insiders = new Set(block.groups.filter((group) => numberAt(inquiry.merged.counts, group) === 1));
  const open = openFor(insiders, inBlock, inquiry);
  if (open.size === 0) return ok([]);
  return withBlock(block, integers, inquiry, (loaded) => {
    const violations: Violation[] = [];
    for (const own of insiders) {
      const asked = open.get(own);
      if (asked === undefined) continue;
      const found = seenBy(own, loaded, asked, inquiry);
      if (!found.ok) return found;
      violations.push(...found.value);
    }
    return ok(violations);
  });
}

/** Returns what the only member of a hidden group can compute of other groups, for every such member. */
export function findInsiderViolations(
  moves: readonly NeededMove[],
  inquiry: Inquiry,
): Result<readonly Violation[], SolverStopped> {
  const violations: Violation[] = [];
  for (const block of hiddenBlocks(inquiry.merged, inquiry.hidden)) {
    const found = seenIn(block, moves, inquiry);
    if (!found.ok) return found;
    violations.push(...found.value);
  }
  return ok(violations);
}
