import type { PlannedUnit } from "../../../usecases/programme/readUnitPlans.ts";
import { pageAsked } from "../../pageAsked.ts";
import type { OfficeVisit } from "../../visit.ts";

export const pageLength = 20;
const sorts = ["onderdeel", "plan", "acties", "laat"] as const;
type SortWord = (typeof sorts)[number];

/** What is asked of the list of units. */
export type UnitsAsked = {
  readonly search: string | null;
  readonly kind: string | null;
  readonly plan: "met" | "zonder" | null;
  readonly sort: SortWord;
  readonly descending: boolean;
  readonly page: number;
};

/** Reads what is asked of the list from the address; what does not fit is as if it were not asked. */
export function unitsAskedIn(query: URLSearchParams): UnitsAsked {
  const asked = (name: string) => query.get(name)?.trim() || null;
  const plan = asked("plan");
  return {
    search: asked("zoek"),
    kind: asked("soort"),
    plan: plan === "met" || plan === "zonder" ? plan : null,
    sort: sorts.find((word) => word === asked("sorteer")) ?? "onderdeel", // in the order of the organisation
    descending: asked("richting") === "af",
    page: pageAsked(query),
  };
}

const numberFor: Readonly<Record<Exclude<SortWord, "onderdeel">, (one: PlannedUnit) => number>> = {
  plan: ({ plan }) => (plan === null ? 1 : 0),
  acties: ({ rolled }) => rolled.counts.total,
  laat: ({ rolled }) => rolled.overdue,
};

/** Returns the units that fit what is asked, in the order asked; equal ones stay in the order of the organisation. */
export function unitsFor(units: readonly PlannedUnit[], asked: UnitsAsked): readonly PlannedUnit[] {
  const words = asked.search?.toLowerCase();
  const found = units.filter(
    ({ unit, plan }) =>
      (words === undefined || `${unit.name} ${unit.code}`.toLowerCase().includes(words)) &&
      (asked.kind === null || unit.kind === asked.kind) &&
      (asked.plan === null || (plan !== null) === (asked.plan === "met")),
  );
  const { sort, descending } = asked;
  if (sort === "onderdeel") return descending ? found.toReversed() : found;
  const sign = descending ? -1 : 1;
  return found.toSorted((one, other) => sign * (numberFor[sort](one) - numberFor[sort](other)));
}

/** Returns the kinds of units there are, as choices. */
export const kindOptions = (units: readonly PlannedUnit[], { formats }: OfficeVisit) =>
  [...new Set(units.map(({ unit }) => unit.kind))]
    .toSorted(formats.compare)
    .map((kind) => ({ value: kind, text: kind }));
