import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aHouse, aMunicipality } from "../../test/support/aHouse.ts";
import type { Call, Command, Tools } from "./command.ts";
import { demoCommand } from "./demo.ts";
import { municipalityAddCommand } from "./municipalityAdd.ts";
import { programmeExportCommand } from "./programmeExport.ts";
import { programmeImportCommand } from "./programmeImport.ts";
import { reportCommand } from "./report.ts";
import { serveCommand } from "./serve.ts";

const neverOpened = () => assert.fail("a call that is refused opens nothing");

/** Runs a command as the wiring does, without a database unless one is handed in, and returns how it ended. */
async function ended(command: Command, call: Partial<Call>, opened: Partial<Tools> = {}): Promise<string> {
  const said: string[] = [];
  const tools: Tools = {
    openHouse: neverOpened,
    migrate: neverOpened,
    serve: neverOpened,
    openOwner: neverOpened,
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
    ...opened,
  };
  const exit = await command.run(tools, { words: [], options: {}, ...call });
  return `${exit} ${said.join("\n").split(":")[0]}`;
}

/** Returns tools that open a house with one municipality, and its name in the address. */
async function inTown() {
  const house = await aHouse("embedded");
  const { slug } = await aMunicipality(house);
  return { slug, tools: { openHouse: async () => ({ house, close: async () => undefined }) } };
}

describe("C101: a port is a number from 0 to 65535", () => {
  test("words, broken numbers and numbers beyond are refused", async () => {
    for (const port of ["web", "80.5", "-1", "65536"])
      assert.equal(await ended(serveCommand, { options: { port } }), "2 C101", port);
  });
});

describe("C102: the outside address is https, or on this machine", () => {
  test("plain http elsewhere and what is no address are refused", async () => {
    for (const url of ["http://evenbeeld.example", "evenbeeld.example", "ftp://localhost"])
      assert.equal(await ended(serveCommand, { options: { url } }), "2 C102", url);
  });
});

describe("C103: a demo listens on this machine only, unless everybody may come", () => {
  test("another address is refused", async () =>
    assert.equal(await ended(serveCommand, { options: { demo: true, host: "0.0.0.0" } }), "3 C103"));
});

describe("C104: a command inside a municipality names it", () => {
  test("without --municipality nothing is opened", async () =>
    assert.equal(await ended(programmeImportCommand, { words: ["plan.json"] }), "2 C104"));
});

describe("C105: the municipality of a command is known here", () => {
  test("another name is refused", async () => {
    const { tools } = await inTown();
    const options = { municipality: "nergens" };
    assert.equal(await ended(programmeExportCommand, { options }, tools), "3 C105");
  });
});

describe("C106: a command has everything it needs", () => {
  test("an import without a file and a municipality without a name are refused", async () => {
    assert.equal(await ended(programmeImportCommand, {}), "2 C106");
    assert.equal(await ended(municipalityAddCommand, { words: ["meerwijk"] }), "2 C106");
  });
});

describe("C107: a municipality lies in the Netherlands or in Flanders", () => {
  test("another locale is refused", async () => {
    const call = { words: ["meerwijk"], options: { name: "Meerwijk", locale: "fr-BE" } };
    assert.equal(await ended(municipalityAddCommand, call), "2 C107");
  });
});

describe("C109: a programme is written as json", () => {
  test("another form is refused before the programme is looked for", async () => {
    const { slug, tools } = await inTown();
    const options = { municipality: slug, programme: "plan", out: "plan.pdf", format: "pdf" };
    assert.equal(await ended(programmeExportCommand, { options }, tools), "2 C109");
  });
});

describe("C110: a report is written as pdf, html or json", () => {
  test("another form is refused before the programme is looked for", async () => {
    const { slug, tools } = await inTown();
    const options = { municipality: slug, programme: "plan", period: "2026", out: "r.odt", format: "odt" };
    assert.equal(await ended(reportCommand, { words: ["committee-year"], options }, tools), "2 C110");
  });
});

describe("C111: a seed is a whole number", () => {
  test("words and broken numbers are refused", async () => {
    for (const seed of ["een", "1.5"])
      assert.equal(await ended(demoCommand, { options: { seed } }), "2 C111", seed);
  });
});

describe("C112: a demo begins in an empty database", () => {
  test("where a municipality is, no demo comes", async () => {
    const { tools } = await inTown();
    assert.equal(await ended(demoCommand, {}, tools), "3 C112");
  });
});
