import type { Actor } from "../../domain/access/index.ts";
import {
  type AskedReport,
  type ReportingDuty,
  type ReportingRound,
  reportedPeriod,
  roundAbout,
} from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { reportingDutyStore } from "../../storage/office/reportingDutyStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns the reports that a round serves, each with what it is about. */
const reportsOf = ({ serves }: ReportingRound, duties: readonly ReportingDuty[]) =>
  serves.flatMap(({ duty: key, stated }) => {
    const duty = duties.find((one) => one.key === key);
    return duty === undefined ? [] : [{ kind: duty.kind, period: reportedPeriod(duty, stated) }];
  });

/** Returns the key of the round that a report on a period is made of; R176 where there is none. */
export const findRoundAbout = (
  house: House,
  actor: Actor,
  { programme, ...asked }: AskedReport & { readonly programme: string },
): Promise<Result<string, "R176">> =>
  consult(house, actor, "makeReport", async (office) => {
    const { key } = await getProgramme(office, programme);
    const duties = await reportingDutyStore.list(office, key);
    const rounds = await roundStore.list(office, key);
    const found = roundAbout(
      rounds.map((round) => ({ ...round, reports: reportsOf(round, duties) })),
      asked,
    );
    return found.ok ? ok(found.value.key) : found;
  });
