import { type Narrative, partsToday, type ReportLayout, usualParts } from "../../domain/reporting/index.ts";
import { listNarratives, type NarratedReport } from "../../storage/office/narrativeStore.ts";
import { listReportOrders } from "../../storage/office/reportOrderStore.ts";
import type { Office } from "../../storage/office/versioned.ts";

/** Returns the order of the parts of a report in this municipality, and what is written in it now. */
export async function layoutOf(office: Office, narrated: NarratedReport): Promise<ReportLayout> {
  const chosen = (await listReportOrders(office)).find(({ kind }) => kind === narrated.report);
  const narratives = (await listNarratives(office, narrated)).flatMap(
    ({ place, text, writtenOn }): readonly Narrative[] => (text === null ? [] : [{ place, text, writtenOn }]),
  );
  const { report } = narrated;
  return { parts: chosen === undefined ? usualParts[report] : partsToday(report, chosen.parts), narratives };
}
