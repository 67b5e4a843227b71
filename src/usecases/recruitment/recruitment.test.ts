import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../../../test/support/databases.ts";
import type { Vacancy } from "../../domain/recruitment/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import type { SheetCell, SheetRow } from "../../domain/shared/sheet.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import {
  readInternshipsWatched,
  recordInternshipMonitor,
  recordOpenHiringPilot,
} from "../workforce/watchInternships.ts";
import { changeMethods } from "./changeMethods.ts";
import { countApplications, lookAtApplications, readApplicantCounts } from "./countApplications.ts";
import { exportApplications, exportMethodUse } from "./exportRecruitment.ts";
import { readVacancies, readVacancyHistory } from "./readVacancies.ts";
import { recordVacancies, recordVacancy } from "./recordVacancies.ts";

const solver = await openHighs();
const period = periodFrom("2026-H1");
const sheet = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line
      .split(";")
      .map((text): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  }));
const methodOfName = new Map<string, string>();

async function anOffice(kind: DatabaseKind) {
  const organisation = await anOrganisation(kind);
  const { municipality } = organisation;
  const analyst = anActor(municipality, "hrAnalyst");
  const auditor = anActor(municipality, "auditor");
  const events = async () =>
    (await readAuditLog(organisation.house, auditor, { before: undefined, limit: 100 })).map(
      ({ event }) => event,
    );
  return { ...organisation, analyst, auditor, events };
}

const columns = "Vacature;Functie;Onderdeel;Geopend;Gesloten;Methoden";
const twelve = sheet(
  columns,
  ...Array.from(
    { length: 12 },
    (_, at) => `V-${at + 1};Medewerker groen;SB-1;2-2-2026;1-4-2026;structuredInterview,neutralText`,
  ),
);
const applications = sheet(
  "vacature;stap;geslacht;aantal",
  ...Array.from({ length: 12 }, (_, at) => [
    `V-${at + 1};gesolliciteerd;vrouw;10`,
    `V-${at + 1};uitgenodigd;vrouw;3`,
    `V-${at + 1};gesolliciteerd;man;15`,
    `V-${at + 1};uitgenodigd;man;5`,
    `V-${at + 1};aangenomen;man;${at % 2}`,
  ]).flat(),
);

