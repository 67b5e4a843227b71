import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { publishedFile } from "../../../test/support/publishedParts.ts";
import { contentOf, layoutIn, type ReportPart } from "../../domain/reporting/index.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { keepReportOrder } from "../../storage/office/reportOrderStore.ts";
import { inOffice } from "../access/findActor.ts";
import { importProgramme } from "../programme/importProgramme.ts";
import { changeReportOrder, readReportOrders } from "./changeReportOrder.ts";
import { freezeReport } from "./freezeReport.ts";
import { readCommitteeYear } from "./makeCommitteeYear.ts";
import { verifyEditions } from "./verifyEdition.ts";

const programme = "haarlem-2020";
const words = (role: string) => role;
const order: readonly ReportPart[] = ["actions", "targets", "statuses", "sources"];

for (const kind of bothKinds)
  describe(`the order of the parts of a report (${kind})`, () => {
    test("a municipality chooses it for a kind of report; the numbers stay, and an edition keeps the order it was frozen with", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const manager = anActor(municipality, "programmeManager");
      const content = publishedFile(programme);
      allowed(await importProgramme(house, manager, { content, dryRun: false }));
      const read = async () =>
        allowed(await readCommitteeYear(house, manager, { programme, year: 2026, words }));
      const before = await read();
      const chosen = { kind: "committeeYear", parts: order, version: 0 } as const;
      allowed(await changeReportOrder(house, anActor(municipality, "administrator"), chosen));
      const after = await read();
      assert.deepEqual(after.layout.parts, order);
      assert.deepEqual(after.report, before.report);
      const about = { kind: "committeeYear", year: 2026 } as const;
      const freezing = { programme, about, municipality: municipality.name, words, render: async () => [] };
      const edition = allowed(await freezeReport(house, manager, freezing));
      const later = { ...chosen, parts: [...order].reverse(), version: 1 };
      allowed(await changeReportOrder(house, manager, later));
      assert.deepEqual(layoutIn(contentOf(edition)).parts, order);
      assert.deepEqual((await verifyEditions(house, manager, { programme }))[0]?.findings, []);
      const [own, other] = await readReportOrders(house, manager);
      assert.deepEqual([own?.parts, own?.version, other?.version], [later.parts, 2, 0]);
    });

    test("an order of before a part was asked for makes a whole report, on paper and in the form that chooses it", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const manager = anActor(municipality, "programmeManager");
      const content = publishedFile(programme);
      allowed(await importProgramme(house, manager, { content, dryRun: false }));
      const earlier = { kind: "committeeYear", parts: ["sources", "actions"], version: 0 } as const;
      await inOffice(house, municipality, (office) => keepReportOrder(office, earlier));
      const whole = ["statuses", "sources", "actions"];
      const { layout } = allowed(await readCommitteeYear(house, manager, { programme, year: 2026, words }));
      assert.deepEqual(layout.parts, whole);
      const [own] = await readReportOrders(house, manager);
      assert.deepEqual([own?.parts, own?.version], [whole, 1]);
      const about = { kind: "committeeYear", year: 2026 } as const;
      const freezing = { programme, about, municipality: municipality.name, words, render: async () => [] };
      const edition = allowed(await freezeReport(house, manager, freezing));
      assert.deepEqual(layoutIn(contentOf(edition)).parts, whole);
      assert.deepEqual((await verifyEditions(house, manager, { programme }))[0]?.findings, []);
    });

    test("R175: what a report is asked for stays in it; nothing stands in it twice, or in a report where it does not belong", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const manager = anActor(municipality, "programmeManager");
      const refusedAt = async (parts: readonly ReportPart[]) => {
        const done = await changeReportOrder(house, manager, { kind: "committeeYear", parts, version: 0 });
        return done.ok ? [] : done.problem.problems.map(({ code, at }) => `${code} ${at}`);
      };
      assert.deepEqual(await refusedAt(["statuses", "sources"]), ["R175 actions"]);
      assert.equal((await refusedAt([...order, "actions"])).length > 0, true);
      assert.equal((await refusedAt([...order, "slips"])).length > 0, true);
      assert.deepEqual(await refusedAt(order), []);
      const [kept] = await readReportOrders(house, manager);
      assert.deepEqual([kept?.parts, kept?.version], [order, 1]);
    });

    test("who was second is told what the other chose; a reader of reports chooses nothing", async () => {
      const house = await aHouse(kind);
      const municipality = await aMunicipality(house);
      const manager = anActor(municipality, "programmeManager");
      const chosen = { kind: "sponsor", parts: ["objectives"], version: 0 } as const;
      allowed(await changeReportOrder(house, manager, chosen));
      const second = await changeReportOrder(house, manager, chosen);
      assert.deepEqual(
        second.ok ? null : [second.problem.problems[0]?.code, second.problem.current?.version],
        ["V101", 1],
      );
      await assert.rejects(changeReportOrder(house, anActor(municipality, "clerk"), chosen), NotAllowed);
    });
  });
