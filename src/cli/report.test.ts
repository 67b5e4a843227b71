import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { aHouse, aMunicipality, anActor } from "../../test/support/aHouse.ts";
import { allowed } from "../../test/support/aUnit.ts";
import { publishedFile } from "../../test/support/publishedParts.ts";
import { importProgramme } from "../usecases/programme/importProgramme.ts";
import type { Tools } from "./command.ts";
import { reportCommand } from "./report.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-report-"));
after(() => rmSync(folder, { recursive: true }));

const never = () => assert.fail("writing a report opens nothing else");

test("a report is written in each of its forms, and the document is about the municipality", async () => {
  const house = await aHouse("embedded");
  const municipality = await aMunicipality(house);
  const content = publishedFile("haarlem-2020");
  const manager = anActor(municipality, "programmeManager");
  allowed(await importProgramme(house, manager, { content, dryRun: false }));
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const tools: Tools = {
    ...{ migrate: never, serve: never, openOwner: never, out: say, err: say, draw: undefined },
    openHouse: async () => ({ house, close: async () => undefined }),
  };
  const beginnings = { pdf: "%PDF-", docx: "PK", xlsx: "PK", html: "<!doctype html>", json: "{" };
  for (const [format, beginning] of Object.entries(beginnings)) {
    const out = join(folder, `rapport.${format}`);
    const options = {
      municipality: municipality.slug,
      programme: "haarlem-2020",
      period: "2020",
      format,
      out,
    };
    assert.equal(await reportCommand.run(tools, { words: ["committee-year"], options }), 0, said.join());
    assert.ok(readFileSync(out, "latin1").startsWith(beginning), format);
  }
});
