import type { Actor } from "../access/index.ts";
import type { PersonId, UnitId } from "../organisation/index.ts";
import { type Action, type Owner, personOf } from "../programme/index.ts";
import type { AnsweredVia } from "./update.ts";

/**
 * R151: a card waits for the owner of its action and for who stands in; where nobody is owner for who leads its unit, and
 * where nobody leads that for who keeps the programme. `leadersOf` says who leads a unit today. Source: requirement RC-01.
 */
export function isAskedOf(
  actor: Actor,
  { owner, unit }: Pick<Action, "owner" | "unit">,
  leadersOf: (unit: UnitId) => readonly PersonId[],
): boolean {
  if (actor.kind !== "person") return false;
  const isMine = (person: PersonId) => person === actor.person || actor.standsInFor.includes(person);
  const person = personOf(owner);
  if (person !== null) return isMine(person);
  const leaders = unit === null ? [] : leadersOf(unit);
  if (leaders.length > 0) return leaders.some(isMine);
  return actor.holdings.some(({ role }) => role === "programmeManager");
}

/** Returns how an answer comes: from the owner, by a stand-in, or from somebody else who may. */
export function answeredVia(actor: Actor, owner: Owner, byLink: boolean): AnsweredVia {
  const person = personOf(owner);
  if (actor.kind !== "person" || person === null) return "onBehalf";
  if (person === actor.person) return byLink ? "link" : "self";
  return actor.standsInFor.includes(person) ? "deputy" : "onBehalf";
}
