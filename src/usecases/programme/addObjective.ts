import type { Actor } from "../../domain/access/index.ts";
import { checkObjective, type Objective, peopleOf } from "../../domain/programme/index.ts";
import { themeStore } from "../../storage/office/themeStore.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart } from "./changePart.ts";
import { objectiveKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

export type ObjectiveValues = Pick<Objective, "theme" | "title" | "owner" | "attainable">;

/** Adds an objective under a theme; whether it is SMART is shown beside it and never typed in. */
export const addObjective = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: ObjectiveValues },
) =>
  addPart(house, actor, {
    act: { may: "changeProgramme", event: "objective-added" },
    kind: objectiveKind,
    programme: input.programme,
    make: async (key, office) => {
      const objective = { key, ...input.values, smartInSource: null, evidence: [], version: 1 };
      await assertPlaces(office, { units: [], people: peopleOf({ ...objective, participants: [] }) });
      return unlessRefused(
        objective,
        checkObjective(objective, await themeStore.list(office, input.programme)),
      );
    },
  });
