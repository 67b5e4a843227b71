import type { Id } from "../shared/id.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Stated } from "../shared/stated.ts";
import type { PersonId } from "./person.ts";
import { overlap, type Term } from "./term.ts";

/** The offices of the programme (requirements RO-03, RO-04). */
export const offices = ["politicalSponsor", "administrativeSponsor", "diversityOfficer"] as const;
export type Office = (typeof offices)[number];

export type OfficeHoldingId = Id<"officeHolding">;

/** Who holds an office for a term, and with which mandate; a deputy of the holder acts in the office too. */
export type OfficeHolding = Term & {
  readonly id: OfficeHoldingId;
  readonly office: Office;
  readonly person: PersonId;
  readonly mandateText: Stated<string>;
  readonly version: number;
};

/** O301: an office has one holder at a time. */
export function checkOneHolder(
  holdings: readonly OfficeHolding[],
  wanted: OfficeHolding,
): Result<true, "O301"> {
  const held = holdings.some(
    (other) => other.id !== wanted.id && other.office === wanted.office && overlap(other, wanted),
  );
  return held ? refused("O301") : ok(true);
}
