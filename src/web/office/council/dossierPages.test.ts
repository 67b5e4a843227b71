import assert from "node:assert/strict";
import { test } from "node:test";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";

async function aDossierSite() {
  const site = await aProgrammeSite([]);
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const paper = await aDocument(site.house, site.manager, programme, { title: "Collegevoorstel" });
  const letter = await aDocument(site.house, site.manager, programme, { title: "Raadsbrief <b>" });
  return { ...site, programme, paper, letter, list: `${site.path}/dossiers` };
}

type Site = Awaited<ReturnType<typeof aDossierSite>>;

const head = (
  { paper, letter }: Pick<Site, "paper" | "letter">,
  differing: Record<string, string | string[]> = {},
) => ({
  onderwerp: "Instemmen met de raadsbrief",
  vergadering: "2026-10-13",
  agendapunt: "F2",
  portefeuille: "Personeel",
  spoed: "Dit is op woensdag 13 oktober.",
  toelichting: "De achtergrond.",
  stukken: [paper, letter],
  voorstel: paper,
  besluitenlijst: "Het college stemt in.",
  ...differing,
});
const aPoint = { soort: "agree", tekst: "de raadsbrief (bijlage 8)", waarom: "Omdat.", geheim: "no" };

/** Begins a dossier and returns its address. */
async function begun(site: Site, differing: Record<string, string | string[]> = {}): Promise<string> {
  const { sara } = site.people;
  assert.equal((await site.post(sara, `${site.list}/nieuw`, head(site, differing))).status, 303);
  const key = /dossiers\/(DS[0-9a-f]{8})"/.exec((await site.open(sara, site.list)).body)?.[1];
  return `${site.list}/${key ?? assert.fail("no dossier")}`;
}

test("[GV-06] [CI-12] [CI-13] [CI-14] a dossier is begun, gets points and what was decided before; its page tells what does not fit, with place and mend", async () => {
  const site = await aDossierSite();
  const { sara } = site.people;
  assert.match((await site.open(sara, site.list)).body, /Er is nog geen dossier/);
  const at = await begun(site);
  assert.match((await site.open(sara, at)).body, /Er is nog geen besluitpunt/);
  assert.equal((await site.post(sara, `${at}/punten/nieuw`, { ...aPoint, versie: "1" })).status, 303);
  const earlier = { wat: "Bestuursopdracht", orgaan: "college", op: "2020-06-23" };
  assert.equal((await site.post(sara, `${at}/eerder/nieuw`, { ...earlier, versie: "2" })).status, 303);
  const page = (await site.open(sara, at)).body;
  for (const said of [
    /F2/,
    /Voor het college van 13 oktober 2026/,
    /href="#controle"[^>]*>4 dingen kloppen niet/,
    /href="#spoed"[^>]*>Reden van spoed<\/a>: Hier staat woensdag/,
    /href="#punt-1"[^>]*>Besluitpunt 1<\/a>: Bijlage 8 staat niet in de lijst/,
    /Zet dit stuk in de lijst van stukken, of noem het juiste nummer/,
    /“Raadsbrief &lt;b&gt;” heeft geen registratienummer/,
    /id="punt-1"/,
    /Bestuursopdracht/,
    /Het college stemt in/,
  ])
    assert.match(page, said);
  const english = (await site.open(sara, at, "en")).body;
  assert.match(english, /4 things do not fit/);
  assert.match(english, /Annex 8 is not in the list of documents/);
  assert.deepEqual(site.faults, []);
});

test("V225, V226, V227 and V228: what a form may not say is refused beside its question, and a version that somebody else changed too", async () => {
  const site = await aDossierSite();
  const { sara } = site.people;
  const refused = async (path: string, fields: Record<string, string | string[]>, text: RegExp) => {
    const answer = await site.post(sara, path, fields);
    assert.equal(answer.status, 422, path);
    assert.match(answer.body, text);
  };
  await refused(`${site.list}/nieuw`, head(site, { onderwerp: " " }), /onderwerp/);
  await refused(
    `${site.list}/nieuw`,
    head(site, { stukken: [site.letter] }),
    /Het voorstel is een van die stukken/,
  );
  const at = await begun(site);
  await refused(`${at}/punten/nieuw`, { ...aPoint, tekst: "", versie: "1" }, /tekst/);
  assert.equal((await site.post(sara, `${at}/punten/nieuw`, { ...aPoint, versie: "1" })).status, 303);
  assert.equal((await site.post(sara, `${at}/punten/nieuw`, { ...aPoint, versie: "1" })).status, 409);
  const late = { wat: "Brief", orgaan: "college", op: "2026-10-13", versie: "2" };
  await refused(`${at}/eerder/nieuw`, late, /Kies een dag vóór de vergadering/);
  const outcome = { uitkomst: "changed", op: "2026-10-13", versie: "2" };
  await refused(`${at}/punten/1/uitkomst`, outcome, /Kies een dag vanaf de vergadering/);
  assert.equal((await site.open(sara, `${at}/punten/2/uitkomst`)).status, 404);
  assert.equal((await site.open(sara, `${at}/punten/0/veranderen`)).status, 404);
  const later = `${site.list}/DS00000000`;
  assert.equal((await site.open(sara, later)).status, 404);
});

