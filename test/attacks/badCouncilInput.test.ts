import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { textsFor } from "../../src/texts/index.ts";
import { aPdf } from "../support/aPdf.ts";
import { aDocument } from "../support/aSecretDocument.ts";
import { aProgrammeSite } from "../support/aSite.ts";
import { aZip } from "../support/aZip.ts";
import { pictures } from "../support/pictures.ts";

type Code = keyof ReturnType<typeof textsFor>["problems"];
type Fields = Readonly<Record<string, string | readonly string[] | File>>;

const docx = aZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>" });
const macros = aZip({ "word/document.xml": "<document/>", "word/vbaProject.bin": "x" });
const sealed = Buffer.alloc(2048);
sealed.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
sealed.write("EncryptedPackage", 512, "utf16le");
const locked = Buffer.from(aZip({ "word/document.xml": "<document/>" }));
locked.writeUInt16LE(1, locked.indexOf("PK\u0001\u0002") + 8);

/** An office with an open document and one that the executive put under secrecy, and what it says of both. */
async function anOffice() {
  const site = await aProgrammeSite([]);
  const { house, manager, people, path, open, post } = site;
  const programme = path.split("/").at(-1) ?? assert.fail("no programme");
  const kept = await aDocument(house, manager, programme, { title: "Bijlage 4" });
  const register = `${path}/geheimhouding`;
  const imposed = {
    orgaan: "executive",
    commissie: "",
    stukken: [kept],
    deel: "",
    grond: "2i",
    motivering: "Medewerkers horen het eerst van ons.",
    opgelegd: "2026-10-12",
    bekijken: "2026-11-12",
    opheffen: "executive",
  };
  assert.equal((await post(people.sara, `${register}/nieuw`, imposed)).status, 303);
  const says = async () =>
    `${(await open(people.sara, register)).body}${(await open(people.sara, `${path}/documenten`)).body}`;
  /** Sends it in both languages: it is refused with the sentence of its rule, keeps what was typed and changes nothing. */
  const assertRefused = async (
    where: string,
    fields: Fields,
    { code, typed }: { code: Code; typed: string },
  ) => {
    const before = await says();
    for (const language of ["nl", "en"] as const) {
      const answer = await post(people.sara, `${path}/${where}`, fields, language);
      assert.equal(answer.status, 422, `${code} ${language}`);
      assert.ok(
        answer.body.replaceAll("&#39;", "'").includes(textsFor(language).problems[code]),
        `${code} says why in ${language}`,
      );
      assert.ok(answer.body.includes(typed), `${code} keeps what was typed`);
    }
    assert.equal(await says(), before, `${code} changed something`);
  };
  return { ...site, assertRefused, imposed, kept };
}

const bring = (name: string, bytes: Uint8Array): Fields => ({
  titel: "Nota over Clavis",
  geheim: "secret",
  bestand: new File([new Uint8Array(bytes)], name),
});

/** Files that are not what they say or cannot be read, by the rule that refuses each. */
const badFiles: Readonly<Record<string, readonly [Code, string, Uint8Array]>> = {
  "a page of a site that calls itself a PDF": ["P601", "nota.pdf", Buffer.from("<html><script>x()</script>")],
  "a program that calls itself a PDF": ["P601", "nota.pdf", Buffer.from("MZ\u0090\u0000")],
  "a text with macros": ["P601", "nota.docx", macros],
  "an empty file": ["P602", "nota.pdf", new Uint8Array()],
  "a PDF that calls itself a text": ["P604", "nota.docx", aPdf()],
  "a text that calls itself a PDF": ["P604", "nota.pdf", docx],
  "a PDF that calls itself a program": ["P604", "nota.pdf.exe", aPdf()],
  "a PDF with a password": ["P605", "nota.pdf", aPdf("proef", "/Encrypt 9 0 R ")],
  "a workbook with a password": ["P605", "lijst.xlsx", sealed],
  "a text of which the parts are encrypted": ["P605", "nota.docx", locked],
  "a PDF that was cut off": ["P606", "nota.pdf", aPdf().subarray(0, 200)],
  "a PDF that names a table that is not there": [
    "P606",
    "nota.pdf",
    Buffer.from("%PDF-1.7\nstartxref\n99999\n%%EOF"),
  ],
  "a text that was cut off": ["P606", "nota.docx", docx.subarray(0, docx.length - 22)],
  "a picture without its end": ["P606", "kaart.png", Buffer.from(pictures.png).subarray(0, -1)],
};

describe("[CI-11] P601, P602, P604, P605 and P606: a file that lies about its type, is encrypted or broken becomes no document, with the sentence of its rule", () => {
  for (const [what, [code, name, bytes]] of Object.entries(badFiles))
    test(`${code}: ${what}`, async () => {
      const { assertRefused, faults } = await anOffice();
      await assertRefused("documenten/nieuw", bring(name, bytes), { code, typed: "Nota over Clavis" });
      assert.deepEqual(faults, []);
    });
});

describe("[CI-07] [CI-08] [CI-09] what no body can decide is refused with the sentence of its rule, and the secrecy stays as it was", () => {
  for (const [what, grond] of [
    ["a ground of paragraph 5", "5a"],
    ["a letter that paragraph 1 does not have", "1f"],
    ["a letter that paragraph 2 does not have", "2j"],
    ["a letter without a paragraph", "i"],
    ["no ground", ""],
  ] as const)
    test(`V202: ${what} outside Woo 5.1, paragraphs 1 and 2`, async () => {
      const { assertRefused, imposed, faults } = await anOffice();
      await assertRefused(
        "geheimhouding/nieuw",
        { ...imposed, grond },
        { code: "V202", typed: imposed.motivering },
      );
      assert.deepEqual(faults, []);
    });

  const lift = { besloten: "2026-10-12", wanneer: "at", tijd: "17:00", versie: "1" };
  for (const orgaan of ["mayor", "council", "councilCommittee"] as const)
    test(`V206: lifting by the ${orgaan}, where the executive may lift`, async () => {
      const { assertRefused, faults } = await anOffice();
      const fields = { ...lift, orgaan, dag: "2026-11-07" };
      await assertRefused("geheimhouding/S1/opheffen", fields, { code: "V206", typed: "2026-11-07" });
      assert.deepEqual(faults, []);
    });

  for (const [dag, tijd] of [
    ["2026-10-01", "17:00"],
    ["2026-10-12", "08:59"],
  ] as const)
    test(`V207: an end in the past, on ${dag} at ${tijd}`, async () => {
      const { assertRefused, faults } = await anOffice();
      const fields = { ...lift, orgaan: "executive", dag, tijd };
      await assertRefused("geheimhouding/S1/opheffen", fields, { code: "V207", typed: tijd });
      assert.deepEqual(faults, []);
    });

  test("V210: secrecy for some members of the council only", async () => {
    const { assertRefused, faults } = await anOffice();
    const fields = { aan: "someOfCouncil", op: "2026-10-12", versie: "1" };
    await assertRefused("geheimhouding/S1/verstrekken", fields, { code: "V210", typed: "2026-10-12" });
    assert.deepEqual(faults, []);
  });
});
