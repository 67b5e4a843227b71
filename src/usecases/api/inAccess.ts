import type { Actor } from "../../domain/access/index.ts";
import { type Day, dayOf } from "../../domain/shared/day.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { ClientPlace } from "../../storage/access/apiClientStore.ts";
import { noteAct } from "../noteAct.ts";
import { assertMay, type Done, type House, nameInLog, timeZone } from "../perform.ts";

/** One act on the clients of a municipality, where their secrets are kept. */
export type ClientWork = ClientPlace & { readonly at: Date; readonly today: Day };

/**
 * One act of the administrator on a client: like `perform`, with the role of the database that keeps secrets. The office
 * itself does not change by it, so its revision stays.
 */
export async function inAccess<Value, Problem>(
  house: House,
  actor: Actor,
  event: "client-made" | "client-renewed" | "client-revoked",
  work: (place: ClientWork) => Promise<Result<Done<Value>, Problem>>,
): Promise<Result<Value, Problem>> {
  assertMay(actor, "changeClients");
  const { municipality } = actor;
  const at = house.now();
  const today = dayOf(at, timeZone);
  return house.database.inRole("evenbeeld_access", municipality, async (transaction) => {
    const result = await work({ transaction, municipality, at, today });
    if (!result.ok) return result;
    const { subject, details } = result.value.trace;
    await noteAct(
      house,
      { transaction, municipality },
      { at, event, subject, actor: nameInLog(actor), details: details ?? {} },
    ); // nothing to add
    return ok(result.value.value);
  });
}
