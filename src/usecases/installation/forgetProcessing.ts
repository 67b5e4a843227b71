import { ok } from "../../domain/shared/result.ts";
import { forgetProcessingBefore } from "../../storage/audit/processingLog.ts";
import { allMunicipalities } from "../access/findActor.ts";
import type { House } from "../perform.ts";

/** For how many years records of processing are kept. Source: judgement, as long as evidence of an incident (BIO2); no lawyer has checked it yet. */
const yearsKept = 3;

/** Deletes the records of processing that were kept long enough, in every municipality, and returns how many those were. */
export async function forgetProcessing(house: House): Promise<number> {
  const before = new Date(house.now());
  before.setUTCFullYear(before.getUTCFullYear() - yearsKept);
  let gone = 0;
  for (const { id } of await allMunicipalities(house)) {
    const forgotten = await house.database.inRole("evenbeeld_audit_reader", id, async (transaction) =>
      ok(await forgetProcessingBefore(transaction, before)),
    );
    if (forgotten.ok) gone += forgotten.value;
  }
  return gone;
}
