import type { Actor } from "../../domain/access/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok, type Result, refused } from "../../domain/shared/result.ts";
import { addOrder, listOrders } from "../../storage/figures/releaseOrderStore.ts";
import { lockReleases } from "../../storage/figures/releaseStore.ts";
import { type House, perform } from "../perform.ts";
import { prepared } from "./preparedRelease.ts";

/**
 * Asks for a release of the declared tables of a day, to be made beside the visitors, and returns the number of the request. What
 * refuses the release already now, refuses the request too. W180: another one is being made.
 */
export const askRelease = (
  house: House,
  actor: Actor,
  referenceDate: Day,
): Promise<Result<number, { readonly code: string }>> =>
  perform<number, { readonly code: string }>(
    house,
    actor,
    { may: "makeFigures", event: "release-asked", role: "evenbeeld_figures" },
    async (office) => {
      await lockReleases(office);
      const orders = await listOrders(office);
      if (orders.some(({ end }) => end === null)) return refused({ code: "W180" });
      const possible = await prepared(office, referenceDate);
      if (!possible.ok) return refused({ code: possible.problem.code });
      const number = orders.length + 1;
      await addOrder(office, { number, referenceDate });
      return ok({
        value: number,
        trace: { subject: `cijfers/vragen/${number}`, details: { referenceDate } },
      });
    },
  );
