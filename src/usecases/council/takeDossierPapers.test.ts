import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aKeptCommitment } from "../../../test/support/aCouncilEntry.ts";
import { aKeptDossier } from "../../../test/support/aDossier.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { textsAt, type XmlElement } from "../../../test/support/mdto.ts";
import { eventsOf, limits, metadata, taken } from "../../../test/support/takenDossier.ts";
import { recordOutcome } from "./changeDossier.ts";
import { addLetter, planLetter, registerLetter } from "./changeLetter.ts";
import { addRedaction, decideRedaction, removeWords } from "./changeRedaction.ts";
import { settleCouncilEntry } from "./moveCouncilEntry.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;
const made = (text: string) =>
  (["pdf", "docx"] as const).map((format) => ({
    format,
    language: "nl",
    bytes: Uint8Array.from(Buffer.from(`${text} als ${format}`)),
  }));

/** Begins a letter of a dossier. */
async function aDraft({ house, manager }: Office, dossier: string, subject: string): Promise<string> {
  const passages = [{ part: "message", text: "Tekst." }] as const;
  const values = { kind: "dayMailEntry", subject, dossier, edition: null, duties: [], passages } as const;
  return allowed(await addLetter(house, manager, { programme, values })).key;
}

/** Writes a letter of a dossier and registers it, where it is held until an instant or is out. */
async function aRegistered(office: Office, dossier: string, subject: string, until: Date | null) {
  const { house, manager } = office;
  const key = await aDraft(office, dossier, subject);
  const embargo =
    until === null ? ({ kind: "none" } as const) : ({ kind: "untilInstant", at: until } as const);
  const plan = { embargo, unrest: { kind: "notExpected" } } as const;
  allowed(await planLetter(house, manager, { programme, key, seen: 1, values: plan }));
  const on = until === null ? day("2026-10-12") : day("2026-10-14");
  const dayMail = { on, registration: `RB-${subject}` };
  allowed(await registerLetter(house, manager, { programme, key, seen: 2, dayMail, files: made(subject) }));
  return key;
}

async function aRedacted({ house, manager }: Office, document: string) {
  const source = { kind: "document", key: document } as const;
  const values = { source, title: "Advies zonder namen", text: "Behandeld door Jan de Vries." };
  const { key } = allowed(await addRedaction(house, manager, { programme, values }));
  const words = { words: "Jan de Vries", ground: { paragraph: 2, letter: "e" } } as const;
  allowed(await removeWords(house, manager, { programme, key, seen: 1, words }));
  const done = { programme, key, seen: 2, made: ["Behandeld door"], files: made("Advies") };
  allowed(await decideRedaction(house, manager, done));
  return key;
}

/** A dossier with an open proposal, a secret annex, two letters, a redaction of the annex, and three commitments. */
async function aFullDossier(kind: Parameters<typeof aProgrammeOffice>[0]) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const paper = await aDocument(house, manager, programme, { title: "Collegevoorstel" });
  const annex = await aDocument(house, manager, programme, { title: "Advies" });
  const elsewhere = await aDocument(house, manager, programme, { title: "Iets anders" });
  await keepSecret(house, manager, programme, [annex]);
  const documents = [paper, annex];
  const dossier = await aKeptDossier(house, manager, programme, { subject: "Voorstel", documents, paper });
  const outcome = { kind: "asProposed", decidedOn: day("2026-10-13") } as const;
  const out = await aRegistered(office, dossier, "Open brief", null);
  const held = await aRegistered(office, dossier, "Latere brief", new Date("2026-10-14T08:00:00Z"));
  const draft = await aDraft(office, dossier, "Concept");
  const redaction = await aRedacted(office, annex);
  const promised = (text: string, madeIn: string | null) =>
    aKeptCommitment(house, manager, programme, { text, madeIn, number: `TA ${text.length}` });
  const secret = await promised("Een toezegging in het advies", annex);
  const settled = await promised("Een toezegging die af is", null);
  await promised("Een toezegging elders", elsewhere);
  const done = { on: day("2026-10-12"), document: paper, how: "Met het voorstel" };
  allowed(await settleCouncilEntry(house, manager, { programme, key: settled, seen: 1, settled: done }));
  house.clock.now = new Date("2026-10-13T08:00:00Z");
  allowed(await recordOutcome(house, manager, { programme, key: dossier, seen: 2, number: 1, outcome }));
  return { ...office, paper, annex, dossier, out, held, draft, redaction, secret, settled };
}

