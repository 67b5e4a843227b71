import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { startSteps } from "../programme/index.ts";
import { startGroups } from "./startGroups.ts";

const unit = fc.record({
  code: fc.string({ minLength: 1, maxLength: 3 }),
  start: fc.constantFrom(...startSteps, null),
  answered: fc.nat(50),
});
const grouped = (units: readonly { code: string; start: (typeof startSteps)[number] | null }[]) =>
  startGroups(units, ({ start }) => start).map((group) => [group.start, group.units.map(({ code }) => code)]);

test("units stand by where they began, and how they do never decides on their place", () => {
  fc.assert(
    fc.property(fc.array(unit), fc.nat(50), (units, more) => {
      assert.deepEqual(
        grouped(units),
        grouped(units.map((one) => ({ ...one, answered: one.answered + more }))),
      );
      const groups = startGroups(units, ({ start }) => start);
      assert.equal(
        groups.reduce((sum, group) => sum + group.units.length, 0),
        units.length,
      );
      assert.ok(groups.every(({ start, units: some }) => some.every((one) => one.start === start)));
      assert.ok(groups.slice(0, -1).every(({ start }) => start !== null));
    }),
  );
  assert.deepEqual(
    grouped([
      { code: "A", start: null },
      { code: "C", start: "usual" },
      { code: "B", start: "notBegun" },
      { code: "D", start: "usual" },
    ]),
    [
      ["notBegun", ["B"]],
      ["usual", ["C", "D"]],
      [null, ["A"]],
    ],
  );
});
