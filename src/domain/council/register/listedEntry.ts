import type { Secrecy } from "../secrecy.ts";
import type { CouncilEntry } from "./councilEntry.ts";

/** A commitment or motion for a list that leaves: who works on it as a role, its motion and its document by their numbers. */
export type ListedEntry = {
  readonly entry: Omit<CouncilEntry, "responsible">;
  readonly responsible: string | null;
  readonly motion: string | null;
  /** The registration number of the document that settles it. */
  readonly document: string | null;
  /** What keeps it from others: the secrecies on its documents, none where these are marked only. Absent: everybody finds it. */
  readonly secret?: readonly Secrecy[];
};
