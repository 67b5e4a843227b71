import assert from "node:assert/strict";
import { test } from "node:test";
import { aBenchmark, aTarget, someParts } from "../../../test/support/aProgramme.ts";
import type { UnitId } from "../organisation/index.ts";
import { storedFigure } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { reportedState, targetStandingIn } from "./reportedState.ts";
import { partsWithin } from "./reportScope.ts";

const on = dayFrom("2026-10-23");

const aFigure = (key: string, target: string | null) => ({
  ...storedFigure({
    key,
    target,
    measure: "aandeel vrouwen",
    value: 12,
    unit: "percentage",
    period: periodFrom("2025"),
    interval: null,
    group: "wholeStaff",
    about: null,
    population: 900,
    instrument: null,
    source: "personeelsbestand",
    alreadyPublished: false,
    note: null,
    evidence: [],
    recordedOn: on,
  }),
  version: 1,
});

test("the state of one unit keeps no figure and no benchmark of another, and every target stands as it did", () => {
  const [zorg, werk] = ["zorg" as UnitId, "werk" as UnitId];
  const mirrors = { comparator: "reflects", value: null } as const;
  const parts = someParts({
    targets: [
      aTarget({ key: "T1", about: zorg, benchmark: "B1", ...mirrors }),
      aTarget({ key: "T2", about: werk, benchmark: "B2", ...mirrors }),
    ],
    benchmarks: [aBenchmark({ key: "B1" }), aBenchmark({ key: "B2" }), aBenchmark({ key: "B3" })],
    figures: ["T1", "T2", null].map((target, at) => aFigure(`F${at}`, target)),
  });
  const stateOf = (some: typeof parts) => reportedState(some, { on, units: new Map(), people: [] });
  const [whole, own] = [stateOf(parts), stateOf(partsWithin(parts, new Set([zorg])))];
  assert.deepEqual(
    own.figures.map(({ target }) => target),
    ["T1"],
  );
  assert.deepEqual(
    own.benchmarks.map(({ key }) => key),
    ["B1"],
  );
  const standing = (of: typeof whole) =>
    of.targets.filter(({ key }) => key === "T1").map((target) => targetStandingIn(of, target));
  assert.deepEqual(standing(own), standing(whole));
  assert.equal(standing(own)[0]?.last?.value, 12);
});
