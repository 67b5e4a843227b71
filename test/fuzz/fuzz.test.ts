import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chanceOf } from "./chance.ts";
import { fileTargets } from "./fileTargets.ts";
import { runSearch } from "./runSearch.ts";
import { sheetTargets } from "./sheetTargets.ts";
import { wordTargets } from "./wordTargets.ts";

const few = 40;

describe("odd input is read or refused, and breaks nothing; npm run rehearse -- fuzz tries a million", () => {
  for (const { name, read } of [...fileTargets, ...sheetTargets, ...wordTargets])
    test(name, async () => {
      const outcomes = [];
      for (let number = 0; number < few; number++) outcomes.push(await read(chanceOf(number)));
      assert.equal(outcomes.length, few);
    });
});

describe("the search finds what it looks for", () => {
  const found = async (name: string) =>
    (await runSearch({ name, from: 0, count: 300, heap: 128, patience: 4 })).findings[0]?.what ?? "";
  test("a reader that throws", async () => assert.match(await found("throws now and then"), /planted/));
  test("a reader that is slow", async () => assert.match(await found("is slow now and then"), /^\d+ ms$/));
  test("a reader that never ends", async () =>
    assert.match(await found("never ends now and then"), /no answer/));
  test("a reader that takes all memory", async () =>
    assert.match(await found("takes all memory now and then"), /heap|memory/i));
});
