import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { extractText } from "unpdf";
import { readSheet } from "../../src/intake/readSheet.ts";
import { checkZip, unpackPart } from "../../src/intake/zip.ts";
import { addLetter } from "../../src/usecases/council/changeLetter.ts";
import { addRedaction, decideRedaction, removeWords } from "../../src/usecases/council/changeRedaction.ts";
import { aKeptCommitment } from "../support/aCouncilEntry.ts";
import { aKeptDossier } from "../support/aDossier.ts";
import { aDocument, keepSecret } from "../support/aSecretDocument.ts";
import { aProgrammeSite } from "../support/aSite.ts";
import { allowed } from "../support/aUnit.ts";
import { whatFileSays } from "../support/whatFileSays.ts";

/** What leaves as a file and can hold nothing that is secret for some of its readers, and why. */
const holdsNoSecrets: Readonly<Record<string, string>> = {
  "public/publicCouncil.tsx": "made of what was published, which everybody reads",
  "public/openData.tsx": "made of what was published, which everybody reads",
  "entry/providerSignIn.tsx": "public halves of keys",
  "office/settings/signInPage.tsx": "the public half of a key",
  "public/diaryFile.ts": "days of duties and rounds",
  "public/publicFigureFiles.tsx": "made of what was published, which everybody reads",
  "public/publicDecisions.tsx": "made of what was published, which everybody reads",
  "public/publicEditionPage.tsx": "made of what was published, which everybody reads",
  "public/publicCatalog.ts": "made of what was published, which everybody reads",
  "office/reporting/committeeYearPage.tsx": "actions, targets and money, no paper of the council",
  "office/reporting/editionPage.tsx": "actions, targets and money, no paper of the council",
  "office/reporting/roundReportPage.tsx": "answers of units, no paper of the council",
  "office/meetings/meetingsIcs.ts": "day, time and place of meetings, nothing of their agenda",
  "office/units/takeUnitPlans.ts": "plans of units, which have no papers",
  "office/flows/takeFlows.ts": "released figures",
  "office/rounds/takeRound.ts": "answers of units, no paper of the council",
  "office/representation/takeRepresentation.ts": "released figures",
  "office/people/takePeople.ts": "people with their roles and days, which have no papers",
  "office/programme/takeProgramme.ts": "the plan; what was added as a document is not in it",
  "office/programme/takeActions.ts": "actions, which have no papers",
  "office/programme/takeMoney.ts": "lines of the budget, which have no papers",
  "office/recruitment/takeRecruitment.ts": "released figures",
  "office/protection/takeProtection.ts": "how figures were protected",
};

/** What leaves as it came in: no library here writes into a file that somebody else made; its name and its page carry the mark. */
const asItCame = ["office/programme/documentsPage.tsx"];

const ground = /Woo artikel 5\.1, lid 2, onder i\. Opheffen: college/;

/** Holds every page of a PDF, and the whole of a DOCX, against the mark. */
async function assertPapers(pdf: Buffer, docx: Buffer | null): Promise<void> {
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: false });
  assert.ok(totalPages >= 1);
  for (const [at, page] of text.entries()) assert.match(page, /GEHEIM/, `page ${at + 1}`);
  assert.match(await whatFileSays(pdf), ground);
  if (docx === null) return;
  const said = await whatFileSays(docx);
  assert.match(said, ground);
  assert.match(said, /· GEHEIM/);
}

/** A dossier of which the proposal is secret, with a letter of three pages, a redaction and a commitment that hang on it. */
async function aSecretSite() {
  const site = await aProgrammeSite([]);
  const { house, manager, municipality } = site;
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const paper = await aDocument(house, manager, programme, { title: "Collegevoorstel" });
  const dossier = await aKeptDossier(house, manager, programme, {
    subject: "Voorstel",
    documents: [paper],
    paper,
  });
  await keepSecret(house, manager, programme, [paper]);
  const passages = [{ part: "message", text: "Een regel van de brief.\n".repeat(120) }] as const;
  const begun = { kind: "dayMailEntry", subject: "Nieuws", dossier, edition: null, duties: [] } as const;
  const letter = allowed(await addLetter(house, manager, { programme, values: { ...begun, passages } })).key;
  const source = { kind: "document", key: paper } as const;
  const values = { source, title: "Voorstel zonder naam", text: "Jan de Vries schreef dit." };
  const { key: redaction } = allowed(await addRedaction(house, manager, { programme, values }));
  const words = { words: "Jan de Vries", ground: { paragraph: 2, letter: "e" } } as const;
  allowed(await removeWords(house, manager, { programme, key: redaction, seen: 1, words }));
  const done = { programme, key: redaction, seen: 2, made: ["schreef dit"], files: [] };
  allowed(await decideRedaction(house, manager, done));
  await aKeptCommitment(house, manager, programme, { text: "Een open toezegging" });
  await aKeptCommitment(house, manager, programme, { text: "Een geheime toezegging", madeIn: paper });
  const take = async (path: string) => {
    const headers = { cookie: `evenbeeld_sessie=${await site.secretOf(site.people.sara)}` };
    const address = `http://localhost:3000/${municipality.slug}${site.path}${path}`;
    const answer = await site.site.request(address, { headers });
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get("content-disposition") ?? "", /GEHEIM-|CONCEPT-/, path);
    return Buffer.from(await answer.arrayBuffer());
  };
  return { ...site, paper, dossier, letter, redaction, take };
}

