import type { Chance } from "./chance.ts";

/** What something makes of an input: it takes it, or it says why not. Anything that is thrown is a fault. */
export type Outcome = "taken" | "refused";

/** Something that reads what others wrote: it is given one input that chance makes, and says what came of it. */
export type Target = {
  readonly name: string;
  readonly read: (chance: Chance) => Outcome | Promise<Outcome>;
};

/** Returns the outcome of a result of the product. */
export const outcomeOf = ({ ok }: { readonly ok: boolean }): Outcome => (ok ? "taken" : "refused");
