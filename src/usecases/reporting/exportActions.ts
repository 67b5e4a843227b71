import type { Actor } from "../../domain/access/index.ts";
import type { Objective, Theme } from "../../domain/programme/index.ts";
import { type ListedAction, listedActions } from "../../domain/reporting/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { loadParts } from "../programme/programmeParts.ts";
import { namedRoles, type RoleWords } from "./makeCommitteeYear.ts";

/** The actions of a programme to take along, with what their themes and objectives are called; owners leave as roles. */
export type TakenActions = {
  readonly actions: readonly ListedAction[];
  readonly themes: readonly Theme[];
  readonly objectives: readonly Pick<Objective, "key" | "title">[];
};

/** Returns the actions of a programme to take along; taking them is recorded, because the list is not public. */
export async function exportActions(
  house: House,
  actor: Actor,
  { programme, words }: { readonly programme: string; readonly words: RoleWords },
): Promise<TakenActions> {
  const act = { may: "exportActions", event: "actions-exported" } as const;
  const taken = await perform<TakenActions, never>(house, actor, act, async (office) => {
    const { actions, themes, objectives } = await loadParts(office, programme);
    const value = {
      actions: listedActions(actions, await namedRoles(office, words, office.today)),
      themes,
      objectives: objectives.map(({ key, title }) => ({ key, title })),
    };
    const details = { actions: actions.length };
    return ok({ value, trace: { subject: `programma/${programme}/acties`, details } });
  });
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
