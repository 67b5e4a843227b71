import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../../test/support/aHouse.ts";
import { importedOn, somePeople } from "../../../test/support/aReleasedWorkforce.ts";
import { allowed } from "../../../test/support/aUnit.ts";
import { bothKinds, theSuperuser } from "../../../test/support/databases.ts";
import { aMunicipalityWithFigures } from "../../../test/support/publicFigures.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../../usecases/access/readAuditLog.ts";
import { withdrawConsent } from "../../usecases/governance/withdrawConsent.ts";
import { publishFigures, readFigurePublications } from "../../usecases/workforce/publishFigures.ts";

const page = "/openbaar/cijfers/vrijgaven/1";

for (const kind of bothKinds)
  describe(`[PL-02] [WM-01] figures about staff for everybody (${kind})`, () => {
    const aPlace = async () => {
      const house = await aHouse(kind);
      return aMunicipalityWithFigures(house, await aMunicipality(house));
    };

    test("being chosen for everybody opens nothing; making them public does, for the chosen tables alone", async () => {
      const { ask, publish } = await aPlace();
      const nothing = await ask("/openbaar/cijfers");
      assert.match(nothing.text, /geen cijfers over het personeel openbaar/);
      for (const path of [page, `${page}/unit-sex.csv`, `${page}/cijfers.json`])
        assert.equal((await ask(path)).status, 404, path);
      assert.doesNotMatch((await ask("/openbaar")).text, /openbaar\/cijfers/);
      assert.deepEqual(
        allowed(await publish(["grade-sex", "age-sex"])),
        ["grade-sex"],
        "ages are for the organisation",
      );
      assert.match((await ask("/openbaar")).text, /openbaar\/cijfers\?taal=nl"/);
      assert.match((await ask("/openbaar/cijfers")).text, /Cijfers van 30 juni 2026.*1 tabel/s);
      const { status, text } = await ask(page);
      assert.equal(status, 200);
      assert.match(text, /Aantal mensen naar schaal en geslacht/);
      assert.match(text, /afgeschermd/);
      assert.match(text, /Een aantal onder de 10 mensen staat hier niet/);
      assert.match(text, /Openbaar sinds .*Wat openbaar is, blijft openbaar/);
      assert.doesNotMatch(text, /onderdeel en geslacht|leeftijd en geslacht|collegebesluit/);
      assert.equal((await ask(`${page}/unit-sex.csv`)).status, 404);
      for (const path of [
        "/openbaar/cijfers/vrijgaven/2",
        "/openbaar/cijfers/vrijgaven/01",
        `${page}/age-sex.csv`,
      ])
        assert.equal((await ask(path)).status, 404, path);
    });

    test("the files hold the figures of the page: a hidden one has no number in any of them", async () => {
      const { ask, publish } = await aPlace();
      allowed(await publish(["unit-sex", "grade-sex"]));
      const csv = (await ask(`${page}/unit-sex.csv`)).text;
      assert.match(
        csv,
        /^onderdeel;geslacht;stand;aantal;peildatum;bron\r\nHele organisatie;Iedereen;getoond;600;2026-06-30;/,
      );
      assert.match(csv, /;afgeschermd;;2026-06-30;/);
      assert.doesNotMatch(csv, /[0-9a-f]{8}-[0-9a-f]{4}|;afgeschermd;\d/);
      const catalog = (await ask("/openbaar/catalogus.jsonld")).text;
      const listed = [...catalog.matchAll(/"dcat:downloadURL": \{\s*"@id": "[^"]*\/([^/"]+)"/g)];
      assert.deepEqual(
        listed.map(([, file]) => file),
        ["cijfers.json", "unit-sex.csv", "grade-sex.csv"],
        "the catalogue names each of them",
      );
      const json = await ask(`${page}/cijfers.json`);
      const found = JSON.parse(json.text) as {
        tabellen: { sleutel: string; cijfers: { stand: string; aantal: number | null }[] }[];
      };
      assert.deepEqual(
        found.tabellen.map(({ sleutel }) => sleutel),
        ["unit-sex", "grade-sex"],
      );
      const figures = found.tabellen.flatMap(({ cijfers }) => cijfers);
      assert.ok(figures.some(({ stand }) => stand === "afgeschermd"));
      for (const { stand, aantal } of figures) assert.equal(stand === "afgeschermd", aantal === null);
      assert.doesNotMatch(json.text, /[0-9a-f]{8}-[0-9a-f]{4}/);
      assert.match((await ask("/openbaar/nieuw.atom")).text, /Cijfers over het personeel van 30 juni 2026/);
      assert.match((await ask(`${page}?taal=en`)).text, /Figures of 30 June 2026/);
    });

    test("only who publishes does it, under a consent that stands, once, and in a decision; the log has it without a figure", async () => {
      const { house, municipality, consent, publish, number } = await aPlace();
      const asked = { release: number, keys: ["unit-sex"], decision: "besluit" };
      for (const role of ["hrAnalyst", "employee", "administrator"] as const)
        await assert.rejects(publishFigures(house, anActor(municipality, role), asked), NotAllowed);
      const codes = async (...said: Parameters<typeof publish>) => {
        const done = await publish(...said);
        return done.ok ? done.value : done.problem;
      };
      assert.equal(await codes([]), "W193");
      assert.equal(await codes(["unit-sex"], " "), "W195");
      assert.deepEqual(await codes(["unit-sex"]), ["unit-sex"]);
      assert.equal(await codes(["unit-sex"]), "W193", "it is public already");
      const manager = anActor(municipality, "programmeManager");
      const reason = "afspraken niet nagekomen";
      allowed(await withdrawConsent(house, manager, { consent, reason }));
      assert.equal(await codes(["grade-sex"]), "W120");
      const auditor = anActor(municipality, "auditor");
      const entries = await readAuditLog(house, auditor, { before: undefined, limit: 20 });
      const [said, ...more] = entries.filter(({ event }) => event === "figures-published");
      assert.equal(more.length, 0, "what was refused leaves nothing");
      assert.deepEqual(JSON.parse(said?.content?.details ?? ""), { tables: ["unit-sex"] });
      const made = await readFigurePublications(house, anActor(municipality, "employee"), number);
      assert.deepEqual(
        made.map(({ key, decision }) => [key, decision]),
        [["unit-sex", "collegebesluit van 12 mei"]],
      );
    });

    test("W194: what was made public is not taken back, also not by who owns the tables, and later choices change nothing", async () => {
      const { ask, publish } = await aPlace();
      allowed(await publish(["unit-sex"]));
      const before = (await ask(page)).text;
      const owner = await theSuperuser(kind);
      for (const statement of [
        "delete from figures.publication",
        "update figures.publication set key = 'x'",
        "truncate figures.publication",
      ])
        await assert.rejects(sql.raw(statement).execute(owner), /W194/);
      assert.equal((await ask(page)).text, before);
    });

    test("[WM-01] what a later public release hides stands with the day it was last public, and never with a day that is not", async () => {
      const { house, municipality, ask, publish, release } = await aPlace();
      await importedOn(house, municipality, "2026-09-30", somePeople(604));
      const second = await release("2026-09-30");
      allowed(await publish(["unit-sex"], "besluit 2", second));
      const at = `/openbaar/cijfers/vrijgaven/${second}/unit-sex.csv`;
      const only = (await ask(at)).text;
      assert.doesNotMatch(only, /2026-06-30/);
      allowed(await publish(["unit-sex"]));
      const both = (await ask(at)).text;
      assert.match(both, /getoond;\d+;2026-06-30/);
      assert.doesNotMatch(both, /afgeschermd;;2026-06-30/);
      assert.match((await ask(`/openbaar/cijfers/vrijgaven/${second}`)).text, /a: van 30 juni 2026/);
      assert.doesNotMatch((await ask(`${page}/unit-sex.csv`)).text, /2026-09-30/);
    });

    test("an answer that is kept is off the shelf as soon as another table joins it", async () => {
      const { ask, publish } = await aPlace();
      allowed(await publish(["unit-sex"]));
      const first = await ask(page);
      allowed(await publish(["grade-sex"]));
      const second = await ask(page, { "if-none-match": String(first.headers.get("etag")) });
      assert.equal(second.status, 200);
      assert.match(second.text, /schaal en geslacht/);
    });
  });
