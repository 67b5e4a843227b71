import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openHighs } from "../../solver/highsSolver.ts";
import type { UnitId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { idFrom } from "../shared/id.ts";
import { periodFrom } from "../shared/period.ts";
import { type ApplicantNumbers, countApplicants, fewestVacancies, otherUnits, passRates } from "./index.ts";

const solver = await openHighs();
const units = ["one", "two", "three"].map((name) => ({ id: idFrom<"unit">(name) as UnitId, parent: null }));
const threshold = 10;

/** Some vacancies with who applied, of whom some were invited, of whom some were hired. */
const somebody = fc.tuple(fc.nat(30), fc.nat(10), fc.nat(1)).map(([applied, invited, hired]) => ({
  applied,
  invited: Math.min(applied, invited),
  hired: Math.min(applied, invited, hired),
}));
const someVacancies = fc.array(
  fc.record({ unit: fc.nat(2), women: somebody, menAndOthers: somebody, notStated: somebody }),
  { minLength: 1, maxLength: 24 },
);

type Drawn = readonly { unit: number; women: object; menAndOthers: object; notStated: object }[];

function countOf(drawn: Drawn, inOrder = (rows: readonly ApplicantNumbers[]) => rows) {
  const vacancies = drawn.map(({ unit }, at) => ({ key: `V-${at}`, unit: units[unit]?.id as UnitId }));
  const numbers = drawn.flatMap((one, at) =>
    (["women", "menAndOthers", "notStated"] as const).map(
      (sex) => ({ vacancy: `V-${at}`, sex, ...one[sex] }) as ApplicantNumbers,
    ),
  );
  const counting = {
    period: periodFrom("2026-H1"),
    numbers: inOrder(numbers),
    vacancies,
    units,
    earlier: [],
    today: dayFrom("2026-09-01"),
  };
  return { vacancies, numbers, count: countApplicants(counting, { threshold, solver, clock: () => 0 }) };
}

test("[WM-03] law: what is shown is the count, and no small count is shown", () => {
  fc.assert(
    fc.property(someVacancies, (drawn) => {
      const { numbers, count } = countOf(drawn);
      if (!count.ok) return;
      for (const { codes, figure } of count.value.table.cells) {
        if (figure.kind !== "shown") continue;
        assert.ok(figure.value === 0 || figure.value >= threshold, codes.join(" "));
        const sex = /^organisation (women|menAndOthers) applied$/.exec(codes.join(" "))?.[1];
        if (sex === undefined) continue;
        const applied = numbers.filter((one) => one.sex === sex).reduce((sum, one) => sum + one.applied, 0);
        assert.equal(figure.value, applied);
      }
    }),
    { numRuns: 25, seed: 31 },
  );
});

test("[WM-03] law: no unit with few vacancies stands apart", () => {
  fc.assert(
    fc.property(someVacancies, (drawn) => {
      const { vacancies, count } = countOf(drawn);
      if (!count.ok) return;
      const apart = new Set(count.value.table.cells.map(({ codes: [unit = ""] }) => unit));
      for (const unit of apart)
        if (unit !== "organisation" && unit !== otherUnits)
          assert.ok(vacancies.filter((one) => one.unit === unit).length >= fewestVacancies);
    }),
    { numRuns: 15, seed: 33 },
  );
});

test("[WM-03] law: the order of the rows changes nothing, and every share lies within its interval", () => {
  fc.assert(
    fc.property(someVacancies, (drawn) => {
      const { count } = countOf(drawn);
      const { count: again } = countOf(drawn, (rows) => rows.toReversed());
      if (!count.ok || !again.ok) return assert.equal(count.ok, again.ok);
      assert.deepEqual(count.value.table.cells, again.value.table.cells);
      for (const { women, menAndOthers } of passRates(count.value.table, "organisation"))
        for (const share of [women, menAndOthers])
          if (share.kind === "shown") {
            assert.ok(share.interval.lower <= share.share && share.share <= share.interval.upper);
            assert.ok(share.whole.value >= 2 * threshold);
          }
    }),
    { numRuns: 15, seed: 32 },
  );
});