test("[CI-14] [CI-15 begins] after the meeting each point gets an outcome of its own; the text for the public list stands ready, publishing it comes later", async () => {
  const site = await aDossierSite();
  const { sara } = site.people;
  const at = await begun(site, { vergadering: "2026-10-09" });
  for (const [versie, soort] of [
    ["1", "agree"],
    ["2", "takeNote"],
  ] as const)
    assert.equal((await site.post(sara, `${at}/punten/nieuw`, { ...aPoint, soort, versie })).status, 303);
  assert.match((await site.open(sara, at)).body, /Dit punt heeft nog geen uitkomst/);
  const decided = { uitkomst: "asProposed", op: "2026-10-09" };
  assert.equal((await site.post(sara, `${at}/punten/1/uitkomst`, { ...decided, versie: "3" })).status, 303);
  const held = { uitkomst: "heldOver", op: "2026-10-09", versie: "4" };
  assert.equal((await site.post(sara, `${at}/punten/2/uitkomst`, held)).status, 303);
  const page = (await site.open(sara, at)).body;
  assert.match(page, /besloten zoals voorgesteld, 9 oktober 2026/);
  assert.match(page, /aangehouden, 9 oktober 2026/);
  assert.doesNotMatch(page, /nog geen uitkomst/);
  const changed = { ...aPoint, tekst: "de brief", versie: "5" };
  assert.equal((await site.post(sara, `${at}/punten/1/veranderen`, changed)).status, 303);
  assert.match((await site.open(sara, at)).body, /besloten zoals voorgesteld, 9 oktober 2026/);
  assert.deepEqual(site.faults, []);
});

test("[CI-09] who reads nothing secret finds no draft, no dossier with a secret proposal, and of an open one only what is open; the check is for who can mend", async () => {
  const site = await aDossierSite();
  const { sara, fatima } = site.people;
  const at = await begun(site, { voorstel: "" });
  assert.match((await site.open(fatima, site.list)).body, /Er is nog geen dossier/);
  assert.equal((await site.open(fatima, at)).status, 404);
  assert.equal((await site.post(sara, `${at}/veranderen`, { ...head(site), versie: "1" })).status, 303);
  await keepSecret(site.house, site.manager, site.programme, [site.letter]);
  const open = (await site.open(fatima, at)).body;
  assert.ok(open.includes("Collegevoorstel") && !open.includes("&lt;b&gt;"));
  assert.ok(!open.includes("controle") && !open.includes("registratienummer."));
  assert.match((await site.open(sara, at)).body, /&lt;b&gt;/);
  assert.equal((await site.open(fatima, `${at}/veranderen`)).status, 403);
  await keepSecret(site.house, site.manager, site.programme, [site.paper]);
  assert.equal((await site.open(fatima, at)).status, 404);
  assert.match((await site.open(fatima, site.list)).body, /Er is nog geen dossier/);
  assert.match((await site.open(sara, at)).body, /geheim: alleen wie geheime stukken leest/);
});

test("[CI-16] what changed since a version is listed by place, for who makes dossiers alone", async () => {
  const site = await aDossierSite();
  const { sara, fatima } = site.people;
  const at = await begun(site);
  assert.match((await site.open(sara, `${at}/wijzigingen`)).body, /Dit is de eerste versie/);
  assert.equal((await site.post(sara, `${at}/punten/nieuw`, { ...aPoint, versie: "1" })).status, 303);
  const changed = { ...head(site, { spoed: "Dit is op dinsdag <13> oktober." }), versie: "2" };
  assert.equal((await site.post(sara, `${at}/veranderen`, changed)).status, 303);
  const last = (await site.open(sara, `${at}/wijzigingen`)).body;
  assert.match(last, /Sinds versie 2 is op 1 plek iets veranderd/);
  assert.match(last, /Geschrapt: Dit is op woensdag 13 oktober/);
  assert.match(last, /Toegevoegd: Dit is op dinsdag &lt;13&gt; oktober/);
  const first = (await site.open(sara, `${at}/wijzigingen?sinds=1`, "en")).body;
  assert.match(first, /Since version 1 3 places have changed/);
  assert.match(first, /Added: de raadsbrief \(bijlage 8\)/);
  for (const sinds of ["9", "0", "-1", "x"])
    assert.equal((await site.open(sara, `${at}/wijzigingen?sinds=${sinds}`)).status, 404, sinds);
  assert.equal((await site.open(fatima, `${at}/wijzigingen`)).status, 403);
  assert.deepEqual(site.faults, []);
});
