import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { importedOn, somePeople, unitsIn } from "../../../test/support/aReleasedWorkforce.ts";
import { aDraft, allowed, day } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import { stoppedSolver } from "../../../test/support/stoppedSolver.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { type Grade, usualTables } from "../../domain/workforce/index.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { listLedger } from "../../storage/figures/releaseStore.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { withdrawConsent } from "../governance/withdrawConsent.ts";
import { mergeUnits } from "../organisation/mergeUnits.ts";
import { readOrganisation } from "../organisation/readOrganisation.ts";
import { consult } from "../perform.ts";
import { declareTables } from "./declareTables.ts";
import { readFigures, readRelease, readReleases } from "./readReleases.ts";
import { releaseFigures } from "./releaseFigures.ts";

const tools = { solver: await openHighs(), clock: () => 0 };
const people = somePeople(600);

for (const kind of bothKinds)
  describe(`figures about staff are released (${kind})`, () => {
    async function aStaffedOne() {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      await unitsIn(house, municipality);
      const consent = await consentIn(house, municipality);
      await importedOn(house, municipality, "2026-06-30", people);
      const analyst = anActor(municipality, "hrAnalyst");
      const release = (on: string, with_ = tools) => releaseFigures(house, analyst, day(on), with_);
      return { house, municipality, analyst, consent, release };
    }

    test("[WM-01 begins] [PL-02 begins] every declared table goes out with what is safe, and who works here reads it", async () => {
      const { house, municipality, release } = await aStaffedOne();
      const made = await release("2026-06-30");
      assert.ok(made.ok, JSON.stringify(made));
      const employee = anActor(municipality, "employee");
      const { tables, threshold, certificate } = await readRelease(house, employee, 1);
      assert.deepEqual(
        tables.map(({ declared }) => declared),
        usualTables,
      );
      assert.deepEqual([threshold, certificate.strongViolations], [10, 0]);
      const figures = tables.flatMap(({ table }) => table.cells.map(({ figure }) => figure));
      assert.deepEqual(figures[0], { kind: "shown", value: 600 });
      const counted = { shown: 0, hidden: 0 };
      for (const { kind: found } of figures) counted[found === "hidden" ? "hidden" : "shown"] += 1;
      assert.deepEqual({ ...counted, number: 1 }, made.value);
      assert.ok(counted.hidden > 0 && counted.shown > counted.hidden);
      const tooSmall = figures.filter(
        (figure) => figure.kind === "shown" && figure.value > 0 && figure.value < 10,
      );
      assert.deepEqual(tooSmall, []);
      assert.deepEqual(
        (await readReleases(house, employee)).map(({ number }) => number),
        [1],
      );
      await assert.rejects(readRelease(house, employee, 2), NotFound);
    });

    test("[PL-05 begins] reading the rows and releasing stand in the log, without a count of anybody", async () => {
      const { house, municipality, release } = await aStaffedOne();
      assert.ok((await release("2026-06-30")).ok);
      const auditor = anActor(municipality, "auditor");
      const entries = await readAuditLog(house, auditor, { before: undefined, limit: 2 });
      assert.deepEqual(
        entries.map(({ event }) => event),
        ["figures-released", "employments-read"],
      );
      const { shown, hidden, ...details } = JSON.parse(entries[0]?.content?.details ?? "");
      assert.deepEqual(details, { referenceDate: "2026-06-30", snapshot: 1, threshold: 10 });
      assert.ok(shown > 0 && hidden > 0);
    });

    test("the next release reckons with what went out: of who came in since, less is shown than a release alone would show", async () => {
      const { house, municipality, release } = await aStaffedOne();
      assert.ok((await release("2026-06-30")).ok);
      await importedOn(house, municipality, "2026-09-30", somePeople(602));
      const second = await release("2026-09-30");
      assert.ok(second.ok, JSON.stringify(second));
      const alone = await aStaffedOne();
      await importedOn(alone.house, alone.municipality, "2026-09-30", somePeople(602));
      const single = await alone.release("2026-09-30");
      assert.ok(single.ok && second.value.shown < single.value.shown);
    });

    test("[WM-01 begins] a figure that is not shown anew stands with its last value and the day of it", async () => {
      const { house, municipality, analyst, release } = await aStaffedOne();
      assert.deepEqual((await readFigures(house, analyst)).tables, []);
      assert.ok((await release("2026-06-30")).ok);
      const { tables: first } = await readFigures(house, analyst);
      await importedOn(house, municipality, "2026-09-30", somePeople(602));
      const second = await release("2026-09-30");
      assert.ok(second.ok);
      const { tables: now } = await readFigures(house, analyst);
      assert.deepEqual(
        now.map(({ declared }) => declared.key),
        first.map(({ declared }) => declared.key),
      );
      const days = { "2026-06-30": 0, "2026-09-30": 0 };
      for (const [nth, { cells }] of now.entries())
        for (const [cell, { figure, referenceDate }] of cells.entries()) {
          if (figure.kind !== "shown") continue;
          days[referenceDate as keyof typeof days] += 1;
          if (referenceDate === "2026-06-30") assert.deepEqual(figure, first[nth]?.cells[cell]?.figure);
        }
      assert.equal(days["2026-09-30"], second.value.shown);
      assert.ok(days["2026-06-30"] > 0, "nothing waited");
    });

    test("[PL-02 begins] units that are merged and a new scale between two releases: the next one goes out, with what came before", async () => {
      const { house, municipality, analyst, release } = await aStaffedOne();
      assert.ok((await release("2026-06-30")).ok);
      const administrator = anActor(municipality, "administrator");
      const { tree } = await readOrganisation(house, administrator, day("2026-08-01"));
      const units = tree.flatMap(({ unit, below }) => [unit, ...below.map((node) => node.unit)]);
      const idOf = (code: string) => units.find((unit) => unit.code === code)?.id ?? assert.fail(code);
      const into = aDraft("A3", idOf("A"));
      const merger = { units: [idOf("A1"), idOf("A2")], into, day: day("2026-08-01"), reason: null };
      allowed(await mergeUnits(house, administrator, merger));
      const moved = people.map((row, nth) => ({
        ...row,
        unit: row.unit === "A1" || row.unit === "A2" ? "A3" : row.unit,
        grade: nth % 40 === 3 ? ("13" as Grade) : row.grade,
      }));
      await importedOn(house, municipality, "2026-09-30", moved);
      const second = await release("2026-09-30");
      assert.ok(second.ok, JSON.stringify(second));
      const { tables } = await readFigures(house, analyst);
      const merged = tables[0]?.cells.find(({ codes }) => {
        const [unit = "", sex] = codes;
        return sex === "everybody" && !units.some(({ id }) => unit.startsWith(id)) && unit !== "organisation";
      });
      assert.ok(merged?.figure.kind === "shown", JSON.stringify(merged));
      assert.equal(merged.figure.value, moved.filter(({ unit }) => unit === "A3").length);
    });

    test("[PL-02 begins] a table that is not chosen any more, and one with fewer levels, go along without being shown", async () => {
      const { house, municipality, analyst, release } = await aStaffedOne();
      assert.ok((await release("2026-06-30")).ok);
      const [unitSex, ...others] = usualTables;
      const coarse = { ...(unitSex ?? assert.fail()), unitLevels: 1 };
      let seen = allowed(await declareTables(house, analyst, { key: coarse.key, table: coarse, seen: 0 }));
      for (const { key } of others.slice(1))
        seen = allowed(await declareTables(house, analyst, { key, table: null, seen }));
      const fewer = [coarse, ...others.slice(0, 1)];
      await importedOn(house, municipality, "2026-09-30", somePeople(602));
      const second = await release("2026-09-30");
      assert.ok(second.ok, JSON.stringify(second));
      const { tables } = await readRelease(house, analyst, 2);
      assert.deepEqual(
        tables.map(({ declared }) => declared),
        fewer,
      );
      const kept = await consult(
        house,
        analyst,
        { may: "makeFigures", role: "evenbeeld_figures" },
        listLedger,
      );
      const [first, last] = kept.map(({ cells }) => new Map(cells.map((cell) => [cell.people, cell.status])));
      assert.deepEqual(
        [...(first?.keys() ?? [])].filter((people) => !last?.has(people)),
        [],
      );
      const grades = [...(last ?? [])].filter(([people]) => people.includes("grade"));
      assert.deepEqual(
        grades.filter(([, status]) => status !== "hidden"),
        [],
      );
      assert.ok(grades.length > 0);
    });

    test("W173: without a snapshot of that day nothing is released", async () => {
      const { release } = await aStaffedOne();
      assert.deepEqual(await release("2026-05-31"), { ok: false, problem: { code: "W173" } });
    });

    test("W174, W176: releases come in the order of their days, and not more often than is declared", async () => {
      const { house, municipality, release } = await aStaffedOne();
      await importedOn(house, municipality, "2026-05-31", people);
      await importedOn(house, municipality, "2026-08-31", people);
      assert.ok((await release("2026-06-30")).ok);
      assert.deepEqual(await release("2026-05-31"), { ok: false, problem: { code: "W174" } });
      assert.deepEqual(await release("2026-08-31"), { ok: false, problem: { code: "W176" } });
      assert.ok((await release("2026-06-30")).ok, "the same day again is a correction");
    });

    test("W120: after the consent was withdrawn nothing new is released, and what was released stays", async () => {
      const { house, municipality, consent, release } = await aStaffedOne();
      assert.ok((await release("2026-06-30")).ok);
      const council = anActor(municipality, "worksCouncilMember");
      const withdrawn = await withdrawConsent(house, council, {
        consent,
        reason: "andere afspraken",
      });
      assert.ok(withdrawn.ok, JSON.stringify(withdrawn));
      const refused = await release("2026-06-30");
      assert.ok(!refused.ok && refused.problem.code.startsWith("W12"), JSON.stringify(refused));
      assert.equal((await readReleases(house, council)).length, 1);
    });

    test("S104: with a solver that stops nothing goes out", async () => {
      const { house, analyst, release } = await aStaffedOne();
      const stopped = await release("2026-06-30", { ...tools, solver: stoppedSolver });
      assert.ok(!stopped.ok && stopped.problem.code === "S104");
      assert.deepEqual(await readReleases(house, analyst), []);
    });

    test("nobody but who makes figures releases them", async () => {
      const { house, municipality } = await aStaffedOne();
      for (const role of ["programmeManager", "administrator", "employee"] as const)
        await assert.rejects(
          releaseFigures(house, anActor(municipality, role), day("2026-06-30"), tools),
          NotAllowed,
        );
    });

    test("W175: what was released is not rewritten or taken away, not by the owner of the tables either", async () => {
      const { release } = await aStaffedOne();
      assert.ok((await release("2026-06-30")).ok);
      const superuser = await theSuperuser(kind);
      for (const table of ["release", "released_table", "ledger"]) {
        const name = sql.table(`figures.${table}`);
        await assert.rejects(sql`update ${name} set municipality = municipality`.execute(superuser), /W175/);
        await assert.rejects(sql`delete from ${name}`.execute(superuser), /W175/);
        await assert.rejects(sql`truncate ${name} cascade`.execute(superuser), /W175/);
      }
    });
  });
