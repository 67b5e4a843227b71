import { type Exploration, explorations } from "../../../domain/governance/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import type { RetentionKind } from "../../../domain/workforce/index.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";

/** What stands in the address of a page for an exploration, and for a kind of retention. */
export const explorationWord: Readonly<Record<Exploration, string>> = {
  voluntaryRegistration: "vrijwillige-registratie",
  employeesWithDisability: "mensen-met-een-beperking",
};
export const retentionWord: Readonly<Record<RetentionKind, string>> = {
  employments: "regels",
  imports: "aanleveringen",
};

export const protectionCrumb = (visit: OfficeVisit) => ({
  word: visit.texts.protection.title,
  href: to(visit, paths.protection),
});

/** Returns the exploration of the address. */
export function explorationIn({ params }: OfficeVisit): Exploration {
  const found = explorations.find((one) => explorationWord[one] === params["exploration"]);
  if (found === undefined) throw new NotFound();
  return found;
}

/** Returns what an alternative is called. */
export const alternativeIn = (
  { texts }: OfficeVisit,
  exploration: Exploration,
  alternative: string,
): string => texts.exploration.of[exploration].alternatives[alternative]?.name ?? alternative; // every one has a name
