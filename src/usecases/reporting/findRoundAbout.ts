import type { Actor } from "../../domain/access/index.ts";
import { type ReportedMonths, roundAbout } from "../../domain/reporting/index.ts";
import { ok, type Result } from "../../domain/shared/result.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import { roundStore } from "../../storage/office/roundStore.ts";
import { consult, type House } from "../perform.ts";

/** Returns the key of the round about a period; R176 where there is none. */
export const findRoundAbout = (
  house: House,
  actor: Actor,
  { programme, period }: { readonly programme: string; readonly period: ReportedMonths },
): Promise<Result<string, "R176">> =>
  consult(house, actor, "makeReport", async (office) => {
    const { key } = await getProgramme(office, programme);
    const found = roundAbout(await roundStore.list(office, key), period);
    return found.ok ? ok(found.value.key) : found;
  });
