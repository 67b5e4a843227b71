import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { flat } from "../../../test/support/aCountTable.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { dayFrom } from "../shared/day.ts";
import { cubeOf, type LedgerRelease, type LinkedTable, releaseLinked } from "./index.ts";

const solver = await openHighs();
const sexes = ["women", "men", "not told"];
/** People of three units by their sex. */
type DayOfUnits = readonly (readonly number[])[];

const tableOf = (units: DayOfUnits): LinkedTable => {
  const dimensions = [
    flat(
      "units",
      units.map((_, nth) => `unit ${nth + 1}`),
    ),
    flat("people", sexes),
  ];
  const atoms = units.flatMap((counts, nth) =>
    counts.map((count, at) => ({ codes: [`unit ${nth + 1}`, sexes[at] ?? ""], count })),
  );
  return {
    name: "unit-sex",
    cube: cubeOf(dimensions, atoms),
    dimensions: [
      { name: "units", total: "all units" },
      { name: "people", total: "all people" },
    ],
    isShown: true,
  };
};

function releaseAll(days: readonly DayOfUnits[]): void {
  const ledger: LedgerRelease[] = [];
  for (const units of days) {
    const request = { referenceDate: dayFrom("2026-09-30"), threshold: 5, tables: [tableOf(units)] };
    const alone = releaseLinked({ ...request, ledger: [] }, solver, () => 0);
    assert.ok(alone.ok, "each day can go out by itself");
    const found = releaseLinked({ ...request, ledger }, solver, () => 0);
    assert.ok(found.ok, JSON.stringify(found));
    ledger.push({
      ...found.value,
      id: String(ledger.length + 1),
      threshold: 5,
      referenceDate: dayFrom("2026-06-30"),
      successions: [],
    });
  }
}

const change = fc.integer({ min: -2, max: 2 });
const unit = fc.tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 10, max: 40 }), fc.nat({ max: 2 }));
/** Four days on which few people come and leave, and those of whom the sex is not told go and do not come back. */
const fourDays = fc
  .tuple(
    fc.array(unit, { minLength: 3, maxLength: 3 }),
    fc.array(fc.array(fc.tuple(change, change, fc.boolean()), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([first, changes]) => {
    const days: DayOfUnits[] = [first];
    for (const some of changes) {
      const last = days.at(-1) ?? first; // there is always one
      days.push(
        some.map(([women, men, leave], nth) => {
          const [w = 0, m = 0, untold = 0] = last[nth] ?? [];
          return [w + women, m + men, leave ? 0 : untold];
        }),
      );
    }
    return days;
  });

describe("law: what went out before refuses no table that can go out by itself", () => {
  test("[PL-02 begins] also where the last of a small group left, on one day after another", () => {
    releaseAll([
      [
        [33, 27, 2],
        [18, 15, 0],
        [21, 12, 1],
      ],
      [
        [34, 25, 0],
        [16, 17, 0],
        [19, 12, 1],
      ],
      [
        [34, 25, 0],
        [15, 16, 0],
        [17, 13, 0],
      ],
      [
        [35, 24, 0],
        [13, 14, 0],
        [18, 12, 0],
      ],
    ]);
  });

  test("whoever comes and leaves", () => {
    fc.assert(fc.property(fourDays, releaseAll), { numRuns: 15, seed: 20_261_123 });
  });
});
