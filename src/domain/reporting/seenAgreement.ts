import { type SeenAuthor, type Sight, seenAuthor } from "../programme/index.ts";
import type { AgreementOutcome, UnitAgreement } from "./unitAgreement.ts";

type Seen<Told> = Omit<Told, "by"> & { readonly by: SeenAuthor | null };

/** An agreement as a reader may read it, with who made and who ended it; null where a command on the server did. */
export type SeenAgreement = Omit<Seen<UnitAgreement>, "outcomes"> & {
  readonly outcomes: readonly Seen<AgreementOutcome>[];
};

/** Returns an agreement with who made and who ended it, as the reader may know them. */
export function seenAgreement(sight: Sight, { by, outcomes, ...agreement }: UnitAgreement): SeenAgreement {
  const known = (person: UnitAgreement["by"]) => (person === null ? null : seenAuthor(sight, person));
  return {
    ...agreement,
    by: known(by),
    outcomes: outcomes.map((outcome) => ({ ...outcome, by: known(outcome.by) })),
  };
}
