import type { Actor } from "../../domain/access/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { gradeList } from "../../domain/workforce/index.ts";
import { addGrades, type ChosenGrades, lastGrades } from "../../storage/figures/gradeListStore.ts";
import { lockImports } from "../../storage/figures/importStore.ts";
import { consult, type House, perform } from "../perform.ts";

/** The grades as they were typed; `seen` is the choice that the form knew of. */
export type GradesChoice = { readonly grades: readonly string[]; readonly seen: number };

/**
 * Chooses which grades there are: an extract with another one is refused from now on (W111). Refuses as `gradeList` does, and V101
 * where somebody else chose meanwhile. Requirement DI-01.
 */
export const changeGrades = (
  house: House,
  actor: Actor,
  { grades, seen }: GradesChoice,
): Promise<Result<number, "W197" | "V101">> =>
  perform<number, "W197" | "V101">(
    house,
    actor,
    { may: "importWorkforce", event: "grades-changed", role: "evenbeeld_figures" },
    async (office) => {
      await lockImports(office);
      const now = await lastGrades(office);
      if (now.number !== seen) return refused("V101");
      const list = gradeList(grades);
      if (!list.ok) return list;
      const number = now.number + 1;
      await addGrades(office, { number, grades: list.value });
      const details = { from: now.grades.length, to: list.value.length };
      return ok({ value: number, trace: { subject: "personeelsbestand/schalen", details } });
    },
  );

/** Returns which grades there are, for who brings extracts in. */
export const readGrades = (house: House, actor: Actor): Promise<ChosenGrades> =>
  consult(house, actor, { may: "importWorkforce", role: "evenbeeld_figures" }, lastGrades);
