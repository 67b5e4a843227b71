import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { aDraft, allowed, day, refusal } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import type { UnitNode } from "../../domain/organisation/index.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { addUnit } from "./addUnit.ts";
import { changeUnit } from "./changeUnit.ts";
import { endUnit } from "./endUnit.ts";
import { mergeUnits } from "./mergeUnits.ts";
import { readOrganisation } from "./readOrganisation.ts";
import { readUnit } from "./readUnit.ts";
import { splitUnit } from "./splitUnit.ts";

const written = (nodes: readonly UnitNode[]): string =>
  nodes.map(({ unit, below }) => unit.code + (below.length > 0 ? `(${written(below)})` : "")).join(" ");
const begin = day("2026-01-01");
const reason = "besluit 12 van de directie";

for (const kind of bothKinds)
  describe(`the organisation by day (${kind})`, () => {
    test("what was recorded before a merger, a split, a move and an end stays what it was", async () => {
      const { house, administrator, units } = await anOrganisation(kind);
      const treeOf = async (on: string) =>
        written((await readOrganisation(house, administrator, day(on))).tree);
      const merger = { units: [units.city, units.care], into: aDraft("SL"), day: begin, reason };
      const [living] = allowed(await mergeUnits(house, administrator, merger));
      assert.ok(living);
      const parts = [
        { draft: aDraft("PK"), takes: [units.parks] },
        { draft: aDraft("ZG"), takes: [] },
      ];
      allowed(await splitUnit(house, administrator, { unit: living, parts, day: day("2026-07-01"), reason }));
      allowed(await endUnit(house, administrator, { unit: units.parks, day: day("2026-10-01"), reason }));
      assert.equal(await treeOf("2023-12-31"), "");
      assert.equal(await treeOf("2025-12-31"), "SB(SB-1) SO");
      assert.equal(await treeOf("2026-01-01"), "SL(SB-1)");
      assert.equal(await treeOf("2026-07-01"), "PK(SB-1) ZG");
      assert.equal(await treeOf("2026-10-01"), "PK ZG");
      const { history, successions } = await readUnit(house, administrator, living);
      assert.deepEqual(
        history.map((version) => [version.validFrom, version.endsOn]),
        [
          ["2026-01-01", null],
          ["2026-07-01", "2026-07-01"],
        ],
      );
      assert.equal(successions.length, 4);
    });

    test("V101: what somebody else changed since it was read is not written over", async () => {
      const { house, administrator, units } = await anOrganisation(kind);
      const rename = (name: string) => ({
        unit: units.city,
        seen: 1,
        draft: { ...aDraft("SB"), name },
        day: begin,
        reason,
      });
      allowed(await changeUnit(house, administrator, rename("Stadsbeheer")));
      assert.equal(refusal(await changeUnit(house, administrator, rename("Stadsbedrijf"))), "V101");
      assert.equal((await readUnit(house, administrator, units.city)).unit.name, "Stadsbeheer");
    });

    test("a refused act leaves nothing behind", async () => {
      const { house, administrator, units } = await anOrganisation(kind);
      const merger = { units: [units.city, units.care], into: aDraft("so"), day: begin, reason };
      assert.equal(refusal(await mergeUnits(house, administrator, merger)), "O104");
      const { tree } = await readOrganisation(house, administrator, begin);
      assert.equal(written(tree), "SB(SB-1) SO");
    });

    test("two acts at the same moment cannot break a rule together", async () => {
      const { house, administrator } = await anOrganisation(kind);
      const input = { draft: aDraft("N"), day: begin, reason: null };
      const both = await Promise.all([
        addUnit(house, administrator, input),
        addUnit(house, administrator, input),
      ]);
      assert.deepEqual(both.map(refusal).toSorted(), ["O104", "allowed"]);
    });

    test("only the administrator changes the organisation, and of another municipality nothing is found", async () => {
      const { house, municipality, units } = await anOrganisation(kind);
      const ending = { unit: units.parks, day: begin, reason: null };
      await assert.rejects(endUnit(house, anActor(municipality, "programmeManager"), ending), NotAllowed);
      const { administrator } = await anOrganisation(kind);
      await assert.rejects(endUnit(house, administrator, ending), NotFound);
      await assert.rejects(readUnit(house, administrator, units.parks), NotFound);
    });
  });
