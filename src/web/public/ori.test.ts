import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aKeptDossier } from "../../../test/support/aDossier.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { siteOf, url } from "../../../test/support/aPublicSite.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { dayFrom } from "../../domain/shared/day.ts";
import { type OriKind, type OriPlace, oriKinds, writeOri } from "../../export/ori.ts";
import { changeDossier, recordOutcome } from "../../usecases/council/changeDossier.ts";
import { publishDecision } from "../../usecases/council/publishDecision.ts";
import { readDossier } from "../../usecases/council/readDossier.ts";

type Office = Awaited<ReturnType<typeof aProgrammeOffice>>;
type Resource = { readonly id: string; readonly url: string } & Readonly<Record<string, unknown>>;

/** A dossier of 13 October 2026 that was decided as proposed, with its text for the public list. */
async function decided({ house, manager }: Office, subject: string): Promise<string> {
  const paper = await aDocument(house, manager, programme, { title: `Stuk ${subject}` });
  const key = await aKeptDossier(house, manager, programme, { subject, documents: [paper], paper });
  const seen = async () => (await readDossier(house, manager, { programme, dossier: key })).dossier;
  const { key: _, points: __, earlier: ___, version, ...values } = await seen();
  const change = { ...values, publicText: `Tekst van ${subject}`, agendaItem: "F2" };
  allowed(await changeDossier(house, manager, { programme, key, seen: version, values: change }));
  const outcome = { kind: "asProposed", decidedOn: day("2026-10-13") } as const;
  const point = { programme, key, seen: (await seen()).version, number: 1, outcome };
  allowed(await recordOutcome(house, manager, point));
  return key;
}

for (const kind of bothKinds)
  describe(`the public decisions as ORI (${kind})`, () => {
    test("[CI-15] meetings, agenda items and decisions that are public stand in three files that point at each other, and of a proposal that was not published nothing does", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, municipality } = office;
      house.clock.now = new Date("2026-10-14T09:00:00Z");
      const { site, faults } = siteOf(house);
      const ask = async (file: string) => {
        house.clock.now = new Date(house.clock.now.getTime() + 1000);
        const answer = await site.request(`${url}/${municipality.slug}/openbaar/besluiten${file}`);
        return { status: answer.status, text: await answer.text() };
      };
      const file = (one: OriKind) => `/ori-${one}.json`;
      const published = [await decided(office, 'Brief <b> & "c"'), await decided(office, "Verslag")];
      await decided(office, "Voorstel Clavis");
      const hidden = await aDocument(house, manager, programme, { title: "Bijlage Clavis" });
      await keepSecret(house, manager, programme, [hidden]);
      for (const one of oriKinds) assert.equal((await ask(file(one))).status, 404);
      for (const dossier of published)
        allowed(await publishDecision(house, manager, { programme, dossier, reason: null, words: String }));

      const read = async (one: OriKind): Promise<readonly Resource[]> => {
        const { status, text } = await ask(file(one));
        assert.equal(status, 200, one);
        assert.doesNotMatch(text, /Clavis/);
        const { next, previous, results } = JSON.parse(text);
        assert.deepEqual([next, previous], [null, null]);
        const ids = results.map(({ id }: Resource) => id);
        assert.equal(new Set(ids).size, ids.length, "each has an identity of its own");
        for (const { id, url: at } of results)
          assert.equal(at, `${url}/${municipality.slug}/openbaar/besluiten/ori-${one}.json#${id}`);
        return results;
      };
      const [meetings, items, objects] = [
        await read("vergaderingen"),
        await read("agendapunten"),
        await read("informatieobjecten"),
      ];
      assert.deepEqual([meetings.length, items.length, objects.length], [1, 2, 2]);
      const [meeting] = meetings;
      assert.equal(meeting?.["vergaderdatum"], "2026-10-13");
      assert.deepEqual(items.map((item) => item["agendapuntnaam"]).toSorted(), [
        'Brief <b> & "c"',
        "Verslag",
      ]);
      for (const item of items) {
        assert.deepEqual(item["vergadering"], { id: meeting?.id, url: meeting?.url });
        assert.equal(item["volgnummer"], "F2");
      }
      const known = new Set(items.map(({ id, url: at }) => `${id} ${at}`));
      for (const object of objects) {
        const [{ id, url: at }] = object["agendapunten"] as [Resource];
        assert.ok(known.delete(`${id} ${at}`), "each decision points at an item of its own");
        assert.match(
          String(object["omschrijving"]),
          /^Tekst van [\s\S]*besloten zoals voorgesteld, 13 oktober 2026/,
        );
        assert.equal(object["wooinformatiecategorie"], "c_db4862c3");
      }
      const page = (await ask("")).text;
      for (const one of oriKinds) assert.ok(page.includes(`/openbaar/besluiten${file(one)}"`));
      assert.equal((await ask("/ori-stemmen.json")).status, 404);
      const open = await site.request(`${url}/${municipality.slug}/openbaar/catalogus.jsonld`);
      const sets = JSON.parse(await open.text())["dcat:dataset"];
      assert.deepEqual(
        sets.map((set: Record<string, unknown>) => String(set["dct:identifier"]).split("#").at(-1)),
        ["besluiten"],
      );
      const [{ "@id": list }] = sets[0]["dcat:distribution"];
      assert.equal((await site.request(list)).status, 200);
      assert.deepEqual(faults, []);
    });
  });

test("a municipality is known by its code in the list of the government, and without one by its name alone", () => {
  const decision = {
    ...{ subject: "Brief", portfolio: null, agendaItem: null, meetingOn: dayFrom("2026-10-13"), text: "T" },
    ...{ points: [], reason: null, programme, dossier: "DS1", publishedAt: new Date("2026-10-14T09:00:00Z") },
  };
  const organisationOf = (cbsCode: string | null) => {
    const place: OriPlace = {
      municipality: { id: "1" as OriPlace["municipality"]["id"], name: "Meerwijk", cbsCode },
      pageOf: String,
      fileOf: String,
    };
    return JSON.parse(writeOri("vergaderingen", [decision], place)).results[0].organisatie;
  };
  for (const code of ["GM0344", "gm0344", "0344"])
    assert.deepEqual(organisationOf(code), { gemeente: "gm0344", naam: "Meerwijk" });
  for (const code of [null, "NIS 11002"]) assert.deepEqual(organisationOf(code), { naam: "Meerwijk" });
});
