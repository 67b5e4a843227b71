import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aKeptDossier } from "../../../test/support/aDossier.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { textsAt } from "../../../test/support/mdto.ts";
import {
  assertSums,
  eventsOf,
  limits,
  metadata,
  type Package,
  taken,
} from "../../../test/support/takenDossier.ts";
import { roles } from "../../domain/access/index.ts";
import { NotAllowed, NotFound } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { changeDocument } from "../programme/changeDocument.ts";
import { closeProgramme } from "../programme/closeProgramme.ts";
import { liftSecrecy } from "./changeSecrecy.ts";
import { takeDossier } from "./takeDossier.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;
const words = (role: string) => role;
const subject = 'Voorstel <b>"A" & B</b>';
const title = "Bijlage <6a> & ]]> é ’t";

/** A dossier with an open proposal that has its numbers, an annex under secrecy, and one that is only marked secret. */
async function aDossierOffice(kind: Parameters<typeof aProgrammeOffice>[0]) {
  const office = await aProgrammeOffice(kind);
  const { house, manager } = office;
  const paper = await aDocument(house, manager, programme, { title: "Collegevoorstel" });
  const kept = await aDocument(house, manager, programme, { title });
  const marked = await aDocument(house, manager, programme, { title: "Notitie", mark: "secret" });
  const numbers = { registration: "AD2024-066765", annex: "6a", link: "https://raad.example/?a=1&b=2" };
  const values = { title: "Collegevoorstel", accessibility: "notChecked", ...numbers } as const;
  allowed(await changeDocument(house, manager, { programme, key: paper, seen: 1, values, reason: null }));
  const secrecy = await keepSecret(house, manager, programme, [kept]);
  const dossier = await aKeptDossier(house, manager, programme, {
    subject,
    documents: [paper, kept, marked],
    paper,
  });
  return { ...office, paper, kept, marked, secrecy, dossier };
}

const log = ({ house, municipality }: Office) =>
  readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 500 });

for (const kind of bothKinds)
  describe(`a dossier as a package for the archive (${kind})`, () => {
    test("[CI-09] [CI-08] the package has each document with its file, the sum of that, its numbers, its secrecy with the ground and what happened to it, in the order of MDTO", async () => {
      const office = await aDossierOffice(kind);
      const { dossier, paper, kept, marked } = office;
      const parts = await taken(office, office.actor("clerk"), dossier);
      assert.equal(parts.size, 1 + 3 * 3);
      for (const name of parts.keys()) if (name.endsWith(".xml")) metadata(parts, name);
      assertSums(parts, 3);

      const whole = metadata(parts, `${dossier}/${dossier}.mdto.xml`);
      assert.deepEqual(textsAt(whole, "naam"), [subject]);
      assert.deepEqual(
        textsAt(whole, "bevatOnderdeel", "verwijzingIdentificatie", "identificatieKenmerk").toSorted(),
        [paper, kept, marked].toSorted(),
      );
      assert.deepEqual(textsAt(whole, "dekkingInTijd", "dekkingInTijdBegindatum"), ["2026-10-13"]);
      assert.match(textsAt(whole, "omschrijving").join(), /Besluitpunt 1 \(instemmen; nog niet besloten\)/);
      assert.deepEqual(eventsOf(whole), ["Creatie", "besluitpunt toegevoegd"]);
      assert.deepEqual(limits(whole).types, ["niet geheim"]);

      const proposal = metadata(parts, `${dossier}/${paper}/${paper}.mdto.xml`);
      assert.deepEqual(textsAt(proposal, "identificatie", "identificatieKenmerk"), [
        paper,
        "AD2024-066765",
        "6a",
      ]);
      const place = textsAt(proposal, "raadpleeglocatie", "raadpleeglocatieOnline");
      assert.deepEqual(place, ["https://raad.example/?a=1&b=2"]);
      assert.deepEqual(textsAt(proposal, "isOnderdeelVan", "verwijzingNaam"), [subject]);
      assert.deepEqual(eventsOf(proposal), ["Creatie", "stuk veranderd"]);

      const annex = metadata(parts, `${dossier}/${kept}/${kept}.mdto.xml`);
      assert.deepEqual(textsAt(annex, "naam"), [title]);
      const { types, codes, said, until } = limits(annex);
      assert.deepEqual([types, codes, until], [["geheim"], ["Woo 5.1 lid 2 onder i"], []]);
      assert.match(said, /Opheffen: college\. Opgelegd door college op 12 oktober 2026\./);
      assert.deepEqual(eventsOf(annex), ["Creatie", "stukken zijn geheim verklaard"]);
      assert.ok(parts.has(`${dossier}/${kept}/GEHEIM-${kept}.pdf`));

      const note = metadata(parts, `${dossier}/${marked}/${marked}.mdto.xml`);
      assert.deepEqual([limits(note).types, limits(note).codes], [["geheim"], []]);
    });

    test("[CI-08] a decided end stands with the secrecy; after it the document is not secret and its history says that it was", async () => {
      const office = await aDossierOffice(kind);
      const { house, manager, dossier, kept, secrecy } = office;
      const at = new Date("2026-10-12T22:30:00Z"); // half past midnight of the 13th in the Netherlands
      const lift = { by: "executive", decidedOn: day("2026-10-12"), at } as const;
      allowed(await liftSecrecy(house, manager, { programme, key: secrecy.key, seen: 1, lift }));
      const annexIn = (parts: Package) => metadata(parts, `${dossier}/${kept}/${kept}.mdto.xml`);
      const before = annexIn(await taken(office, manager, dossier));
      assert.deepEqual(limits(before).until, ["2026-10-13"]);
      assert.deepEqual(eventsOf(before), ["Creatie", "stukken zijn geheim verklaard"]);
      house.clock.now = at;
      const after = annexIn(await taken(office, manager, dossier));
      assert.deepEqual(limits(after).types, ["niet geheim"]);
      assert.deepEqual(eventsOf(after), [
        "Creatie",
        "stukken zijn geheim verklaard",
        "stukken zijn niet meer geheim",
      ]);
    });

    test("taking a dossier is one line in the log, also of a closed programme and of a draft; who may not gets the same answer for one that never was", async () => {
      const office = await aDossierOffice(kind);
      const { house, manager, dossier } = office;
      const draft = await aKeptDossier(house, manager, programme, {
        subject: "Concept",
        documents: [],
        paper: null,
      });
      allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: "Klaar" }));
      const before = (await log(office)).length;
      const may = ["programmeManager", "secretary", "clerk"] as const;
      for (const role of may) await taken(office, office.actor(role), dossier);
      const only = await taken(office, manager, draft);
      assert.deepEqual(limits(metadata(only, `${draft}/${draft}.mdto.xml`)).types, ["concept"]);
      const entries = await log(office);
      assert.equal(entries.length - before, may.length + 1 + 1, "and one for reading the log itself");
      const lines = entries.filter(({ event }) => event === "dossier-taken");
      assert.deepEqual(
        lines.map((entry) => entry.subject),
        [draft, dossier, dossier, dossier].map((key) => `programma/${programme}/dossiers/${key}`),
      );
      for (const role of roles.filter((one) => one !== "operator" && !may.some((other) => other === one)))
        for (const asked of [dossier, "DS00000000"])
          await assert.rejects(
            takeDossier(house, office.actor(role), { programme, dossier: asked, words }),
            NotAllowed,
          );
      await assert.rejects(
        takeDossier(house, manager, { programme, dossier: "DS00000000", words }),
        NotFound,
      );
      assert.equal((await log(office)).filter(({ event }) => event === "dossier-taken").length, 4);
    });
  });
