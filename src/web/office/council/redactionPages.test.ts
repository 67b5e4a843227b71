import assert from "node:assert/strict";
import { test } from "node:test";
import { aKeptDossier } from "../../../../test/support/aDossier.ts";
import { aLetterSite, begun, noPlan } from "../../../../test/support/aLetterSite.ts";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { whatFileSays } from "../../../../test/support/whatFileSays.ts";
import { liftSecrecy } from "../../../usecases/council/changeSecrecy.ts";

type Site = Awaited<ReturnType<typeof aLetterSite>>;
const text = "Behandeld door Jan de Vries.\nTelefoon 020-552 1234.";

/** Begins a redaction and returns its address. */
async function redacting(site: Site, bron: string, differing: Record<string, string> = {}): Promise<string> {
  const { sara } = site.people;
  const list = `${site.path}/gelakt`;
  const keysOn = (body: string) => [...body.matchAll(/gelakt\/(LK[0-9a-f]{8})"/g)].map(([, key]) => key);
  const before = keysOn((await site.open(sara, list)).body);
  const answer = await site.post(sara, `${list}/nieuw`, { bron, titel: "Advies", tekst: "", ...differing });
  assert.equal(answer.status, 303, answer.body);
  const key = keysOn((await site.open(sara, list)).body).find((one) => !before.includes(one));
  return `${list}/${key ?? assert.fail("no redaction")}`;
}

const removeOn = (site: Site, at: string, woorden: string, versie: string) =>
  site.post(site.people.sara, `${at}/woorden`, { woorden, grond: "2e", versie });

test("[CI-10] a file that is not open is redacted: others read the text that was set again, in which the words are nowhere, and never the original", async () => {
  const site = await aLetterSite();
  const { sara, fatima } = site.people;
  const { house, manager, programme } = site;
  assert.match((await site.open(sara, `${site.path}/gelakt`)).body, /Er is nog geen gelakte tekst/);
  const advice = await aDocument(house, manager, programme, { title: "Advies" });
  const original = `${site.path}/documenten/${advice}`;
  assert.equal((await site.open(fatima, original)).status, 200);
  const at = await redacting(site, `document-${advice}`, { tekst: text });
  assert.equal((await site.open(fatima, original)).status, 404, "from the moment at which it is begun");
  assert.equal((await site.open(sara, original)).status, 200, "who could read it still does");
  const sought = "/zoeken?zoek=Advies";
  assert.doesNotMatch((await site.open(fatima, sought)).body, new RegExp(advice));
  assert.match((await site.open(sara, sought)).body, new RegExp(advice));
  assert.equal((await removeOn(site, at, "jan de vries", "1")).status, 303);
  const seen = (await site.open(sara, at)).body;
  assert.match(seen, /Behandeld door <strong class="eb-struck">5\.1\.2e<\/strong>/);
  for (const path of [at, `${at}/bestand/pdf`])
    assert.equal((await site.open(fatima, path)).status, 404, path);
  const draft = await whatFileSays(await site.bytes(sara, `${at}/bestand/pdf`));
  assert.match(draft, /CONCEPT/);
  assert.doesNotMatch(draft, /Jan de Vries/i);
  assert.equal((await removeOn(site, at, "020-552 1234", "2")).status, 303);
  assert.equal((await site.post(sara, `${at}/vaststellen`, { versie: "3" })).status, 303);
  const open = (await site.open(fatima, at, "en")).body;
  assert.match(open, /5\.1\.2e/);
  assert.doesNotMatch(open, /Vries|020-552|What is taken out/);
  assert.match((await site.open(sara, at)).body, /Vastgesteld door<\/dt><dd>Sara/);
  for (const format of ["pdf", "docx"]) {
    const said = await whatFileSays(await site.bytes(fatima, `${at}/bestand/${format}`));
    assert.match(said, /Vastgesteld op 12 oktober 2026/);
    assert.doesNotMatch(said, /Jan de Vries|020-552 1234|CONCEPT/i, format);
  }
  assert.equal((await site.open(fatima, original)).status, 404);
  assert.deepEqual(site.faults, []);
});

test("V261, V262, V263, V264, V265 and V266: what does not fit is refused beside its question; words can be left standing after all", async () => {
  const site = await aLetterSite();
  const { sara, fatima } = site.people;
  const { house, manager, programme } = site;
  const advice = await aDocument(house, manager, programme, { title: "Advies" });
  const bron = `document-${advice}`;
  const refused = async (path: string, fields: Record<string, string>, said: RegExp) => {
    const answer = await site.post(sara, path, fields);
    assert.equal(answer.status, 422, path);
    assert.match(answer.body, said);
  };
  const start = `${site.path}/gelakt/nieuw`;
  await refused(start, { bron, titel: "Advies", tekst: "" }, /href="#tekst"/);
  await refused(start, { bron: "document-D0", titel: "Advies", tekst: text }, /href="#bron"/);
  const at = await redacting(site, bron, { titel: "Advies van Jan de Vries", tekst: text });
  await refused(`${at}/vaststellen`, { versie: "1" }, /Lak eerst iets weg/);
  await refused(`${at}/woorden`, { woorden: "Jan de Vreis", grond: "2e", versie: "1" }, /href="#woorden"/);
  await refused(`${at}/woorden`, { woorden: "Jan de Vries", grond: "", versie: "1" }, /href="#grond"/);
  await refused(
    `${at}/woorden`,
    { woorden: "Jan de Vries", grond: "2e", versie: "1" },
    /Verander eerst de titel/,
  );
  assert.equal((await site.post(sara, `${at}/titel`, { titel: "Advies", versie: "1" })).status, 303);
  assert.equal((await removeOn(site, at, "Behandeld", "2")).status, 303);
  assert.equal((await removeOn(site, at, "Jan de Vries", "3")).status, 303);
  assert.equal((await site.open(sara, `${at}/woorden/3`)).status, 404);
  assert.equal((await site.post(sara, `${at}/woorden/1`, { versie: "4" })).status, 303);
  assert.match((await site.open(sara, at)).body, /Behandeld door <strong/);
  assert.equal((await site.post(fatima, `${at}/vaststellen`, { versie: "5" })).status, 403);
  assert.equal((await site.post(sara, `${at}/vaststellen`, { versie: "5" })).status, 303);
  await refused(`${at}/titel`, { titel: "Anders", versie: "6" }, /Deze gelakte tekst is vastgesteld/);
  assert.deepEqual(site.faults, []);
});

test("[CI-10] of a letter and a dossier others read the redacted text and not the whole one; while the source is secret or held, nothing", async () => {
  const site = await aLetterSite();
  const { sara, fatima } = site.people;
  const { house, manager, programme } = site;
  const paper = await aDocument(house, manager, programme, { title: "Voorstel" });
  const said = { subject: "Voorstel van Jan de Vries", documents: [paper], paper };
  const key = await aKeptDossier(house, manager, programme, said);
  const dossier = `${site.path}/dossiers/${key}`;
  const letter = await begun(site, { onderwerp: "Brief van Jan de Vries" });
  const secrecy = await keepSecret(house, manager, programme, [paper]);
  const sources = [`dossier-${key}`, `letter-${letter.split("/").at(-1)}`];
  const made: string[] = [];
  for (const bron of sources) {
    const at = await redacting(site, bron);
    assert.equal((await removeOn(site, at, "Jan de Vries", "1")).status, 303);
    assert.equal((await site.post(sara, `${at}/vaststellen`, { versie: "2" })).status, 303);
    assert.equal((await site.open(fatima, at)).status, 404, bron);
    made.push(at);
  }
  const lift = { by: "executive", decidedOn: day("2026-10-12"), at: "now" } as const;
  allowed(await liftSecrecy(house, manager, { programme, key: secrecy.key, seen: 1, lift }));
  assert.equal((await site.post(sara, `${letter}/communicatie`, { ...noPlan, versie: "1" })).status, 303);
  const mail = { dag: "2026-10-12", nummer: "RB-1", versie: "2" };
  assert.equal((await site.post(sara, `${letter}/registreren`, mail)).status, 303);
  for (const at of made) {
    const body = (await site.open(fatima, at)).body;
    assert.match(body, /5\.1\.2e/);
    assert.doesNotMatch(body, /Vries/);
  }
  const sought = "/zoeken?zoek=Voorstel";
  assert.doesNotMatch((await site.open(fatima, sought)).body, /Vries/);
  assert.match((await site.open(sara, sought)).body, /Voorstel van Jan de Vries/);
  for (const whole of [dossier, letter]) {
    assert.equal((await site.open(fatima, whole)).status, 404, whole);
    assert.equal((await site.open(sara, whole)).status, 200, whole);
  }
  assert.deepEqual(site.faults, []);
});
