import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, type DatabaseKind } from "../../../test/support/databases.ts";
import { addDays, type Day, dayFrom } from "../../domain/shared/day.ts";
import { periodFrom } from "../../domain/shared/period.ts";
import { proposedRoundName } from "../../texts/roundName.ts";
import { importProgramme } from "../programme/importProgramme.ts";
import { changeDuty } from "./changeDuty.ts";
import { readDuties } from "./readDuties.ts";
import { readRounds } from "./readRounds.ts";
import { closeDueRounds, openDueRounds } from "./roundsByClock.ts";

const programme = "arnhem-2021";
const country = "NL";
const place = { programme, country } as const;

/** Arnhem on 12 October 2026 with its quarterly duty, of which the first report is due on 31 December 2026. */
async function arnhem(kind: DatabaseKind) {
  const house = await aHouse(kind);
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = JSON.parse(readFileSync("examples/programmes/arnhem-2021.json", "utf8"));
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const quarterly = async (differing: { readonly kind: "unitQuarter" | null }) => {
    const { duties } = await readDuties(house, manager, place);
    const duty = duties.map((one) => one.duty).find(({ sourceRow }) => sourceRow === 1);
    assert.ok(duty?.from.kind === "asWritten");
    const { content: told, from, to, rhythm, legalBasis, awaitsCouncil, body } = duty;
    const firstDue = periodFrom("2026-12-31");
    const values = {
      content: told,
      from,
      to,
      rhythm,
      legalBasis,
      awaitsCouncil,
      body,
      firstDue,
      endsOn: null,
    };
    const seen = { programme, key: duty.key, seen: duty.version, reason: null };
    allowed(await changeDuty(house, manager, { ...seen, values: { ...values, ...differing } }));
  };
  const at = (moment: string) => {
    house.clock.now = new Date(moment);
  };
  const open = () =>
    openDueRounds(house, municipality, (proposal, of) => proposedRoundName(proposal, of, "nl-NL"));
  const close = () => closeDueRounds(house, municipality);
  const rounds = async () =>
    (await readRounds(house, manager, place)).rounds.map(({ round }) => round).toReversed();
  return { house, manager, quarterly, at, open, close, rounds };
}

for (const kind of bothKinds)
  describe(`rounds open and close by the clock (${kind})`, () => {
    test("in a year four rounds are opened and closed for the quarters of Arnhem, never two for one report, though two look at once and one is killed between", async () => {
      const { quarterly, at, open, close, rounds } = await arnhem(kind);
      await quarterly({ kind: "unitQuarter" });
      const counted = { opened: 0, closed: 0 };
      let last: Day | undefined;
      for (let day = dayFrom("2026-11-20"), nth = 0; day < "2027-11-12"; day = addDays(day, 1), nth += 1) {
        // on three days of four it is killed before it opens anything; the next one makes up for it
        if (nth % 4 === 0) {
          at(`${day}T05:00:00Z`);
          counted.opened += (await Promise.all([open(), open()])).reduce((sum, one) => sum + one);
          last = (await rounds()).find(({ state }) => state.kind === "open")?.closesOn;
        }
        if (last !== day) continue;
        for (const hour of ["14:59:59", "15:00:00", "15:59:59", "16:00:00"]) {
          at(`${day}T${hour}Z`);
          counted.closed += (await Promise.all([close(), close()])).reduce((sum, one) => sum + one);
        }
      }
      assert.deepEqual(counted, { opened: 4, closed: 4 });
      const found = (await rounds()).map(({ name, serves, closesOn, state }) => [
        name,
        serves.map(({ stated }) => stated).join(),
        closesOn,
        state.kind === "closed" ? `${state.by} ${state.at.toISOString().slice(11, 19)}` : state.kind,
      ]);
      // Easter stands between 31 March and its round; five o'clock is 16:00 in winter and 15:00 in summer, by the clock of Greenwich
      assert.deepEqual(found, [
        ["Vierde kwartaal 2026", "2026-12-31", "2026-12-23", "clock 16:00:00"],
        ["Eerste kwartaal 2027", "2027-03-31", "2027-03-22", "clock 16:00:00"],
        ["Tweede kwartaal 2027", "2027-06-30", "2027-06-23", "clock 15:00:00"],
        ["Derde kwartaal 2027", "2027-09-30", "2027-09-23", "clock 15:00:00"],
      ]);
    });

    test("a duty of which nobody said which report it is waits for a person, and says so", async () => {
      const { house, manager, quarterly, at, open } = await arnhem(kind);
      await quarterly({ kind: null });
      at("2026-12-07T08:00:00Z");
      assert.equal(await open(), 0);
      const { proposal } = await readRounds(house, manager, place);
      assert.deepEqual([proposal?.period, proposal?.closesOn], ["2026-Q4", "2026-12-23"]);
      await quarterly({ kind: "unitQuarter" });
      assert.equal(await open(), 1);
      assert.equal(await open(), 0);
      assert.equal((await readRounds(house, manager, place)).proposal, null);
    });
  });
