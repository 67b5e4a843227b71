import type { Actor } from "../../domain/access/index.ts";
import type { RuleProblem } from "../../domain/programme/index.ts";
import {
  changedMethods,
  type RecruitmentMethod,
  type RecruitmentMethodDraft,
} from "../../domain/recruitment/index.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { holdOutside } from "../../storage/office/brought.ts";
import { addRecruitmentMethods, recruitmentMethods } from "../../storage/office/vacancyStore.ts";
import { type House, perform } from "../perform.ts";

/** Chooses which methods of recruitment are counted, own ones among them; older vacancies keep theirs. */
export const changeMethods = (
  house: House,
  actor: Actor,
  draft: RecruitmentMethodDraft,
): Promise<Result<readonly RecruitmentMethod[], readonly RuleProblem[]>> =>
  perform<readonly RecruitmentMethod[], readonly RuleProblem[]>(
    house,
    actor,
    { may: "recordRecruitment", event: "recruitment-methods-changed" },
    async (office) => {
      await holdOutside(office);
      const before = await recruitmentMethods(office);
      const changed = changedMethods(draft, before.methods);
      if (!changed.ok) return refused([{ code: changed.problem, at: "own" }]);
      await addRecruitmentMethods(office, changed.value, before.number + 1);
      return ok({ value: changed.value, trace: { subject: "cijfers/werving/methoden" } });
    },
  );
