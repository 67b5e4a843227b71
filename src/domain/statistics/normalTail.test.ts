import { test } from "node:test";
import { assertNear } from "../../../test/support/knownStatistics.ts";
import { normalTail } from "./normalTail.ts";

test("the chance above a value agrees with mpmath 1.3.0, erfc(z / sqrt(2)) / 2 in 40 digits", () => {
  for (const [z, chance] of [
    [0, 0.5],
    [0.1, 0.460172162722971],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220435],
    [1.999, 0.022804176932658883],
    [2, 0.02275013194817921],
    [2.001, 0.022696194945641558],
    [3, 0.0013498980316300946],
    [5, 2.866515718791939e-7],
    [10, 7.619853024160525e-24],
    [30, 4.906713927148187e-198],
    [-1, 0.8413447460685429],
    [-8, 0.9999999999999993],
  ] as const)
    assertNear(normalTail(z), chance);
});
