import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../test/support/aHouse.ts";
import { anOrganisation } from "../../../test/support/anOrganisation.ts";
import { aProgramme } from "../../../test/support/aProgramme.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { proposeMapping } from "../../domain/programme/index.ts";
import type { SheetRow } from "../../domain/shared/sheet.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { addProgramme } from "./addProgramme.ts";
import { importActionList } from "./importActionList.ts";
import { readAction, readActions } from "./readAction.ts";

const rowsOf = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line.split(";").map((text) => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  }));

for (const kind of bothKinds) {
  describe(`an action list comes in (${kind})`, () => {
    test("[DI-06] all or nothing, by unit code or name, with one entry in the log and a first version each", async () => {
      const { house, municipality, units } = await anOrganisation(kind);
      const manager = anActor(municipality, "programmeManager");
      const { key: programme, lang, municipalityName, ...values } = aProgramme();
      allowed(await addProgramme(house, manager, { key: programme, lang, municipalityName, values }));
      const rows = rowsOf(
        "Actie;Afdeling;Stand;Reden",
        "Eerste;SB;loopt;",
        "Tweede;onderdeel so;uitgesteld;",
      );
      const { map } = proposeMapping(rows);
      assert.ok(map);
      const bring = (input: readonly SheetRow[], dryRun: boolean) =>
        importActionList(house, manager, { programme, rows: input, map, dryRun });
      const stray = await bring([...rows, ...rowsOf("", "", "", "Derde;Havenbedrijf;;").slice(3)], false);
      assert.ok(!stray.ok);
      assert.deepEqual(stray.problem.unknown, [{ row: 4, kind: "unit", found: "Havenbedrijf", near: [] }]);
      assert.ok((await bring(rows, true)).ok);
      assert.deepEqual((await readActions(house, manager, programme)).actions, []);
      const brought = allowed(await bring(rows, false));
      assert.equal(brought.notStated.statusReason, 1);
      const { actions } = await readActions(house, manager, programme);
      assert.deepEqual(
        actions.map(({ key, unit, status }) => [key, unit, status]),
        [
          ["A01", units.city, "ongoing"],
          ["A02", units.care, "postponed"],
        ],
      );
      assert.equal((await readAction(house, manager, programme, "A01")).versions.length, 1);
      const log = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 100,
      });
      assert.equal(log.filter(({ event }) => event === "action-list-imported").length, 1);
      const employee = await readAction(house, anActor(municipality, "employee"), programme, "A01");
      assert.deepEqual([employee.detailed, employee.versions], [false, []]);
    });
  });
}
