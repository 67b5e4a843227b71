import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { SheetCell, SheetRow } from "../../domain/shared/sheet.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { type BanenafspraakRuleDraft, originClasses } from "../../domain/workforce/index.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { bringBarometer, bringOutsideTable } from "./bringOutsideTable.ts";
import { countJobs, readJobCounts, recordBanenafspraakRule } from "./countJobs.ts";
import { readOutsideSeries, readOutsideTables } from "./readOutside.ts";
import { readPlacements, registerPlacements } from "./registerPlacements.ts";
import { readBarometerRequest, readBarometerRequests, requestBarometer } from "./requestBarometer.ts";

const solver = await openHighs();

const sheet = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line
      .split(";")
      .map((text): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  }));

async function anOffice(kind: DatabaseKind) {
  const organisation = await anOrganisation(kind);
  const { house, municipality } = organisation;
  const analyst = anActor(municipality, "hrAnalyst");
  const auditor = anActor(municipality, "auditor");
  const log = async () => await readAuditLog(house, auditor, { before: undefined, limit: 100 });
  return { ...organisation, analyst, auditor, log };
}

const head = {
  series: "herkomst-inwoners",
  title: "Herkomst van inwoners",
  source: "CBS, StatLine",
  referenceDate: dayFrom("2021-12-31"),
  population: "residents",
  classification: originClasses.until2022,
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
} as const;
const map = { headerRow: 1, about: "A", size: "B", categories: ["C", "D", "E"] };
const old = sheet(
  "Gemeente;Inwoners;Nederlands;Westers;Niet-westers",
  "Meerwijk;200.000;71;11;19",
  "Arnhem;170.000;70;11;.",
);
const now = sheet("Gemeente;Inwoners;Nederland;Europa;Buiten-Europa", "Meerwijk;201.000;68;12;20");
const later = { ...head, referenceDate: dayFrom("2022-12-31"), classification: originClasses.from2022 };

const rule: BanenafspraakRuleDraft = {
  validFrom: dayFrom("2015-01-01"),
  validUntil: null,
  hoursPerJob: 25.5,
  below: "proRata",
  above: "proRata",
  group: "medewerkers in het doelgroepregister",
  target: 40,
  sector: null,
  source: "Utrecht 2023, regel 327",
};
const people = (unit: string, count: number, from = "2024-01-01"): readonly string[] =>
  Array.from({ length: count }, () => `${unit};25,5;${from};`);
const header = "Onderdeel;Betaalde uren per week;Van;Tot en met";
const referenceDate = dayFrom("2026-09-30");

