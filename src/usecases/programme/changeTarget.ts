import type { Actor } from "../../domain/access/index.ts";
import { checkTarget, newProblems } from "../../domain/programme/index.ts";
import type { House } from "../perform.ts";
import { aroundTarget, type TargetValues } from "./addTarget.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { newReadProblems } from "./bindTarget.ts";
import { changePart, type Seen } from "./changePart.ts";
import { targetKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

/** Changes a target, marks a break in its series or sets its milestones; what was never stated may stay so. */
export const changeTarget = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: TargetValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "changeProgramme", event: "target-changed" },
    kind: targetKind,
    reason,
    next: async (target, office) => {
      const after = { ...target, ...values };
      await assertPlaces(office, { units: [after.about], people: [] });
      const around = await aroundTarget(office, seen.programme);
      return unlessRefused(after, [
        ...newProblems(checkTarget(target, around), checkTarget(after, around)),
        ...(await newReadProblems(office, actor, target, after)),
      ]);
    },
  });
