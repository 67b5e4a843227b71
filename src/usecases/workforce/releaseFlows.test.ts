import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../../../test/support/aReleasedWorkforce.ts";
import { day } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import type { Employment } from "../../domain/workforce/index.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { readFlows } from "./readFlows.ts";
import { readRelease } from "./readReleases.ts";
import { releaseFigures } from "./releaseFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };

/** A year later: one in eight left, one in nine of the others is in another unit, and some came. */
const aYearLater = (people: readonly Employment[], year: number): readonly Employment[] => [
  ...people
    .filter((_, nth) => nth % 8 !== 3)
    .map((one, nth) => (nth % 9 === 4 ? { ...one, unit: one.unit === "B" ? "A1" : "B" } : one)),
  ...somePeople(60).map((one) => ({ ...one, person: `${year}${one.person}` })),
];
const years = somePeople(900);
const then = aYearLater(years, 8);
const last = aYearLater(then, 9);

for (const kind of bothKinds)
  describe(`who came, rose, moved and left is released (${kind})`, () => {
    async function aChain() {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await unitsIn(house, municipality);
      await consentIn(house, municipality);
      const analyst = anActor(municipality, "hrAnalyst");
      const release = async (on: string, rows: readonly Employment[]) => {
        await importedOn(house, municipality, on, rows);
        const made = await releaseFigures(house, analyst, day(on), tools);
        assert.ok(made.ok, JSON.stringify(made));
      };
      return { house, municipality, analyst, release };
    }

    test("[WM-02] the first release tells nothing of it, the one of a year later does, and a later one goes on from there", async () => {
      const { house, municipality, analyst, release } = await aChain();
      const employee = anActor(municipality, "employee");
      await release("2024-06-30", years);
      await release("2025-01-31", years.slice(0, 880));
      assert.deepEqual((await readFlows(house, employee)).periods, []);
      await release("2025-06-30", then);
      const [period, ...none] = (await readFlows(house, employee)).periods;
      assert.ok(period && none.length === 0);
      assert.deepEqual([period.since, period.until, period.release], ["2024-06-30", "2025-06-30", 3]);
      const { inflow, outflow, promotion } = period.whole;
      assert.ok(inflow.kind === "shown");
      const { interval, ...counted } = inflow;
      assert.deepEqual(counted, { kind: "shown", count: 60, total: then.length, share: 60 / then.length });
      assert.ok(interval.lower < inflow.share && inflow.share < interval.upper);
      assert.ok(outflow.kind === "shown" && outflow.count === 900 + 60 - then.length);
      assert.ok(promotion.kind === "shown" && promotion.count === 0);
      assert.deepEqual(
        period.tables.map(({ by }) => by),
        ["unit", "age"],
      );
      await release("2026-06-30", last);
      const periods = (await readFlows(house, employee)).periods;
      assert.deepEqual(
        periods.map(({ since }) => since),
        ["2025-06-30", "2024-06-30"],
      );
      const again = await releaseFigures(house, analyst, day("2026-06-30"), tools);
      assert.ok(again.ok, JSON.stringify(again));
      const [fourth, fifth] = [await readRelease(house, analyst, 4), await readRelease(house, analyst, 5)];
      assert.deepEqual(fifth.flows, fourth.flows, "a second release of the same rows tells the same");
    });

    test("[PL-05] rows of both days are read with their purpose", async () => {
      const { house, municipality, release } = await aChain();
      await release("2024-06-30", years);
      await release("2025-06-30", then);
      const entries = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 3,
      });
      assert.deepEqual(
        entries.map(({ event }) => event),
        ["figures-released", "employments-read", "employments-read"],
      );
      const purposes = entries.slice(1).map(({ content }) => JSON.parse(content?.details ?? "").purpose);
      assert.deepEqual(purposes, ["countStaff", "countFlows"]);
    });

    test("[PL-02] of a hidden flow nothing is kept where pages are read; W175: what is kept is not rewritten", async () => {
      const { house, analyst, release } = await aChain();
      await release("2024-06-30", years);
      await release("2025-06-30", then);
      const { flows } = await readRelease(house, analyst, 2);
      const figures =
        flows?.tables.flatMap(({ leaving, coming }) => [...leaving.cells, ...coming.cells]) ?? [];
      const hidden = figures.filter(({ figure }) => figure.kind === "hidden");
      assert.ok(hidden.length > 0 && hidden.length < figures.length);
      assert.ok(hidden.every(({ figure }) => Object.keys(figure).join() === "kind"));
      const small = figures.filter(
        ({ figure }) => figure.kind === "shown" && figure.value > 0 && figure.value < 10,
      );
      assert.deepEqual(small, []);
      const superuser = await theSuperuser(kind);
      const table = sql.table("figures.released_flow");
      for (const rewriting of [
        sql`update ${table} set place = 0`,
        sql`delete from ${table}`,
        sql`truncate ${table}`,
      ])
        await assert.rejects(rewriting.execute(superuser), /W175/);
    });
  });
