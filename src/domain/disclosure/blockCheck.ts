import { ok, type Result } from "../shared/result.ts";
import { type BitSet, bitSetOf, hasBit, isWithin } from "./bitSet.ts";
import { type HiddenBlock, hiddenBlocks, type Knowledge } from "./hiddenBlocks.ts";
import type { SolverStopped } from "./linearProgram.ts";
import { askTogether, type Inquiry, isPossible, type LoadedBlock, withBlock } from "./loadedBlock.ts";
import type { NeededMove } from "./neededMove.ts";
import type { Seen } from "./witness.ts";

export type { Inquiry } from "./loadedBlock.ts";

/** A round that settles less than this share of what is open is the last: one by one is then quicker. */
const worthwhile = 0.1;
/** What is then left is asked so many at a time, spread over the block, before one by one. */
const atATime = 4;

/** Returns the hidden groups as a set. */
export const hiddenSet = (hidden: Uint8Array): BitSet =>
  bitSetOf([...hidden.keys()].filter((group) => hidden[group] === 1));

/** Returns whether other counts are possible for somebody with this knowledge while all that is not hidden stays. */
export const fits = (hidden: BitSet, { atLeastOne, own }: Knowledge): ((seen: Seen) => boolean) => {
  const known = new Map<Seen, boolean>();
  const look = (seen: Seen): boolean =>
    (!atLeastOne || seen.atLeastOne) &&
    (own === null || !hasBit(seen.moving, own)) &&
    isWithin(seen.moving, hidden);
  return (seen) => {
    const before = known.get(seen);
    if (before !== undefined) return before;
    const now = look(seen);
    known.set(seen, now);
    return now;
  };
};

type IsSettled = (move: NeededMove) => boolean;

/** What is asked of a block: its moves, in the order of their groups. */
type AskedBlock = {
  readonly block: HiddenBlock;
  readonly knowledge: Knowledge;
  readonly moves: readonly NeededMove[];
  readonly isSettled: IsSettled;
};

const stillOpen = ({ moves, isSettled }: AskedBlock): readonly NeededMove[] =>
  moves.filter((move) => !isSettled(move));

/** Asks for many moves at once, for as long as that settles enough of them. */
function askTogetherIn(
  loaded: LoadedBlock,
  asked: AskedBlock,
  inquiry: Inquiry,
): Result<true, SolverStopped> {
  let open = stillOpen(asked);
  for (let before = Number.POSITIVE_INFINITY; open.length > 1 && open.length <= (1 - worthwhile) * before; ) {
    before = open.length;
    const rise = askTogether(loaded, open, "rise", inquiry);
    if (!rise.ok) return rise;
    const fall = askTogether(loaded, stillOpen(asked), "fall", inquiry);
    if (!fall.ok) return fall;
    open = stillOpen(asked);
  }
  return ok(true);
}

/** Moves that do not all go together may go a few at a time. */
function askSomeIn(loaded: LoadedBlock, asked: AskedBlock, inquiry: Inquiry): Result<true, SolverStopped> {
  const open = stillOpen(asked);
  const parts = Math.ceil(open.length / atATime);
  for (let part = 0; part < parts; part += 1) {
    const moves = () => open.filter((move, place) => place % parts === part && !asked.isSettled(move));
    const rise = askTogether(loaded, moves(), "rise", inquiry);
    if (!rise.ok) return rise;
    const fall = askTogether(loaded, moves(), "fall", inquiry);
    if (!fall.ok) return fall;
  }
  return ok(true);
}

/** Returns the moves that are not possible in a block: first by what was seen, then many at once, then one by one. */
function impossibleIn(
  loaded: LoadedBlock,
  asked: AskedBlock,
  inquiry: Inquiry,
): Result<readonly NeededMove[], SolverStopped> {
  const together = askTogetherIn(loaded, asked, inquiry);
  if (!together.ok) return together;
  const some = askSomeIn(loaded, asked, inquiry);
  if (!some.ok) return some;
  const impossible: NeededMove[] = [];
  for (const move of asked.moves) {
    if (asked.isSettled(move)) continue;
    const possible = isPossible(loaded, move, inquiry);
    if (!possible.ok) return possible;
    if (!possible.value) impossible.push(move);
  }
  return ok(impossible);
}

/** Returns the needed moves that are not possible in a pattern: its violations. What is shown does not move at all. */
export function findViolations(
  moves: readonly NeededMove[],
  knowledge: Knowledge,
  inquiry: Inquiry,
): Result<readonly NeededMove[], SolverStopped> {
  const { hidden } = inquiry;
  const fitting = fits(hiddenSet(hidden), knowledge);
  const isSettled: IsSettled = (move) => inquiry.witnesses.of(move).some(fitting);
  const violations = moves.filter((move) => hidden[move.group] !== 1 && !isSettled(move));
  const movesOf = Map.groupBy(moves, ({ group }) => group);
  for (const block of hiddenBlocks(inquiry.merged, hidden)) {
    const open = block.groups.flatMap((group) => movesOf.get(group) ?? []).filter((move) => !isSettled(move)); // not every group needs a move
    if (open.length === 0) continue;
    const asked: AskedBlock = { block, knowledge, moves: open, isSettled };
    const found = withBlock(block, knowledge, inquiry, (loaded) => impossibleIn(loaded, asked, inquiry));
    if (!found.ok) return found;
    violations.push(...found.value);
  }
  return ok(violations);
}
