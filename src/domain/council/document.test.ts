import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { accessibilityStatuses, checkDocument, type Document, notCorrected } from "./document.ts";

const aDocument: Document = {
  key: "D1",
  title: "Nota",
  secrecy: "open",
  accessibility: "notChecked",
  corrected: null,
  type: "pdf",
  size: 12,
  addedOn: dayFrom("2026-10-12"),
  addedBy: "iemand" as PersonId,
  registration: null,
  link: null,
  annex: null,
  version: 1,
};

describe("P603: a document has a title", () => {
  test("spaces are no title", () => {
    assert.deepEqual(checkDocument({ ...aDocument, title: " " }), [{ code: "P603", at: "title" }]);
    assert.deepEqual(checkDocument(aDocument), []);
  });
});

describe("[AX-04] V270: a document is corrected for accessibility before it becomes public", () => {
  test("one that nobody looked at, and one that is being corrected, are named", () => {
    const documents = accessibilityStatuses.map((accessibility) => ({ accessibility }));
    assert.deepEqual(
      notCorrected(documents).map(({ code, document }) => `${code} ${document.accessibility}`),
      ["V270 notChecked", "V270 toCorrect"],
    );
    assert.deepEqual(notCorrected([]), []);
  });
});
