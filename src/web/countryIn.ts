import { type Country, countryOf } from "../domain/reporting/index.ts";
import type { OfficeVisit } from "./visit.ts";

/** Returns the country whose holidays the municipality of the visit keeps. */
export const countryIn = ({ municipality }: Pick<OfficeVisit, "municipality">): Country =>
  countryOf(municipality.locale);
