import type { Actor } from "../../domain/access/index.ts";
import { checkWorWords, type WorItem } from "../../domain/governance/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { lockOrganisation } from "../../storage/office/organisationLock.ts";
import { saveWorItem } from "../../storage/office/worItemStore.ts";
import { type House, perform } from "../perform.ts";
import { type Refusal, refusedFor } from "../programme/refusal.ts";

/** The words that a municipality gives an item of the law; null shows the letter alone. */
export type WorItemWords = { readonly item: WorItem; readonly words: string | null; readonly seen: number };

/** Puts the words of the municipality in place of those of the product, or takes words away (requirement PW-01). */
export const changeWorItem = (
  house: House,
  actor: Actor,
  chosen: WorItemWords,
): Promise<Result<true, Refusal>> =>
  perform<true, Refusal>(
    house,
    actor,
    { may: "askWorksCouncil", event: "wor-item-changed" },
    async (office) => {
      await lockOrganisation(office);
      const problems = checkWorWords(chosen.words);
      if (problems.length > 0) return refusedFor(problems);
      if (!(await saveWorItem(office, chosen))) return refusedFor([{ code: "V101", at: "version" }]);
      return ok({ value: true, trace: { subject: `medezeggenschap/wettekst/${chosen.item}` } });
    },
  );
