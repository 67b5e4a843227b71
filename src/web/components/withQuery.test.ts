import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { queryWords, withQuery } from "./withQuery.ts";

describe("the query of an address", () => {
  test("a word is set or taken away, the others stay", () => {
    assert.equal(withQuery("/acties?zoek=ramp&pagina=3", { pagina: "4" }), "/acties?zoek=ramp&pagina=4");
    assert.equal(withQuery("/acties?pagina=3", { pagina: undefined }), "/acties");
    assert.equal(withQuery("/acties", { zoek: "a&b=c" }), "/acties?zoek=a%26b%3Dc");
  });

  test("what is written is read back", () => {
    assert.deepEqual(queryWords(withQuery("/acties", { zoek: "één & twee" })), { zoek: "één & twee" });
    assert.deepEqual(queryWords("/acties"), {});
  });
});
