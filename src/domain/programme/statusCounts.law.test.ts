import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ActionStatus, actionStatuses } from "./actionStatus.ts";
import { countByStatus } from "./statusCounts.ts";

const status = fc.constantFrom<ActionStatus | null>(...actionStatuses, null);
const list = fc.array(fc.record({ status }), { maxLength: 30 });

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
