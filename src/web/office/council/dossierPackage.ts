import { mdtoContents } from "../../../export/mdto/mdtoContents.ts";
import { mdtoPackage } from "../../../export/mdto/mdtoPackage.ts";
import { takeDossier } from "../../../usecases/council/takeDossier.ts";
import { roleWords } from "../../reportFiles.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { dossierIn } from "./dossierPlace.ts";

/** Hands over a dossier for the archive; its name tells that something in it is secret. That it was taken is recorded. */
export async function takeDossierPackage(visit: OfficeVisit): Promise<Reply> {
  const { house, actor, municipality, texts } = visit;
  const taken = await takeDossier(house, actor, { ...dossierIn(visit), words: roleWords(texts) });
  const origin = { municipality: municipality.name, language: taken.programme.lang, now: house.now() };
  const { size, content } = mdtoPackage(mdtoContents(taken, origin), origin);
  const beside = [...taken.letters, ...taken.redactions, ...taken.entries];
  const hasSecret =
    taken.isSecret || taken.documents.some(({ isSecret }) => isSecret) || beside.some(({ isHeld }) => isHeld);
  const name = `${hasSecret ? "GEHEIM-" : ""}${taken.dossier.key}.zip`;
  return { kind: "stream", name, type: "application/zip", size, content };
}
