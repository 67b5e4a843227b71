import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { actionStatusWords, readActionStatus } from "./actionStatus.ts";

/** The table of the glossary, "Status words in the action lists of municipalities". */
const glossary: Readonly<Record<string, string>> = {
  gereed: "done",
  afgerond: "done",
  loopt: "ongoing",
  lopend: "ongoing",
  continu: "continuous",
  doorlopend: "continuous",
  repeterend: "recurring",
  terugkerend: "recurring",
  "niet gestart": "notStarted",
  "niet opgepakt": "notStarted",
  vervallen: "lapsed",
  uitgesteld: "postponed",
  opgeschort: "postponed",
};

describe("readActionStatus: the words of the glossary are read, other words never", () => {
  test("[AC-02] each word of the glossary gives its status, in any capitals and with any spaces", () => {
    assert.deepEqual([...actionStatusWords].sort(), Object.keys(glossary).sort());
    for (const [word, status] of Object.entries(glossary))
      for (const written of [word, word.toUpperCase(), `  ${word.replace(" ", " \u00a0 ")} `])
        assert.deepEqual(readActionStatus(written), { ok: true, value: status }, written);
  });

  test("[AC-02] any other word is refused, among them the words that every object has", () => {
    const own = Object.getOwnPropertyNames(Object.prototype);
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(...own, "bezig", "klaar", "gestart", "niet gereed", "gereed?"),
    );
    fc.assert(
      fc.property(word, (written) => {
        const known = Object.hasOwn(glossary, written.trim().toLowerCase().replace(/\s+/g, " "));
        assert.equal(readActionStatus(written).ok, known);
      }),
    );
  });
});
