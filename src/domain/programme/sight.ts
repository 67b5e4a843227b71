import { type Actor, mayAct, type Role } from "../access/index.ts";
import type { PersonId } from "../organisation/index.ts";
import type { Stated } from "../shared/stated.ts";

/** What a person of the municipality is called, and the first role held today; null where somebody has none. */
export type KnownAs = { readonly name: string; readonly role: Stated<Role> };

/** Who reads, and everybody of the municipality this reader may meet in a plan. */
export type Sight = { readonly actor: Actor; readonly people: ReadonlyMap<PersonId, KnownAs> };

/** A person as a reader may know this one: by name, or only by the role; null where somebody has none. */
export type SeenPerson =
  | { readonly kind: "person"; readonly person: PersonId; readonly name: string }
  | { readonly kind: "role"; readonly role: Stated<Role> };

/**
 * O215: who looks from outside reads functions, not the names of colleagues. It depends on roles alone, not on who reads,
 * so that what is remembered for one reader is right for the next. Source: docs/decisions/0014; requirement RA-01.
 */
export function seenPerson({ actor, people }: Sight, person: PersonId): SeenPerson {
  const known = people.get(person);
  if (known && mayAct(actor, "readNames")) return { kind: "person", person, name: known.name };
  return { kind: "role", role: known?.role ?? null }; // somebody who left has no role
}

/** Who did something, as a reader may know this one, with the role held today; null where somebody has none. */
export type SeenAuthor = SeenPerson & { readonly role: Stated<Role> };

/** Returns who did something as the reader may know this one, with the role: what a name alone does not say. */
export const seenAuthor = (sight: Sight, person: PersonId): SeenAuthor => ({
  ...seenPerson(sight, person),
  role: sight.people.get(person)?.role ?? null, // somebody who left has no role
});

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, " ");

/** Returns words as a reader may read them: words that hold the name of a colleague become that colleague's role. */
export function seenWords(
  { actor, people }: Sight,
  text: string,
): { readonly kind: "asWritten"; readonly text: string } | Extract<SeenPerson, { kind: "role" }> {
  if (mayAct(actor, "readNames")) return { kind: "asWritten", text };
  const words = plain(text);
  const named = [...people.values()].find(({ name }) => words.includes(plain(name)));
  return named ? { kind: "role", role: named.role } : { kind: "asWritten", text };
}
