import type { Dossier } from "../../domain/council/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { secrecyMark } from "../secrecyMark.ts";
import type { MdtoAct } from "./mdtoHistory.ts";
import { draftLimit, limitParts } from "./mdtoLimits.ts";
import type { MdtoDossier, MdtoObject, MdtoOrigin } from "./mdtoObjects.ts";
import { documentObject, inForceOf, letterObject, type MdtoDocument, redactionObject } from "./mdtoPapers.ts";
import { decisionsObjects, entryObject } from "./mdtoRegister.ts";

/** A dossier with everything that goes along, as it was read. */
export type MdtoContents = {
  readonly dossier: Dossier;
  readonly acts: readonly MdtoAct[];
  readonly documents: readonly MdtoDocument[];
  readonly letters: readonly Parameters<typeof letterObject>[0][];
  readonly redactions: readonly Parameters<typeof redactionObject>[0][];
  readonly entries: readonly Parameters<typeof entryObject>[0][];
  readonly today: Day;
};

/** Returns a dossier as it is packed. It is as secret as its proposal; without one it is a draft. */
export function mdtoContents(found: MdtoContents, origin: MdtoOrigin): MdtoDossier {
  const { dossier, acts, documents, letters, redactions, entries, today } = found;
  const paper = documents.find(({ document }) => document.key === dossier.paper);
  const isHeld = paper === undefined || paper.isSecret;
  const because = paper?.isSecret ? [paper] : [];
  const own: readonly MdtoObject[] = [
    ...documents.map((one) => documentObject(one, dossier, origin)),
    ...letters.map((one) => letterObject(one, origin)),
  ];
  const names = new Map(
    [...own, { key: dossier.key, title: dossier.subject }].map((one) => [one.key, one.title]),
  );
  return {
    dossier,
    acts,
    secret: isHeld ? secrecyMark(inForceOf(because), { language: "nl" }) : null,
    limits: paper === undefined ? [draftLimit()] : limitParts({ ...paper, key: paper.document.key }),
    objects: [
      ...own,
      ...redactions.map((one) => redactionObject(one, origin, (key) => names.get(key) ?? key)), // only of what is here
      ...entries.map((one) => entryObject(one, origin, today)),
      ...decisionsObjects(dossier, { acts, isHeld, because }, origin),
    ],
  };
}
