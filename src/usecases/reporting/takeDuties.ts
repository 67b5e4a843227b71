import type { Actor } from "../../domain/access/index.ts";
import { nextKey, type SourceItem, sourceDuties } from "../../domain/programme/index.ts";
import { dutyFromSource, type ReportingDuty } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { holdProgramme } from "../../storage/office/programmeStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import { listSourceItems } from "../../storage/office/sourceItemStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import { dutyKind } from "../programme/partKinds.ts";
import { assertOpen, type Refusal } from "../programme/refusal.ts";

/** Watches every duty that the sources name and that is not watched yet, and returns how many those are. */
export async function watchSourceDuties(
  office: Office,
  programme: string,
  items: readonly SourceItem[],
): Promise<number> {
  const known = await reportingDutyStore.list(office, programme);
  const rows = known.map(({ sourceRow }) => sourceRow);
  const duties: ReportingDuty[] = [];
  for (const source of sourceDuties(items)) {
    const taken = [...known, ...duties].map(({ key }) => key);
    if (!rows.includes(source.row))
      duties.push(dutyFromSource(source, nextKey(dutyKind.letter, taken), office.today));
  }
  await reportingDutyStore.add(office, programme, duties);
  return duties.length;
}

/** Watches the duties that the sources of a programme name, from today on. Refused with P202 in a closed programme. */
export const takeDuties = (house: House, actor: Actor, programme: string): Promise<Result<number, Refusal>> =>
  perform<number, Refusal>(house, actor, { may: "changeDuty", event: "duties-taken" }, async (office) => {
    const open = assertOpen(await holdProgramme(office, programme, "adding"));
    if (!open.ok) return open;
    const count = await watchSourceDuties(office, programme, await listSourceItems(office, programme));
    return ok({ value: count, trace: { subject: `programma/${programme}/plichten`, details: { count } } });
  });