type Site = Awaited<ReturnType<typeof aSecretSite>>;

/** Reads a sheet: its mark stands above the headers, and again at the one line that is secret. */
async function assertSheet(bytes: Buffer): Promise<void> {
  const sheet = await readSheet(bytes);
  assert.ok(sheet.ok);
  const said = sheet.value.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === "text" ? cell.text : "")).join("|"),
  );
  assert.match(said[0] ?? "", /^GEHEIM\. /);
  assert.match(said[0] ?? "", ground);
  assert.match(said[1] ?? "", /^Soort\|.*\|Geheimhouding/);
  assert.equal(said.filter((line) => line.includes("Een geheime toezegging") && ground.test(line)).length, 1);
  assert.equal(said.filter((line) => line.includes("Een open toezegging") && ground.test(line)).length, 0);
}

/** What can hold secrets, with the look at its files. */
const marked: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  "office/council/letterPage.tsx": async ({ take, letter }) =>
    assertPapers(await take(`/brieven/${letter}/bestand/pdf`), await take(`/brieven/${letter}/bestand/docx`)),
  "office/council/redactionPage.tsx": async ({ take, redaction }) =>
    assertPapers(
      await take(`/gelakt/${redaction}/bestand/pdf`),
      await take(`/gelakt/${redaction}/bestand/docx`),
    ),
  "office/councilRegister/takeRegister.ts": async ({ take }) => {
    await assertSheet(await take("/toezeggingen.xlsx"));
    await assertSheet(await take("/toezeggingen.csv"));
  },
  "office/reporting/handoverPage.tsx": async ({ take }) => {
    const [pdf, docx] = [await take("/overdracht/2026-12-31/pdf"), await take("/overdracht/2026-12-31/docx")];
    await assertPapers(pdf, docx);
    assert.match(await whatFileSays(pdf), /Collegevoorstel/);
    assert.match(
      String(await take("/overdracht/2026-12-31/html")),
      /· GEHEIM[\s\S]*onder i\. Opheffen: college/,
    );
  },
  "office/council/dossierPackage.ts": async ({ take, dossier, paper }) => {
    const zip = checkZip(await take(`/dossiers/${dossier}/pakket.zip`));
    assert.ok(zip.ok);
    const key = `${dossier}-voorblad`;
    const cover = unpackPart(zip.value, `${dossier}/${key}/GEHEIM-${key}.pdf`);
    assert.ok(cover.ok && cover.value);
    await assertPapers(Buffer.from(cover.value), null);
    const said = await whatFileSays(cover.value);
    for (const [name] of zip.value.parts)
      if (name.includes("/GEHEIM-") && !name.endsWith(".xml") && !name.includes("voorblad"))
        assert.ok(said.replaceAll(" ", "").includes(name.split("/").at(-1) ?? "?"), name);
    assert.ok([...zip.value.parts.keys()].some((name) => name.includes(`GEHEIM-${paper}.pdf`)));
  },
};

test("[CI-09] [CI-07] whatever leaves as a file carries its mark in itself, or can hold nothing that is secret", async () => {
  const sources = globSync("src/web/**/*.{ts,tsx}").filter(
    (path) =>
      !path.includes(".test.") &&
      !path.endsWith("tableFiles.ts") && // who calls it says what is in the table
      /kind: "(?:file|stream)",\s+name(?:,|: `|: "[^"]*\.)|\b(?:workbookFile|csvFile)\(/.test(
        readFileSync(path, "utf8"),
      ),
  );
  assert.deepEqual(
    sources.map((path) => path.replaceAll("\\", "/").replace("src/web/", "")).toSorted(),
    [...Object.keys(holdsNoSecrets), ...asItCame, ...Object.keys(marked)].toSorted(),
    "a new file says here that it can hold no secrets, or how it is marked",
  );
  const site = await aSecretSite();
  for (const look of Object.values(marked)) await look(site);
  assert.deepEqual(site.faults, []);
});
