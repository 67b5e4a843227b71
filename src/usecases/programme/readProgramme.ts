import type { Actor } from "../../domain/access/index.ts";
import type { Person, Unit } from "../../domain/organisation/index.ts";
import {
  type Action,
  actionFlags,
  type NotStatedCount,
  notStatedIn,
  type Programme,
  type ProgrammeParts,
} from "../../domain/programme/index.ts";
import { type ActionFilter, findActionKeys } from "../../storage/office/overviewStore.ts";
import { listPeople } from "../../storage/office/personStore.ts";
import { listProgrammes as storedProgrammes } from "../../storage/office/programmeStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";
import { loadParts } from "./programmeParts.ts";

export { type ActionFilter, actionGaps } from "../../storage/office/overviewStore.ts";

/** Returns the programmes of the municipality, running ones first. */
export const listProgrammes = (house: House, actor: Actor): Promise<readonly Programme[]> =>
  consult(house, actor, "readProgramme", storedProgrammes);

/** Returns a programme with all its parts and the list of what it leaves unsaid. */
export const readProgramme = (
  house: House,
  actor: Actor,
  key: string,
): Promise<{ readonly parts: ProgrammeParts; readonly notStated: readonly NotStatedCount[] }> =>
  consult(house, actor, "readProgramme", async (office) => {
    const parts = await loadParts(office, key);
    return { parts, notStated: notStatedIn(parts) };
  });

export type FoundActions = {
  readonly parts: Pick<ProgrammeParts, "themes" | "programme" | "objectives">;
  readonly actions: readonly Action[];
  readonly total: number;
  /** How many of all actions say neither an objective nor a measure (requirement TC-02). */
  readonly unlinked: number;
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
};

/** Returns one page of the actions that a filter finds. */
export const findActions = (
  house: House,
  actor: Actor,
  key: string,
  filter: ActionFilter,
): Promise<FoundActions> =>
  consult(house, actor, "readProgramme", async (office) => {
    const { programme, themes, objectives, actions } = await loadParts(office, key);
    const found = await findActionKeys(office, key, filter);
    const byKey = new Map(actions.map((action) => [action.key, action]));
    return {
      parts: { programme, themes, objectives },
      actions: found.keys.flatMap((one) => byKey.get(one) ?? []), // read in the same transaction
      total: found.total,
      unlinked: actions.filter((action) => actionFlags(action, office.today).includes("noObjectiveOrMeasure"))
        .length,
      people: await listPeople(office),
      units: await listUnits(office),
    };
  });
