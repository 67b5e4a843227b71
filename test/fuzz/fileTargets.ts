import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { type Asking, askDocumentType } from "../../src/domain/council/index.ts";
import { readResultFile, readTableFile } from "../../src/domain/disclosure/index.ts";
import { parseActionMap, readProgrammeFile } from "../../src/domain/programme/index.ts";
import { checkEdition } from "../../src/domain/reporting/index.ts";
import { readImportProfile } from "../../src/domain/workforce/index.ts";
import { readAggregates, readExtract } from "../../src/intake/extract/readExtract.ts";
import { recogniseExtract } from "../../src/intake/extract/recogniseExtract.ts";
import { readJson } from "../../src/intake/json.ts";
import { readPicture } from "../../src/intake/picture/readPicture.ts";
import { readSheet } from "../../src/intake/readSheet.ts";
import { checkCopy } from "../../src/storage/copyFormat.ts";
import { readHeads } from "../../src/usecases/installation/auditLog.ts";
import { partsOf } from "../../src/web/multipart.ts";
import { filterIn } from "../../src/web/scim/filter.ts";
import { changeSaid, personSaid } from "../../src/web/scim/said.ts";
import { anEdition, anyMaterial } from "../support/anEdition.ts";
import {
  aRow,
  dutchHeader,
  dutchProfile,
  exampleProfile,
  inPieces,
  linesOf,
  october,
  wholeOf,
} from "../support/anExtract.ts";
import { aPdf } from "../support/aPdf.ts";
import { pictures } from "../support/pictures.ts";
import { textCell, workbookParts, zipFile } from "../support/zipFile.ts";
import type { Chance } from "./chance.ts";
import { mutatedBytes, mutatedJson, mutatedText, oddWords } from "./mutations.ts";
import { type Outcome, outcomeOf, type Target } from "./target.ts";

const today = october.referenceDate;
const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
const jsonIn = (folder: string): readonly unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));

const programmes = jsonIn("examples/programmes");
const editions = fc
  .sample(anyMaterial, { numRuns: 5, seed: 1 })
  .map(({ parts, material }): unknown => JSON.parse(anEdition(parts, material).content));
const profiles = jsonIn("examples/import-profiles");

const cells = `<row r="1">${textCell("A1", "Titel")}${textCell("B1", "Eigenaar")}<c r="C1"><v>46000.5</v></c></row><row r="2">${textCell("A2", "Een &amp; ander")}<c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="b"><v>1</v></c></row>`;
const sheetParts = workbookParts(cells, '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>');
const workbook = zipFile(sheetParts);
const lists = [
  "Titel;Eigenaar;Begin\r\nTraining;Ilse;2026-01-01\r\n",
  'a,b\n"x ""y""",2\n"regel\nbreuk",3\n',
  "\ufeffnaam\twaarde\nx\t1,5\n",
].map((text) => Buffer.from(text));

/** A workbook of which one part was changed and packed as it should be, so that the reader gets past the packing. */
const changedWorkbook = (chance: Chance): Buffer => {
  const at = chance.below(sheetParts.length);
  return zipFile(
    sheetParts.map((part, place) =>
      place === at ? { ...part, bytes: Buffer.from(mutatedText(part.bytes.toString("utf8"), chance)) } : part,
    ),
  );
};

const spreadsheet = async (bytes: Uint8Array): Promise<Outcome> => outcomeOf(await readSheet(bytes));
const fileOf = (seeds: readonly Uint8Array[], chance: Chance): Buffer =>
  mutatedBytes(chance.pick(seeds), chance);

/** Answers what a question about a file asks, from the file. */
function told<Answer>(asking: Asking<Answer>, bytes: Uint8Array): Answer {
  let step = asking.next();
  while (!step.done) {
    const { from, length } = step.value;
    step = asking.next(bytes.subarray(Math.max(0, from), Math.max(0, from + length)));
  }
  return step.value;
}

const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1200, 1)]);
const documents = [aPdf(), aPdf("proef", "/Encrypt 3 0 R "), workbook, compound, pictures.png, pictures.jpeg];
const names = ["stuk.pdf", "stuk.xlsx", "stuk.docx", "foto.png", "foto", "..", "a.PDF\u0000.exe"];

/** A file with a name, as somebody could choose one in a form. */
export const someFile = (chance: Chance) => ({
  name: chance.pick(names),
  bytes: chance.happens(0.3)
    ? chance.pick([...documents, ...lists])
    : fileOf([...documents, ...lists], chance),
});

const staff = linesOf(
  dutchHeader,
  aRow(),
  aRow({ person: "000124", unit: "E02", sex: "M" }),
  aRow({ until: "31-12-2027" }),
);
const aggregate = exampleProfile("uk-pay-gap-2021", "aggregates");

const aggregateColumns = [...aggregate.labels, ...aggregate.figures.map(({ column }) => column)];
const aggregateHeader = aggregateColumns.join(",");
const aggregateRow = aggregateColumns
  .map((_, at) => (at < aggregate.labels.length ? `A${at}` : "12.5"))
  .join(",");

const boundary = "----grens";
const formBytes = Buffer.from(
  `--${boundary}\r\ncontent-disposition: form-data; name="naam"\r\n\r\nIlse\r\n--${boundary}\r\ncontent-disposition: form-data; name="bestand"; filename="a%22b.csv"\r\ncontent-type: text/csv\r\n\r\na;b\r\n1;2\r\n--${boundary}--\r\n`,
);

async function formRead(bytes: Buffer, chance: Chance): Promise<Outcome> {
  const parts = partsOf(inPieces(bytes, 1 + chance.below(bytes.length + 1)), boundary);
  for (;;) {
    const { done, value } = await parts.next();
    if (done) return value ? "taken" : "refused";
    if (chance.happens(0.8)) for await (const _ of value.content());
  }
}

