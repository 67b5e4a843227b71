import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aTarget } from "../../../test/support/aProgramme.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { worstStanding } from "./objectiveStanding.ts";
import { type Standing, standingOf } from "./standing.ts";

const order: readonly Standing[] = ["behind", "cannotSay", "onCourse"];
const percentage = fc.integer({ min: 0, max: 100 });
const month = fc.tuple(fc.integer({ min: 2022, max: 2027 }), fc.integer({ min: 1, max: 12 }));
const period = month.map(([year, number]) => periodFrom(`${year}-${String(number).padStart(2, "0")}`));
const point = fc
  .record({ value: percentage, period, width: fc.option(fc.integer({ min: 0, max: 10 })) })
  .map(({ width, ...rest }) => ({
    ...rest,
    interval: width === null ? null : { lower: rest.value - width, upper: rest.value + width },
  }));
const milestones = fc.array(fc.record({ value: percentage, period }), { maxLength: 3 });
const facts = fc.record({
  baseline: percentage,
  easier: percentage,
  more: fc.integer({ min: 0, max: 40 }),
  points: fc.array(point, { maxLength: 4 }),
  milestones,
});

for (const [comparator, sign] of [
  ["atLeast", 1],
  ["atMost", -1],
] as const)
  test(`standingOf: a harder target never has a better standing (${comparator})`, () => {
    fc.assert(
      fc.property(facts, ({ baseline, easier, more, points, milestones }) => {
        const standing = (value: number) =>
          standingOf({
            target: aTarget({
              comparator,
              value,
              milestones,
              baseline: [{ value: baseline, period: periodFrom("2022"), note: null }],
            }),
            points,
            benchmark: null,
            today: dayFrom("2026-06-01"),
          }).standing;
        assert.ok(order.indexOf(standing(easier + sign * more)) <= order.indexOf(standing(easier)));
      }),
      { numRuns: 2000 },
    );
  });

test("worstStanding: one target more never makes an objective better", () => {
  const standings = fc.array(fc.constantFrom<Standing>(...order), { minLength: 1 });
  fc.assert(
    fc.property(standings, fc.constantFrom<Standing>(...order), (before, one) => {
      const worst = (list: readonly Standing[]) => order.indexOf(worstStanding(list) ?? "onCourse");
      assert.ok(worst([...before, one]) <= worst(before));
    }),
  );
});
