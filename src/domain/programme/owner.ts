import type { PersonId } from "../organisation/index.ts";

/** Who an action, objective or risk belongs to: nobody stated, words of the source, or a person somebody linked. */
export type Owner =
  | { readonly kind: "notStated" }
  | { readonly kind: "asWritten"; readonly text: string }
  | { readonly kind: "person"; readonly person: PersonId; readonly asWritten: string | null };

/** Returns the linked person, or null while there are only words or nothing. */
export const personOf = (owner: Owner): PersonId | null => (owner.kind === "person" ? owner.person : null);
