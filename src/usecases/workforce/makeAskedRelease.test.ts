import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../../../test/support/aReleasedWorkforce.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import { type Protector, protectedTables } from "../../domain/disclosure/index.ts";
import { refused } from "../../domain/shared/result.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { protectApart } from "../../solver/protectApart.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { askRelease } from "./askRelease.ts";
import { makeAskedRelease } from "./makeAskedRelease.ts";
import { readOrders } from "./readOrders.ts";
import { readRelease, readReleases } from "./readReleases.ts";

const solver = await openHighs();
const here: Protector = async (request) =>
  protectedTables(
    request,
    solver,
    () => 0,
    () => {},
  );
const people = somePeople(600);
const june = day("2026-06-30");
const minutes = 60_000;

for (const kind of bothKinds)
  describe(`a release that somebody asks for (${kind})`, () => {
    async function anOffice() {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await unitsIn(house, municipality);
      await consentIn(house, municipality);
      await importedOn(house, municipality, "2026-06-30", people);
      // a command asks: the tests of pages ask as a person
      const command = { kind: "command", municipality: municipality.id } as const;
      const analyst = anActor(municipality, "hrAnalyst");
      return {
        house,
        municipality,
        command,
        analyst,
        ask: () => askRelease(house, command, june),
        make: (protect: Protector = here) => makeAskedRelease(house, municipality, protect),
        orders: async () => (await readOrders(house, analyst)).orders,
        pass: (time: number) => {
          house.clock.now = new Date(house.clock.now.getTime() + time);
        },
      };
    }

    test("[PL-02 begins] waits, is made beside the visitors in a process of its own, says how far it is, and ends in a release", async () => {
      const { house, analyst, ask, make, orders } = await anOffice();
      assert.equal(await make(), false, "nothing waits");
      assert.equal(allowed(await ask()), 1);
      assert.deepEqual(
        (await orders()).map(({ progress, end }) => [progress.stage, end]),
        [["waiting", null]],
      );
      const told: string[] = [];
      const apart = protectApart(512);
      const made = await make((request, tell) =>
        apart(request, async (progress) => {
          told.push(progress.stage);
          await tell(progress);
        }),
      );
      assert.ok(made);
      assert.ok(told.includes("protecting"), told.join());
      const [order] = await orders();
      assert.deepEqual(order?.end, { kind: "released", release: 1 });
      assert.notEqual(order?.progress.stage, "waiting");
      assert.equal((await readRelease(house, analyst, 1)).certificate.strongViolations, 0);
      assert.equal(await make(), false, "it is made once");
      assert.equal((await readReleases(house, analyst)).length, 1);
    });

    test("W180: one request is open at a time, and what would be refused is not asked", async () => {
      const { house, command, municipality, ask, make } = await anOffice();
      const other = await askRelease(house, command, day("2026-05-31"));
      assert.deepEqual(other, { ok: false, problem: { code: "W173" } });
      allowed(await ask());
      assert.deepEqual(await ask(), { ok: false, problem: { code: "W180" } });
      await make();
      assert.equal(allowed(await ask()), 2, "a correction of the same day");
      for (const role of ["programmeManager", "administrator", "employee"] as const)
        await assert.rejects(askRelease(house, anActor(municipality, role), june), NotAllowed);
    });

    test("a process that dies with it leaves it to the next one, and the first one keeps nothing when it wakes", async () => {
      const { house, analyst, ask, make, orders, pass } = await anOffice();
      allowed(await ask());
      const { promise: woken, resolve: wake } = Promise.withResolvers<void>();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const first = make(async (request, told) => {
        begin();
        await woken;
        return here(request, told);
      });
      await begun;
      assert.equal(await make(), false, "it is held");
      pass(6 * minutes);
      assert.equal(await make(), true, "nobody heard of it for too long");
      wake();
      await first;
      assert.equal((await readReleases(house, analyst)).length, 1);
      assert.deepEqual(
        (await orders()).map(({ end }) => end),
        [{ kind: "released", release: 1 }],
      );
    });

    test("W183: when processes died with it three times it is given up, with nothing released", async () => {
      const { house, analyst, municipality, ask, make, orders, pass } = await anOffice();
      allowed(await ask());
      const died = new Error("killed");
      for (let time = 0; time < 3; time += 1) {
        await assert.rejects(
          make(() => Promise.reject(died)),
          died,
        );
        assert.equal(await make(), false);
        pass(6 * minutes);
      }
      assert.equal(await make(), true);
      assert.deepEqual((await orders())[0]?.end, {
        kind: "refused",
        refusal: { code: "W183", nearest: null },
      });
      assert.deepEqual(await readReleases(house, analyst), []);
      const auditor = anActor(municipality, "auditor");
      const [entry] = await readAuditLog(house, auditor, { before: undefined, limit: 1 });
      assert.equal(entry?.event, "release-refused");
    });

    test("[PL-02 begins] what cannot be protected ends with the reason and the nearest tables that can; nothing of it goes out", async () => {
      const { house, analyst, ask, make, orders } = await anOffice();
      allowed(await ask());
      const few: Protector = async (request, told) =>
        request.tables.length > 5 ? refused({ code: "S105" }) : here(request, told);
      await make(few);
      const [order] = await orders();
      assert.ok(order?.end?.kind === "refused" && order.end.refusal.code === "S105");
      const nearest = order.end.refusal.nearest ?? [];
      assert.deepEqual(
        nearest.map(({ key }) => key),
        ["unit-sex", "unit-age", "grade-sex", "age-sex", "hours-sex"],
      );
      assert.deepEqual(await readReleases(house, analyst), []);
      assert.equal(allowed(await ask()), 2, "another is asked for");
      await make(async () => refused({ code: "S108", release: "1", people: "[]" }));
      const [, second] = await orders();
      assert.deepEqual(second?.end, { kind: "refused", refusal: { code: "S108", nearest: null } });
    });

    test("W185: what came of a request is never changed, by the owner of the table either", async () => {
      const { ask, make } = await anOffice();
      allowed(await ask());
      await make();
      const superuser = await theSuperuser(kind);
      await assert.rejects(
        sql`update figures.release_order set release = null, refusal = '{}'`.execute(superuser),
        /W185/,
      );
    });
  });
