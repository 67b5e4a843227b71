import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { sql } from "kysely";
import { aHouse, aMunicipality, anActor } from "../../test/support/aHouse.ts";
import { dutch } from "../../test/support/aReport.ts";
import { allowed } from "../../test/support/aUnit.ts";
import { theSuperuser } from "../../test/support/databases.ts";
import { publishedFile } from "../../test/support/publishedParts.ts";
import { NotFound } from "../domain/shared/thrown.ts";
import { rendererHere } from "../export/edition/rendererHere.ts";
import { importProgramme } from "../usecases/programme/importProgramme.ts";
import { freezeReport } from "../usecases/reporting/freezeReport.ts";
import type { Call, Tools } from "./command.ts";
import { editionVerifyCommand } from "./editionVerify.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-verify-"));
after(() => rmSync(folder, { recursive: true }));

const never = () => assert.fail("checking a file opens nothing");

/** Runs the command as the wiring does and returns how it ended and what it said. */
async function verify(call: Partial<Call>, opened: Partial<Tools> = {}) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const closed = {
    openHouse: never,
    migrate: never,
    serve: never,
    work: never,
    onServer: never,
    openOwner: never,
    openRehearsal: never,
    openSolver: never,
    clock: () => 0,
  };
  const tools: Tools = { ...closed, out: say, err: say, draw: undefined, ...opened };
  const exit = await editionVerifyCommand.run(tools, { words: [], options: {}, ...call });
  return { exit, said };
}

/** Returns Haarlem with the report of 2020 frozen, and the tools that open it. */
async function haarlem() {
  const house = await aHouse("embedded");
  const municipality = await aMunicipality(house);
  const manager = anActor(municipality, "programmeManager");
  const content = publishedFile("haarlem-2020");
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const order = {
    programme: "haarlem-2020",
    about: { kind: "committeeYear", year: 2020 } as const,
    municipality: municipality.name,
  };
  const edition = allowed(
    await freezeReport(house, manager, { ...order, words: (role) => role, render: rendererHere(dutch) }),
  );
  const tools = { openHouse: async () => ({ house, close: async () => undefined }) };
  return { edition, municipality, tools, options: { municipality: municipality.slug } };
}

describe("edition verify", () => {
  test("what fits is said with its hash, and exit 0", async () => {
    const { edition, tools, options } = await haarlem();
    const { exit, said } = await verify({ options }, tools);
    assert.equal(exit, 0);
    assert.deepEqual(said, [
      `haarlem-2020 editie 1 klopt. Controlegetal ${edition.hash}`,
      "1 editie nagekeken.",
    ]);
    const one = await verify(
      { options: { ...options, programme: "haarlem-2020", number: "1", json: true } },
      tools,
    );
    assert.deepEqual(JSON.parse(one.said.join("")), {
      editions: [{ name: "haarlem-2020 editie 1", hash: edition.hash, findings: [] }],
    });
    const missing = { ...options, programme: "haarlem-2020", number: "9" };
    await assert.rejects(verify({ options: missing }, tools), NotFound);
    assert.equal(
      (await verify({ options: { ...options, number: "1" } }, tools)).exit,
      2,
      "of which programme?",
    );
  });

  test("what does not fit is exit 3 with every place, in words and as a document", async () => {
    const { municipality, tools, options } = await haarlem();
    const superuser = await theSuperuser("embedded");
    await superuser.transaction().execute(async (transaction) => {
      await sql`alter table office.edition disable trigger user`.execute(transaction);
      await sql`update office.edition set content = replace(content, '"total":13', '"total":39')
        where municipality = ${municipality.id}`.execute(transaction);
      await sql`alter table office.edition enable trigger user`.execute(transaction);
    });
    const { exit, said } = await verify({ options }, tools);
    assert.equal(exit, 3);
    assert.match(said[0] ?? "", /^R130: /);
    assert.ok(
      said.some((line) => line.endsWith("/report/total. Er staat 39, het hoort 13 te zijn.")),
      said.join("\n"),
    );
    const json = await verify({ options: { ...options, json: true } }, tools);
    const [document] = json.said;
    assert.equal(JSON.parse(document ?? "").code, "R130");
  });

  test("a file is checked without a database: its figures, and its hash to compare", async () => {
    const { edition } = await haarlem();
    const file = join(folder, "editie.json");
    writeFileSync(file, edition.content);
    const right = await verify({ words: [file] });
    assert.deepEqual([right.exit, right.said[0]], [0, `${file} klopt. Controlegetal ${edition.hash}`]);
    writeFileSync(file, edition.content.replace('"total":13', '"total":39'));
    const wrong = await verify({ words: [file] });
    assert.equal(wrong.exit, 3);
    writeFileSync(file, "geen json");
    assert.equal((await verify({ words: [file] })).exit, 2);
  });
});
