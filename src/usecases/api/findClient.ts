import { apiClientStatus } from "../../domain/access/index.ts";
import { dayOf } from "../../domain/shared/day.ts";
import { ok } from "../../domain/shared/result.ts";
import { findClientWith, noteUse } from "../../storage/access/apiClientStore.ts";
import { type ClientActor, type House, timeZone } from "../perform.ts";
import { readToken } from "./apiToken.ts";

/** A client that reads now, with the name in the address and the revision of its municipality. */
export type ReadingClient = {
  readonly actor: ClientActor;
  readonly slug: string;
  readonly revision: number;
};

/**
 * Returns who reads with a token, or undefined: unknown, expired and revoked look the same. Of its reading only the day is kept
 * (docs/decisions/0022).
 */
export async function findClient(house: House, token: string): Promise<ReadingClient | undefined> {
  const { municipality, secret } = readToken(token);
  const today = dayOf(house.now(), timeZone);
  const found = await house.database.inRole("evenbeeld_access", municipality, async (transaction) => {
    const place = { transaction, municipality };
    const known = await findClientWith(place, secret);
    if (!known || apiClientStatus(known.client, today) !== "active") return ok(undefined);
    const { client, slug, revision } = known;
    if (client.lastUsedOn !== today) await noteUse(place, client.id, today);
    const actor = { kind: "client", municipality, client: client.id, rights: client.rights } as const;
    return ok({ actor, slug, revision });
  });
  if (!found.ok) throw new Error("a read was refused");
  return found.value;
}
