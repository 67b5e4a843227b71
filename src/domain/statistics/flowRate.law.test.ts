import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { averageStock, flowRate } from "./flowRate.ts";

const aStock = fc.constantFrom(0, 1, 3, 97, 20_000);
const aFlow = fc.record({ count: fc.nat(500), atStart: aStock, atEnd: aStock });

test("averageStock: lies between the stock at the start and at the end, whichever of them is the larger", () => {
  fc.assert(
    fc.property(aFlow, (flow) => {
      const stock = averageStock(flow);
      assert.ok(stock >= Math.min(flow.atStart, flow.atEnd) && stock <= Math.max(flow.atStart, flow.atEnd));
      assert.equal(stock, averageStock({ ...flow, atStart: flow.atEnd, atEnd: flow.atStart }));
    }),
  );
  for (const count of [-1, 0.5, Number.NaN])
    assert.throws(() => averageStock({ count, atStart: 3, atEnd: 3 }), RangeError);
});

test("flowRate: is 0 when nobody moves, rises with each person, and is not defined where nobody is", () => {
  fc.assert(
    fc.property(aFlow, (flow) => {
      const [rate, more] = [flowRate(flow), flowRate({ ...flow, count: flow.count + 1 })];
      if (flow.atStart + flow.atEnd === 0) assert.deepEqual([rate, more], [null, null]);
      else assert.ok(rate !== null && more !== null && rate >= 0 && more > rate);
      assert.equal(rate === 0, flow.count === 0 && flow.atStart + flow.atEnd > 0);
    }),
  );
});
