import { mdtoPackage } from "../../../export/mdto/mdtoPackage.ts";
import { takeDossier } from "../../../usecases/council/takeDossier.ts";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { dossierIn } from "./dossierPlace.ts";

/** Hands over a dossier for the archive; its name tells that something in it is secret. That it was taken is recorded. */
export async function takeDossierPackage(visit: OfficeVisit): Promise<Reply> {
  const { house, actor, municipality } = visit;
  const taken = await takeDossier(house, actor, dossierIn(visit));
  const documents = taken.documents.map(({ file, ...one }) => ({
    ...one,
    size: file.size,
    content: file.content,
  }));
  const origin = { municipality: municipality.name, language: taken.programme.lang, now: house.now() };
  const { size, content } = mdtoPackage({ ...taken, documents }, origin);
  const hasSecret = taken.isSecret || documents.some(({ isSecret }) => isSecret);
  const name = `${hasSecret ? "GEHEIM-" : ""}${taken.dossier.key}.zip`;
  return { kind: "stream", name, type: "application/zip", size, content };
}
