import { NotFound } from "../../../domain/shared/thrown.ts";
import { mdtoContents } from "../../../export/mdto/mdtoContents.ts";
import { coverPaper, withCover } from "../../../export/mdto/mdtoCover.ts";
import { mdtoPackage } from "../../../export/mdto/mdtoPackage.ts";
import { takeDossier } from "../../../usecases/council/takeDossier.ts";
import { drawnBy, readerOf, roleWords } from "../../reportFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { dossierIn } from "./dossierPlace.ts";

/**
 * Hands over a dossier for the archive; where something in it is secret, its name and a cover tell so. That it was taken is
 * recorded.
 */
export async function takeDossierPackage(visit: OfficeVisit): Promise<Reply> {
  const { house, actor, municipality, texts } = visit;
  const taken = await takeDossier(house, actor, { ...dossierIn(visit), words: roleWords(texts) });
  const origin = { municipality: municipality.name, language: taken.programme.lang, now: house.now() };
  const packed = mdtoContents(taken, origin);
  const paper = coverPaper(packed, origin, readerOf(visit, municipality));
  const key = taken.dossier.key;
  if (paper === null)
    return { kind: "stream", name: `${key}.zip`, type: "application/zip", ...mdtoPackage(packed, origin) };
  const { drawing, at } = drawnBy(visit);
  const cover = await drawing.pdf(paper, at);
  if (!cover.ok) throw new NotFound(); // a dossier has no thousands of documents
  const zip = mdtoPackage(withCover(packed, cover.value, origin), origin);
  return { kind: "stream", name: `GEHEIM-${key}.zip`, type: "application/zip", ...zip };
}
