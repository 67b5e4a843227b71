import type { Unit } from "../../../domain/organisation/index.ts";
import { phasesOn, type UnitPlan } from "../../../domain/programme/index.ts";
import type { Day } from "../../../domain/shared/day.ts";
import { firstDayOf, lastDayOf } from "../../../domain/shared/period.ts";
import type { PlannedUnit } from "../../../usecases/programme/readUnitPlans.ts";
import type { Planning } from "../../charts/timeSpans.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { within } from "../programme/programmePlace.ts";

type Named = Parameters<typeof within>[1];

/** Returns the address of the plan of a unit in a programme. */
export const planAddress = (visit: OfficeVisit, programme: Named, { id }: Pick<Unit, "id">): string =>
  within(visit, programme, paths.unitPlan, { unit: id });

/** Returns the kind of a unit and what it stands under. */
export function placeInWords(unit: Unit, units: readonly PlannedUnit[], { texts }: OfficeVisit): string {
  const above = units.find((one) => one.unit.id === unit.parent);
  return above === undefined ? unit.kind : texts.unitPlans.under(unit.kind, above.unit.name);
}

/** Returns one phase in words: "2026: elk team heeft 1 ding veranderd". */
export const phaseWords = (
  { period, ambition }: UnitPlan["phases"][number],
  { texts, formats }: OfficeVisit,
): string => texts.unitPlans.phase(formats.period(period), ambition);

/** Returns in which phase a plan is on a day: the one of now, else the next, else the last. */
export function phaseNow({ phases }: Pick<UnitPlan, "phases">, today: Day, visit: OfficeVisit): string {
  const { unitPlans: words } = visit.texts;
  const found = phasesOn(phases, today);
  const now = found.find(({ when }) => when === "now");
  if (now) return phaseWords(now, visit);
  const ahead = found.find(({ when }) => when === "ahead");
  if (ahead) return words.phaseAhead(phaseWords(ahead, visit));
  const last = found.at(-1);
  return last ? words.phasePast(phaseWords(last, visit)) : words.noPhase;
}

const kinds = { past: "done", now: "good", ahead: "notStarted" } as const;

/** Returns the phases of a plan as plannings that follow each other. */
export const phaseBars = ({ phases }: Pick<UnitPlan, "phases">, today: Day): readonly Planning[] =>
  phasesOn(phases, today).map(({ period, when }) => ({
    kind: kinds[when],
    start: firstDayOf(period),
    due: lastDayOf(period),
  }));

/** Returns the whole years in which phases and today lie. */
export function axisOfPhases(plans: readonly Pick<UnitPlan, "phases">[], today: Day) {
  const days = plans.flatMap(({ phases }) =>
    phases.flatMap(({ period }) => [firstDayOf(period), lastDayOf(period)]),
  );
  const years = [...days, today].map((day) => day.slice(0, 4)).toSorted();
  return { from: `${years[0]}-01-01`, until: `${years.at(-1)}-12-31` };
}

/** Returns the last moment at which the works council was involved, in words, or null where the plan names none. */
export function lastInvolvement(
  { worksCouncil }: Pick<UnitPlan, "worksCouncil">,
  { texts, formats }: OfficeVisit,
): string | null {
  const last = worksCouncil.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
  if (!last) return null;
  const { involvement, involvementOn } = texts.unitPlans;
  return involvementOn(involvement[last.kind], formats.day(last.on));
}
