import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  type Dossier,
  dossierFindings,
  type ListedDocument,
  type RegisteredEntry,
} from "../../src/domain/council/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import { periodFrom } from "../../src/domain/shared/period.ts";
import { longestText } from "../../src/domain/shared/textLength.ts";
import { addDossier } from "../../src/usecases/council/addDossier.ts";
import { addDecisionPoint, addEarlierDecision } from "../../src/usecases/council/changeDossier.ts";
import { readDossier } from "../../src/usecases/council/readDossier.ts";
import { addDocument } from "../../src/usecases/programme/addDocument.ts";
import { aCommitment } from "../support/aCouncilEntry.ts";
import { upload } from "../support/aFiles.ts";
import { amsterdamDossier } from "../support/amsterdamDossier.ts";
import { aPdf } from "../support/aPdf.ts";
import { aProgrammeOffice, programme } from "../support/aProgrammeOffice.ts";
import { keepSecret } from "../support/aSecretDocument.ts";
import { allowed } from "../support/aUnit.ts";

const { sourceIssues } = JSON.parse(readFileSync("examples/programmes/amsterdam-2024.json", "utf8"));
const issues: readonly string[] = sourceIssues.map(({ text }: { text: string }) => text);
const before = dayFrom("2024-11-05");
const after = dayFrom("2024-11-06");

/** Returns the findings as a reader of the paper would note them down. */
const notes = (dossier: Dossier, documents: readonly ListedDocument[], today = before) =>
  dossierFindings(dossier, documents, today).map(({ code, place, ...told }) =>
    [
      code,
      place.kind === "point" ? place.number : place.kind === "document" ? place.key : place.kind,
      ...Object.values(told),
    ].join(" "),
  );

/** What somebody who read the list of issues would expect, by a word of each issue. */
const expected: Readonly<Record<string, readonly string[]>> = {
  Bijlagenummers: [
    "V213 2 Uitgangspunten inclusieve taal 3 7",
    "V213 2 Rapport IZI Solutions 4 3",
    "V213 2 Rapport Clavis Consulting 5 4",
    "V213 2 Rapportage meldingen en maatregelen (concept) 7 5",
  ],
  Spoedreden: ["V221 urgency sending 2024-11-06 2024-11-07"],
  "geen GEHEIM-merk": ["V216 AD2024-066765 Rapport Clavis Consulting 5"],
  "Bijlage 9": ["V214 4 9", "V219 list AD2024-066770"],
};

/** Returns the paper as it would be after every finding was mended. */
function corrected() {
  const { dossier, documents } = amsterdamDossier();
  const [first, second, ...others] = dossier.points;
  if (!first || !second || !dossier.urgency) return assert.fail("the paper has five points");
  const renumbered = second.text
    .replace("taal (bijlage 3", "taal (bijlage 7")
    .replace("IZI Solutions (bijlage 4", "IZI Solutions (bijlage 3")
    .replace("Clavis Consulting (bijlage 5", "Clavis Consulting (bijlage 4, geheim")
    .replace("maatregelen (bijlage 7", "maatregelen (bijlage 5");
  const mended: Dossier = {
    ...dossier,
    urgency: dossier.urgency.replace("6 november", "7 november").replace("31 oktober", "7 november"),
    points: [
      { ...first, text: `${first.text} de Uitvoeringsagenda (bijlage 1b, geheim);` },
      { ...second, text: `${renumbered}\n- de overzichten van wijzigingen (bijlage 10 en 11, geheim).` },
      ...others,
    ],
    documents: [...dossier.documents, "AD2024-066770"],
  };
  const marked = documents.map((one) => ({ ...one, isMarked: true }));
  const ninth = {
    key: "AD2024-066770",
    title: "Commissievoordracht FKD",
    registration: "AD2024-066770",
    annex: "9",
    isMarked: true,
  };
  return { dossier: mended, documents: [...marked, ninth] };
}

