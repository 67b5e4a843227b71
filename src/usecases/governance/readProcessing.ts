import {
  type Actor,
  activitiesOfRegister,
  type ProcessingActivity,
  unseenActs,
} from "../../domain/access/index.ts";
import { addMonths, dayOf, endOfDay } from "../../domain/shared/day.ts";
import { ok } from "../../domain/shared/result.ts";
import { countProcessing } from "../../storage/audit/processingLog.ts";
import { assertMay, type House, timeZone } from "../perform.ts";

export const processingPeriods = ["maand", "jaar", "alles"] as const;
export type ProcessingPeriod = (typeof processingPeriods)[number];

/** How often data of people were handled for an activity; null where a number could tell of something hidden. */
export type ProcessedFor = {
  readonly activity: ProcessingActivity;
  readonly counted: { readonly times: number; readonly last: Date | null } | null;
};

/** Papers alone: how often words were taken out of them is told to nobody. */
const untold: readonly ProcessingActivity[] = ["councilNames"];

function startOf(house: House, period: ProcessingPeriod): Date {
  const months = { maand: 1, jaar: 12, alles: 1200 } as const;
  return endOfDay(addMonths(dayOf(house.now(), timeZone), -months[period]), timeZone);
}

/** Returns how often data of people were handled for each activity in a period; of nobody in particular. */
export async function readProcessing(
  house: House,
  actor: Actor,
  period: ProcessingPeriod,
): Promise<readonly ProcessedFor[]> {
  assertMay(actor, "readProtection");
  const { municipality } = actor;
  const until = new Date(house.now().getTime() + 1);
  const asked = { from: startOf(house, period), until, without: unseenActs };
  const read = await house.database.inRole("evenbeeld_audit_reader", municipality, async (transaction) =>
    ok(await countProcessing(transaction, municipality, asked)),
  );
  if (!read.ok) throw new Error("a read was refused");
  return activitiesOfRegister.map((activity) => {
    const found = read.value.find((one) => one.activity === activity);
    const counted = { times: found?.times ?? 0, last: found?.last ?? null }; // nothing was handled for it
    return { activity, counted: untold.includes(activity) ? null : counted };
  });
}
