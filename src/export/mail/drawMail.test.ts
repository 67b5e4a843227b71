import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { script } from "../../../test/support/markup.ts";
import type { MailLetter, RemindedReport } from "../../domain/mail/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { idFrom } from "../../domain/shared/id.ts";
import { drawMail } from "./drawMail.ts";

const addresses = {
  duties: (municipality: string, programme: string) =>
    `https://evenbeeld.example/${municipality}/${programme}`,
  outgoingMail: (municipality: string) => `https://evenbeeld.example/${municipality}/post`,
  work: (municipality: string) => `https://evenbeeld.example/${municipality}/mijn-werk`,
  card: (municipality: string, secret: string) => `https://evenbeeld.example/${municipality}/kaart/${secret}`,
};
const report: RemindedReport = {
  programme: { key: "ig", title: "Iedereen gelijk" },
  content: "stand van doelen en acties",
  receiver: "gemeenteraad",
  owner: null,
  day: dayFrom("2026-12-31"),
  step: "now",
  daysAway: 29,
};
const late: RemindedReport = {
  ...report,
  content: "jaarverslag",
  owner: "clustermanagers",
  day: dayFrom("2026-11-30"),
  step: "overdue",
  daysAway: -2,
};
const letter = (reports: readonly RemindedReport[], differing: Partial<MailLetter> = {}): MailLetter => ({
  id: idFrom<"outgoingMail">("00000000-0000-4000-8000-000000000001"),
  to: { name: "Sara Bèrends", mail: "sara@proefstad.example" },
  municipality: { slug: "proefstad", name: "Gemeente Proefstad", locale: "nl-NL" },
  language: "nl",
  matter: { kind: "dutyReminder", reports },
  links: [],
  ...differing,
});
const draw = (reports: readonly RemindedReport[], differing: Partial<MailLetter> = {}) =>
  drawMail(letter(reports, differing), { addresses, secrets: [] });
/** The words of an HTML mail, without its head. */
const wordsOf = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, "")
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, "$2: $1")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("a mail that reminds of reports", () => {
  test("says in one mail what is late first, until when, for whom, and where to go", () => {
    const { subject, text } = draw([report, late]);
    assert.equal(subject, "2 rapportages wachten op u, 1 te laat");
    assert.equal(
      text,
      `Rapportages die op u wachten

Beste Sara Bèrends,

Dit moet nog klaar. Is een rapportage al opgeleverd? Meld dat op de pagina, dan stopt de herinnering.

Te laat
- jaarverslag
  Had klaar moeten zijn op 30 november 2026, 2 dagen geleden.
  Voor: gemeenteraad.
  Volgens het plan van: clustermanagers. Er is nog geen collega gekozen.
  Programma: Iedereen gelijk.

Nu te maken
- stand van doelen en acties
  Uiterlijk 31 december 2026, over 29 dagen.
  Voor: gemeenteraad.
  Programma: Iedereen gelijk.

Naar de rapportageplichten van Iedereen gelijk:
https://evenbeeld.example/proefstad/ig

U krijgt deze mail omdat u deze rapportage maakt, of omdat u het programma leidt.
Deze mail is automatisch gemaakt door Evenbeeld, voor Gemeente Proefstad.
Op deze mail kunt u niet antwoorden.
`,
    );
  });

  test("names the report in the subject when it is the only one, in both languages", () => {
    assert.equal(
      draw([report]).subject,
      "Herinnering: stand van doelen en acties, uiterlijk 31 december 2026",
    );
    assert.equal(draw([late]).subject, "Te laat: jaarverslag");
    const english = draw([late], { language: "en" });
    assert.equal(english.subject, "Overdue: jaarverslag");
    assert.match(english.text, /Was due on 30 November 2026, 2 days ago\./);
    assert.match(english.html, /<html lang="en">.*<main lang="en">/s);
  });

  test("says the same in plain text and in HTML: one heading above, no picture, nothing fetched", () => {
    const { text, html } = draw([report, late]);
    const said = text.replace(/\s+/g, " ").replaceAll(" - ", " ").trim();
    assert.equal(wordsOf(html), said);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    assert.doesNotMatch(html, /<img|<script|src=|url\(|@import/);
  });
});

describe("R164: what somebody typed stands in a mail as one line of text: it begins no header and no line of its own", () => {
  const evil = "Sara\r\nBcc: iedereen@elders.example\r\n\r\n<b>win</b>\u0000\u2028x";
  test("a line break in a name or a title is a space, in the header and in the text", () => {
    const drawn = draw([{ ...report, content: evil }], {
      to: { name: evil, mail: "sara@proefstad.example" },
    });
    for (const line of [drawn.to.name, drawn.subject]) assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029]/u);
    assert.doesNotMatch(drawn.text, /^Bcc/m);
    assert.match(drawn.text, /^- Sara Bcc: iedereen@elders\.example <b>win<\/b> x$/m);
  });
  test("a title that is markup stays text", () => {
    const { html } = draw([{ ...report, content: script, programme: { key: "ig", title: script } }]);
    assert.equal(html.includes("<script"), false);
    assert.ok(html.includes("&lt;script&gt;"));
  });
  test("a title without end is cut off", () => {
    const { subject } = draw([{ ...report, content: "x".repeat(5000) }]);
    assert.equal([...subject].length, 300);
  });
});
