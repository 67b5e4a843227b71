import type { Actor } from "../../domain/access/index.ts";
import { type CouncilEntry, inOrderOfWork, type ListedEntry } from "../../domain/council/index.ts";
import { ownerRoles, type RoleOfOwner, withoutNames } from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { consult, type House } from "../perform.ts";
import { namedRoles, type RoleWords } from "../reporting/makeCommitteeYear.ts";
import { type OpenRegister, openRegister } from "./readCouncilRegister.ts";

/** Returns an entry with its motion and the document that settles it by their numbers; null for none, or one without a number. */
function listedEntry(
  entry: CouncilEntry,
  { register, entries, shelf }: OpenRegister,
  roleOf: RoleOfOwner,
): ListedEntry {
  const { responsible, ...rest } = entry;
  const { state } = entry;
  const motion = entries.find(({ key }) => entry.kind === "commitment" && key === entry.motion);
  const document = state.kind === "settled" ? register.documents.get(state.document ?? "") : undefined; // settled without one
  const role = roleOf(responsible);
  const named = [entry.madeIn, state.kind === "settled" ? state.document : null];
  const because = [...new Set(named)].filter((key) => key !== null).filter(shelf.isSecret);
  return {
    entry: rest,
    responsible: role.kind === "role" ? role.text : null,
    motion: motion?.number ?? null,
    document: document?.registration ?? null,
    ...(because.length > 0 && { secret: because.flatMap(shelf.inForce) }),
  };
}

/** Returns the entries of a register as they leave: each with the numbers it points at, and nobody's name (R108). */
export async function listedEntries(
  office: Office,
  open: OpenRegister,
  words: RoleWords,
): Promise<readonly ListedEntry[]> {
  const people = await namedRoles(office, words, office.today);
  const roleOf = ownerRoles(people);
  const entries = inOrderOfWork(open.entries, office.today);
  return withoutNames(
    entries.map((entry) => listedEntry(entry, open, roleOf)),
    people,
  );
}

/** Returns the register as a list to take along: what its reader finds, and nobody's name in it (R108). */
export const exportCouncilRegister = (
  house: House,
  actor: Actor,
  { programme, words }: { readonly programme: string; readonly words: RoleWords },
): Promise<{ readonly today: Day; readonly entries: readonly ListedEntry[] }> =>
  consult(house, actor, "exportActions", async (office) => {
    const open = await openRegister(office, actor, programme);
    return { today: office.today, entries: await listedEntries(office, open, words) };
  });
