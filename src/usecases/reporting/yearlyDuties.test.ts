import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { dutch } from "../../../test/support/aReport.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { roundReportPaper } from "../../export/roundReport/roundReportPaper.ts";
import { addDuty, type DutyValues } from "./addDuty.ts";
import { closeRound } from "./closeRound.ts";
import { deliverReport } from "./deliverReport.ts";
import { readRoundReport } from "./makeRoundReport.ts";
import { openRound } from "./openRound.ts";
import { readDuties } from "./readDuties.ts";

const aDuty = (differing: Partial<DutyValues>): DutyValues => ({
  kind: null,
  content: "",
  from: { kind: "notStated" },
  to: null,
  body: null,
  rhythm: null,
  firstDue: null,
  endsOn: null,
  awaitsCouncil: false,
  legalBasis: null,
  ...differing,
});

/** A programme on Monday 12 October 2026 with one action, and when its one duty is due on a day. */
async function withDuty(kind: DatabaseKind, duty: DutyValues) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  await office.action({ status: "ongoing", planning: { start: null, end: periodFrom("2027"), note: null } });
  allowed(await addDuty(house, manager, { programme, values: duty }));
  const dues = async (on: string) => {
    house.clock.now = new Date(`${on}T09:00:00Z`);
    const [first] = (await readDuties(house, manager, { programme, country: "NL" })).duties;
    assert.ok(first);
    return first.dues.slice(0, 3).map(({ day, state }) => `${day} ${state}`);
  };
  return { ...office, dues };
}

for (const kind of bothKinds)
  describe(`reports that are owed by the year (${kind})`, () => {
    // still missing: the figures of workforce (B), survey (D) and reports of discrimination (E); the report names them
    test("[RC-05 begins] the yearly report of the organisation is owed by a day, has its form, and names the parts that come later", async () => {
      const { house, manager, dues } = await withDuty(
        kind,
        aDuty({
          kind: "organisationYear",
          content: "streefcijfers, meldingen, onderzoek en voortgang",
          from: { kind: "asWritten", text: "programmabureau" },
          to: "college",
          rhythm: { kind: "rule", rule: "FREQ=YEARLY" },
          firstDue: periodFrom("2027-01-31"),
        }),
      );
      // 31 January 2027 is a Sunday
      assert.deepEqual(await dues("2026-11-02"), ["2027-02-01 ahead"]);
      const closesOn = dayFrom("2027-01-22");
      const serves = [{ duty: "RP1", stated: dayFrom("2027-01-31") }];
      const values = { name: "Jaar 2026", kind: "organisationYear", serves, closesOn } as const;
      const { key: round } = allowed(await openRound(house, manager, { programme, values }));
      house.clock.now = new Date("2027-01-22T16:00:00Z");
      allowed(await closeRound(house, manager, { programme, round, by: { kind: "clock" } }));
      const words = (role: string) => role;
      const { report } = allowed(
        await readRoundReport(house, manager, {
          programme,
          round,
          kind: "organisationYear",
          unit: null,
          words,
        }),
      );
      const { sections } = roundReportPaper(report, dutch);
      assert.deepEqual(
        sections.slice(0, 3).map(({ title }) => title),
        ["De streefcijfers", "Wat hier nog niet staat", "Alle acties zijn verantwoord"],
      );
      const later = sections[1]?.blocks.flatMap((block) =>
        block.kind === "table" ? block.table.rows.map(([part]) => part) : [],
      );
      assert.deepEqual(later, [
        "Meldingen van discriminatie",
        "Onderzoek onder medewerkers",
        "Cijfers over het personeel",
      ]);
      assert.ok(
        sections.every(({ blocks }) => blocks.length > 0),
        "no part is empty",
      );
      assert.deepEqual(await dues("2027-02-02"), ["2027-02-01 overdue", "2028-01-31 ahead"]);
    });

    // still missing: the analysis itself, which needs the flows (B) and the talks with who leaves (D)
    test("[RC-07 begins] the report on who leaves is owed to the management teams twice a year, and is watched each time", async () => {
      const { house, manager, dues } = await withDuty(
        kind,
        aDuty({
          kind: "other",
          content: "analyse van de uitstroom, in de P&C-cyclus",
          from: { kind: "asWritten", text: "HR" },
          to: "managementteams",
          rhythm: { kind: "rule", rule: "FREQ=MONTHLY;INTERVAL=6" },
          firstDue: periodFrom("2027-01-15"),
        }),
      );
      assert.deepEqual(await dues("2026-11-02"), ["2027-01-15 ahead", "2027-07-15 ahead"]);
      assert.deepEqual(await dues("2027-01-18"), [
        "2027-01-15 overdue",
        "2027-07-15 ahead",
        "2028-01-17 ahead",
      ]);
      const delivery = { stated: dayFrom("2027-01-15"), on: dayFrom("2027-01-18"), where: "P&C 2026-2" };
      allowed(
        await deliverReport(house, manager, { programme, key: "RP1", seen: 1, delivery, country: "NL" }),
      );
      assert.deepEqual((await dues("2027-01-19"))[0], "2027-01-15 deliveredLate");
    });
  });
