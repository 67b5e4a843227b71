import type { Day } from "../../shared/day.ts";
import type { Period } from "../../shared/period.ts";
import { type CouncilEntry, type EntryStanding, inOrderOfWork, standingOf } from "./councilEntry.ts";
import { isFound, withoutHidden } from "./seenEntry.ts";

type Shown =
  | "kind"
  | "number"
  | "text"
  | "by"
  | "to"
  | "madeOn"
  | "meeting"
  | "due"
  | "informOn"
  | "portfolio"
  | "link";

/** A commitment or motion as everybody reads it: nobody who works on it, and no document. */
export type PublicEntry = Pick<CouncilEntry, Shown> & {
  /** The number of the motion that a commitment answers. */
  readonly motion: string | null;
  readonly standing: EntryStanding;
  readonly endedOn: Day | null;
  readonly why: string | null;
  readonly newDue: Period | null;
};

/** The register of a programme as it is made public on a day. */
export type PublicRegister = { readonly asOf: Day; readonly entries: readonly PublicEntry[] };

/** What is said with an end or a delay: why it lapsed or was withdrawn, or why it is late. */
function whyOf({ state, late }: CouncilEntry): string | null {
  if (state.kind === "lapsed" || state.kind === "withdrawn") return state.why;
  return state.kind === "open" ? (late?.why ?? null) : null; // nothing was said
}

/**
 * Returns the register as everybody may read it on a day, in the order in which it is worked on: without entries that were made
 * in a secret document, without who works on them and without documents. Source: requirements CI-01, CI-03, RA-05.
 */
export function publicRegister(
  all: readonly CouncilEntry[],
  { isSecret, today }: { readonly isSecret: (document: string) => boolean; readonly today: Day },
): PublicRegister {
  const open = all.filter((entry) => isFound(entry, isSecret)).map((entry) => withoutHidden(entry, isSecret));
  const numberOf = new Map(open.map(({ key, number }) => [key, number]));
  const entries = inOrderOfWork(open, today).map((entry): PublicEntry => {
    const { kind, number, text, by, to, madeOn, meeting, due, informOn, portfolio, link, state, late } =
      entry;
    return {
      ...{ kind, number, text, by, to, madeOn, meeting, due, informOn, portfolio, link },
      motion: entry.kind === "commitment" ? (numberOf.get(entry.motion ?? "") ?? null) : null, // answers none, or one without a number
      standing: standingOf(entry, today),
      endedOn: state.kind === "open" ? null : state.on,
      why: whyOf(entry),
      newDue: late?.newDue ?? null, // nothing was promised instead
    };
  });
  return { asOf: today, entries };
}
