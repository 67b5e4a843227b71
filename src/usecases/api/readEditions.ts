import { NotFound } from "../../domain/shared/thrown.ts";
import type { House } from "../perform.ts";
import { findPublicPlace } from "../reporting/publicPlace.ts";
import { type PublicEdition, readPublishedList } from "../reporting/readPublished.ts";
import { type Slice, type Sliced, sliced } from "./readAsClient.ts";

/** An edition that is public now, and the public one that corrects it, where there is one. */
export type ClientEdition = PublicEdition & { readonly correctedBy: number | null };

/** Whose editions of which programme: the municipality by its word in addresses. */
export type EditionsPlace = { readonly slug: string; readonly programme: string };

async function all(house: House, { slug, programme }: EditionsPlace): Promise<readonly ClientEdition[]> {
  const shown = await findPublicPlace(house, slug);
  if (shown === undefined) throw new NotFound();
  const known = await readPublishedList(house, shown);
  const editions = known.filter((one) => one.programme === programme);
  return editions.map((edition) => ({
    ...edition,
    correctedBy: editions.find(({ corrects }) => corrects === edition.number)?.number ?? null, // not corrected in public
  }));
}

/** Returns the editions of a programme that are public now, the latest published first: the same as everybody reads. */
export const readEditions = async (
  house: House,
  place: EditionsPlace,
  { year, ...slice }: Slice & { readonly year: number | null },
): Promise<Sliced<ClientEdition>> =>
  sliced(
    (await all(house, place)).filter((one) => year === null || one.year === year),
    slice,
  );

/** Returns one edition that is public now; one that is not is not found, as one that does not exist. */
export async function readEdition(
  house: House,
  place: EditionsPlace,
  number: number,
): Promise<ClientEdition> {
  const found = (await all(house, place)).find((one) => one.number === number);
  if (!found) throw new NotFound();
  return found;
}