for (const kind of bothKinds)
  describe(`recruitment (${kind})`, () => {
    test("[WM-08] a vacancy is recorded with its methods, changed, and what it was can still be read", async () => {
      const { house, analyst, auditor, units, events } = await anOffice(kind);
      const vacancy: Vacancy = {
        key: "V-1",
        title: "Medewerker groen",
        unit: units.parks,
        grade: "5",
        isHiredIn: true,
        opened: dayFrom("2026-02-02"),
        closed: null,
        methods: ["structuredInterview"],
      };
      allowed(await recordVacancy(house, analyst, vacancy));
      const closed = {
        ...vacancy,
        closed: dayFrom("2026-04-01"),
        methods: ["structuredInterview", "diversePanel"],
      };
      allowed(await recordVacancy(house, analyst, closed));
      const wrong = await recordVacancy(house, analyst, { ...vacancy, methods: ["voorkeursbeleid"] });
      assert.deepEqual(wrong, { ok: false, problem: [{ code: "W186", at: "methods" }] });
      const read = await readVacancies(house, auditor);
      assert.deepEqual(
        read.vacancies.map(({ key, closed: on, methods, isHiredIn }) => [key, on, methods, isHiredIn]),
        [["V-1", "2026-04-01", ["structuredInterview", "diversePanel"], true]],
      );
      const history = await readVacancyHistory(house, auditor, "V-1");
      assert.deepEqual(
        history.map(({ number, by, methods }) => [number, by, methods.length]),
        [
          [2, analyst.person, 2],
          [1, analyst.person, 1],
        ],
      );
      assert.equal((await events()).filter((event) => event === "vacancies-recorded").length, 2);
      await assert.rejects(recordVacancy(house, auditor, vacancy), NotAllowed);
    });

    test("[WM-08] a list comes in as a whole or not at all, and a vacancy keeps a method that does not count any more", async () => {
      const { house, analyst } = await anOffice(kind);
      const wrong = sheet(columns, "V-1;Groen;SB-1;2-2-2026;;", "V-2;Groen;XX;2-2-2026;;");
      const refused = await recordVacancies(house, analyst, { rows: wrong, methodOfName });
      assert.deepEqual(refused, { ok: false, problem: [{ code: "W186", row: 3, column: "C" }] });
      assert.deepEqual((await readVacancies(house, analyst)).vacancies, []);
      assert.equal(allowed(await recordVacancies(house, analyst, { rows: twelve, methodOfName })), 12);
      const used = ["structuredInterview"];
      const own = [{ phase: "selection" as const, name: "Meeloopdag" }];
      allowed(await changeMethods(house, analyst, { used, own }));
      const none = await changeMethods(house, analyst, { used: [], own: [] });
      assert.deepEqual(none, { ok: false, problem: [{ code: "R199", at: "own" }] });
      const { methods, vacancies } = await readVacancies(house, analyst);
      assert.deepEqual(
        methods.filter(({ isUsed }) => isUsed).map(({ key }) => key),
        ["structuredInterview", "own-1"],
      );
      const [first] = vacancies;
      assert.ok(first);
      allowed(await recordVacancy(house, analyst, { ...first, methods: ["neutralText", "own-1"] }));
      const other = await recordVacancy(house, analyst, { ...first, key: "V-99", methods: ["neutralText"] });
      assert.ok(!other.ok, "a new vacancy has no method that does not count");
    });

    test("[WM-03] applications are looked at, counted once, and nothing of a vacancy or a row is kept", async () => {
      const { house, analyst, auditor, events, municipality } = await anOffice(kind);
      allowed(await recordVacancies(house, analyst, { rows: twelve, methodOfName }));
      const asked = { rows: applications, period, source: "wervingssysteem" };
      const looked = allowed(await lookAtApplications(house, analyst, asked, solver));
      assert.deepEqual((await readApplicantCounts(house, auditor)).counts, [], "a look keeps nothing");
      const counted = allowed(await countApplications(house, analyst, asked, solver));
      assert.deepEqual(counted, looked);
      const { counts } = await readApplicantCounts(house, auditor);
      assert.deepEqual(
        counts.map((count) => [count.period, count.closed, count.counted, count.untold, count.source]),
        [["2026-H1", 12, 12, null, "wervingssysteem"]],
      );
      assert.deepEqual(counts[0]?.table.cells, counted.table.cells, "it is read back as it was released");
      const again = await countApplications(house, analyst, asked, solver);
      assert.deepEqual(again, { ok: false, problem: { file: [], rules: [{ code: "R197", at: "period" }] } });
      const [first] = (await readVacancies(house, analyst)).vacancies;
      assert.ok(first);
      const moved = await recordVacancy(house, analyst, { ...first, closed: dayFrom("2026-07-01") });
      assert.deepEqual(moved, { ok: false, problem: [{ code: "W186", at: "closed" }] });
      const kept = await sql<{
        row: string;
      }>`select to_jsonb(counted)::text as row from office.applicant_count counted
        where municipality = ${municipality.id}`.execute(await theSuperuser(kind));
      assert.equal(kept.rows.length, 1);
      assert.ok(!kept.rows[0]?.row.includes("V-1"), "no vacancy stands in what is kept");
      assert.equal((await events()).filter((event) => event === "applications-counted").length, 1);
      await assert.rejects(countApplications(house, auditor, asked, solver), NotAllowed);
    });

    test("[WM-03] bad input is told by row and column, and nothing is kept", async () => {
      const { house, analyst } = await anOffice(kind);
      allowed(await recordVacancies(house, analyst, { rows: twelve, methodOfName }));
      const bring = (rows: readonly SheetRow[], when = period) =>
        countApplications(house, analyst, { rows, period: when, source: "wervingssysteem" }, solver);
      const head = "vacature;stap;geslacht;aantal";
      const wrong = await bring(sheet(head, "V-1;uitgenodigd;vrouw;3", "V-77;gesolliciteerd;vrouw;x"));
      assert.deepEqual(wrong, {
        ok: false,
        problem: {
          file: [
            { code: "W189", row: 2, column: "D" },
            { code: "W188", row: 3, column: "A" },
            { code: "W188", row: 3, column: "D" },
          ],
          rules: [],
        },
      });
      const named = await bring(sheet(`${head};naam`, "V-1;gesolliciteerd;vrouw;3;Jansen"));
      assert.ok(!named.ok && named.problem.file.every(({ code }) => code === "W187"));
      const few = await bring(sheet(head, "V-1;gesolliciteerd;vrouw;3"));
      assert.deepEqual(few, { ok: false, problem: { file: [], rules: [{ code: "S101", at: "file" }] } });
      const early = await bring(sheet(head), periodFrom("2026-H2"));
      assert.deepEqual(early, { ok: false, problem: { file: [], rules: [{ code: "R197", at: "period" }] } });
      assert.deepEqual((await readApplicantCounts(house, analyst)).counts, []);
    });

    test("what is taken along is recorded", async () => {
      const { house, analyst, auditor, events } = await anOffice(kind);
      allowed(await recordVacancies(house, analyst, { rows: twelve, methodOfName }));
      assert.equal((await exportMethodUse(house, auditor)).vacancies.length, 12);
      assert.deepEqual((await exportApplications(house, auditor)).counts, []);
      assert.equal((await events()).filter((event) => event === "recruitment-exported").length, 2);
    });

    test("[BI-07] a school year and a pilot are kept as protected totals, and the last of each stands", async () => {
      const { house, analyst, auditor } = await anOffice(kind);
      const year = {
        schoolYear: periodFrom("2024"),
        internships: 188,
        rejections: null,
        signals: 4,
        actions: ["Meldpunt open"],
        reportDue: dayFrom("2025-03-31"),
        reportedOn: null,
        source: "stagebureau",
      };
      allowed(await recordInternshipMonitor(house, analyst, year, solver));
      const later = { ...year, signals: 14, reportedOn: dayFrom("2025-03-28") };
      allowed(await recordInternshipMonitor(house, analyst, later, solver));
      const pilot = {
        name: "Open hiring bij stages",
        startsOn: dayFrom("2026-04-13"),
        places: 30,
        filled: 24,
        months: 3,
        staying: 21,
        goal: 24,
        reportDue: dayFrom("2025-03-31"),
        reportedOn: null,
        source: "stagebureau",
      };
      allowed(await recordOpenHiringPilot(house, analyst, pilot, solver));
      const wrong = await recordOpenHiringPilot(house, analyst, { ...pilot, filled: 31 }, solver);
      assert.deepEqual(wrong, { ok: false, problem: [{ code: "R186", at: "filled" }] });
      const { years, pilots } = await readInternshipsWatched(house, auditor);
      assert.deepEqual(
        years.map((one) => [one.number, one.internships, one.rejections, one.signals, one.reportedOn]),
        [[2, 188, null, "hidden", "2025-03-28"]],
      );
      assert.deepEqual(
        pilots.map(({ filled, staying, goal }) => [filled, staying, goal]),
        [[24, "hidden", 24]],
      );
      await assert.rejects(recordInternshipMonitor(house, auditor, year, solver), NotAllowed);
    });
  });
