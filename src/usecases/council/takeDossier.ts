import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { Secrecy } from "../../domain/council/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { ok } from "../../domain/shared/result.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { OpenedFile } from "../../storage/files/openedFile.ts";
import { getDocumentFile } from "../../storage/office/documentStore.ts";
import { secrecyStore } from "../../storage/office/secrecyStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { type House, perform } from "../perform.ts";
import type { SeenDocument } from "../programme/readDocument.ts";
import type { RoleWords } from "../reporting/makeCommitteeYear.ts";
import { actsOf, type PackedAct, type PackedPapers, packedPapers } from "./packedPapers.ts";
import { type DossierPlace, findDossiers, type SeenDossier } from "./readDossier.ts";

/** A document as it leaves with its dossier: its file, what happened to it and the secrecies there ever were on it. */
export type PackedDocument = SeenDocument & {
  readonly file: OpenedFile;
  readonly sha256: string;
  readonly acts: readonly PackedAct[];
  readonly secrecies: readonly Secrecy[];
};

/** A dossier with everything of it that its reader may take along. */
export type PackedDossier = Omit<SeenDossier, "documents"> &
  PackedPapers & {
    readonly acts: readonly PackedAct[];
    readonly documents: readonly PackedDocument[];
    readonly today: Day;
  };

async function pack(house: House, office: Office, found: SeenDossier, secrecies: readonly Secrecy[]) {
  const { key: programme } = found.programme;
  const documents: PackedDocument[] = [];
  for (const seen of found.documents) {
    const { key: document } = seen.document;
    const sha256 = await getDocumentFile(office, { programme, document });
    documents.push({
      ...seen,
      sha256,
      file: await house.files.open(office.municipality, sha256),
      acts: await actsOf(office, "office.document", programme, document),
      secrecies: secrecies.filter(({ parts }) => parts.some((part) => part.document === document)),
    });
  }
  return {
    ...found,
    documents,
    acts: await actsOf(office, "office.dossier", programme, found.dossier.key),
    today: office.today,
  };
}

/**
 * Returns a dossier with its files, its letters, redactions, commitments and motions, and their history, to be kept elsewhere;
 * that it was taken is recorded. What is secret to its reader is not in it, and a dossier that the reader does not find is none.
 */
export async function takeDossier(
  house: House,
  actor: Actor,
  { words, ...place }: DossierPlace & { readonly words: RoleWords },
): Promise<PackedDossier> {
  const act = { may: "takeDossier", event: "dossier-taken" } as const;
  const taken = await perform(house, actor, act, async (office) => {
    const all = await findDossiers(office, actor, place.programme);
    const found = all.find(({ dossier }) => dossier.key === place.dossier);
    if (!found) throw new NotFound();
    const mayKnow = mayAct(actor, "readSecretDocument");
    const secrecies = mayKnow ? await secrecyStore.list(office, place.programme) : [];
    const subject = `programma/${place.programme}/dossiers/${place.dossier}`;
    const papers = await packedPapers({ house, actor, office, found }, words);
    return ok({ value: { ...(await pack(house, office, found, secrecies)), ...papers }, trace: { subject } });
  });
  if (!taken.ok) throw new Error("a read was refused");
  return taken.value;
}
