import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keptAnswer, newShelf } from "./shelf.ts";

const text = (words: string) => keptAnswer(new TextEncoder().encode(words), "text/plain", null);
const place = (key: string, mark = "een", municipality = "proefstad") => ({ municipality, mark, key });

describe("R170: an answer that is kept for everybody is given only while what is public is the same", () => {
  test("another mark empties the shelf of that municipality and of no other", () => {
    const shelf = newShelf();
    for (const wanted of [place("lijst"), place("editie 1"), place("lijst", "een", "elders")]) {
      shelf.find(wanted);
      shelf.keep(wanted, text(wanted.key));
    }
    const full = shelf.bytes();
    assert.equal(shelf.find(place("lijst", "twee")), undefined);
    assert.ok(shelf.bytes() < full / 2, "what was taken back is nowhere in memory");
    assert.equal(shelf.find(place("editie 1", "twee")), undefined);
    assert.ok(shelf.find(place("lijst", "een", "elders")));
  });

  test("what was drawn of the state before is not kept for the state after", () => {
    const shelf = newShelf();
    shelf.find(place("lijst"));
    shelf.find(place("lijst", "twee"));
    shelf.keep(place("lijst"), text("oud"));
    assert.equal(shelf.bytes(), 0);
    assert.equal(shelf.find(place("lijst", "twee")), undefined);
  });

  test("it holds so much and no more, and what was not asked for longest goes first", () => {
    const one = text("a".repeat(1000));
    const size = one.plain.bytes.length + (one.packed?.bytes.length ?? 0);
    const shelf = newShelf(size * 3);
    for (const key of ["1", "2", "3"]) {
      shelf.find(place(key));
      shelf.keep(place(key), one);
    }
    assert.ok(shelf.find(place("1")));
    shelf.keep(place("4"), one);
    assert.equal(shelf.bytes(), size * 3);
    assert.deepEqual(
      ["1", "2", "3", "4"].filter((key) => shelf.find(place(key)) !== undefined),
      ["1", "3", "4"],
    );
    shelf.keep(place("5"), text("b".repeat(9000)));
    assert.equal(shelf.find(place("5")), undefined, "what does not fit at all is drawn each time");
    shelf.keep(place("4"), one);
    assert.equal(shelf.bytes(), size * 3, "the same again takes no more room");
  });
});
