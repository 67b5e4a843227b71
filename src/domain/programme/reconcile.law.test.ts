import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ActionStatus, actionStatuses } from "./actionStatus.ts";
import { addsUp, reconcile } from "./reconcile.ts";
import { countByStatus } from "./statusCounts.ts";

const status = fc.constantFrom<ActionStatus | null>(...actionStatuses, null);
const action = fc.record({
  key: fc.integer({ min: 1, max: 40 }).map(String),
  status,
  carriedOver: fc.constantFrom(null, { programme: "eerder", action: "A1" }),
});
const list = fc.uniqueArray(action, { selector: ({ key }) => key, maxLength: 30 });

test("reconcile: between any two lists nothing is counted twice or lost", () => {
  fc.assert(fc.property(list, list, (before, after) => assert.ok(addsUp(reconcile(before, after)))));
});

test("countByStatus: the statuses together are the total", () => {
  fc.assert(
    fc.property(list, (actions) => {
      const { byStatus, total } = countByStatus(actions);
      assert.equal(
        Object.values(byStatus).reduce((sum, count) => sum + count, 0),
        total,
      );
    }),
  );
});
