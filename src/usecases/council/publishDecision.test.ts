import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aKeptDossier } from "../../../test/support/aDossier.ts";
import { anActor } from "../../../test/support/aHouse.ts";
import { aProgrammeOffice, programme } from "../../../test/support/aProgrammeOffice.ts";
import { siteOf, url } from "../../../test/support/aPublicSite.ts";
import { aDocument, keepSecret } from "../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../test/support/aUnit.ts";
import { bothKinds } from "../../../test/support/databases.ts";
import { NotAllowed } from "../../domain/shared/thrown.ts";
import { readAuditLog } from "../access/readAuditLog.ts";
import { changeDossier, recordOutcome } from "./changeDossier.ts";
import { liftSecrecy } from "./changeSecrecy.ts";
import { publishDecision } from "./publishDecision.ts";
import { readDossier } from "./readDossier.ts";

const words = (role: string) => role;
const problems = (
  result: { ok: true } | { ok: false; problem: { problems: readonly { code: string }[] } },
) => (result.ok ? [] : result.problem.problems.map(({ code }) => code));

for (const kind of bothKinds)
  describe(`the public list of decisions (${kind})`, () => {
    test("[CI-15] V244 V245 V246 V247: a decision is put on it on purpose, once decided and while the proposal is secret for nobody; a later text says why it differs, and both stay", async () => {
      const office = await aProgrammeOffice(kind);
      const { house, manager, municipality, actor } = office;
      house.clock.now = new Date("2026-10-14T09:00:00Z");
      const paper = await aDocument(house, manager, programme, { title: "Voorstel" });
      const secrecy = await keepSecret(house, manager, programme, [paper]);
      const said = { subject: "Instemmen met de brief", documents: [paper], paper };
      const dossier = await aKeptDossier(house, manager, programme, said);
      const place = { programme, dossier };
      const publish = (reason: string | null = null, who = manager) =>
        publishDecision(house, who, { ...place, reason, words });
      const { site } = siteOf(house);
      const ask = async (rest: string) => {
        house.clock.now = new Date(house.clock.now.getTime() + 1000);
        const answer = await site.request(`${url}/${municipality.slug}/openbaar${rest}`);
        return { status: answer.status, text: await answer.text() };
      };
      assert.deepEqual(problems(await publish()), ["V244", "V245", "V246"]);
      await assert.rejects(publish(null, actor("employee")), NotAllowed);
      const seen = async () => (await readDossier(house, manager, place)).dossier;
      const write = async (publicText: string) => {
        const { key, points: _, earlier: __, version, ...values } = await seen();
        const change = { programme, key, seen: version, values: { ...values, publicText } };
        allowed(await changeDossier(house, manager, change));
      };
      await write("Het college stemt in.");
      const outcome = { kind: "changed", decidedOn: day("2026-10-13") } as const;
      const point = { programme, key: dossier, seen: (await seen()).version, number: 1, outcome };
      allowed(await recordOutcome(house, manager, point));
      assert.deepEqual(problems(await publish()), ["V245"]);
      assert.equal((await ask("/besluiten/besluiten.json")).status, 404);
      const lift = { by: secrecy.mayLift, decidedOn: day("2026-10-14"), at: house.clock.now };
      allowed(await liftSecrecy(house, manager, { programme, key: secrecy.key, seen: 1, lift }));
      assert.match((await ask("/besluiten")).text, /Er is nog geen besluit openbaar/, "not by itself");
      assert.equal(allowed(await publish()), 1);
      const page = (await ask("/besluiten")).text;
      for (const told of [
        /Instemmen met de brief/,
        /Het college stemt in\./,
        /besloten met een wijziging, 13 oktober 2026/,
      ])
        assert.match(page, told);
      assert.match((await ask("")).text, /openbaar\/besluiten\?taal=nl/);
      assert.match((await ask("/nieuw.atom")).text, /Besluit van het college: Instemmen met de brief/);
      await write("Het college stemt niet in.");
      assert.doesNotMatch(
        (await ask("/besluiten")).text,
        /stemt niet in/,
        "a change is not public by itself",
      );
      assert.deepEqual(problems(await publish(" ")), ["V247"]);
      assert.equal(allowed(await publish("de tekst klopte niet")), 2);
      assert.match(
        (await ask("/besluiten")).text,
        /stemt niet in[\s\S]*Verbeterd op[\s\S]*de tekst klopte niet/,
      );
      const { besluiten } = JSON.parse((await ask("/besluiten/besluiten.json")).text);
      assert.deepEqual(
        [besluiten.length, besluiten[0].tekst, besluiten[0].besluitpunten[0].uitkomst],
        [1, "Het college stemt niet in.", "besloten met een wijziging"],
      );
      const log = await readAuditLog(house, anActor(municipality, "auditor"), {
        before: undefined,
        limit: 99,
      });
      assert.equal(log.filter(({ event }) => event === "decision-published").length, 2);
    });
  });
