import type { Actor } from "../../domain/access/index.ts";
import { dossierChanges, type TextChange } from "../../domain/council/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { dossierStore } from "../../storage/office/dossierStore.ts";
import { consult, type House } from "../perform.ts";
import { type DossierPlace, readDossier, type SeenDossier } from "./readDossier.ts";

/** A dossier with what changed in its words since a version; 0 where there is none before this one. */
export type ChangedDossier = SeenDossier & {
  readonly since: number;
  readonly changes: readonly TextChange[];
};

/** Returns what changed in a dossier since a version, or since the one before; drafts of before are for who makes dossiers alone. */
export async function readDossierChanges(
  house: House,
  actor: Actor,
  { since: asked, ...place }: DossierPlace & { readonly since: number | null },
): Promise<ChangedDossier> {
  const found = await readDossier(house, actor, place);
  const { programme, key, version } = { ...place, ...found.dossier };
  const since = asked ?? version - 1; // none was asked for: the one before
  if (asked === null && since === 0) return { ...found, since, changes: [] };
  const before = await consult(house, actor, "changeDossier", (office) =>
    dossierStore.findVersion(office, { programme, key, version: since }),
  );
  if (!before) throw new NotFound();
  return { ...found, since, changes: dossierChanges(before, found.dossier) };
}
