import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { anOrganisation } from "../../test/support/anOrganisation.ts";
import { runInHouse } from "../../test/support/commandInHouse.ts";
import { listPeopleWithRoles } from "../usecases/access/listPeopleWithRoles.ts";
import { peopleImportCommand } from "./peopleImport.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-people-"));
after(() => rmSync(folder, { recursive: true }));

const list = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${["Naam;E-mail;Onderdeel;Rollen;Laatste dag", ...lines].join("\r\n")}\r\n`);
  return path;
};

async function anOffice() {
  const { house, municipality, administrator } = await anOrganisation("embedded");
  const run = (file: string, options: Readonly<Record<string, boolean>> = {}) =>
    runInHouse(house, peopleImportCommand, [file], { municipality: municipality.slug, ...options });
  const names = async () =>
    (await listPeopleWithRoles(house, administrator)).people.map(({ person }) => person.name);
  return { run, names };
}

describe("people import", () => {
  test("a dry run tells each line without a name and keeps nothing; then it is kept, and the same again changes nothing", async () => {
    const { run, names } = await anOffice();
    const file = list(
      "mensen.csv",
      "Nora Nieuw;nora@proefstad.example;SB;Medewerker;31-12-2026",
      "Sara Jansen;sara@proefstad.example;;;",
    );
    const tried = await run(file, { "dry-run": true });
    assert.deepEqual([tried.exit, tried.err], [0, []]);
    assert.deepEqual(tried.out, [
      "Proef, er is niets bewaard.",
      "Nieuw: 1. Anders: 1. Gelijk: 0.",
      "Met een nieuwe laatste dag: 1.",
      "Niet in het bestand, en dus niet veranderd: 3.",
      "Rij 2: nieuw. Onderdeel: Onderdeel SB. Rol erbij vanaf 12 oktober 2026: Medewerker. Stopt na 31 december 2026",
      "Rij 3: anders. Andere naam",
    ]);
    assert.equal((await names()).includes("Nora Nieuw"), false);
    const kept = await run(file);
    assert.deepEqual([kept.exit, kept.out[0]], [0, "De mensen zijn ingelezen."]);
    assert.ok((await names()).includes("Sara Jansen"));
    const again = await run(file, { json: true });
    assert.deepEqual(JSON.parse(String(again.out[0])), {
      ...{ dryRun: false, added: 0, changed: 0, unchanged: 2, leaving: 0, missing: 3 },
    });
  });

  test("what is wrong is told by row and column and ends with 2, and nobody comes in", async () => {
    const { run, names } = await anOffice();
    const before = await names();
    const file = list("fout.csv", "Nora;nora@proefstad.example;Nergens;Keizer;morgen");
    const refused = await run(file);
    assert.equal(refused.exit, 2);
    assert.deepEqual(
      refused.err.map((line) => line.slice(0, 4)),
      ["N126", "N127", "N128"],
    );
    assert.match(String(refused.err[0]), /rij 2, kolom C/);
    assert.deepEqual(await names(), before);
  });
});
