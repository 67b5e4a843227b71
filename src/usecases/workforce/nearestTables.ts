import type { Actor } from "../../domain/access/index.ts";
import type { Protector } from "../../domain/disclosure/index.ts";
import { coarserTables, type DeclaredTable } from "../../domain/workforce/index.ts";
import { consult, type House } from "../perform.ts";
import { smallestGroupOf } from "../settings/smallestGroupOf.ts";
import { countSets } from "./countTables.ts";
import { prepared } from "./preparedRelease.ts";
import type { ReleaseWork } from "./releaseFigures.ts";

/** Refusals of the protection itself: fewer cells may help. Of the others a coarser table is refused too. */
const mayHelp: readonly string[] = ["S102", "S103", "S104", "S105"];

/**
 * Returns the nearest coarser tables that can be protected where a release was refused for this reason, or null where there are
 * none. They are protected in full and nothing of them goes out: whoever makes figures chooses. Source: docs/disclosure.md,
 * the nearest parent.
 */
export async function nearestTables(
  house: House,
  actor: Actor,
  {
    referenceDate,
    protect,
    told,
  }: Pick<ReleaseWork, "referenceDate" | "told"> & { readonly protect: Protector },
  code: string,
): Promise<readonly DeclaredTable[] | null> {
  if (!mayHelp.includes(code)) return null;
  const threshold = await consult(house, actor, "makeFigures", smallestGroupOf);
  const reading = { may: "makeFigures", role: "evenbeeld_figures" } as const;
  const found = await consult(house, actor, reading, (office) => prepared(office, referenceDate));
  if (!found.ok) return null;
  const ways = coarserTables(found.value.chosen.tables);
  const counted = await countSets(house, actor, found.value, ways);
  const { ledger } = found.value;
  for (const [nth, tables] of counted.entries()) {
    await told({ stage: "seekingNearest", steps: nth, stepsInAll: ways.length });
    const possible = await protect({ referenceDate, threshold, tables, ledger }, async () => {});
    if (possible.ok) return ways[nth] ?? null; // each way was counted
  }
  return null;
}
