import type { Document, Secrecy } from "../../domain/council/index.ts";
import type { Block, Column } from "../paper.ts";
import type { HandoverWording } from "./handoverPaper.ts";

/** A document that goes over: what is known of it, in which dossiers it is, and what keeps it from others. */
export type HandedDocument = {
  readonly document: Pick<Document, "title" | "registration" | "annex" | "addedOn">;
  readonly dossiers: readonly string[];
  readonly isSecret: boolean;
  readonly inForce: readonly Secrecy[];
};

const left = (title: string, width: number): Column => ({ title, align: "left", width });

/** Returns the register of the documents: what there is, where it is known, and what of it is secret; not what is in them. */
export function documentBlocks(
  documents: readonly HandedDocument[],
  wording: HandoverWording,
): readonly Block[] {
  const { words, own, notStated, day, mark } = wording;
  if (documents.length === 0) return [{ kind: "paragraph", text: words.noDocuments }];
  const { document, registration, annex, dossier, added, readers } = words.columns;
  const columns = [
    left(document, 5),
    left(registration, 3),
    left(annex, 0),
    left(dossier, 4),
    left(added, 3),
    left(readers, 4),
  ];
  const rows = documents.map(({ document: one, dossiers, isSecret, inForce }) => [
    own(one.title),
    one.registration ?? notStated,
    one.annex ?? notStated,
    dossiers.length === 0 ? notStated : own(dossiers.join("; ")),
    day(one.addedOn),
    isSecret ? mark(inForce) : words.openDocument,
  ]);
  return [{ kind: "table", table: { caption: words.captions.documents, columns, rows, hasTotal: false } }];
}