for (const kind of bothKinds)
  describe(`figures from outside (${kind})`, () => {
    test("[RB-01] a table comes in with its source, date and population; another of that day corrects it, and the series breaks with the classes", async () => {
      const { house, analyst, auditor, log } = await anOffice(kind);
      const bring = (rows: readonly SheetRow[], about: typeof head | typeof later, dryRun = false) =>
        bringOutsideTable(house, analyst, { rows, map, head: about, dryRun });
      const tried = allowed(await bring(old, head, true));
      assert.deepEqual(tried.warnings, [{ code: "W151", row: "Meerwijk", sum: 101 }]);
      assert.deepEqual(await readOutsideTables(house, auditor), []);
      for (const [rows, about] of [
        [old, head],
        [now, later],
        [now, later],
      ] as const)
        allowed(await bring(rows, about));
      const page = await readOutsideSeries(house, auditor, { series: head.series, about: undefined });
      assert.deepEqual(
        page.tables.map(({ referenceDate: on, number, population, source }) => [
          on,
          number,
          population,
          source,
        ]),
        [
          ["2021-12-31", 1, "residents", "CBS, StatLine"],
          ["2022-12-31", 2, "residents", "CBS, StatLine"],
        ],
      );
      assert.deepEqual(
        [page.corrected.length, page.chosen, page.about],
        [1, "Meerwijk", ["Meerwijk", "Arnhem"]],
      );
      assert.deepEqual([page.drawn.lines.length, page.drawn.breaks.length], [6, 1]);
      const arnhem = await readOutsideSeries(house, auditor, { series: head.series, about: "Arnhem" });
      assert.deepEqual(arnhem.tables[0]?.rows[1], { about: "Arnhem", size: 170000, values: [70, 11, null] });
      assert.equal((await log()).filter(({ event }) => event === "outside-table-brought-in").length, 3);
      await assert.rejects(readOutsideSeries(house, auditor, { series: "x", about: undefined }), NotFound);
    });

    test("a table with problems does not come in, and every problem is told", async () => {
      const { house, analyst } = await anOffice(kind);
      const wrong = sheet(
        "Gemeente;Inwoners;Nederlands;Westers;Niet-westers",
        "Meerwijk;veel;71;x;=1",
        "Arnhem;1;70;11;40",
      );
      const input = { rows: wrong, map, head: { ...head, title: "" }, dryRun: false };
      const refusal = await bringOutsideTable(house, analyst, input);
      assert.ok(!refusal.ok);
      assert.deepEqual(
        refusal.problem.sheets.map(({ code, row, column }) => `${code} ${row}${column}`),
        ["W150 2E", "W150 2B"],
      );
      assert.deepEqual(
        refusal.problem.tables.map(({ code, at }) => `${code} ${at}`),
        ["W148 title"],
      );
      const sums = await bringOutsideTable(house, analyst, {
        ...input,
        rows: [wrong[0], wrong[2]].flatMap((row) => row ?? []),
        head,
      });
      assert.ok(!sums.ok);
      assert.deepEqual(sums.problem.tables, [{ code: "W152", at: "sum", row: "Arnhem" }]);
      assert.deepEqual(await readOutsideTables(house, analyst), []);
    });

    test("[WM-06] a Barometer is kept tab by tab, all of them or none", async () => {
      const { house, analyst } = await anOffice(kind);
      const tab = (name: string, ...lines: readonly string[]) => ({
        name,
        rows: sheet(...lines),
        otherSheets: [],
      });
      const classes = "Nederland;Europa (excl. Nederland);Buiten-Europa";
      const barometer = {
        series: "barometer",
        title: "Barometer",
        source: "CBS",
        referenceDate: dayFrom("2024-12-31"),
        variant: "zoomedIn",
      } as const;
      const tabs = [
        tab("Totaal", `Organisatie;${classes}`, "Meerwijk;75;12;13"),
        tab("Schaal", `Schaal;${classes}`, "1-8;70;12;18"),
      ];
      const broken = tab("Leeftijd", `Leeftijd;${classes}`, "tot 35;70;twaalf;18");
      const refusal = await bringBarometer(house, analyst, {
        sheets: [...tabs, broken],
        head: barometer,
        dryRun: false,
      });
      assert.ok(!refusal.ok);
      assert.deepEqual(await readOutsideTables(house, analyst), []);
      allowed(await bringBarometer(house, analyst, { sheets: tabs, head: barometer, dryRun: false }));
      assert.deepEqual(
        (await readOutsideTables(house, analyst)).map(({ series, population, countedAs }) => [
          series,
          population,
          countedAs,
        ]),
        [
          ["barometer-schaal", "staff", null],
          ["barometer-totaal", "staff", null],
        ],
      );
    });

    test("a request for the Barometer is kept with who informed the works council, and is held against the one before", async () => {
      const { house, analyst, auditor } = await anOffice(kind);
      const draft = {
        referenceDate: dayFrom("2025-12-31"),
        variant: "zoomedIn",
        employees: 3400,
        cuts: [
          {
            characteristic: "Schaal",
            subgroups: [
              { name: "1-8", employees: 1900 },
              { name: "12+", employees: 240 },
            ],
          },
        ],
        informed: { body: "Ondernemingsraad", by: "Programmamanager", on: dayFrom("2026-09-30") },
      } as const;
      const untold = await requestBarometer(house, analyst, { ...draft, informed: null });
      assert.deepEqual(untold, { ok: false, problem: [{ code: "W159", at: "informed" }] });
      assert.equal(allowed(await requestBarometer(house, analyst, draft)), 1);
      const cuts = [{ characteristic: "Schaal", subgroups: [{ name: "1-9", employees: 2100 }] }];
      assert.equal(allowed(await requestBarometer(house, analyst, { ...draft, cuts })), 2);
      const { request, warnings } = await readBarometerRequest(house, auditor, 2);
      assert.deepEqual(request.informed, draft.informed);
      assert.deepEqual(
        warnings.map(({ code, subgroup }) => `${code} ${subgroup}`),
        ["W158 1-9", "W158 1-8", "W158 12+"],
      );
      const all = await readBarometerRequests(house, auditor);
      assert.deepEqual(
        all.map(({ warnings: found }) => found.map(({ code }) => code)),
        [["W158", "W158", "W158"], ["W157"]],
      );
      await assert.rejects(readBarometerRequest(house, auditor, 3), NotFound);
    });

    test("[BI-02] the banenafspraak is counted with its target, and keeps the rule it was counted by after the rule changed", async () => {
      const { house, analyst, auditor, units } = await anOffice(kind);
      const rows = sheet(header, ...people("SO", 20), ...people("SB-1", 12));
      const count = (input: readonly SheetRow[], on = referenceDate) =>
        countJobs(house, analyst, { rows: input, referenceDate: on }, solver);
      const ruleless = await count(rows);
      assert.deepEqual(ruleless, {
        ok: false,
        problem: { file: [], rules: [{ code: "W140", at: "referenceDate" }] },
      });
      allowed(await recordBanenafspraakRule(house, analyst, rule));
      const counted = allowed(await count(rows));
      assert.deepEqual(counted.organisation, { headcount: 32, hours: 816, jobs: 32 });
      allowed(await recordBanenafspraakRule(house, analyst, { ...rule, hoursPerJob: 51, target: 50 }));
      const [read] = await readJobCounts(house, auditor);
      assert.deepEqual([read?.rule.hoursPerJob, read?.rule.target, read?.missing], [25.5, 40, 8]);
      assert.equal(read?.count.units.length, 3);
      assert.ok(read?.count.units.some(({ unit }) => unit === units.care));
      assert.ok(!(await count(rows, dayFrom("2027-01-01"))).ok);
      const few = await count(sheet(header, ...people("SO", 4)));
      assert.deepEqual(few, { ok: false, problem: { file: [], rules: [{ code: "S101", at: "file" }] } });
    });

    test("[BI-01] no row of the file is left anywhere: not in the tables, not in the log, not in a refusal", async () => {
      const { house, analyst, log, municipality } = await anOffice(kind);
      allowed(await recordBanenafspraakRule(house, analyst, rule));
      const telling = `SO;17,3125;2019-05-23;`; // no moment has so many decimals
      const named = await countJobs(
        house,
        analyst,
        { rows: sheet(`${header};Naam`, `${telling};Jansen`), referenceDate },
        solver,
      );
      assert.ok(!named.ok);
      assert.deepEqual(named.problem.file, [{ code: "W141", row: 1, column: "E", header: "Naam" }]);
      const rows = sheet(header, telling, ...people("SO", 30));
      allowed(await countJobs(house, analyst, { rows, referenceDate }, solver));
      const superuser = await theSuperuser(kind);
      const tables = ["office.banenafspraak_count", "audit.entry_content", "audit.entry"];
      for (const table of tables) {
        const found =
          await sql`select * from ${sql.table(table)} where municipality = ${municipality.id}`.execute(
            superuser,
          );
        assert.ok(found.rows.length > 0, table);
        assert.ok(!/17[.,]3125|2019-05-23|Jansen/.test(JSON.stringify(found.rows)), table);
      }
      assert.ok(!/17[.,]3125|2019-05-23|Jansen/.test(JSON.stringify(await log())));
    });

    test("registers are kept by unit as far as they may be shown, and a correction shows nothing that was hidden", async () => {
      const { house, analyst, auditor, units } = await anOffice(kind);
      const draft = {
        kind: "mboInternship",
        period: periodFrom("2025"),
        cohort: null,
        total: null,
        units: [
          { unit: units.care, number: 4 },
          { unit: units.parks, number: 30 },
          { unit: units.city, number: 12 },
        ],
        target: 150,
        source: "stagebureau",
      } as const;
      allowed(await registerPlacements(house, analyst, draft, solver));
      const more = { ...draft, units: draft.units.map((one) => ({ ...one, number: 40 })) };
      allowed(await registerPlacements(house, analyst, more, solver));
      const [read, ...others] = await readPlacements(house, auditor);
      assert.deepEqual([read?.register.total, read?.missing, others.length], [120, 30, 0]);
      const hidden = read?.register.units.filter(({ number }) => number === null).map(({ unit }) => unit);
      assert.ok(hidden?.includes(units.care));
      const refusal = await registerPlacements(
        house,
        analyst,
        { ...draft, kind: "internWithDisability" },
        solver,
      );
      assert.deepEqual(refusal, { ok: false, problem: [{ code: "W146", at: "units" }] });
      const next = await registerPlacements(house, analyst, { ...draft, period: periodFrom("2027") }, solver);
      assert.deepEqual(next, { ok: false, problem: [{ code: "W148", at: "period" }] });
    });

    test("W147: what was brought in is never rewritten or taken away, not by the owner of the tables either", async () => {
      const { house, analyst, municipality } = await anOffice(kind);
      allowed(await recordBanenafspraakRule(house, analyst, rule));
      allowed(await bringOutsideTable(house, analyst, { rows: old, map, head, dryRun: false }));
      const superuser = await theSuperuser(kind);
      const here = sql`municipality = ${municipality.id}`;
      for (const table of ["office.banenafspraak_rule", "office.outside_table"]) {
        await assert.rejects(
          sql`update ${sql.table(table)} set source = 'x' where ${here}`.execute(superuser),
          /W147/,
        );
        await assert.rejects(sql`delete from ${sql.table(table)} where ${here}`.execute(superuser), /W147/);
      }
      await assert.rejects(sql`truncate office.outside_table`.execute(superuser), /W147/);
    });

    test("the analyst brings in, readers read, and whoever has neither does neither", async () => {
      const { house, analyst, municipality } = await anOffice(kind);
      const manager = anActor(municipality, "programmeManager");
      const employee = anActor(municipality, "employee");
      const input = { rows: old, map, head, dryRun: false };
      await assert.rejects(bringOutsideTable(house, manager, input), NotAllowed);
      await assert.rejects(recordBanenafspraakRule(house, manager, rule), NotAllowed);
      allowed(await bringOutsideTable(house, analyst, input));
      assert.equal((await readOutsideTables(house, manager)).length, 1);
      await assert.rejects(readOutsideTables(house, employee), NotAllowed);
      const elsewhere = await anOffice(kind);
      assert.deepEqual(await readOutsideTables(elsewhere.house, elsewhere.analyst), []);
    });
  });
