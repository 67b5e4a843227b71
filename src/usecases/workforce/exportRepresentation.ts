import type { Actor } from "../../domain/access/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type House, perform } from "../perform.ts";
import { type RepresentationRead, representationIn } from "./readRepresentation.ts";

/** Returns how the organisation mirrors its city, to take along; taking it is recorded, because the list is not public. */
export async function exportRepresentation(
  house: House,
  actor: Actor,
  municipality: string,
): Promise<RepresentationRead> {
  const act = { may: "readFigures", event: "representation-exported" } as const;
  const taken = await perform<RepresentationRead, never>(house, actor, act, async (office) => {
    const value = await representationIn(office, actor, municipality);
    return ok({ value, trace: { subject: "cijfers/afspiegeling" } });
  });
  if (!taken.ok) throw new Error("an export was refused");
  return taken.value;
}
