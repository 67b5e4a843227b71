import {
  type Actor,
  type ApiClientDraft,
  type ApiClientId,
  checkApiClient,
} from "../../domain/access/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { addClient } from "../../storage/access/apiClientStore.ts";
import type { House } from "../perform.ts";
import { writeToken } from "./apiToken.ts";
import { inAccess } from "./inAccess.ts";

/** Lets another system read, and returns its token, which is shown once and kept nowhere. */
export const makeClient = (
  house: House,
  actor: Actor,
  draft: ApiClientDraft,
): Promise<Result<string, "N141" | "R180" | "R181" | "R182">> =>
  inAccess(house, actor, "client-made", async (place) => {
    const client = { ...draft, name: draft.name.trim() };
    const checked = checkApiClient(client, place.today);
    if (!checked.ok) return checked;
    const id = house.newId() as ApiClientId;
    const secret = await addClient(place, { ...client, id, at: place.at });
    const { rights, expiresOn } = client;
    const trace = { subject: `koppelingen/${id}`, details: { rights, expiresOn } };
    return ok({ value: writeToken({ municipality: place.municipality, secret }), trace });
  });
