import { numberAt } from "../shared/place.ts";
import { ok, type Result } from "../shared/result.ts";
import { type BitSet, bitSetOf, inAll, numbersIn } from "./bitSet.ts";
import { fits, hiddenSet } from "./blockCheck.ts";
import { type HiddenBlock, hiddenBlocks, type Knowledge, roomOf } from "./hiddenBlocks.ts";
import type { SolverStopped } from "./linearProgram.ts";
import { type Inquiry, isPossible, type LoadedBlock, withBlock } from "./loadedBlock.ts";
import { partsAround } from "./nearby.ts";
import type { NeededMove } from "./neededMove.ts";
import type { Violation } from "./repair.ts";
import { tiedIn } from "./tied.ts";
import { withinOwnIn } from "./withinOwn.ts";

/** Everybody knows that what is hidden and not zero is one or more. */
const integers: Knowledge = { atLeastOne: true, own: null };

/** Blocks of more groups than `large` are asked part by part first, and a part has so many groups. */
const usualSizes = { large: 400, part: 100 };

/**
 * Where it is not thorough, who may rule a move out counts as somebody who does: a repair finds out, and hides nothing more
 * if not.
 */
export type InsiderInquiry = Inquiry & { readonly thorough: boolean; readonly sizes?: typeof usualSizes };

/** The insiders for whom nothing seen so far shows a move to be possible, because their own group moves in all of it. */
type Unsure = (move: NeededMove) => readonly number[];

function unsureIn(
  block: HiddenBlock,
  { merged, hidden, witnesses }: Inquiry,
  isWithinOwn: (one: number, other: number) => boolean,
): Unsure {
  const alone = bitSetOf(block.groups.filter((group) => numberAt(merged.counts, group) === 1));
  const fitting = fits(hiddenSet(hidden), integers);
  const left = new Map<NeededMove, { looked: number; insiders: BitSet }>();
  return (move) => {
    const seen = witnesses.of(move);
    const found = left.get(move) ?? { looked: 0, insiders: alone }; // nothing was looked at yet
    for (const one of seen.slice(found.looked)) {
      if (fitting(one)) found.insiders = inAll([found.insiders, one.moving]);
    }
    left.set(move, { ...found, looked: seen.length });
    return numbersIn(found.insiders).filter((own) => own !== move.group && !isWithinOwn(own, move.group));
  };
}

/** Returns whether a move is possible when none of some insiders moves. Who is not in what is loaded does not move anyhow. */
function isPossibleWithout(
  insiders: readonly number[],
  move: NeededMove,
  loaded: LoadedBlock,
  inquiry: Inquiry,
): Result<boolean, SolverStopped> {
  const hold = (own: number, [lower, upper]: readonly [number, number]): void => {
    const column = loaded.columnOf.get(own);
    if (column !== undefined) loaded.model.setBounds(column, lower, upper);
  };
  for (const own of insiders) hold(own, [0, 0]);
  const possible = isPossible(loaded, move, inquiry);
  for (const own of insiders) hold(own, roomOf(inquiry.merged, own, integers));
  return possible;
}

/** Returns who rules a move out: where it is not possible without all of some insiders, a half of them is asked about at a time. */
function ruledOutBy(
  insiders: readonly number[],
  move: NeededMove,
  loaded: LoadedBlock,
  inquiry: InsiderInquiry,
): Result<readonly number[], SolverStopped> {
  if (insiders.length === 0) return ok([]);
  const possible = isPossibleWithout(insiders, move, loaded, inquiry);
  if (!possible.ok) return possible;
  if (possible.value) return ok([]);
  if (!inquiry.thorough || insiders.length === 1) return ok(insiders);
  const half = Math.ceil(insiders.length / 2);
  const first = ruledOutBy(insiders.slice(0, half), move, loaded, inquiry);
  if (!first.ok) return first;
  const second = ruledOutBy(insiders.slice(half), move, loaded, inquiry);
  return second.ok ? ok([...first.value, ...second.value]) : second;
}

/** Asks for every move in the part of a large block around it: a quick answer for all that need no more than that. */
function askNearby(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  maybe: Unsure,
  { sizes = usualSizes, ...inquiry }: InsiderInquiry,
): Result<true, SolverStopped> {
  const partAround = partsAround(block, sizes.part);
  for (const move of moves) {
    const insiders = maybe(move);
    if (insiders.length === 0) continue;
    const found = withBlock(partAround(move.group), integers, inquiry, (loaded) =>
      isPossibleWithout(insiders, move, loaded, inquiry),
    );
    if (!found.ok) return found;
  }
  return ok(true);
}

const violationsBy = (insiders: readonly number[], move: NeededMove): Violation[] =>
  insiders.map((own) => ({ move, own }));

/** Asks for every move in a whole block; returns who rules which one out. */
function askWhole(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  maybe: Unsure,
  inquiry: InsiderInquiry,
): Result<readonly Violation[], SolverStopped> {
  return withBlock(block, integers, inquiry, (loaded) => {
    const violations: Violation[] = [];
    for (const move of moves) {
      const found = ruledOutBy(maybe(move), move, loaded, inquiry);
      if (!found.ok) return found;
      violations.push(...violationsBy(found.value, move));
    }
    return ok(violations);
  });
}

function seenIn(
  block: HiddenBlock,
  moves: readonly NeededMove[],
  inquiry: InsiderInquiry,
  isWithinOwn: (one: number, other: number) => boolean,
): Result<readonly Violation[], SolverStopped> {
  const unsure = unsureIn(block, inquiry, isWithinOwn);
  const open = moves.filter((move) => unsure(move).length > 0);
  if (open.length === 0) return ok([]);
  const tied = tiedIn(block);
  const sure = open.flatMap((move) =>
    violationsBy(
      unsure(move).filter((own) => tied(own, move.group)),
      move,
    ),
  );
  const maybe: Unsure = (move) => unsure(move).filter((own) => !tied(own, move.group));
  const { sizes = usualSizes } = inquiry;
  const isLarge = block.groups.length > sizes.large;
  const near = isLarge ? askNearby(block, open, maybe, inquiry) : ok(true);
  if (!near.ok) return near;
  if (isLarge && !inquiry.thorough) {
    return ok([...sure, ...open.flatMap((move) => violationsBy(maybe(move), move))]);
  }
  const left = open.filter((move) => maybe(move).length > 0);
  const whole = left.length === 0 ? ok([]) : askWhole(block, left, maybe, inquiry);
  return whole.ok ? ok([...sure, ...whole.value]) : whole;
}

/**
 * Returns what the only member of a hidden group can compute of other groups, for every such member; of a group that has nobody
 * else there is nothing to compute. Where that is not
 * thorough, somebody who may be able to counts as well.
 */
export function findInsiderViolations(
  moves: readonly NeededMove[],
  inquiry: InsiderInquiry,
): Result<readonly Violation[], SolverStopped> {
  const movesOf = Map.groupBy(moves, ({ group }) => group);
  const isWithinOwn = withinOwnIn(inquiry.merged);
  let violations: readonly Violation[] = [];
  for (const block of hiddenBlocks(inquiry.merged, inquiry.hidden)) {
    const inBlock = block.groups.flatMap((group) => movesOf.get(group) ?? []); // not every group needs a move
    const found = seenIn(block, inBlock, inquiry, isWithinOwn);
    if (!found.ok) return found;
    violations = violations.concat(found.value); // can be too many for one call
  }
  return ok(violations);
}
