import { ok } from "../../domain/shared/result.ts";
import { deleteOldAttempts } from "../../storage/access/attemptStore.ts";
import { deleteOldSignIns } from "../../storage/access/sessionStore.ts";
import type { House } from "../perform.ts";
import { allMunicipalities } from "./findActor.ts";
import { doneInAccess } from "./inAccess.ts";

/** Takes sessions, attempts and one-time links away that no longer let anybody in; that somebody signed in stays in the log. */
export async function forgetSignIns(house: House): Promise<number> {
  const at = house.now();
  const forgotten = await house.database.inRole("evenbeeld_access", null, async (transaction) =>
    ok(await deleteOldSignIns(transaction, at)),
  );
  if (!forgotten.ok) throw new Error("a deletion was refused");
  let attempts = 0;
  for (const { id } of await allMunicipalities(house))
    attempts += await doneInAccess(house, id, (place) => deleteOldAttempts(place, at));
  return forgotten.value + attempts;
}
