import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { aHouse, aMunicipality } from "../../test/support/aHouse.ts";
import { NotFound } from "../domain/shared/thrown.ts";
import { accountRecoverCommand } from "./accountRecover.ts";
import { backupCommand } from "./backup.ts";
import type { Call, Command, Tools } from "./command.ts";
import { demoCommand } from "./demo.ts";
import { municipalityAddCommand } from "./municipalityAdd.ts";
import { programmeExportCommand } from "./programmeExport.ts";
import { programmeImportCommand } from "./programmeImport.ts";
import { withProgress } from "./progressBar.ts";
import { reportCommand } from "./report.ts";
import { restoreCommand } from "./restore.ts";
import { serveCommand } from "./serve.ts";
import { workCommand } from "./work.ts";

const neverOpened = () => assert.fail("a call that is refused opens nothing");

/** Runs a command as the wiring does, without a database unless one is handed in, and returns how it ended. */
async function ended(command: Command, call: Partial<Call>, opened: Partial<Tools> = {}): Promise<string> {
  const said: string[] = [];
  const tools: Tools = {
    openHouse: neverOpened,
    migrate: neverOpened,
    serve: neverOpened,
    work: neverOpened,
    onServer: neverOpened,
    openOwner: neverOpened,
    openRehearsal: neverOpened,
    openSolver: neverOpened,
    clock: () => 0,
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
    draw: undefined,
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

describe("C121: the proxy gets a whole number of seconds, at most five minutes", () => {
  test("words, broken numbers and numbers beyond are refused", async () => {
    for (const drain of ["lang", "1.5", "-1", "301"])
      assert.equal(await ended(serveCommand, { options: { drain } }), "2 C121", drain);
  });
});

describe("C118: the embedded database is for one process", () => {
  test("working beside others and serving without working are refused", async () => {
    const tools = { onServer: () => false };
    assert.equal(await ended(serveCommand, { options: { "no-work": true } }, tools), "3 C118");
    assert.equal(await ended(workCommand, {}, tools), "3 C118");
  });
  test("where links in mail lead is https, or on this machine", async () =>
    assert.equal(await ended(workCommand, { options: { url: "http://evenbeeld.example" } }), "2 C102"));
});

describe("C122: figures of the process are asked on this machine alone", () => {
  test("another address, words and numbers beyond are refused; ports of this machine are taken", async () => {
    for (const metrics of [
      "0.0.0.0:9464",
      "10.0.0.5:9464",
      "evenbeeld.example:9464",
      "::9464",
      "poort",
      "65536",
    ])
      assert.equal(await ended(serveCommand, { options: { metrics } }), "2 C122", metrics);
    for (const metrics of ["9464", "127.0.0.1:9464", "localhost:9464", "[::1]:9464"])
      await assert.rejects(ended(serveCommand, { options: { metrics } }), /refused opens nothing/, metrics);
  });
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
    assert.equal(
      await ended(programmeImportCommand, { words: ["lijst.xlsx"] }),
      "2 C106",
      "which programme?",
    );
    assert.equal(await ended(accountRecoverCommand, { words: ["meerwijk"] }), "2 C106");
  });
});

describe("C107: a municipality lies in the Netherlands or in Flanders", () => {
  test("another locale is refused", async () => {
    const call = { words: ["meerwijk"], options: { name: "Meerwijk", locale: "fr-BE" } };
    assert.equal(await ended(municipalityAddCommand, call), "2 C107");
  });
});

describe("C109: a programme is written as json or xlsx", () => {
  test("another form is refused before the programme is looked for", async () => {
    const { slug, tools } = await inTown();
    const options = { municipality: slug, programme: "plan", out: "plan.pdf", format: "pdf" };
    assert.equal(await ended(programmeExportCommand, { options }, tools), "2 C109");
  });
});

describe("C113: on a server a command for the whole database knows the owner", () => {
  test("without the address of the owner nothing is copied or put back", async () => {
    const openOwner = async () => undefined;
    assert.equal(await ended(restoreCommand, { words: ["a.copy"] }, { openOwner }), "2 C113");
    const { tools } = await inTown();
    assert.equal(await ended(backupCommand, { words: ["a.copy"] }, { ...tools, openOwner }), "2 C113");
  });
});

describe("long work says how far it is", () => {
  test("a bar grows on a terminal and is wiped out at the end, also when the work is refused", async () => {
    const drawn: string[] = [];
    const draw = (text: string) => void drawn.push(text);
    const steps = async (progress: (done: number, of: number) => void) => {
      for (let done = 0; done <= 1000; done++) progress(done, 1000);
      return "klaar";
    };
    assert.equal(await withProgress({ draw }, "Kopie maken", steps), "klaar");
    assert.equal(drawn.length, 102, "one drawing for each percent, and the wiping");
    assert.equal(drawn[50], `\rKopie maken [${"#".repeat(15)}${"-".repeat(15)}] 50%`);
    assert.equal(drawn.at(-1), "\r\u001b[2K");
    await assert.rejects(withProgress({ draw }, "Kopie maken", () => Promise.reject(new Error("vol"))));
    assert.equal(drawn.at(-1), "\r\u001b[2K");
    assert.equal(await withProgress({ draw: undefined }, "Kopie maken", steps), "klaar");
  });
});

describe("a list that cannot be read says why, and the command says that it is the list", () => {
  test("an empty list, a map that is none, and a programme that is not there", async () => {
    const { slug, tools } = await inTown();
    const folder = mkdtempSync(join(tmpdir(), "evenbeeld-lists-"));
    const fileOf = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const list = fileOf("lijst.csv", "Nr;Titel\n1;Vacatures nalopen\n");
    const options = { municipality: slug, programme: "nergens" };
    const bring = (file: string, map?: string) =>
      ended(programmeImportCommand, { words: [file], options: { ...options, map } }, tools);
    assert.equal(await bring(fileOf("leeg.csv", "")), "2 I102");
    assert.match(await bring(list, fileOf("map.json", '{"headerRow":0}')), /^2 A113/);
    assert.match(await bring(fileOf("kaal.csv", "dit;is\ngeen;lijst\n")), /^2 A111/);
    await assert.rejects(bring(list), NotFound);
    rmSync(folder, { recursive: true });
  });
});

describe("C110: a report is written as pdf, docx, xlsx, html or json", () => {
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

describe("W160: a demo has a staff that fills its units and fits in them", () => {
  test("fewer than 500 people, more than 50,000, broken numbers and words are refused", async () => {
    for (const staff of ["499", "50001", "600.5", "veel"])
      assert.equal(await ended(demoCommand, { options: { staff } }), "2 W160", staff);
  });
});

describe("W161: a demo has 1 to 48 months", () => {
  test("none, more, broken numbers and words are refused", async () => {
    for (const months of ["0", "49", "1.5", "jaar"])
      assert.equal(await ended(demoCommand, { options: { months } }), "2 W161", months);
  });
});

describe("C112: a demo begins in an empty database", () => {
  test("where a municipality is, no demo comes", async () => {
    const { tools } = await inTown();
    assert.equal(await ended(demoCommand, {}, tools), "3 C112");
  });
});
