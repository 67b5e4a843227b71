import type { PointOutcome } from "../../../domain/council/index.ts";
import type { SeenDossier } from "../../../usecases/council/readDossier.ts";
import type { OfficeVisit } from "../../visit.ts";

/** Returns who reads a dossier. */
export function stateWord({ dossier, isSecret }: SeenDossier, { texts }: Pick<OfficeVisit, "texts">): string {
  const { stateName } = texts.dossiers;
  if (dossier.paper === null) return stateName.draft;
  return isSecret ? stateName.secret : stateName.open;
}

/** Returns the outcome of a decision point with its day. */
export function outcomeText(outcome: PointOutcome | null, { texts, formats }: OfficeVisit): string {
  const { dossiers: words } = texts;
  if (outcome === null) return words.undecided;
  return words.outcomeOn(words.outcomeName[outcome.kind], formats.day(outcome.decidedOn));
}

/** Returns the lines of a text that say something: each is a paragraph. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
