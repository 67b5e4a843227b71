import { type Actor, type ApiClientId, checkNotRevoked } from "../../domain/access/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { getClient, revokeClient as storeRevoked } from "../../storage/access/apiClientStore.ts";
import type { House } from "../perform.ts";
import { inAccess } from "./inAccess.ts";

/** Ends a client for good: its token opens nothing from this moment on. */
export const revokeClient = (house: House, actor: Actor, id: ApiClientId): Promise<Result<true, "R183">> =>
  inAccess(house, actor, "client-revoked", async (place) => {
    const checked = checkNotRevoked(await getClient(place, id));
    if (!checked.ok) return checked;
    await storeRevoked(place, id, place.today);
    return ok({ value: true, trace: { subject: `koppelingen/${id}` } });
  });
