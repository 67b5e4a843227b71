import type { Actor } from "../../domain/access/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { type SeenRound, seenRound } from "./readRound.ts";

/** Returns a round to take along, as far as this reader may read it; taking it is recorded, because it is not public. */
export async function exportRound(
  house: House,
  actor: Actor,
  place: { readonly programme: string; readonly round: string },
): Promise<SeenRound> {
  const act = { may: "readRounds", event: "round-exported" } as const;
  const taken = await perform<SeenRound, never>(house, actor, act, async (office) => {
    const value = await seenRound(office, actor, place);
    const subject = `programma/${place.programme}/rondes/${place.round}`;
    return ok({ value, trace: { subject, details: { actions: value.lines.length } } });
  });
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
