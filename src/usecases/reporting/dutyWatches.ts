import {
  type Country,
  type DutyWatch,
  type OfficeCalendar,
  watchDuty,
} from "../../domain/reporting/index.ts";
import { addDays } from "../../domain/shared/day.ts";
import { listClosures } from "../../storage/office/closureStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { daysAhead } from "./deliverReport.ts";

/** Returns what is due of every duty of a programme, a year ahead, with the calendar by which it is. */
export async function dutyWatches(
  office: Office,
  programme: string,
  country: Country,
): Promise<{ readonly watches: readonly DutyWatch[]; readonly calendar: OfficeCalendar }> {
  const calendar = { country, closures: await listClosures(office) };
  const window = { today: office.today, until: addDays(office.today, daysAhead) };
  const duties = await reportingDutyStore.list(office, programme);
  return { watches: duties.map((duty) => watchDuty(duty, calendar, window)), calendar };
}
