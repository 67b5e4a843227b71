import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkPublication, type EditionPublication, standingPublication } from "./index.ts";

const published: EditionPublication = {
  act: "published",
  at: new Date("2026-10-12T07:00:00Z"),
  by: null,
  audience: "inwoners en raad",
  channel: "openbare pagina",
  reason: null,
};
const withdrawn: EditionPublication = {
  ...published,
  act: "withdrawn",
  audience: null,
  channel: null,
  reason: "een fout in tabel 2",
};
const codeOf = (before: readonly EditionPublication[], next: EditionPublication) => {
  const checked = checkPublication(before, next);
  return checked.ok ? "kept" : checked.problem;
};

describe("R136: who publishes says for whom and by which way", () => {
  test("an empty word says nothing", () => {
    assert.equal(codeOf([], { ...published, audience: " " }), "R136");
    assert.equal(codeOf([], { ...published, channel: null }), "R136");
    assert.equal(codeOf([], published), "kept");
  });
});

describe("R137: what is public is not published again, and what is not public is not taken back", () => {
  test("it goes out, back and out again", () => {
    assert.equal(codeOf([published], published), "R137");
    assert.equal(codeOf([], withdrawn), "R137");
    assert.equal(codeOf([published, withdrawn], withdrawn), "R137");
    assert.equal(codeOf([published, withdrawn], published), "kept");
    assert.equal(standingPublication([published, withdrawn]), undefined);
    assert.equal(standingPublication([published, withdrawn, published]), published);
  });
});

describe("R138: who takes an edition back says why", () => {
  test("without a reason it stays public", () => {
    assert.equal(codeOf([published], { ...withdrawn, reason: null }), "R138");
    assert.equal(codeOf([published], withdrawn), "kept");
  });
});
