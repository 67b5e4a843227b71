import type { Actor } from "../../domain/access/index.ts";
import { checkDocument, type Document } from "../../domain/council/index.ts";
import type { House } from "../perform.ts";
import { changePart, type Seen } from "./changePart.ts";
import { documentKind } from "./partKinds.ts";
import { unlessRefused } from "./refusal.ts";

type DocumentValues = Pick<Document, "title" | "accessibility" | "registration" | "annex" | "link">;

/** Changes the title and numbers of a document or how far it is with being made accessible; the file itself never changes. */
export const changeDocument = (
  house: House,
  actor: Actor,
  { values, reason, ...seen }: Seen & { readonly values: DocumentValues; readonly reason: string | null },
) =>
  changePart(house, actor, {
    ...seen,
    act: { may: "addDocument", event: "document-changed" },
    kind: documentKind,
    reason,
    next: (document, office) => {
      const found = document.corrected ?? { by: office.person, on: office.today }; // just now
      const corrected = values.accessibility === "corrected" ? found : null;
      const after = { ...document, ...values, corrected };
      return unlessRefused(after, checkDocument(after));
    },
  });
