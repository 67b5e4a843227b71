import assert from "node:assert/strict";
import { test } from "node:test";
import { aPaper, aReport, dutch } from "../../test/support/aReport.ts";
import { faultsOf } from "../../test/support/axe.ts";
import { openBrowser } from "../../test/support/lookBrowser.ts";
import { publishedParts } from "../../test/support/publishedParts.ts";
import { committeeYearPaper } from "./committeeYear/committeeYearPaper.ts";
import { writeHtml } from "./html.tsx";

const utrecht = () => writeHtml(committeeYearPaper(aReport(publishedParts("utrecht-2023"), 2023), dutch));

test("the report as HTML is one file: it asks for nothing else and runs nothing", () => {
  const html = utrecht();
  assert.ok(html.startsWith('<!doctype html>\n<html lang="nl-NL">'));
  assert.doesNotMatch(html, /<script|<img|<iframe|\son\w+=|@import|url\(|\sstyle=/);
  assert.deepEqual(
    [...html.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, address]) => address),
    ["data:,"],
  );
});

test("what somebody typed is text, in a sentence, a cell, a title and the description of a bar", () => {
  const attack = '<script>alert(1)</script>" onload="x';
  const table = {
    caption: attack,
    columns: [{ title: attack, align: "left", width: 1 } as const],
    rows: [[attack], [{ share: 1, alt: attack, tone: "open" } as const], [{ words: attack, language: "nl" }]],
    hasTotal: true,
  };
  const html = writeHtml({
    ...aPaper({ kind: "table", table }),
    title: attack,
    lead: attack,
    contents: attack,
  });
  assert.doesNotMatch(html, /<script|" onload="/);
  assert.equal(html.split("&lt;script&gt;").length - 1, 10);
});

test("[AX-01] the HTML report has no accessibility faults and fits a screen of 320 pixels", async () => {
  // begins: this document; pages and other documents have their own tests
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
    await page.setContent(utrecht());
    assert.deepEqual(await faultsOf(page), []);
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
  } finally {
    await browser.close();
  }
});

test("a paper wears the colour of its organisation, and a text that is no colour never becomes css", () => {
  const [accent, attack] = ["#712b75", "#712b75;}</style><script>"];
  assert.ok(writeHtml({ ...aPaper(), accent }).includes("--accent: #712b75;"));
  assert.throws(() => writeHtml({ ...aPaper(), accent: attack }), RangeError);
});
