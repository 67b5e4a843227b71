import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { squarePlaces } from "./squares.ts";

describe("squares", () => {
  test("one square an action while they can be counted", () => {
    const { places, height } = squarePlaces({ kept: 11, added: 3, gone: 5, most: 19 });
    assert.equal(places.length, 19);
    assert.equal(height, 32);
    assert.equal(places.filter(({ shape }) => shape === "none").length, 5);
  });

  test("above 54 a bar from zero, as long as its count against the longest row", () => {
    const { places } = squarePlaces({ kept: 50, added: 0, gone: 50, most: 200 });
    assert.deepEqual(
      places.map(({ width }) => width),
      [71.5, 71.5],
    );
  });
});
