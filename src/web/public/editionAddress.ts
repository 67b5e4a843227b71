import type { EditionList } from "../../export/edition/editionLists.ts";
import type { PublicEdition } from "../../usecases/reporting/readPublished.ts";
import { at, paths, publicAt } from "../paths.ts";
import type { PublicVisit } from "../visit.ts";

type Place = Pick<PublicVisit, "municipality">;
type Numbered = Pick<PublicEdition, "programme" | "number">;

const partsOf = ({ municipality }: Place, { programme, number }: Numbered) => ({
  municipality: municipality.slug,
  programme,
  edition: String(number),
});

/** Returns the address of the page of a public edition in the language of a visit. */
export const editionAt = (visit: Place & Pick<PublicVisit, "language">, edition: Numbered): string =>
  publicAt(paths.publicEdition, partsOf(visit, edition), visit.language);

/** Returns the address of a list of its data. */
export const editionListAt = (place: Place, edition: Numbered, list: EditionList): string =>
  at(paths.publicEditionList, { ...partsOf(place, edition), list: `${list}.csv` });

/** Returns the address of one of its files, which is the same in both languages. */
export const editionFileAt = (place: Place, edition: Numbered, format: string): string =>
  at(paths.publicEditionFile, { ...partsOf(place, edition), format });
