import type { SeenAuthor, SeenOwner, SeenParty, SeenPerson } from "../domain/programme/index.ts";
import type { OfficeVisit } from "./visit.ts";

type Words = Pick<OfficeVisit, "texts">;

/** Returns a person as this reader may know this one: the name, the role, or that it is somebody. */
export function personName(seen: SeenPerson, { texts }: Words): string {
  if (seen.kind === "person") return seen.name;
  return seen.role === null ? texts.common.somebody : texts.entry.role[seen.role];
}

/** Returns who did something: the name with the role, or the role alone. */
export function authorName(author: SeenAuthor, words: Words): string {
  const name = personName(author, words);
  const { role } = author;
  return author.kind === "person" && role !== null ? `${name}, ${words.texts.entry.role[role]}` : name;
}

/** Returns who something belongs to, in words. */
export function ownerName({ owner }: { readonly owner: SeenOwner }, words: Words): string {
  switch (owner.kind) {
    case "notStated":
      return words.texts.common.nobody;
    case "asWritten":
      return owner.text;
    default:
      return personName(owner, words);
  }
}

/** Returns what a party of an action is called. */
export const partyName = ({ role, known }: SeenParty, words: Words): string =>
  role ?? personName({ kind: "role", role: known }, words); // its words held a name this reader may not read
