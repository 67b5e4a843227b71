import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { programme } from "../../../test/support/aProgrammeOffice.ts";
import { importedOn, somePeople } from "../../../test/support/aReleasedWorkforce.ts";
import { dutch } from "../../../test/support/aReport.ts";
import { aReportedRound, render, words } from "../../../test/support/aReportedRound.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { consentIn } from "../../../test/support/aWorkforce.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { chosenFor } from "../../../test/support/publicFigures.ts";
import type { UnitId } from "../../domain/organisation/index.ts";
import { contentOf, type StaffLine } from "../../domain/reporting/index.ts";
import { roundAnnexTables } from "../../export/roundReport/roundAnnex.ts";
import { roundReportPaper } from "../../export/roundReport/roundReportPaper.ts";
import { openHighs } from "../../solver/highsSolver.ts";
import { publishFigures } from "../workforce/publishFigures.ts";
import { releaseFigures } from "../workforce/releaseFigures.ts";
import { freezeReport } from "./freezeReport.ts";
import { readRoundReport } from "./makeRoundReport.ts";
import { publishEdition } from "./publishEdition.ts";
import { readEdition } from "./readEdition.ts";
import { verifyEditions } from "./verifyEdition.ts";

const tools = { solver: await openHighs(), clock: () => 0 };
const unitOf: Readonly<Record<string, string>> = { A: "zorg", A1: "zorg-1", A2: "zorg-1", B: "werk" };

/** A closed round of a municipality of which figures about staff went out before it was closed. */
async function aRoundWithStaff(kind: DatabaseKind) {
  const office = await aReportedRound(kind);
  const { house, municipality, zorg, openNew, close } = office;
  const team = await office.unit("zorg-1", zorg);
  const { key: round } = await openNew("Derde kwartaal 2026", "2026-10-23");
  await consentIn(house, municipality);
  const bring = (on: string, count: number) =>
    importedOn(
      house,
      municipality,
      on,
      somePeople(count).map((one) => ({ ...one, unit: unitOf[one.unit] ?? one.unit })),
    );
  const analyst = anActor(municipality, "hrAnalyst");
  const release = async (on: string, count: number) => {
    await bring(on, count);
    return allowed(await releaseFigures(house, analyst, day(on), tools)).number;
  };
  const report = async (unit: UnitId | null) =>
    allowed(
      await readRoundReport(house, office.manager, { programme, round, kind: "unitQuarter", unit, words }),
    ).report;
  const freeze = async (unit: UnitId) => {
    const about = { kind: "unitQuarter", round, unit } as const;
    const order = { programme, about, municipality: municipality.name, words, render };
    return allowed(await freezeReport(house, office.manager, order));
  };
  return { ...office, round, team, release, report, freeze, closeRound: () => close(round) };
}

const told = (staff: readonly StaffLine[]) =>
  staff.map(({ unit, release, referenceDate, people }) => [unit, release, referenceDate, people]);

for (const kind of bothKinds)
  describe(`[WM-09] the paper of the talks with a unit says who works there (${kind})`, () => {
    test("staff, women and ages of the unit and the units in it, of the last release before the round was closed", async () => {
      const { zorg, release, report, closeRound } = await aRoundWithStaff(kind);
      await release("2026-08-31", 600);
      await closeRound();
      const { staff } = await report(zorg);
      assert.deepEqual(told(staff), [
        ["Onderdeel zorg", 1, "2026-08-31", 405],
        ["Onderdeel zorg-1", 1, "2026-08-31", 390],
      ]);
      assert.deepEqual(staff[0]?.tables, ["unit-sex", "unit-age"]);
      assert.ok(staff[0]?.womenShare && staff[0].womenShare.low < staff[0].womenShare.share);
      assert.ok(staff.some(({ ages }) => ages.length > 0));
      assert.deepEqual((await report(null)).staff, [], "the report of the whole has the mirror beside it");
      const made = await report(zorg);
      const paper = roundReportPaper(made, dutch);
      const section = paper.sections.find(({ title }) => title === "Wie hier werken");
      const said = JSON.stringify(section);
      for (const word of [
        "Onderdeel zorg-1",
        "31 augustus 2026, vrijgave 1",
        "57",
        "Hele organisatie",
        "Afgeschermd betekent",
      ])
        assert.ok(said.includes(word), word);
      const sheet = roundAnnexTables(made, paper, dutch).find(({ name }) => name === "Wie hier werken");
      assert.equal(sheet?.rows.length, 2);
    });

    test("nothing of a table for the management alone, and nothing where nothing was released", async () => {
      const { house, municipality, zorg, release, report, closeRound } = await aRoundWithStaff(kind);
      await chosenFor(house, municipality, ["unit-sex"], "management");
      await release("2026-08-31", 600);
      await closeRound();
      const made = await report(zorg);
      assert.deepEqual(made.staff, []);
      const titles = roundReportPaper(made, dutch).sections.map(({ title }) => title);
      assert.ok(!titles.includes("Wie hier werken"));
    });

    test("W196: an edition shows for ever what it was frozen with, and is public only when its figures are", async () => {
      const { house, municipality, manager, zorg, release, freeze, closeRound, wait } =
        await aRoundWithStaff(kind);
      await chosenFor(house, municipality, ["unit-sex", "unit-age"], "public");
      const first = await release("2026-06-30", 600);
      await closeRound();
      const { number, content } = await freeze(zorg);
      wait(60);
      await release("2026-09-30", 640);
      const read = await readEdition(house, manager, { programme, number });
      assert.equal(read.edition.number, number);
      const kept = contentOf({ content });
      assert.ok(kept.kind !== "committeeYear");
      assert.deepEqual(told(kept.report.staff).slice(0, 1), [["Onderdeel zorg", 1, "2026-06-30", 405]]);
      const [checked] = await verifyEditions(house, manager, { programme, number });
      assert.deepEqual(checked?.findings, []);
      const way = { programme, number, audience: "inwoners", channel: "openbare pagina" };
      const refusal = { ok: false, problem: "W196" };
      assert.deepEqual(await publishEdition(house, manager, way), refusal);
      const decided = { release: first, decision: "besluit 1" };
      allowed(await publishFigures(house, manager, { ...decided, keys: ["unit-sex"] }));
      assert.deepEqual(await publishEdition(house, manager, way), refusal, "its ages are not public yet");
      allowed(await publishFigures(house, manager, { ...decided, keys: ["unit-age"] }));
      allowed(await publishEdition(house, manager, way));
    });
  });
