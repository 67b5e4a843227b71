import { type Involvement, involvementKinds, type Phase } from "../../../domain/programme/index.ts";
import { dayFrom } from "../../../domain/shared/day.ts";
import { type Period, precisionOf } from "../../../domain/shared/period.ts";
import type { Texts } from "../../../texts/index.ts";
import type { Entered, Read } from "../../form.ts";
import type { OfficeVisit } from "../../visit.ts";
import { periodField } from "../programme/periodField.ts";
import { datedLines } from "../programme/seriesLines.ts";

/** Returns the phases as typed, each "period: ambition"; whether the ambition is said is for the rule. */
export const phasesIn = (entered: Entered, name: string, texts: Texts): Read<readonly Phase[]> =>
  datedLines(entered, name, texts, (period, ambition) => ({ period, ambition }));

/** Returns the phases as they stand in a field. */
export const phaseLines = (phases: readonly Phase[], { formats }: OfficeVisit): string =>
  phases.map(({ period, ambition }) => `${periodField(period, formats)}: ${ambition}`).join("\n");

function involvementOf(period: Period, words: string, { unitPlans }: Texts): Involvement | undefined {
  const [word = "", ...rest] = words.split(":"); // without a second colon there is no outcome
  const said = word.trim().toLowerCase();
  const kind = involvementKinds.find((one) => unitPlans.involvement[one] === said);
  if (kind === undefined || precisionOf(period) !== "day") return undefined;
  return { on: dayFrom(period), kind, outcome: rest.join(":").trim() || null };
}

/** Returns the moments with the works council as typed, each "day: kind: outcome"; the outcome may be left out. */
export const involvementsIn = (entered: Entered, name: string, texts: Texts): Read<readonly Involvement[]> =>
  datedLines(entered, name, texts, (period, words) => involvementOf(period, words, texts));

/** Returns the moments with the works council as they stand in a field. */
export const involvementLines = (moments: readonly Involvement[], { texts, formats }: OfficeVisit): string =>
  moments
    .map(({ on, kind, outcome }) => {
      const line = `${formats.day(on)}: ${texts.unitPlans.involvement[kind]}`;
      return outcome === null ? line : `${line}: ${outcome}`;
    })
    .join("\n");
