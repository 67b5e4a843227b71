import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import { aSecretOffice } from "../../../../test/support/aSecretOffice.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { aTwin, kept } from "../../../../test/support/twinOffices.ts";
import { activitiesOfRegister, processingActivities } from "../../../domain/access/index.ts";
import { listPeopleWithRoles } from "../../../usecases/access/listPeopleWithRoles.ts";
import { readProcessing } from "../../../usecases/governance/readProcessing.ts";

const log = "/beheer/gegevensbescherming/verwerkingslogboek";

/** Returns what stands in the table: the activity, how often and when last. */
const rowsOf = (body: string) =>
  [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    row
      .replaceAll(/<[^>]*>/g, "|")
      .split("|")
      .filter((cell) => cell.trim() !== ""),
  );

describe("[PL-01] how often data of people were handled, for the data protection officer", () => {
  test("counts by activity and period, of nobody; papers are not counted", async () => {
    const { house, municipality, administrator, people, open, grant } = await aSite();
    await grant(people.fatima, "dataProtectionOfficer");
    const before = rowsOf((await open(people.fatima, log)).body);
    await listPeopleWithRoles(house, administrator);
    const { status, body } = await open(people.fatima, log);
    assert.equal(status, 200);
    const timesIn = (rows: typeof before, name: string) => rows.find((row) => row.includes(name))?.at(-2);
    const [mensen, stukken] = ["Mensen die met het programma werken", "Namen in stukken"];
    assert.equal(Number(timesIn(rowsOf(body), mensen)), Number(timesIn(before, mensen)) + 1);
    assert.equal(timesIn(rowsOf(body), stukken), "niet verteld");
    for (const person of Object.values(people)) assert.ok(!body.includes(person));
    assert.equal(timesIn(rowsOf(body), "Banen van de banenafspraak tellen"), "0");
    house.clock.now = new Date("2027-01-12T07:00:00Z");
    const officer = anActor(municipality, "dataProtectionOfficer");
    const timesFor = async (period: "maand" | "jaar") =>
      (await readProcessing(house, officer, period)).find(({ activity }) => activity === "programmePeople")
        ?.counted?.times;
    assert.equal(await timesFor("maand"), 0);
    assert.ok(Number(await timesFor("jaar")) >= 5);
  });

  test("others do not get the counts; everybody who is signed in reads what the activities are, each under its number", async () => {
    const { people, open } = await aSite();
    assert.equal((await open(people.joost, log)).status, 403);
    const { status, body } = await open(people.joost, "/privacy/verwerkingen");
    assert.equal(status, 200);
    for (const activity of activitiesOfRegister)
      assert.ok(body.includes(`id="${processingActivities[activity]}"`), activity);
    assert.ok((await open(people.joost, "/privacy")).body.includes("/privacy/verwerkingen"));
  });

  test("the counts do not tell two offices apart that differ in what is secret", async () => {
    const said = [];
    for (const kind of ["none", "secret"] as const) {
      const { readers, open } = await aSecretOffice(kind);
      const officer = readers.get("dataProtectionOfficer") ?? assert.fail("no officer");
      const rows = rowsOf((await open(officer, `${log}?periode=alles`)).body);
      assert.ok(rows.length >= 9);
      said.push(rows);
    }
    assert.deepEqual(said[1], said[0]);
  });

  test("nor two offices that differ in money, risks and secret documents", async () => {
    const said = [];
    for (const what of [kept, { ...kept, budgetLines: 3, risks: 4, secretDocuments: 2 }]) {
      const { readers, open } = await aTwin(what);
      const officer = readers.get("dataProtectionOfficer") ?? assert.fail("no officer");
      said.push(rowsOf((await open(officer, `${log}?periode=alles`)).body));
    }
    assert.deepEqual(said[1], said[0]);
  });
});
