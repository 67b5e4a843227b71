import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aPaper, dutch } from "../../../test/support/aReport.ts";
import { whatFileSays } from "../../../test/support/whatFileSays.ts";
import { plainPdf } from "../../demo/plainPdf.ts";
import type { Redaction } from "../../domain/council/index.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { renderDocx } from "../docx.ts";
import type { PaperMade } from "../paperLength.ts";
import { renderPdf } from "../pdf.ts";
import { everyText, redactionPaper } from "./redactionPaper.ts";

const at = new Date("2024-11-05T10:00:00Z");
const person = { paragraph: 2, letter: "e" } as const;
const secrets = ["Jan de Vries", "020-552 1234", "j.devries@amsterdam.nl", "Zoë Öztürk"];
const text = `Behandelend ambtenaar: Jan de Vries, telefoon 020-552 1234.\nMail: j.devries@amsterdam.nl\nOok Zoë Öztürk las mee.`;
const redaction: Redaction = {
  key: "LK1",
  source: { kind: "document", key: "D1" },
  title: "Voordracht bestuursopdracht",
  text,
  removed: secrets.map((words) => ({ words, ground: person })),
  state: { kind: "decided", by: null, on: dayFrom("2024-11-05") },
  version: 2,
};
const around = { organisation: "Gemeente Proefstad", programme: "Programma", leftOut: [], holding: null };
const paper = redactionPaper(redaction, around, dutch);

const bytesOf = (made: PaperMade): Uint8Array => (made.ok ? made.value : assert.fail("too long"));
const found = async (file: Uint8Array): Promise<readonly string[]> => {
  const said = (await whatFileSays(file)).toLowerCase();
  return secrets.filter((words) => said.includes(words.toLowerCase()));
};

/** A black bar that is drawn over the text in a later version of the same file. */
function withBarOver(pdf: Uint8Array): Uint8Array {
  const before = Buffer.from(pdf).toString("latin1");
  const bar = "0 g 50 700 500 120 re f";
  const added = `6 0 obj\n<< /Length ${bar.length} >>\nstream\n${bar}\nendstream\nendobj\n`;
  const page =
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n";
  const row = (place: number) => `${String(place).padStart(10, "0")} 00000 n \n`;
  const [from, other] = [before.length, before.length + added.length];
  const table = `xref\n3 1\n${row(other)}6 1\n${row(from)}`;
  const previous = /startxref\n(\d+)/.exec(before)?.[1];
  const start = from + added.length + page.length;
  const trailer = `trailer\n<< /Size 7 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(`${before}${added}${page}${table}${trailer}`, "latin1");
}

describe("[CI-10] what is taken out is nowhere in the file that is made", () => {
  test("the search finds a bar that is only drawn over it, and words that a typeset file holds as numbers of letters", async () => {
    const drawnOver = withBarOver(plainPdf(text.split("\n")));
    assert.deepEqual(await found(drawnOver), secrets, "a bar over the text");
    const whole = aPaper({ kind: "paragraph", text });
    const pdf = bytesOf(renderPdf("paper", whole, at));
    const raw = Buffer.from(pdf).toString("latin1");
    assert.ok(!secrets.some((words) => raw.includes(words)), "the bytes themselves do not show it");
    assert.deepEqual(await found(pdf), secrets, "by the letters that the font maps to");
    assert.deepEqual(await found(bytesOf(await renderDocx(whole, at))), secrets, "packed in a part");
    const titled = { ...aPaper({ kind: "paragraph", text: "Niets." }), title: "Jan de Vries" };
    assert.deepEqual(await found(bytesOf(renderPdf("paper", titled, at))), ["Jan de Vries"]);
  });

  test("nothing of it is in the PDF, which is PDF/UA and shows the ground in its place", async () => {
    const pdf = bytesOf(renderPdf("paper", paper, at));
    assert.deepEqual(await found(pdf), []);
    assert.match(Buffer.from(pdf).toString("latin1"), /pdfuaid:part>1</);
    const said = await whatFileSays(pdf);
    assert.match(said, /Behandelend ambtenaar: ?5\.1\.2e ?, telefoon ?5\.1\.2e ?\./);
    assert.match(said, /Woo artikel 5\.1, lid 2, onder e 4/);
    assert.equal(
      [
        ...Buffer.from(pdf)
          .toString("latin1")
          .matchAll(/startxref\r?\n/g),
      ].length,
      1,
      "one version",
    );
  });

  test("nor in the DOCX, not as a word that is split over runs either", async () => {
    const docx = bytesOf(await renderDocx(paper, at));
    assert.deepEqual(await found(docx), []);
    assert.match(await whatFileSays(docx), /Behandelend ambtenaar: 5\.1\.2e , telefoon 5\.1\.2e \./);
  });

  test("a bar is as long as its ground, whatever it stands for", () => {
    const other = {
      ...redaction,
      text: text.replaceAll("Jan de Vries", "Al"),
      removed: [{ words: "Al", ground: person }],
    };
    const first = (of: Redaction) => redactionPaper(of, around, dutch).sections[0]?.blocks[0];
    const [one, two] = [first(redaction), first(other)].map((block) =>
      block?.kind === "redacted" ? block.pieces.slice(0, 2) : assert.fail(),
    );
    assert.deepEqual(one, two);
  });

  test("every text of a paper is looked through: title, foot, table and bars", () => {
    const texts = everyText(paper);
    for (const said of ["Voordracht bestuursopdracht", "Gemeente Proefstad", "5.1.2e", "Programma"])
      assert.ok(texts.includes(said), said);
  });
});
