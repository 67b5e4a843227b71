import type { PersonId } from "../../domain/organisation/index.ts";
import type { Owner } from "../../domain/programme/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import { type Period, periodFrom } from "../../domain/shared/period.ts";
import { parseRhythm, type Rhythm, rhythmText } from "../../domain/shared/rhythm.ts";

/** Returns a period as stored; null is "not stated". */
export const periodOf = (text: string | null): Period | null => (text === null ? null : periodFrom(text));

/** Returns a rhythm as stored; null is "not stated". */
export function rhythmOf(text: string | null): Rhythm | null {
  if (text === null) return null;
  const parsed = parseRhythm(text);
  if (!parsed.ok) throw new RangeError(`stored rhythm cannot be read: ${text}`);
  return parsed.value;
}

export const rhythmColumn = (rhythm: Rhythm | null): string | null =>
  rhythm === null ? null : rhythmText(rhythm);

type OwnerColumns = { readonly owner_person: string | null; readonly owner_as_written: string | null };

/** Returns who something belongs to, from its two columns. */
export function ownerOf(row: OwnerColumns): Owner {
  if (row.owner_person !== null)
    return { kind: "person", person: idFrom<"person">(row.owner_person), asWritten: row.owner_as_written };
  return row.owner_as_written === null
    ? { kind: "notStated" }
    : { kind: "asWritten", text: row.owner_as_written };
}

/** Returns the two columns of an owner; the inverse of `ownerOf`. */
export function ownerColumns(owner: Owner): {
  owner_person: PersonId | null;
  owner_as_written: string | null;
} {
  switch (owner.kind) {
    case "notStated":
      return { owner_person: null, owner_as_written: null };
    case "asWritten":
      return { owner_person: null, owner_as_written: owner.text };
    case "person":
      return { owner_person: owner.person, owner_as_written: owner.asWritten };
  }
}
