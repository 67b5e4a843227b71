import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { confidenceDeviations, normalQuantile } from "./normalQuantile.ts";

test("the value below which a share lies agrees with mpmath 1.3.0 and, for the smallest, scipy 1.17.1", () => {
  for (const [share, value] of [
    [0.975, 1.9599639845400543],
    [0.95, 1.6448536269514726],
    [0.9, 1.2815515655446006],
    [0.995, 2.575829303548901],
    [0.5, 0],
    [0.0005, -3.290526731491895],
    [1e-10, -6.361340902404057],
    [1e-300, -37.0470962993612],
  ] as const)
    assertNear(normalQuantile(share), value);
});

test("an interval of 95 % takes the known 1.96 standard deviations to each side", () => {
  assertNear(confidenceDeviations(0.95), 1.9599639845400543);
});
