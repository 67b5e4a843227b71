import type { Actor } from "../../domain/access/index.ts";
import { checkDossier, type Dossier } from "../../domain/council/index.ts";
import type { Result } from "../../domain/shared/result.ts";
import { documentStore } from "../../storage/office/documentStore.ts";
import type { House } from "../perform.ts";
import { addPart } from "../programme/changePart.ts";
import { dossierKind } from "../programme/partKinds.ts";
import { type Refusal, unlessRefused } from "../programme/refusal.ts";
import type { DossierValues } from "./changeDossier.ts";

/** Begins a dossier for a meeting of the executive; its points and earlier decisions come after. */
export const addDossier = (
  house: House,
  actor: Actor,
  { programme, values }: { readonly programme: string; readonly values: DossierValues },
): Promise<Result<Dossier, Refusal>> =>
  addPart(house, actor, {
    act: { may: "changeDossier", event: "dossier-added" },
    kind: dossierKind,
    programme,
    make: async (_, office) => {
      const documents = (await documentStore.list(office, programme)).map(({ key }) => key);
      // a number in a row would tell of a secret dossier by the gap it leaves
      const key = `DS${house.newId().slice(0, 8)}`;
      const dossier = { key, ...values, points: [], earlier: [], version: 1 };
      return unlessRefused(dossier, checkDossier(dossier, { documents, today: office.today }));
    },
  });
