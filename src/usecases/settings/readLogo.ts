import type { Picture } from "../../domain/organisation/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { getLogoFile } from "../../storage/office/logoStore.ts";
import { inOffice, municipalityAt } from "../access/findActor.ts";
import type { House } from "../perform.ts";

/** Returns a logo of a municipality for anybody: it stands on the page where people sign in. */
export async function readLogo(
  house: House,
  asked: { readonly slug: string; readonly hash: string },
): Promise<Pick<Picture, "type" | "bytes">> {
  const municipality = await municipalityAt(house, asked.slug);
  if (!municipality) throw new NotFound();
  return inOffice(house, municipality, (office) => getLogoFile(office, asked.hash));
}
