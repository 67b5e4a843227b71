import { type Actor, type ApiClient, checkExpiry, checkNotRevoked } from "../../domain/access/index.ts";
import { firstRefusal, ok, type Result } from "../../domain/shared/result.ts";
import { getClient, renewClient as storeRenewed } from "../../storage/access/apiClientStore.ts";
import type { House } from "../perform.ts";
import { writeToken } from "./apiToken.ts";
import { inAccess } from "./inAccess.ts";

/** Gives a client a new token and returns it, once; the old one opens nothing any more. */
export const renewClient = (
  house: House,
  actor: Actor,
  { id, expiresOn }: Pick<ApiClient, "id" | "expiresOn">,
): Promise<Result<string, "R182" | "R183">> =>
  inAccess(house, actor, "client-renewed", async (place) => {
    const client = await getClient(place, id);
    const checked = firstRefusal<"R182" | "R183">([
      () => checkNotRevoked(client),
      () => checkExpiry(expiresOn, place.today),
    ]);
    if (!checked.ok) return checked;
    const secret = await storeRenewed(place, { id, expiresOn });
    const trace = { subject: `koppelingen/${id}`, details: { expiresOn } };
    return ok({ value: writeToken({ municipality: place.municipality, secret }), trace });
  });