describe("amsterdam-2024: [CI-12] [CI-11] the proposal of 5 November 2024 is checked as it was printed", () => {
  test("every issue of the paper about numbering, marking and dates is found, and what else does not fit in it", () => {
    const { dossier, documents } = amsterdamDossier();
    assert.equal(documents.length, 14, "the list of the paper has fourteen lines");
    const found = notes(dossier, documents);
    for (const [word, wanted] of Object.entries(expected)) {
      assert.ok(
        issues.some((issue) => issue.includes(word)),
        `the example knows the issue ${word}`,
      );
      for (const one of wanted) assert.ok(found.includes(one), `${word}: ${one}`);
    }
    assert.deepEqual(
      found.filter((one) => !Object.values(expected).flat().includes(one)),
      [
        "V215 AD2024-066762 Uitvoeringsagenda 2024-2028 1b",
        "V215 AD2024-066771 Wijzigingen uitvoeringsagenda 18-31 oktober 10",
        "V215 AD2024-066772 Bestuursopdracht met wijzigingen 11",
        "V223 urgency 2024-10-31",
      ],
    );
  });

  test("[CI-14 begins] after the meeting the empty field of the decision is found, point by point", () => {
    const { dossier, documents } = amsterdamDossier();
    assert.ok(issues.some((issue) => issue.includes("genomen besluit is leeg")));
    const added = notes(dossier, documents, after).filter((one) => !notes(dossier, documents).includes(one));
    assert.deepEqual(added, ["V224 1", "V224 2", "V224 3", "V224 4", "V224 5"]);
  });

  test("[CI-02] V242 V243: the register knows the promise of 31 October: it is told at its place, with whether there is a reason; a number that the register lacks is told too", () => {
    const { dossier, documents } = amsterdamDossier();
    const missed = aCommitment({ key: "CE1", text: "Opdracht delen", due: periodFrom("2024-10-31") });
    const numbered = aCommitment({ key: "CE2", number: "TA2024-000089", text: "Opdracht actualiseren" });
    const found = (register: readonly RegisteredEntry[]) =>
      dossierFindings(dossier, documents, before, register).flatMap((one) =>
        one.code === "V242" || one.code === "V243" || one.code === "V223" ? [one] : [],
      );
    const told = { code: "V242", place: { kind: "urgency" }, entry: "CE1", what: "Opdracht delen" } as const;
    const due = dayFrom("2024-10-31");
    assert.deepEqual(found([missed]), [{ ...told, due, hasReason: false }], "in place of V223");
    const late = { why: "herfstreces", newDue: null, saidOn: before };
    assert.deepEqual(found([{ ...missed, late }]), [{ ...told, due, hasReason: true }]);
    const moved = { ...missed, late: { ...late, newDue: periodFrom("2024-11-06") } };
    assert.deepEqual(
      found([moved]).map(({ code }) => code),
      ["V223"],
      "what was promised instead is still to come",
    );
    const done = {
      ...missed,
      state: { kind: "settled", on: dayFrom("2024-10-30"), document: null, how: null },
    } as const;
    assert.deepEqual(
      found([done]).map(({ code }) => code),
      ["V223"],
      "the paper still says it is late",
    );
    const unknown = found([numbered]).flatMap((one) => (one.code === "V243" ? [one.number] : []));
    assert.ok(unknown.includes("TA2024-000855") && !unknown.includes("TA2024-000089"), unknown.join());
    const overdue = found([{ ...numbered, due: periodFrom("2024-06") }]).find(({ code }) => code === "V242");
    assert.deepEqual(overdue?.place, { kind: "explanation" });
  });

  test("on a corrected copy nothing is found", () => {
    const { dossier, documents } = corrected();
    assert.deepEqual(notes(dossier, documents), []);
  });

  test("of the corrected copy, each fault that is put back is found again and nothing else", () => {
    const { dossier, documents } = corrected();
    const [, second] = dossier.points;
    assert.ok(second);
    const wrong = second.text.replace("taal (bijlage 7", "taal (bijlage 3");
    const points = dossier.points.map((one) => (one === second ? { ...one, text: wrong } : one));
    assert.deepEqual(notes({ ...dossier, points }, documents), ["V213 2 Uitgangspunten inclusieve taal 3 7"]);
    const open = documents.map((one) => (one.annex === "2" ? { ...one, isMarked: false } : one));
    assert.deepEqual(notes(dossier, open), [
      "V216 AD2024-066763 Eindrapportage 2020-2023 5",
      "V217 2 Eindrapportage 2020-2023",
    ]);
    const lost = documents.filter(({ annex }) => annex !== "7");
    assert.deepEqual(notes(dossier, lost), ["V214 2 7", "V219 list AD2024-066769"]);
  });

  test("[GV-06] [CI-07] it is entered whole: its documents with their numbers, secrecy on all but one, its points; the page gets the same findings", async () => {
    const { house, manager } = await aProgrammeOffice("embedded");
    const { dossier, documents } = amsterdamDossier();
    const keys = new Map<string, string>();
    for (const { key, title, registration, annex } of documents) {
      const file = await upload(house, manager, aPdf(title));
      const values = { programme, title, registration, annex, secrecy: "open" as const, file };
      keys.set(key, allowed(await addDocument(house, manager, values)).key);
    }
    const keyOf = (key: string): string => keys.get(key) ?? assert.fail(key);
    const marked = documents.filter(({ isMarked }) => isMarked).map(({ key }) => keyOf(key));
    await keepSecret(house, manager, programme, marked);
    const { key: _, version: __, points, earlier, ...head } = dossier;
    const texts = [
      head.urgency,
      head.explanation,
      ...points.flatMap(({ text, reasoning }) => [text, reasoning]),
    ];
    assert.ok(
      texts.every((text) => (text ?? "").length <= longestText),
      "each text fits in its field",
    );
    const values = { ...head, documents: dossier.documents.map(keyOf), paper: keyOf(dossier.paper ?? "") };
    const { key } = allowed(await addDossier(house, manager, { programme, values }));
    let seen = 0;
    for (const { outcome: ___, ...point } of points)
      allowed(await addDecisionPoint(house, manager, { programme, key, seen: ++seen, values: point }));
    for (const one of earlier)
      allowed(await addEarlierDecision(house, manager, { programme, key, seen: ++seen, earlier: one }));
    const { findings, isSecret } = await readDossier(house, manager, { programme, dossier: key });
    assert.ok(isSecret);
    const codes = (found: readonly { readonly code: string }[] | null) =>
      (found ?? []).map(({ code }) => code);
    assert.deepEqual(codes(findings), codes(dossierFindings(dossier, documents, after)));
  });
});
