import { ok } from "../../domain/shared/result.ts";
import { findDemoMark, listMunicipalities, setDemoMark } from "../../storage/access/municipalityStore.ts";
import type { House } from "../perform.ts";

/** Marks an empty database as a demo, for ever; false when it holds a municipality or was marked before. */
export async function markDemo(house: House): Promise<boolean> {
  const marked = await house.database.inRole("evenbeeld_access", null, async (transaction) => {
    const known = await findDemoMark(transaction);
    const inUse = (await listMunicipalities(transaction)).length > 0;
    if (known !== undefined || inUse) return ok(false);
    await setDemoMark(transaction, true);
    return ok(true);
  });
  return marked.ok && marked.value;
}
