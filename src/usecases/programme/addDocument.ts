import type { Actor } from "../../domain/access/index.ts";
import { checkDocument, type Document, documentTypeOf, type Secrecy } from "../../domain/council/index.ts";
import { type Result, refused } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { addDocumentFile } from "../../storage/office/documentStore.ts";
import type { House } from "../perform.ts";
import { addPart } from "./changePart.ts";
import { documentKind } from "./partKinds.ts";
import { type Refusal, unlessRefused } from "./refusal.ts";

export type NewDocument = {
  readonly programme: string;
  readonly title: string;
  readonly secrecy: Secrecy;
  readonly bytes: Uint8Array;
};

/** Adds a file with its secrecy mark; its kind is read from what is in it, not from its name. */
export async function addDocument(
  house: House,
  actor: Actor,
  { programme, bytes, ...values }: NewDocument,
): Promise<Result<Document, Refusal>> {
  if (actor.kind !== "person") throw new NotAllowed();
  return addPart(house, actor, {
    act: { may: "addDocument", event: "document-added" },
    kind: documentKind,
    programme,
    make: async (key, office) => {
      const type = documentTypeOf(bytes);
      if (!type.ok) return refused([{ code: type.problem, at: "bytes" }]);
      const kept = { type: type.value, size: bytes.length, addedOn: office.today, addedBy: actor.person };
      const document = { key, ...values, accessibility: "notChecked" as const, ...kept, version: 1 };
      const checked = unlessRefused(document, checkDocument(document));
      if (checked.ok) await addDocumentFile(office, { programme, document: key }, bytes);
      return checked;
    },
  });
}
