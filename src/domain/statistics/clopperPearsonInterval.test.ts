import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";

test("the exact interval agrees with the beta quantiles of scipy 1.17.1", () => {
  for (const [count, total, lower, upper] of [
    [0, 20, 0, 0.1684334709830853],
    [1, 20, 0.0012650894979498038, 0.24873276277202777],
    [3, 97, 0.006424047453155549, 0.08773178214043566],
    [5, 97, 0.016946501884193794, 0.11620330341903198],
    [10, 10, 0.6915028921812392, 1],
  ] as const) {
    const found = clopperPearsonInterval({ count, total }, 0.95);
    assertNear(found?.lower, lower);
    assertNear(found?.upper, upper);
  }
});
