import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { listTables } from "../../src/storage/catalog.ts";
import {
  addContributionRound,
  closeContributionRound,
} from "../../src/usecases/participation/changeContributionRound.ts";
import { addProgramme } from "../../src/usecases/programme/addProgramme.ts";
import { roundValues } from "../support/aContributionRound.ts";
import { programmeValues } from "../support/aProgrammeOffice.ts";
import { aSite } from "../support/aSite.ts";
import { allowed, day } from "../support/aUnit.ts";
import { bothKinds, type DatabaseKind, theSuperuser } from "../support/databases.ts";

const programme = "proef";
/** The last day of the round is the day of the tests, so that a session outlives it. */
const untilToday = { from: day("2026-10-06"), until: day("2026-10-12") };
const held = "office.anonymous_contribution";

/** A site with an open round, and the hand of somebody who took the database over. */
async function anOpenRound(kind: DatabaseKind) {
  const site = await aSite(kind);
  const { house, manager, municipality, people } = site;
  house.clock.now = new Date("2026-10-12T21:30:00Z"); // half an hour before midnight in the Netherlands
  const place = { key: programme, lang: "nl", municipalityName: "Proefstad" };
  allowed(await addProgramme(house, manager, { ...place, values: programmeValues }));
  const { key } = allowed(
    await addContributionRound(house, manager, { programme, values: roundValues(untilToday) }),
  );
  const superuser = await theSuperuser(kind);
  const path = `/programma/${programme}/inbrengrondes/${key}`;
  /** Every row of every table as it can be read, but those that hold what has no name. */
  const everything = async (): Promise<ReadonlyMap<string, string>> => {
    const names = (await listTables(superuser)).map(({ name }) => name).filter((name) => name !== held);
    const rows = new Map<string, string>();
    for (const name of [...names, "access.revision", "jobs.run"])
      if (!rows.has(name)) {
        const there = await sql<{ at: string | null }>`select to_regclass(${name})::text as at`.execute(
          superuser,
        );
        if (there.rows[0]?.at === null) continue;
        const found = await sql<{ all: string }>`select coalesce(string_agg(to_jsonb(t)::text, chr(10)
          order by to_jsonb(t)::text), '') as all from ${sql.table(name)} t`.execute(superuser);
        rows.set(name, found.rows[0]?.all ?? "");
      }
    return rows;
  };
  const rowsHeld = async () =>
    (
      await sql<{
        row: Record<string, unknown>;
        born: string;
        at: string;
      }>`select to_jsonb(t) as row, xmin::text as born,
        ctid::text as at from office.anonymous_contribution t where municipality = ${municipality.id} order by ctid`.execute(
        superuser,
      )
    ).rows;
  const give = async (person: PersonId, text: string) => {
    const form = (await site.open(person, `${path}/meedoen`)).body;
    const code = /name="code" value="([0-9a-f-]{24})"/.exec(form)?.[1] ?? assert.fail("no code");
    const sent = { naam: "anonymous", tekst: text, samen: "no", groep: "employees", code, versie: "nieuw" };
    assert.equal((await site.post(person, `${path}/meedoen`, sent)).status, 303);
    return code;
  };
  const pass = () => {
    house.clock.now = new Date("2026-10-12T22:05:00Z"); // just past it
  };
  const seen = { programme, key, seen: 1 };
  const close = async () => allowed(await closeContributionRound(house, manager, seen));
  return { ...site, people, path, key, everything, rowsHeld, give, pass, close };
}

