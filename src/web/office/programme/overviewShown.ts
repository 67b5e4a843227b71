import type { Overview } from "../../../usecases/programme/readOverview.ts";
import type { OfficeVisit } from "../../visit.ts";

/** The overview of a programme on the screen of one visitor. */
export type Shown = { readonly visit: OfficeVisit; readonly overview: Overview };

/** Returns where the programme is, for its addresses. */
export const placeOf = ({ visit, overview }: Shown) => ({
  municipality: visit.municipality.slug,
  programme: overview.programme.key,
});

/** Returns the sum of a figure over counts of actions. */
export const sum = (counts: Overview["counts"], pick: (count: Overview["counts"][number]) => number) =>
  counts.reduce((total, count) => total + pick(count), 0);
