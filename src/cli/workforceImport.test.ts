import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../test/support/aHouse.ts";
import { unitsIn } from "../../test/support/aReleasedWorkforce.ts";
import { consentIn } from "../../test/support/aWorkforce.ts";
import { runInHouse } from "../../test/support/commandInHouse.ts";
import { readImports } from "../usecases/workforce/readImports.ts";
import { readReleases } from "../usecases/workforce/readReleases.ts";
import { figuresReleaseCommand } from "./figuresRelease.ts";
import { workforceImportCommand } from "./workforceImport.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-workforce-"));
after(() => rmSync(folder, { recursive: true }));

const profile = "examples/import-profiles/dutch-extract.json";
const header =
  "Medewerker;Volgnummer dienstverband;Organisatorische eenheid;Geslacht;Geboortedatum;Schaal;Deeltijdpercentage;Soort dienstverband;Leidinggevende;Datum in dienst;Datum uit dienst;Reden uit dienst";

let written = 0;

/** A file from HR with so many people; `change` says what a row has otherwise. */
function extract(people: number, change: (row: string, nth: number) => string = (row) => row): string {
  const rows = Array.from({ length: people }, (_, nth) => {
    const number = String(nth + 1).padStart(6, "0");
    const unit = ["A1", "A2", "B"][nth % 3];
    const birth = `12-03-${1960 + ((nth * 7) % 40)}`;
    const row = `${number};1;${unit};${nth % 5 < 3 ? "V" : "M"};${birth};${8 + (nth % 3)};100;Onbepaalde tijd;N;01-02-2015;;`;
    return change(row, nth);
  });
  written += 1;
  const path = join(folder, `${written}.csv`);
  writeFileSync(path, `${[header, ...rows].join("\r\n")}\r\n`);
  return path;
}

async function anOffice(consents = true) {
  const house = await aHouse("embedded");
  const municipality = await aMunicipality(house);
  await unitsIn(house, municipality);
  if (consents) await consentIn(house, municipality);
  const analyst = anActor(municipality, "hrAnalyst");
  const run = (file: string, options: Readonly<Record<string, string | boolean>> = {}) =>
    runInHouse(house, workforceImportCommand, [file], {
      municipality: municipality.slug,
      on: "2026-06-30",
      ...options,
    });
  const imports = async () => (await readImports(house, analyst)).imports.length;
  return { house, municipality, analyst, run, imports };
}

describe("workforce import", () => {
  test("[DI-01 begins] reads the whole file first, and then takes it in whole", async () => {
    const { run, imports } = await anOffice();
    const file = extract(60);
    const tried = await run(file, { profile, "dry-run": true });
    assert.deepEqual([tried.exit, tried.err], [0, []]);
    assert.deepEqual(tried.out.slice(0, 2), ["Proef, er is niets bewaard.", "Rijen gelezen: 60, goed: 60"]);
    assert.equal(await imports(), 0);
    const made = await run(file, { profile });
    assert.deepEqual([made.exit, made.out], [0, ["Ingelezen als aanlevering 1: 60 dienstverbanden."]]);
    const again = await run(file, { profile, json: true });
    assert.deepEqual(JSON.parse(again.out[0] ?? ""), { number: 2, rows: 60, replaced: 1 });
  });

  test("every problem is told by its row and column, and nothing comes in", async () => {
    const { run, imports } = await anOffice();
    const file = extract(60, (row, nth) => {
      if (nth === 3) return row.replace(";100;", ";250;");
      return nth === 9 ? row.replace(";A1;", ";Z9;") : row;
    });
    const { exit, out, err } = await run(file, { profile });
    assert.deepEqual([exit, out], [2, []]);
    assert.equal(err[0], "Er is niets ingelezen.");
    assert.equal(err[1], "Rijen gelezen: 60, goed: 58");
    const places = err.filter((line) => line.startsWith("  ")).map((line) => line.split(":")[0]?.trim());
    assert.deepEqual(places.toSorted(), [
      "Rij 11, kolom Organisatorische eenheid",
      "Rij 5, kolom Deeltijdpercentage",
    ]);
    assert.equal(await imports(), 0);
  });

  test("a column that tells origin stops the import, and none of its values is told", async () => {
    const { run, imports } = await anOffice();
    const file = extract(60, (row) => `${row};Marokkaanse`);
    writeFileSync(file, readFileSync(file, "utf8").replace(header, `${header};Nationaliteit`));
    const { exit, err } = await run(file, { profile });
    assert.equal(exit, 2);
    assert.ok(err.join().includes("Nationaliteit") && !err.join().includes("Marokkaanse"), err.join("\n"));
    assert.equal(await imports(), 0);
  });

  test("without a profile it tells what it recognises and keeps nothing", async () => {
    const { run, imports } = await anOffice();
    const { exit, out } = await run(extract(60), { json: true });
    assert.equal(exit, 0);
    const { draft, refused } = JSON.parse(out[0] ?? "");
    assert.equal(draft.columns.unit, "Organisatorische eenheid");
    assert.deepEqual(refused, []);
    assert.equal(await imports(), 0);
  });

  test("W120: without the consent of the works council the file is not opened", async () => {
    const { run } = await anOffice(false);
    for (const options of [{ profile }, { profile, "dry-run": true }, {}] as const) {
      const { exit, err } = await run(join(folder, "not-there.csv"), options);
      assert.equal(exit, 3);
      assert.ok(err[0]?.startsWith("W120: "), err[0]);
    }
  });

  test("C117, D101, C106: a profile of another kind, a day that is none, and a call without a file are refused", async () => {
    const { run } = await anOffice();
    const other = await run(extract(60), { profile: "examples/import-profiles/uk-pay-gap-2021.json" });
    assert.deepEqual([other.exit, other.err[0]?.slice(0, 4)], [2, "C117"]);
    const day = await run(extract(60), { profile, on: "2026-06-31" });
    assert.deepEqual([day.exit, day.err[0]?.slice(0, 4)], [2, "D101"]);
    const { house } = await anOffice();
    const none = await runInHouse(house, workforceImportCommand, [], {});
    assert.deepEqual([none.exit, none.err[0]?.slice(0, 4)], [2, "C106"]);
  });
});

describe("figures release", () => {
  test("[WM-01 begins] releases what was imported, and says how much of it is shown", async () => {
    const { house, municipality, analyst, run } = await anOffice();
    const options = { municipality: municipality.slug, on: "2026-06-30" };
    const before = await runInHouse(house, figuresReleaseCommand, [], options);
    assert.deepEqual([before.exit, before.err[0]?.slice(0, 4)], [3, "W173"]);
    assert.equal((await run(extract(240), { profile })).exit, 0);
    const made = await runInHouse(house, figuresReleaseCommand, [], options);
    assert.equal(made.exit, 0, made.err.join());
    assert.match(made.out[0] ?? "", /^Vrijgave 1: \d+ cijfers getoond, \d+ afgeschermd\.$/);
    assert.equal((await readReleases(house, analyst)).length, 1);
    const wrong = await runInHouse(house, figuresReleaseCommand, [], { ...options, on: "june" });
    assert.deepEqual([wrong.exit, wrong.err[0]?.slice(0, 4)], [2, "D101"]);
  });
});
