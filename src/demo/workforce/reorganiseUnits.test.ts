import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { treeOn, type UnitNode } from "../../domain/organisation/index.ts";
import { addDays, dayFrom } from "../../domain/shared/day.ts";
import { readOrganisation } from "../../usecases/organisation/readOrganisation.ts";
import { fillUnits } from "../fillOrganisation.ts";
import { monthOf } from "./months.ts";
import { reshufflesFrom } from "./reorganisations.ts";
import { reorganiseUnits } from "./reorganiseUnits.ts";
import { unitRecordOf } from "./unitRecord.ts";
import { unitsOf } from "./units.ts";

const from = dayFrom("2023-10-01");
const reshuffles = reshufflesFrom(monthOf(from), "grown");

/** The units that the reorganisations name, and those they stand under: the others stay as they are. */
const named = JSON.stringify(reshuffles);
const touched = unitsOf("grown").filter(({ code }) => named.includes(`"${code}"`));
const units = unitsOf("grown").filter(({ code }) =>
  touched.some((unit) => unit.code === code || unit.code.startsWith(`${code}-`)),
);

/** A tree as a text: every unit with its name, indented under its parent. */
const outline = (nodes: readonly UnitNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ unit, below }) => [
    `${" ".repeat(depth)}${unit.code} ${unit.name}`,
    ...outline(below, depth + 1),
  ]);

for (const kind of bothKinds)
  describe(`a grown Meerwijk is filled and reorganised by its administrator (${kind})`, () => {
    test("before and after each reorganisation its units are those that the workforce works in", async () => {
      const house = await aHouse(kind);
      const administrator = anActor(await aMunicipality(house), "administrator");
      const begun = await fillUnits(house, administrator, { units, day: from });
      const unitOfCode = await reorganiseUnits(house, administrator, {
        units,
        unitOfCode: begun,
        reshuffles,
      });
      assert.equal(unitOfCode.size, units.length + 12);

      const record = unitRecordOf(units, reshuffles, from);
      const days = reshuffles.flatMap(({ day }) => [addDays(day, -1), day]);
      assert.equal(days.length, 4);
      for (const day of [from, ...days]) {
        const { tree } = await readOrganisation(house, administrator, day);
        assert.deepEqual(outline(tree), outline(treeOn(record, day)));
      }
    });
  });
