import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestNames, sameName } from "./nearestNames.ts";

const names = ["Instroom", "Doorstroom", "Behoud en doorstroom", "Cultuur"];

test("a name is the same whatever its capitals and spaces", () => {
  assert.ok(sameName(" behoud  en Doorstroom", "Behoud en doorstroom"));
  assert.ok(!sameName("Instroom", "Doorstroom"));
});

test("a slip of the pen finds the name that was meant", () => {
  assert.deepEqual(nearestNames("Instrom", names), ["Instroom"]);
  assert.deepEqual(nearestNames("doorstroom", names).slice(0, 2), ["Doorstroom", "Behoud en doorstroom"]);
});

test("a name like none of them finds nothing", () => {
  assert.deepEqual(nearestNames("Inkoop", names), []);
});
