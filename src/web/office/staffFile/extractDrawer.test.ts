import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { drawerMinutes, extractDrawer } from "./extractDrawer.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("an extract waits between two steps in memory and nowhere else", () => {
  test("only who brought it finds it, and only by its word", () => {
    const drawer = extractDrawer(() => 0);
    const word = drawer.put("fatima", bytes("rijen"));
    assert.match(word, /^[0-9a-f]{32}$/);
    assert.deepEqual(drawer.find("fatima", word), bytes("rijen"));
    assert.equal(drawer.find("joost", word), undefined);
    assert.equal(drawer.find("fatima", "0".repeat(32)), undefined);
  });

  test("it is gone after half an hour, when it was taken, and after a restart", () => {
    let now = 0;
    const drawer = extractDrawer(() => now);
    const word = drawer.put("fatima", bytes("rijen"));
    now = drawerMinutes * 60_000 - 1;
    assert.ok(drawer.find("fatima", word));
    now += 1;
    assert.equal(drawer.find("fatima", word), undefined);
    assert.equal(drawer.count(), 0);
    const next = drawer.put("fatima", bytes("rijen"));
    drawer.forget(next);
    assert.equal(drawer.count(), 0);
    assert.equal(extractDrawer(() => now).find("fatima", word), undefined, "a new process knows nothing");
  });

  test("a person has one file in it, and it holds three at most: the oldest goes", () => {
    const drawer = extractDrawer(() => 0);
    const first = drawer.put("fatima", bytes("1"));
    const second = drawer.put("fatima", bytes("2"));
    assert.equal(drawer.find("fatima", first), undefined);
    for (const owner of ["joost", "sara", "bram"]) drawer.put(owner, bytes(owner));
    assert.equal(drawer.count(), 3);
    assert.equal(drawer.find("fatima", second), undefined);
  });
});
