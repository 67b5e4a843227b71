import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { councilMoments, lacksReason, standingOf } from "../../src/domain/council/index.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { changeCouncilEntry } from "../../src/usecases/council/changeCouncilEntry.ts";
import { accountForDelay, settleCouncilEntry } from "../../src/usecases/council/moveCouncilEntry.ts";
import { readCouncilRegister } from "../../src/usecases/council/readCouncilRegister.ts";
import { exportProgramme } from "../../src/usecases/programme/exportProgramme.ts";
import { importProgramme } from "../../src/usecases/programme/importProgramme.ts";
import { entryValues } from "../support/aCouncilEntry.ts";
import { aHouse, aMunicipality, anActor } from "../support/aHouse.ts";
import { aDocument } from "../support/aSecretDocument.ts";
import { allowed, day } from "../support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../support/databases.ts";

const example = (name: string) => JSON.parse(readFileSync(`examples/programmes/${name}.json`, "utf8"));

/** An office into which a programme of the examples was imported. */
async function anOffice(kind: DatabaseKind, name: string) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = example(name);
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const programme: string = content.id;
  const register = () => readCouncilRegister(house, manager, programme);
  return { house, manager, programme, register, content };
}

for (const kind of bothKinds)
  describe(`the register of the council, filled from published programmes (${kind})`, () => {
    test("[CI-01] [CI-02] [CI-03] amsterdam-2024: twelve commitments and two motions, and the promise of 31 October that was missed", async () => {
      const office = await anOffice(kind, "amsterdam-2024");
      const { house, manager, programme } = office;
      house.clock.now = new Date("2024-11-05T09:00:00Z");
      const { entries, today } = await office.register();
      const numbers = (wanted: string) =>
        entries.filter((one) => one.kind === wanted).map(({ number }) => number);
      assert.deepEqual(numbers("motion").toSorted(), ["732", "779"]);
      assert.deepEqual(
        numbers("commitment")
          .filter((number) => number !== null)
          .toSorted(),
        [
          "TA2023-000067",
          "TA2023-001130",
          "TA2023-001408",
          "TA2023-001576",
          "TA2023-001577",
          "TA2024-000089",
          "TA2024-000855",
          "TA2024-000856",
          "TA2024-000860",
        ],
      );
      assert.equal(numbers("commitment").length, 12);
      const answering = entries.find(({ number }) => number === "TA2023-001576");
      assert.equal(entries.find(({ key }) => key === answering?.motion)?.number, "732");
      assert.equal(
        entries.find(({ number }) => number === "TA2024-000860")?.asWritten,
        "verzonden 2024-10-02",
      );
      const [first, second] = entries;
      assert.ok(first && second);
      assert.deepEqual(
        [first.text, standingOf(first, today)],
        ["Opdracht uiterlijk 31 oktober delen", "overdue"],
      );
      assert.ok(lacksReason(first, today));
      assert.notEqual(standingOf(second, today), "overdue", "no other was promised by a day");
      const at = { programme, key: first.key };
      const account = { why: "In verband met het herfstreces", newDue: periodFrom("2024-11-06") };
      allowed(await accountForDelay(house, manager, { ...at, seen: 1, account }));
      const document = await aDocument(house, manager, programme, { title: "Bestuursopdracht" });
      house.clock.now = new Date("2024-11-07T16:00:00Z");
      const late = (await office.register()).entries.find(({ key }) => key === first.key);
      assert.ok(late && lacksReason(late, day("2024-11-07")), "6 November has passed as well");
      const settled = { on: day("2024-11-07"), document, how: "met de Dagmail" };
      allowed(await settleCouncilEntry(house, manager, { ...at, seen: 2, settled }));
      const done = (await office.register()).entries.find(({ key }) => key === first.key);
      assert.equal(done?.state.kind, "settled");
    });

    test("[CI-03] [CI-04] utrecht-2023: four motions, two without a number; the council hears of both in the first quarter of 2025", async () => {
      const office = await anOffice(kind, "utrecht-2023");
      const { house, manager, programme } = office;
      const { entries } = await office.register();
      assert.deepEqual(
        entries.map(({ number }) => number),
        [null, null, "93/2021", "M266"],
      );
      const [target] = entries.filter(({ number }) => number === "93/2021");
      assert.deepEqual([target?.madeOn, target?.evidence[0]?.lines], ["2021", [[323, 325]]]);
      for (const motion of entries.filter(({ number }) => number === null)) {
        assert.equal(motion.asWritten, "nummer ontbreekt in de tekst");
        const link =
          "https://utrecht.bestuurlijkeinformatie.nl/Reports/Item/71741db1-1964-48c4-8fca-84f235999354";
        const values = entryValues({ text: motion.text, informOn: periodFrom("2025-Q1"), link });
        const change = { programme, key: motion.key, seen: 1, values, reason: "planning in de brief" };
        allowed(await changeCouncilEntry(house, manager, change));
      }
      const moments = councilMoments((await office.register()).entries);
      assert.deepEqual(
        moments.map(({ period, day: last, entry }) => [period, last, entry.text]),
        [
          ["2025-Q1", "2025-03-31", "mbo (waardering, stages, traineeship)"],
          ["2025-Q1", "2025-03-31", "open hiring bij stages"],
        ],
      );
    });

    test("haarlem-2020 and arnhem-2021: what has no number or no readable day comes in as it is said", async () => {
      const haarlem = (await (await anOffice(kind, "haarlem-2020")).register()).entries;
      assert.deepEqual(
        haarlem.map(({ text, to, due, asWritten }) => [text, to, due, asWritten]),
        [
          ["In 2030 weerspiegelt de organisatie de beroepsbevolking", null, "2030", "lopend"],
          ["Jaarlijks voortgang van de acties melden", "Commissie Bestuur", null, "lopend"],
        ],
      );
      const arnhem = (await (await anOffice(kind, "arnhem-2021")).register()).entries;
      assert.deepEqual(
        arnhem.map(({ number }) => number),
        ["20M116", "20M149"],
      );
    });
  });

test("what the register becomes changes nothing of the lists that the source gave: they leave as they came", async () => {
  const { house, manager, programme, content } = await anOffice("embedded", "amsterdam-2024");
  const taken = await exportProgramme(house, manager, programme);
  const file: { commitments: unknown; motions: unknown } = JSON.parse(JSON.stringify(taken));
  assert.deepEqual(file.commitments, content.commitments);
  assert.deepEqual(file.motions, content.motions);
});