const relations = (one: XmlElement) => {
  const at = "gerelateerdInformatieobject";
  const to = [at, "gerelateerdInformatieobjectVerwijzing", "verwijzingIdentificatie", "identificatieKenmerk"];
  return [
    textsAt(one, at, "gerelateerdInformatieobjectTypeRelatie", "begripLabel").join(),
    textsAt(one, ...to).join(),
  ];
};

for (const kind of bothKinds)
  describe(`what a dossier takes along beside its documents (${kind})`, () => {
    test("[CI-09] [CI-10] letters that went out, redactions that were decided, what the register has of its documents and the decisions go along, each with its own metadata in the order of MDTO", async () => {
      const office = await aFullDossier(kind);
      const { dossier, paper, annex, out, held, draft, redaction, secret, settled } = office;
      const parts = await taken(office, office.actor("clerk"), dossier);
      for (const name of parts.keys()) if (name.endsWith(".xml")) metadata(parts, name);
      const about = (key: string) => metadata(parts, `${dossier}/${key}/${key}.mdto.xml`);
      const bytesOf = (name: string) => String(parts.get(`${dossier}/${name}`) ?? assert.fail(name));
      const whole = metadata(parts, `${dossier}/${dossier}.mdto.xml`);
      const decisions = `${dossier}-besluiten`;
      assert.deepEqual(
        textsAt(whole, "bevatOnderdeel", "verwijzingIdentificatie", "identificatieKenmerk").toSorted(),
        [paper, annex, out, held, redaction, secret, settled, decisions].toSorted(),
      );
      assert.ok(![...parts.keys()].some((name) => name.includes(draft)), "a draft is no record yet");

      assert.equal(bytesOf(`${out}/${out}.pdf`), "Open brief als pdf");
      assert.equal(bytesOf(`${out}/${out}.docx`), "Open brief als docx");
      assert.deepEqual(limits(about(out)).types, ["niet geheim"]);
      assert.deepEqual(textsAt(about(out), "identificatie", "identificatieKenmerk"), [out, "RB-Open brief"]);
      assert.deepEqual(eventsOf(about(out)).at(-1), "brief geregistreerd voor de dagmail");
      assert.equal(bytesOf(`${held}/GEHEIM-${held}.pdf`), "Latere brief als pdf");
      assert.deepEqual(limits(about(held)).types, ["nog niet voor iedereen"]);

      assert.equal(bytesOf(`${redaction}/GEHEIM-${redaction}.pdf`), "Advies als pdf");
      assert.deepEqual(relations(about(redaction)), ["gelakte tekst van", annex]);
      assert.deepEqual(limits(about(redaction)).codes, ["Woo 5.1 lid 2 onder i"]);

      assert.match(bytesOf(`${secret}/GEHEIM-${secret}.csv`), /Een toezegging in het advies/);
      assert.deepEqual(relations(about(secret)), ["gedaan in", annex]);
      assert.deepEqual(limits(about(secret)).codes, ["Woo 5.1 lid 2 onder i"]);
      assert.match(bytesOf(`${settled}/${settled}.csv`), /afgedaan;.*2026-10-12;Met het voorstel/);
      assert.deepEqual(relations(about(settled)), ["afgedaan met", paper]);
      assert.deepEqual(limits(about(settled)).types, ["niet geheim"]);

      const decided = bytesOf(`${decisions}/${decisions}.csv`);
      assert.match(
        decided,
        /1;instemmen;In te stemmen met het plan\.;;besloten zoals voorgesteld;2026-10-13/,
      );
      assert.deepEqual(limits(about(decisions)).types, ["niet geheim"]);
    });

    test("[CI-09] when the proposal is secret, its decisions and its letters are as secret as it is", async () => {
      const office = await aFullDossier(kind);
      const { house, manager, dossier, paper, out } = office;
      await keepSecret(house, manager, programme, [paper]);
      const parts = await taken(office, manager, dossier);
      for (const key of [out, `${dossier}-besluiten`]) {
        const { codes } = limits(metadata(parts, `${dossier}/${key}/${key}.mdto.xml`));
        assert.deepEqual(codes, ["Woo 5.1 lid 2 onder i"], key);
      }
      assert.ok(parts.has(`${dossier}/${out}/GEHEIM-${out}.pdf`));
      assert.ok(parts.has(`${dossier}/${dossier}-besluiten/GEHEIM-${dossier}-besluiten.csv`));
    });
  });
