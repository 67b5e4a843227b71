import type { Actor } from "../../domain/access/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { type FlowsRead, flowsReadIn } from "./readFlows.ts";

/** Returns who came, rose, moved and left, to take along; taking it is recorded, because the list is not public. */
export async function exportFlows(house: House, actor: Actor): Promise<FlowsRead> {
  const act = { may: "readFigures", event: "flows-exported" } as const;
  const taken = await perform<FlowsRead, never>(house, actor, act, async (office) => {
    const value = await flowsReadIn(office, actor);
    return ok({ value, trace: { subject: "cijfers/doorstroom" } });
  });
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
