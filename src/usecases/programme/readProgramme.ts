import { type Actor, mayAct } from "../../domain/access/index.ts";
import {
  actionFlags,
  type Programme,
  type SeenAction,
  type SeenParts,
  seenAction,
  seenParts,
} from "../../domain/programme/index.ts";
import { type ActionFilter, findActionKeys } from "../../storage/office/overviewStore.ts";
import { listProgrammes as storedProgrammes } from "../../storage/office/programmeStore.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";
import { loadParts } from "./programmeParts.ts";

export { type ActionFilter, actionGaps } from "../../storage/office/overviewStore.ts";

/** Returns the programmes of the municipality, running ones first. */
export const listProgrammes = (house: House, actor: Actor): Promise<readonly Programme[]> =>
  consult(house, actor, "readProgramme", storedProgrammes);

/** Returns a programme as this reader may read it. */
export const readProgramme = (
  house: House,
  actor: Actor,
  key: string,
): Promise<{ readonly parts: SeenParts }> =>
  consult(house, actor, "readProgramme", async (office) => {
    return { parts: seenParts(await sightOf(office, actor), await loadParts(office, key)) };
  });

export type FoundActions = {
  readonly parts: Pick<SeenParts, "themes" | "programme">;
  readonly actions: readonly SeenAction[];
  readonly total: number;
  /** How many of all actions say neither an objective nor a measure (requirement TC-02). */
  readonly unlinked: number;
};

/** Returns one page of the actions that a filter finds. */
export const findActions = (
  house: House,
  actor: Actor,
  key: string,
  filter: ActionFilter,
): Promise<FoundActions> =>
  consult(house, actor, "readProgramme", async (office) => {
    const { programme, themes, actions } = await loadParts(office, key);
    const sight = await sightOf(office, actor);
    const found = await findActionKeys(office, key, { ...filter, byOwner: mayAct(actor, "readNames") });
    const byKey = new Map(actions.map((action) => [action.key, action]));
    return {
      parts: { programme, themes },
      actions: found.keys.flatMap((one) => byKey.get(one) ?? []).map((one) => seenAction(sight, one)), // read in the same transaction
      total: found.total,
      unlinked: actions.filter((action) => actionFlags(action, office.today).includes("noObjectiveOrMeasure"))
        .length,
    };
  });
