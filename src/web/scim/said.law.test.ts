import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { PersonId } from "../../domain/organisation/index.ts";
import { filterIn } from "./filter.ts";
import { changeSaid, personSaid } from "./said.ts";

const nora = {
  ...{ id: "6f2b3c1e-0d7b-4a7c-9f3e-2f8d1a5b9c00" as PersonId, userName: "nora", externalId: "17" },
  ...{ name: "Nora", mail: "nora@proefstad.example", active: true },
};
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== "");
const operation = (one: unknown) => ({ Operations: [one] });

describe("laws of what a directory says", () => {
  test("a filter finds the text that it asks, whatever signs stand in it, and no other", () => {
    fc.assert(
      fc.property(words, words, (externalId, other) => {
        const filter = filterIn(`externalId eq ${JSON.stringify(externalId).replace(/\\[^"\\]/g, "")}`);
        if (!filter.ok || /[\p{Cc}\\]/u.test(externalId)) return;
        assert.equal(filter.value({ ...nora, externalId }), true);
        assert.equal(filter.value({ ...nora, externalId: other }), externalId === other);
      }),
    );
  });

  test("an operation with a path says the same as one without it, and capitals make no difference", () => {
    const attribute = fc.constantFrom(
      "userName",
      "displayName",
      "externalId",
      'emails[type eq "work"].value',
    );
    fc.assert(
      fc.property(attribute, words, fc.constantFrom("add", "Add", "REPLACE"), (path, value, op) => {
        const said = changeSaid(operation({ op, path, value }));
        assert.ok(said.ok);
        assert.equal(Object.keys(said.value).length, 1);
        assert.deepEqual(changeSaid(operation({ op, value: { [path]: value } })), said);
        assert.deepEqual(
          changeSaid(operation({ op, path: path.toUpperCase().replace('EQ "WORK"', 'eq "work"'), value })),
          said,
        );
      }),
    );
  });

  test("of two operations on one attribute the last holds", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const operations = [one, other].map((value) => ({ op: "replace", path: "displayName", value }));
        assert.deepEqual(changeSaid({ Operations: operations }), { ok: true, value: { name: other.trim() } });
      }),
    );
  });

  test("whatever stands in a message, it is read or refused as the protocol says, and nothing is thrown", () => {
    const isAnswer = (said: ReturnType<typeof changeSaid | typeof personSaid | typeof filterIn>) =>
      said.ok || (said.problem.status === 400 && said.problem.scimType !== undefined);
    const name = fc.constantFrom(
      "userName",
      "emails",
      "name",
      "active",
      "Operations",
      "op",
      "path",
      "value",
      "__proto__",
      "constructor",
    );
    const message = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(name, fc.jsonValue()),
      fc.dictionary(name, fc.jsonValue()).map(operation),
    );
    fc.assert(
      fc.property(message, (body) => isAnswer(changeSaid(body)) && isAnswer(personSaid(body))),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => isAnswer(filterIn(text))),
      { numRuns: 1000 },
    );
  });
});
