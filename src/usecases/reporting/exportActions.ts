import type { Actor } from "../../domain/access/index.ts";
import type { ProgrammeParts } from "../../domain/programme/index.ts";
import type { NamedRole } from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { loadParts } from "../programme/programmeParts.ts";
import { namedRoles, type RoleWords } from "./makeCommitteeYear.ts";

/** The actions of a programme to take along; owners leave as roles. */
export type TakenActions = { readonly parts: ProgrammeParts; readonly people: readonly NamedRole[] };

/** Returns the actions of a programme to take along; taking them is recorded, because the list is not public. */
export async function exportActions(
  house: House,
  actor: Actor,
  { programme, words }: { readonly programme: string; readonly words: RoleWords },
): Promise<TakenActions> {
  const act = { may: "exportActions", event: "actions-exported" } as const;
  const taken = await perform<TakenActions, never>(house, actor, act, async (office) => {
    const parts = await loadParts(office, programme);
    const value = { parts, people: await namedRoles(office, words, office.today) };
    const details = { actions: parts.actions.length };
    return ok({ value, trace: { subject: `programma/${programme}/acties`, details } });
  });
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