for (const kind of bothKinds)
  describe(`[PW-04] [PW-07] who gave something without a name is not found (${kind})`, () => {
    test("the act changes one row of one table and nothing else: no log, no revision, no session, no mail", async () => {
      const place = await anOpenRound(kind);
      const { fatima } = place.people;
      await place.open(fatima, place.path); // signed in before
      const before = await place.everything();
      await place.give(fatima, "De gang is te donker.");
      assert.ok(before.size >= 60, `only ${before.size} tables compared`);
      assert.deepEqual(await place.everything(), before);
      assert.equal((await place.rowsHeld()).length, 1);
    });

    test("the row names nobody, no group and no moment, and the code stands nowhere", async () => {
      const place = await anOpenRound(kind);
      const code = await place.give(place.people.fatima, "De gang is te donker.");
      const [one] = await place.rowsHeld();
      assert.deepEqual(Object.keys(one?.row ?? {}).toSorted(), [
        "facility",
        "key",
        "municipality",
        "outcome",
        "programme",
        "receipt",
        "round",
        "spoken",
        "text",
        "together",
        "version",
      ]);
      const row = JSON.stringify(one?.row);
      for (const told of [place.people.fatima, "employees", code, code.replaceAll("-", "")])
        assert.ok(!row.includes(told), told);
      const words = row.replaceAll(/[0-9a-f]{8}[0-9a-f-]{24,}/g, ""); // an identifier may have the figures of a year by chance
      for (const told of ["2026", ":30"]) assert.ok(!words.includes(told), told);
    });

    test("while the round is open, no page says that anything came in, to anybody", async () => {
      const place = await anOpenRound(kind);
      const { sara, fatima, joost } = place.people;
      const looks = async () => {
        const pages = [];
        for (const person of [sara, fatima, joost])
          for (const path of [place.path, `/programma/${programme}/inbrengrondes`, `/programma/${programme}`])
            pages.push((await place.open(person, path)).body);
        return pages;
      };
      const before = await looks();
      await place.give(fatima, "De gang is te donker.");
      await place.give(joost, "De lift is te klein.");
      assert.deepEqual(await looks(), before);
    });

    test("the office cannot ask the database when a row came: its own columns are shut to it", async () => {
      const place = await anOpenRound(kind);
      await place.give(place.people.fatima, "De gang is te donker.");
      const { house, municipality } = place;
      for (const column of ["xmin", "ctid", "*"])
        await assert.rejects(
          house.database.inRole("evenbeeld_office", municipality.id, async (transaction) =>
            ok(
              await sql`select ${sql.raw(column)} ${sql.raw(column === "*" ? ", ctid" : "")}
                from office.anonymous_contribution`.execute(transaction),
            ),
          ),
          /permission denied/,
          column,
        );
    });

    test("G152: closing waits for the last day, then writes all rows anew in one act, in an order of chance", async () => {
      const place = await anOpenRound(kind);
      const { sara, fatima, joost } = place.people;
      const texts = Array.from({ length: 12 }, (_, at) => `Inbreng ${at}`);
      for (const [at, text] of texts.entries()) await place.give(at % 2 === 0 ? fatima : joost, text);
      const before = await place.rowsHeld();
      assert.equal(new Set(before.map(({ born }) => born)).size, 12, "each came in its own transaction");
      const refused = await place.post(sara, `${place.path}/sluiten`, { versie: "1" });
      assert.match(refused.body, /na haar laatste dag/);
      place.pass();
      await place.close();
      const after = await place.rowsHeld();
      assert.equal(new Set(after.map(({ born }) => born)).size, 1);
      const keys = (rows: typeof before) => rows.map(({ row }) => String(row["key"]));
      assert.ok(keys(after).every((key) => !keys(before).includes(key)));
      assert.deepEqual(keys(after), keys(after).toSorted(), "the place of a row says no more than its key");
      assert.deepEqual(after.map(({ row }) => row["text"]).toSorted(), [...texts].sort());
    });

    test("[PW-06] the answer is found by the code alone, and the log does not say which contribution it was for", async () => {
      const place = await anOpenRound(kind);
      const { sara, fatima, joost } = place.people;
      const code = await place.give(fatima, "De gang is te donker.");
      place.pass();
      await place.close();
      const key = String((await place.rowsHeld())[0]?.row["key"]);
      const answer = { uitkomst: "partly", reden: "Er komt meer licht.", versie: "1" };
      assert.equal((await place.post(sara, `${place.path}/inbreng/${key}`, answer)).status, 303);
      const find = `/programma/${programme}/inbreng-terugvinden`;
      const log = async () => (await place.everything()).get("audit.entry") ?? assert.fail("no log");
      await place.open(joost, place.path); // signing in is logged
      const before = await log();
      const found = await place.post(joost, find, { code: code.toUpperCase() });
      assert.ok(found.body.includes("Er komt meer licht."));
      assert.equal((await place.post(fatima, find, { code: "0000-0000-0000-0000-0000" })).status, 422);
      assert.equal((await place.post(fatima, find, { code: "" })).status, 422);
      assert.ok((await log()) === before, "looking for an answer is logged");
      assert.ok(before.includes("contribution-answered") && !before.includes(key));
      assert.ok(!(await place.open(fatima, place.path)).body.includes("De gang is te donker."));
      assert.deepEqual(place.faults, []);
    });
  });
