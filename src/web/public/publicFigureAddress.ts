import { NotFound } from "../../domain/shared/thrown.ts";
import type { PublicRelease } from "../../domain/workforce/index.ts";
import { at, paths, publicAt } from "../paths.ts";
import type { PublicVisit } from "../visit.ts";

type Place = Pick<PublicVisit, "municipality">;
type Numbered = Pick<PublicRelease, "number">;

const partsOf = ({ municipality }: Place, { number }: Numbered) => ({
  municipality: municipality.slug,
  release: String(number),
});

/** Returns the address of the public figures of a release in the language of a visit. */
export const publicReleaseAt = (visit: Place & Pick<PublicVisit, "language">, release: Numbered): string =>
  publicAt(paths.publicRelease, partsOf(visit, release), visit.language);

/** Returns the address of a file with them, which is the same in both languages. */
export const publicFigureFileAt = (place: Place, release: Numbered, file: string): string =>
  at(paths.publicFigureFile, { ...partsOf(place, release), file });

/** Returns which release is in an address; what cannot be a number is not found. */
export function publicReleaseIn({ params }: Pick<PublicVisit, "params">): number {
  const asked = String(params["release"]);
  if (!/^[1-9]\d{0,8}$/.test(asked)) throw new NotFound();
  return Number(asked);
}
