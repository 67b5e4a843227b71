import type { Actor } from "../../domain/access/index.ts";
import type { Unit } from "../../domain/organisation/index.ts";
import { findProvider, type SetProvider } from "../../storage/access/identityProviderStore.ts";
import { listUnits } from "../../storage/office/unitStore.ts";
import { consult, type House } from "../perform.ts";
import { doneInAccess } from "./inAccess.ts";

/** Returns where people sign in, with the units that a role can be bound to. */
export async function readProvider(
  house: House,
  actor: Actor,
): Promise<{ readonly provider: SetProvider | undefined; readonly units: readonly Unit[] }> {
  const { units, municipality } = await consult(house, actor, "changeSettings", async (office) => ({
    units: (await listUnits(office)).filter((unit) => unit.endsOn === null),
    municipality: office.municipality,
  }));
  return { provider: await doneInAccess(house, municipality, findProvider), units };
}
