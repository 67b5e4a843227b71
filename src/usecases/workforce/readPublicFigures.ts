import { NotFound } from "../../domain/shared/thrown.ts";
import { type FigureBreak, figureBreaks, type PublicRelease } from "../../domain/workforce/index.ts";
import { listPublishedFigures } from "../../storage/published/publishedFigureStore.ts";
import type { House } from "../perform.ts";
import { inPublic, type PublicPlace } from "../reporting/publicPlace.ts";

type Shown = Pick<PublicPlace, "municipality" | "mark">;

/** Returns the releases of which tables are public, the first first, with those; read once for as long as the same is public. */
export const readPublicFigures = (
  house: House,
  { municipality, mark }: Shown,
): Promise<readonly PublicRelease[]> =>
  house.memory.recall(`public figures ${municipality.id}`, mark, () =>
    inPublic(house, municipality, (transaction) => listPublishedFigures(transaction, municipality.id)),
  );

/** One release as everybody reads it, with what cannot be held beside the public release before. */
export type PublicReleaseRead = { readonly release: PublicRelease; readonly breaks: readonly FigureBreak[] };

/** Returns the public tables of one release; a release without any is not found, as one that does not exist. */
export async function readPublicRelease(
  house: House,
  shown: Shown,
  number: number,
): Promise<PublicReleaseRead> {
  const all = await readPublicFigures(house, shown);
  const release = all.find((one) => one.number === number);
  if (release === undefined) throw new NotFound();
  const breaks = figureBreaks(all).filter(({ to }) => to === release.referenceDate);
  return { release, breaks };
}
