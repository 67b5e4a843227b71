import type { Actor, ApiClient } from "../../domain/access/index.ts";
import { type Day, dayOf } from "../../domain/shared/day.ts";
import { ok } from "../../domain/shared/result.ts";
import { listClients } from "../../storage/access/apiClientStore.ts";
import { assertMay, type House, timeZone } from "../perform.ts";

/** Returns the clients of a municipality; of their tokens nothing is known here. */
export async function readClients(
  house: House,
  actor: Actor,
): Promise<{ readonly clients: readonly ApiClient[]; readonly today: Day }> {
  assertMay(actor, "changeClients");
  const { municipality } = actor;
  const found = await house.database.inRole("evenbeeld_access", municipality, async (transaction) =>
    ok(await listClients({ transaction, municipality })),
  );
  if (!found.ok) throw new Error("a read was refused");
  return { clients: found.value, today: dayOf(house.now(), timeZone) };
}
