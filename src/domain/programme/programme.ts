import type { Period } from "../shared/period.ts";
import type { Stated } from "../shared/stated.ts";
import type { Evidence, PlanSource } from "./evidence.ts";

/** The political assignment, kept apart from the plan that carries it out (requirement MS-02). */
export type Mandate = {
  readonly title: Stated<string>;
  readonly reference: Stated<string>;
  readonly body: Stated<string>;
  readonly givenOn: Stated<Period>;
};

/** A strategic principle that guides the choice of actions (requirement MS-05). */
export type Principle = {
  readonly key: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
};

/** Totals that the source itself states; they may be about more actions than it lists. */
export type StatedTotals = {
  readonly total: Stated<number>;
  readonly initial: Stated<number>;
  readonly added: Stated<number>;
  /** Count by the word of the source: gereed, loopt, niet gestart, vervallen. */
  readonly byStatus: Stated<Readonly<Record<string, number>>>;
  readonly note: Stated<string>;
  readonly evidence: readonly Evidence[];
};

/** A municipality's programme with its mandate, vision, period and the documents it was taken from. */
export type Programme = {
  readonly key: string;
  readonly lang: string;
  readonly title: string;
  /** The municipality as the source names it. */
  readonly municipalityName: string;
  readonly kind: Stated<string>;
  readonly start: Stated<Period>;
  readonly end: Stated<Period>;
  readonly adoptedOn: Stated<Period>;
  readonly adoptedBy: Stated<string>;
  readonly tabledFor: Stated<{
    readonly body: string;
    readonly date: Stated<string>;
    readonly purpose: Stated<string>;
  }>;
  readonly publishedOn: Stated<Period>;
  readonly mandate: Mandate;
  readonly note: Stated<string>;
  readonly evidence: readonly Evidence[];
  readonly vision: { readonly text: Stated<string>; readonly evidence: readonly Evidence[] };
  readonly principles: readonly Principle[];
  readonly statedTotals: Stated<StatedTotals>;
  readonly sources: readonly PlanSource[];
  /** Key of the programme before this one in the same municipality. */
  readonly predecessor: string | null;
  /** The day on which the programme was closed; a closed programme is not changed any more. */
  readonly closedOn: string | null;
  readonly version: number;
};
