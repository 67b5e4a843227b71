import type { Actor } from "../../domain/access/index.ts";
import type { ExplorationDecision } from "../../domain/governance/index.ts";
import { listExplorationDecisions } from "../../storage/office/explorationStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns every decision about an exploration, also those that another one came after. */
export const readExplorations = (house: House, actor: Actor): Promise<readonly ExplorationDecision[]> =>
  consult(house, actor, "readProtection", listExplorationDecisions);
