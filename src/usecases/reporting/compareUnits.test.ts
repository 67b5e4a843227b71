import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { programme } from "../../../test/support/aProgrammeOffice.ts";
import { aReportedRound } from "../../../test/support/aReportedRound.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { aUnitPlan } from "../../../test/support/aUnitPlan.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import { idFrom } from "../../domain/shared/id.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { saveUnitPlan, type UnitPlanValues } from "../programme/saveUnitPlan.ts";
import { compareUnits, type UnitComparison } from "./compareUnits.ts";

const highest = idFrom<"unit">("");

/** Zorg began without an approach, werk did it already, park has no plan; in one round zorg told of 1 of 2 actions. */
async function threeStarts(kind: DatabaseKind) {
  const office = await aReportedRound(kind);
  const { house, manager, zorg, werk, first, openNew, tell, close } = office;
  const park = await office.unit("park");
  const team = await office.unit("zorg-1", zorg);
  const plan = async (unit: UnitId, differing: Partial<UnitPlanValues>) => {
    const { key: _, indicators: __, evidence: ___, version: ____, ...rest } = aUnitPlan();
    const values = { ...rest, assignment: "meer instroom", unit, ...differing };
    allowed(await saveUnitPlan(house, manager, { programme, known: null, values, reason: null }));
  };
  await plan(zorg, { start: "notBegun", formation: 12.5, profile: "wijkteams" });
  await plan(werk, { start: "usual" });
  const { key } = await openNew("Najaar 2026", "2026-10-23");
  await tell(key, first.key, { course: "onSchedule", happened: "Het loopt." });
  await close(key);
  const compare = (actor = manager, above = highest, page = 1) =>
    compareUnits(house, actor, { programme, above, page });
  return { ...office, park, team, compare };
}

const shown = ({ groups }: UnitComparison) =>
  groups.map(({ start, units }) => [
    start,
    units.map(({ unit, rounds }) => [
      unit.code,
      rounds?.map(({ asked, answered }) => [asked, answered]) ?? "out of reach",
    ]),
  ]);

for (const kind of bothKinds)
  describe(`units compared (${kind})`, () => {
    test("[UP-08] units stand beside each other by where they began, each with its plan and its pace in the rounds", async () => {
      const { compare, zorg } = await threeStarts(kind);
      const all = await compare();
      assert.deepEqual(shown(all), [
        ["notBegun", [["zorg", [[2, 1]]]]],
        ["usual", [["werk", [[1, 0]]]]],
        [null, [["park", [[0, 0]]]]],
      ]);
      const { plan, actions, rounds } = all.groups[0]?.units[0] ?? assert.fail("no unit");
      assert.deepEqual(
        [plan?.start, plan?.formation, plan?.profile, actions],
        ["notBegun", 12.5, "wijkteams", 2],
      );
      assert.equal(rounds?.[0]?.courses.onSchedule, 1);
      assert.deepEqual(
        rounds.map(({ roundName }) => roundName),
        all.rounds.map(({ name }) => name),
      );
      assert.deepEqual([all.all, all.page, all.pages, all.above], [3, 1, 1, null]);
      const below = await compare(undefined, zorg);
      assert.deepEqual(shown(below), [[null, [["zorg-1", [[0, 0]]]]]]);
      assert.equal(below.above?.id, zorg);
      assert.deepEqual(
        below.levels.map(({ code }) => code),
        ["zorg"],
      );
    });

    test("who leads a unit sees the plans of all and the pace of the own one; an employee sees none of it", async () => {
      const { compare, actor, zorg } = await threeStarts(kind);
      assert.deepEqual(shown(await compare(actor("unitOwner", [zorg]))), [
        ["notBegun", [["zorg", [[2, 1]]]]],
        ["usual", [["werk", "out of reach"]]],
        [null, [["park", "out of reach"]]],
      ]);
      await assert.rejects(compare(actor("employee")), NotAllowed);
    });

    test("actions still recorded on a split unit count with none of its parts, and are told apart", async () => {
      const { compare, split, zorg, team } = await threeStarts(kind);
      await split(zorg, "2026-10-01", [team]);
      const found = await compare();
      assert.deepEqual(shown(found), [
        ["usual", [["werk", [[1, 0]]]]],
        [
          null,
          [
            ["deel-1", [[0, 0]]],
            ["deel-2", [[0, 0]]],
            ["park", [[0, 0]]],
          ],
        ],
      ]);
      const counted = found.groups.flatMap(({ units }) => units.map(({ actions }) => actions));
      assert.deepEqual([counted, found.split], [[1, 0, 0, 0], 2]);
    });

    test("twelve stand beside each other at most, a group says how many it has on every page together, and a page behind the last is the last", async () => {
      const { compare, unit } = await threeStarts(kind);
      for (let at = 0; at < 11; at += 1) await unit(`u${at}`);
      const sizes = async (page: number) => {
        const found = await compare(undefined, highest, page);
        return [
          found.page,
          found.pages,
          found.groups.map(({ start, all, units }) => [start, all, units.length]),
        ];
      };
      assert.deepEqual(
        [await sizes(1), await sizes(2), await sizes(9)],
        [
          [
            1,
            2,
            [
              ["notBegun", 1, 1],
              ["usual", 1, 1],
              [null, 12, 10],
            ],
          ],
          [2, 2, [[null, 12, 2]]],
          [2, 2, [[null, 12, 2]]],
        ],
      );
    });
  });
