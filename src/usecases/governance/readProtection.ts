import type { Actor } from "../../domain/access/index.ts";
import { ok } from "../../domain/shared/result.ts";
import { type ProcessingPurpose, processingPurposes } from "../../domain/workforce/index.ts";
import { countEvents } from "../../storage/audit/auditReader.ts";
import { assertMay, type House } from "../perform.ts";

/** How often rows of people were handled for a purpose, and when last. */
export type Handling = {
  readonly purpose: ProcessingPurpose;
  readonly times: number;
  readonly last: Date | null;
};

const events = ["workforce-imported", "employments-read", "workforce-forgotten"];

/**
 * Returns how often rows of people were handled for each purpose, from the log (requirements PL-01 and PL-05). Counts alone, of
 * nobody: who handled them is for the auditor, in the log itself.
 */
export async function readProtection(house: House, actor: Actor): Promise<readonly Handling[]> {
  assertMay(actor, "readProtection");
  const { municipality } = actor;
  const read = await house.database.inRole("evenbeeld_audit_reader", municipality, async (transaction) =>
    ok(await countEvents(transaction, municipality, events)),
  );
  if (!read.ok) throw new Error("a read was refused");
  return processingPurposes.map((purpose) => {
    const found = read.value.filter((one) => one.purpose === purpose);
    const last = found.map((one) => one.last.getTime());
    return {
      purpose,
      times: found.reduce((sum, { times }) => sum + times, 0),
      last: last.length === 0 ? null : new Date(Math.max(...last)),
    };
  });
}
