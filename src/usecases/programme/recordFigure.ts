import type { Actor } from "../../domain/access/index.ts";
import {
  checkFigure,
  type FigureDraft,
  type FigureProblem,
  type RuleProblem,
  reportFigure,
} from "../../domain/programme/index.ts";
import { ok, refused } from "../../domain/shared/result.ts";
import { targetStore } from "../../storage/office/targetStore.ts";
import type { House } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";
import { assertPlaces } from "./assertPlaces.ts";
import { addPart } from "./changePart.ts";
import { figureKind } from "./partKinds.ts";

export type FigureValues = Omit<FigureDraft, "key" | "alreadyPublished" | "evidence" | "recordedOn">;

const fieldOf: Readonly<Record<FigureProblem, keyof FigureDraft>> = {
  T201: "population",
  T202: "population",
  T203: "value",
};

/**
 * Records a figure that a person types in, after the check of its size. It is never "already published": only the import
 * of a published plan says that. Source: field.md, section 18, item 8.
 */
export const recordFigure = (
  house: House,
  actor: Actor,
  input: { readonly programme: string; readonly values: FigureValues },
) =>
  addPart(house, actor, {
    act: { may: "recordFigure", event: "figure-recorded" },
    kind: figureKind,
    programme: input.programme,
    make: async (key, office) => {
      const fixed = { key, alreadyPublished: false, evidence: [], recordedOn: office.today };
      const draft: FigureDraft = { ...input.values, ...fixed };
      await assertPlaces(office, { units: [draft.about], people: [] });
      const strayed: readonly RuleProblem[] = checkFigure(
        draft,
        await targetStore.list(office, input.programme),
      );
      if (strayed.length > 0) return refused(strayed);
      const figure = reportFigure(draft, await smallestGroupOf(office));
      return figure.ok
        ? ok({ ...figure.value, version: 1 })
        : refused([{ code: figure.problem, at: fieldOf[figure.problem] }]);
    },
  });
