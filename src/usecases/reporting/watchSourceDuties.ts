import { nextKey, type SourceItem, sourceDuties } from "../../domain/programme/index.ts";
import { dutyFromSource, type ReportingDuty } from "../../domain/reporting/index.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { dutyKind } from "../programme/partKinds.ts";

/** Watches every duty that the sources of a new programme name, from today on. */
export async function watchSourceDuties(
  office: Office,
  programme: string,
  items: readonly SourceItem[],
): Promise<void> {
  const duties: ReportingDuty[] = [];
  for (const source of sourceDuties(items)) {
    const taken = duties.map(({ key }) => key);
    duties.push(dutyFromSource(source, nextKey(dutyKind.letter, taken), office.today));
  }
  await reportingDutyStore.add(office, programme, duties);
}
