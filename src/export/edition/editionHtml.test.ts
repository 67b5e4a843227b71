import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { anEdition, sha256 } from "../../../test/support/anEdition.ts";
import { aWholeYear, dutch } from "../../../test/support/aReport.ts";
import { openBrowser } from "../../../test/support/lookBrowser.ts";
import { publishedParts } from "../../../test/support/publishedParts.ts";
import { setUp } from "../../../test/support/setUp.ts";
import { rendererHere } from "./rendererHere.ts";

const folder = mkdtempSync(join(tmpdir(), "evenbeeld-edition-"));
let browser: Browser;
let html: string;

const odd = `<script>alert("x")</script> & "Jan's" \u00a0 plan  </pre></main>`;

async function fileOf(title = "Programma", numbered: Parameters<typeof anEdition>[2] = {}): Promise<string> {
  const parts = publishedParts("haarlem-2020");
  const titled = { ...parts, programme: { ...parts.programme, title } };
  const edition = anEdition(titled, aWholeYear(2020), numbered);
  const [file] = await rendererHere(dutch)(edition);
  return new TextDecoder().decode(file?.bytes);
}

/** Returns what the file says of itself when somebody opens it from a disk, and what it asked of the network. */
async function opened(content: string, javaScriptEnabled = true) {
  const file = join(folder, "editie.html");
  writeFileSync(file, content);
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => void faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) faults.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.locator("#proof-working").waitFor({ state: "hidden" });
  const verdict = page.locator("[data-proof]:visible");
  const said = await verdict.allInnerTexts();
  assert.ok(Number((await verdict.boundingBox())?.y) < 100, "before the first word of the report");
  await context.close();
  return { said: said.join(" ").split(":")[0], faults };
}

setUp(async () => {
  [browser, html] = await Promise.all([openBrowser(), fileOf()]);
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe("the HTML file of an edition, opened from a disk", () => {
  test("says that it is right, and asks nothing of the network", async () => {
    assert.deepEqual(await opened(html), { said: "Dit bestand klopt", faults: [] });
  });

  test("says that it is wrong when a digit of the data was changed", async () => {
    const changed = html.replace("&quot;total&quot;:13", "&quot;total&quot;:39");
    assert.notEqual(changed, html);
    assert.equal((await opened(changed)).said, "Dit bestand klopt niet");
  });

  test("says that it is wrong when a digit of the text was changed, though the data fit", async () => {
    const changed = html.replace("4 van de 13 acties", "9 van de 13 acties");
    assert.notEqual(changed, html);
    assert.equal((await opened(changed)).said, "Dit bestand klopt niet");
  });

  test("says that it is wrong when the number that people read is not the one of the data", async () => {
    const hash = /id="proof-hash">([0-9a-f]{64})/.exec(html)?.[1] ?? "";
    const changed = html.replace(`id="proof-hash">${hash}`, `id="proof-hash">${sha256("anders")}`);
    assert.notEqual(changed, html);
    assert.equal((await opened(changed)).said, "Dit bestand klopt niet");
  });

  test("says that it was not checked where no script runs", async () => {
    const { said } = await opened(html, false);
    assert.equal(
      said,
      "Uw browser kan dit bestand niet nakijken. Zet JavaScript aan of open het in een andere browser.",
    );
  });

  test("words that look like markup stay words, and fit", async () => {
    const strange = await fileOf(odd);
    assert.equal(strange.split("<script>").length, 2, "one script: ours");
    assert.deepEqual(await opened(strange), { said: "Dit bestand klopt", faults: [] });
  });
});

test("the file of a correction names what it corrects and why, and when it was frozen", async () => {
  const file = await fileOf("Programma", { number: 3, corrects: 1, reason: "Actie 4 stond er 2 keer in." });
  for (const words of [
    "Editie 3",
    "Vastgelegd op 12 oktober 2026",
    "Deze editie verbetert editie 1. Reden: Actie 4 stond er 2 keer in.",
  ])
    assert.ok(file.includes(words), words);
});
