import { type SeenOwner, type Sight, seenOwner } from "../../programme/index.ts";
import type { CouncilEntry } from "./councilEntry.ts";

/** An entry with who works on it as a reader may know it. */
export type SeenEntry = Omit<CouncilEntry, "responsible" | "kind"> & {
  readonly kind: CouncilEntry["kind"];
  /** The motion that a commitment answers; null of a motion. */
  readonly motion: string | null;
  readonly responsible: SeenOwner;
};

/** Returns whether somebody finds an entry: one that was made in a document that is hidden is not there. */
export const isFound = (
  { madeIn }: Pick<CouncilEntry, "madeIn">,
  isHidden: (key: string) => boolean,
): boolean => madeIn === null || !isHidden(madeIn);

/**
 * Returns an entry without what a hidden document would show of itself: one that is settled by it reads as one that is settled
 * without any. Source: requirements CI-02, RA-03; docs/decisions/0045.
 */
export function withoutHidden<One extends Pick<CouncilEntry, "state">>(
  entry: One,
  isHidden: (key: string) => boolean,
): One {
  const { state } = entry;
  if (state.kind !== "settled" || state.document === null || !isHidden(state.document)) return entry;
  return { ...entry, state: { ...state, document: null, how: null } };
}

/** Returns an entry as a reader may read it. */
export const seenEntry = (sight: Sight, entry: CouncilEntry): SeenEntry => ({
  ...entry,
  motion: entry.kind === "commitment" ? entry.motion : null,
  responsible: seenOwner(sight, entry.responsible),
});
