import type { PersonId } from "../organisation/index.ts";
import type { Participant } from "./rasci.ts";

/** Who an action, objective or risk belongs to: nobody stated, words of the source, or a person somebody linked. */
export type Owner =
  | { readonly kind: "notStated" }
  | { readonly kind: "asWritten"; readonly text: string }
  | { readonly kind: "person"; readonly person: PersonId; readonly asWritten: string | null };

/** Returns the linked person, or null while there are only words or nothing. */
export const personOf = (owner: Owner): PersonId | null => (owner.kind === "person" ? owner.person : null);

/** Returns whose action it is: the owner and the parties that carry it out or answer for it, once each. */
export function peopleOf({
  owner,
  participants,
}: {
  readonly owner: Owner;
  readonly participants: readonly Participant[];
}): readonly PersonId[] {
  const working = participants.filter(({ rasci }) => rasci === "R" || rasci === "A");
  const people = [personOf(owner), ...working.map(({ person }) => person)];
  return [...new Set(people.filter((person) => person !== null))];
}