const person = {
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
  userName: "nora@proefstad.example",
  externalId: "17",
  displayName: "Nora Vos",
  emails: [{ type: "work", value: "nora@proefstad.example", primary: true }],
  active: true,
};
const changes = [
  { Operations: [{ op: "Replace", path: "active", value: "False" }] },
  {
    Operations: [
      { op: "replace", value: { displayName: "Nora", 'emails[type eq "work"].value': "n@v.example" } },
    ],
  },
];

const head = {
  municipality: "6b9c1c8e-4d55-4a11-9a53-0a5ad2b6c001",
  count: 12,
  hash: "ab".repeat(32),
  at: "2026-11-01T00:00:00Z",
  publicKey: "x",
  signature: "aGFs",
};
const headLines = `${JSON.stringify(head)}\n${JSON.stringify({ ...head, count: 13 })}\n`;
const copyHeader = `${JSON.stringify({ format: "evenbeeld-copy-1", madeAt: "2026-11-01T00:00:00Z", migrations: ["0001"], columns: {}, sections: [] })}\n`;
const copyText = `${copyHeader}${JSON.stringify({ sha256: sha256(copyHeader) })}\n`;
const table = {
  id: "sekse",
  threshold: 10,
  cells: [
    ["totaal", 42],
    ["vrouwen", 12],
    ["mannen", 30],
  ],
  equations: [[0, [1, 2]]],
};
const result = { status: ["published", "hidden", "hidden"], threshold: 10, withoutFinest: ["schaal"] };
const map = { headerRow: 1, columns: { title: "A", owner: "B" }, parties: ["C"] };

/** A small file needs more changes to change at all. */
const often = 0.08;

/** Every reader of a file that somebody brings. */
export const fileTargets: readonly Target[] = [
  { name: "list as text", read: (chance) => spreadsheet(fileOf(lists, chance)) },
  { name: "workbook", read: (chance) => spreadsheet(mutatedBytes(workbook, chance)) },
  { name: "parts of a workbook", read: (chance) => spreadsheet(changedWorkbook(chance)) },
  {
    name: "JSON",
    read: (chance) =>
      outcomeOf(readJson(mutatedBytes(Buffer.from(JSON.stringify(chance.pick(profiles))), chance))),
  },
  {
    name: "programme file",
    read: (chance) =>
      outcomeOf(readProgrammeFile(mutatedJson(chance.pick(programmes), chance, 0.0005), today)),
  },
  {
    name: "import profile",
    read: (chance) => outcomeOf(readImportProfile(mutatedJson(chance.pick(profiles), chance, 0.01))),
  },
  {
    name: "table to protect",
    read: (chance) =>
      outcomeOf(readTableFile(mutatedJson(table, chance, often), { threshold: null, level: null })),
  },
  {
    name: "protected table",
    read: (chance) => outcomeOf(readResultFile(mutatedJson(result, chance, often))),
  },
  { name: "map of columns", read: (chance) => outcomeOf(parseActionMap(mutatedJson(map, chance, often))) },
  {
    name: "edition",
    read: (chance) => {
      const text = JSON.stringify(mutatedJson(chance.pick(editions), chance, 0.003));
      const { ok, value } = { value: null, ...readJson(Buffer.from(text)) };
      if (!ok) return "refused";
      const found = checkEdition({ text, value, hash: sha256(text), head: null }, sha256);
      return found.every(({ what }) => what === "writing") ? "taken" : "refused";
    },
  },
  {
    name: "extract, by its profile",
    read: async (chance) => {
      const bytes = mutatedBytes(staff, chance);
      const { refused } = await wholeOf(
        readExtract(inPieces(bytes, 1 + chance.below(400)), dutchProfile, october),
      );
      return refused === null ? "taken" : "refused";
    },
  },
  {
    name: "counts, by their profile",
    read: async (chance) => {
      const bytes = mutatedBytes(linesOf(aggregateHeader, aggregateRow), chance);
      const { refused } = await wholeOf(readAggregates(inPieces(bytes), aggregate));
      return refused === null ? "taken" : "refused";
    },
  },
  {
    name: "extract, recognised",
    read: async (chance) => {
      const bytes = chance.happens(0.3) ? changedWorkbook(chance) : mutatedBytes(staff, chance);
      return outcomeOf(await recogniseExtract(inPieces(bytes)));
    },
  },
  { name: "picture", read: (chance) => outcomeOf(readPicture(fileOf(Object.values(pictures), chance))) },
  {
    name: "document",
    read: (chance) => {
      const bytes = fileOf(documents, chance);
      return outcomeOf(told(askDocumentType(bytes.length, chance.pick([...names, ...oddWords])), bytes));
    },
  },
  { name: "form with files", read: (chance) => formRead(mutatedBytes(formBytes, chance), chance) },
  {
    name: "person of a directory",
    read: (chance) => outcomeOf(personSaid(mutatedJson(person, chance, often))),
  },
  {
    name: "change of a directory",
    read: (chance) => outcomeOf(changeSaid(mutatedJson(chance.pick(changes), chance, often))),
  },
  {
    name: "filter of a directory",
    read: (chance) => outcomeOf(filterIn(mutatedText('userName eq "nora"', chance))),
  },
  { name: "kept heads", read: (chance) => outcomeOf(readHeads(mutatedText(headLines, chance))) },
  {
    name: "copy",
    read: async (chance) => {
      const text = mutatedText(copyText, chance);
      return outcomeOf(
        await checkCopy(async function* () {
          yield text;
        }),
      );
    },
  },
];
