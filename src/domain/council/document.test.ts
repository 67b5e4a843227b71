import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PersonId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { checkDocument, type Document } from "./document.ts";

const aDocument: Document = {
  key: "D1",
  title: "Nota",
  secrecy: "open",
  accessibility: "notChecked",
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
