import type { Actor } from "../../domain/access/index.ts";
import { checkTarget, type Target, typedValues } from "../../domain/programme/index.ts";
import { benchmarkStore } from "../../storage/office/benchmarkStore.ts";
import { objectiveStore } from "../../storage/office/objectiveStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { House } from "../perform.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart } from "./changePart.ts";
import { targetKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Where its values come from is an act of its own. */
export type TargetValues = Omit<Target, "key" | "reads" | "evidence" | "version">;

/** Returns the parts of the programme that a target points at. */
export const aroundTarget = async (office: Office, programme: string) => ({
  benchmarks: await benchmarkStore.list(office, programme),
  objectives: await objectiveStore.list(office, programme),
});

/** Adds a target; a person gives all it needs, where an imported plan may leave things unsaid. */
export const addTarget = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: TargetValues },
) =>
  addPart(house, actor, {
    act: { may: "changeProgramme", event: "target-added" },
    kind: targetKind,
    programme: input.programme,
    make: async (key, office) => {
      const target = { key, ...input.values, reads: typedValues, evidence: [], version: 1 };
      await assertPlaces(office, { units: [target.about], people: [] });
      return unlessRefused(target, checkTarget(target, await aroundTarget(office, input.programme)));
    },
  });
