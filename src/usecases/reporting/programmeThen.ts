import type { ProgrammeParts } from "../../domain/programme/index.ts";
import {
  daysCounted,
  type ReportMaterial,
  type ReportMoment,
  reportMoment,
} from "../../domain/reporting/index.ts";
import { type Day, dayOf, endOfDay } from "../../domain/shared/day.ts";
import { actionStore } from "../../storage/office/actionStore.ts";
import { recordBegan } from "../../storage/office/programmeStore.ts";
import { countStatusesAt } from "../../storage/office/statusHistoryStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { timeZone } from "../perform.ts";
import { forPaper } from "../programme/figuresRead.ts";
import { partsAt } from "../programme/programmeParts.ts";

/** A programme as a report about a year shows it, with how its statuses stood before. */
export type ProgrammeThen = Pick<ReportMaterial, "moment" | "history" | "before" | "withheld"> & {
  readonly parts: ProgrammeParts;
};

/** Returns the moment that a report about a year speaks of, with the instant of the state that it shows. */
export function momentIn(year: number, office: Office, began: Date) {
  const moment = reportMoment(year, { today: office.today, began: dayOf(began, timeZone) });
  return { moment, instant: instantOf(moment, office, began) };
}

function instantOf({ asOf, running, shows }: ReportMoment, office: Office, began: Date): Date {
  if (shows === "firstRecord") return began;
  return running ? office.at : endOfDay(asOf, timeZone);
}

/** Reads a programme as it stood at the moment of a report about a year, from the versions that are kept. */
export async function programmeThen(office: Office, programme: string, year: number): Promise<ProgrammeThen> {
  const began = await recordBegan(office, programme);
  const { moment, instant: last } = momentIn(year, office, began);
  const days = daysCounted(year, moment);
  const instants = days.map((day) => {
    if (day === moment.asOf) return last;
    // a record that began in the year is counted from its first moment: what came later that day is a change
    return day === moment.began && day >= `${year}-01-01` ? began : endOfDay(day, timeZone);
  });
  const counts = await countStatusesAt(office, programme, instants);
  const [first] = instants;
  return {
    moment,
    ...(await forPaper(office, await partsAt(office, programme, last), last)),
    history: days.flatMap((on: Day, at) => {
      const counted = counts[at];
      return counted === undefined ? [] : [{ on, counts: counted }];
    }),
    before: first === undefined ? [] : await actionStore.listAt(office, programme, first),
  };
}
