import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import type { AccessPlace } from "../../storage/access/identityProviderStore.ts";
import type { House } from "../perform.ts";

/** Works where the secrets of one municipality are kept, for somebody who may not be known yet; a problem keeps nothing. */
export const inAccess = <Value, Problem>(
  house: House,
  municipality: MunicipalityId,
  work: (place: AccessPlace) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> =>
  house.database.inRole("evenbeeld_access", municipality, (transaction) =>
    work({ transaction, municipality }),
  );

/** The same for work that cannot be refused. */
export async function doneInAccess<Value>(
  house: House,
  municipality: MunicipalityId,
  work: (place: AccessPlace) => Promise<Value>,
): Promise<Value> {
  const done = await inAccess(house, municipality, async (place) => ok(await work(place)));
  if (!done.ok) throw new Error("work that cannot be refused was refused");
  return done.value;
}
