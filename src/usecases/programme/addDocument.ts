import type { Actor } from "../../domain/access/index.ts";
import { checkDocument, type Document, type DocumentMark } from "../../domain/council/index.ts";
import { type Result, refused } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { addDocumentFile } from "../../storage/office/documentStore.ts";
import { keepFile, type NamedFile, typeOfFile } from "../council/receivedFile.ts";
import type { House } from "../perform.ts";
import { addPart } from "./changePart.ts";
import { documentKind } from "./partKinds.ts";
import { type Refusal, unlessRefused } from "./refusal.ts";

export type NewDocument = {
  readonly programme: string;
  readonly title: string;
  readonly secrecy: DocumentMark;
  readonly registration?: string | null;
  readonly annex?: string | null;
  readonly link?: string | null;
  readonly file: NamedFile;
};

/**
 * Adds a file that came in, with its secrecy mark; its kind is read from what is in it, and its name must say the same. The
 * file is on the disk before this is acknowledged; who received it drops what was refused.
 */
export async function addDocument(
  house: House,
  actor: Actor,
  { programme, file, registration = null, annex = null, link = null, ...values }: NewDocument,
): Promise<Result<Document, Refusal>> {
  if (actor.kind !== "person") throw new NotAllowed();
  return addPart(house, actor, {
    act: { may: "addDocument", event: "document-added" },
    kind: documentKind,
    programme,
    make: async (_, office) => {
      const type = await typeOfFile(house, file);
      if (!type.ok) return refused([{ code: type.problem, at: "file" }]);
      const kept = { type: type.value, size: file.file.size, addedOn: office.today, addedBy: actor.person };
      // a number in a row would tell of a secret document by the gap it leaves
      const key = `D${house.newId().slice(0, 8)}`;
      const numbers = { registration, annex, link };
      const document = {
        key,
        ...values,
        ...numbers,
        accessibility: "notChecked" as const,
        corrected: null,
        ...kept,
        version: 1,
      };
      const checked = unlessRefused(document, checkDocument(document));
      if (!checked.ok) return checked;
      await keepFile(house, office, file);
      await addDocumentFile(office, { programme, document: key }, file.file.sha256);
      return checked;
    },
  });
}
