import assert from "node:assert/strict";
import { test } from "node:test";
import { aKeptDossier } from "../../../../test/support/aDossier.ts";
import { aLetterSite, begun, noPlan, plainOf } from "../../../../test/support/aLetterSite.ts";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { liftSecrecy } from "../../../usecases/council/changeSecrecy.ts";

test("[CI-05] [CI-06] a council letter is begun from its template, quotes a frozen report, is registered for the day mail and goes out as PDF/UA and DOCX", async () => {
  const site = await aLetterSite();
  const { sara, fatima } = site.people;
  assert.match((await site.open(sara, site.list)).body, /Er is nog geen brief of bericht/);
  const at = await begun(site);
  const draft = (await site.open(sara, at)).body;
  assert.match(draft, /Op 12 oktober 2026 telde het programma 2 acties/);
  assert.match(draft, /artikel 169, lid 2: het college geeft de raad alle inlichtingen/);
  assert.match(draft, /\{streefcijfer: T1\}/);
  assert.equal((await site.open(fatima, at)).status, 404);
  const text = {
    onderwerp: "Voortgang <b>",
    aanleiding: "Eerste alinea.\nTweede alinea.",
    kern: "Het gaat goed.",
    cijfers: "Gereed: {acties: gereed} van {acties}.",
    vervolg: "In maart schrijven wij weer.",
    dossier: "",
    editie: "1",
    grondslag: ["2", "4"],
    versie: "1",
  };
  assert.equal((await site.post(sara, `${at}/veranderen`, text)).status, 303);
  const plan = {
    embargo: "none",
    dag: "",
    tijd: "",
    stuk: "",
    onrust: "notExpected",
    risico: "",
    aanpak: "",
  };
  assert.equal((await site.post(sara, `${at}/communicatie`, { ...plan, versie: "2" })).status, 303);
  const mail = { dag: "2026-10-12", nummer: "RB-2026-14", versie: "3" };
  assert.equal((await site.post(sara, `${at}/registreren`, mail)).status, 303);
  const out = (await site.open(fatima, at)).body;
  assert.match(out, /Verzonden met de dagmail van 12 oktober 2026/);
  assert.match(out, /Voortgang &lt;b&gt;/);
  assert.doesNotMatch(out, /Registreren|Communicatie/);
  const pdf = await site.bytes(fatima, `${at}/bestand/pdf`);
  assert.match(pdf.toString("latin1"), /pdfuaid:part>1</);
  const said = await plainOf(pdf);
  for (const words of [
    "Voortgang <b>",
    "Dagmail van 12 oktober 2026",
    "Nummer RB-2026-14",
    "Gereed: 0 van 2.",
    "artikel 169, lid 4",
    "editie 1",
  ])
    assert.ok(said.includes(words), words);
  assert.ok(!said.includes("CONCEPT"));
  assert.equal((await site.bytes(fatima, `${at}/bestand/docx`)).subarray(0, 2).toString(), "PK");
  const english = (await site.open(sara, at, "en")).body;
  assert.match(english, /Sent with the day mail of 12 October 2026/);
  assert.deepEqual(site.faults, []);
});

test("V250, V251, V252 and V255: what a letter may not say is refused beside its question, with the placeholder as it is written", async () => {
  const site = await aLetterSite();
  const { sara } = site.people;
  const refused = async (path: string, fields: Record<string, string | string[]>, text: RegExp) => {
    const answer = await site.post(sara, path, fields);
    assert.equal(answer.status, 422, path);
    assert.match(answer.body, text);
  };
  const start = {
    soort: "councilLetter",
    onderwerp: "Voortgang",
    dossier: "",
    editie: "1",
    grondslag: ["2"],
  };
  await refused(`${site.list}/nieuw`, { ...start, editie: "" }, /href="#editie"/);
  await refused(`${site.list}/nieuw`, { ...start, grondslag: [] }, /href="#grondslag"/);
  const at = await begun(site);
  const text = {
    onderwerp: "Voortgang",
    aanleiding: "A",
    kern: "B",
    cijfers: "C",
    vervolg: "D",
    dossier: "",
    editie: "1",
    grondslag: ["2"],
    versie: "1",
  };
  await refused(
    `${at}/veranderen`,
    { ...text, kern: "{aantal}" },
    /href="#kern"[^>]*>Kernboodschap: \{aantal\}: Deze invulplek/,
  );
  const none = /href="#cijfers"[^>]*>Cijfers: \{streefcijfer: T9\}: De rapportage heeft geen cijfer/;
  await refused(`${at}/veranderen`, { ...text, cijfers: "{streefcijfer: T9}" }, none);
  await refused(`${at}/veranderen`, { ...text, vervolg: " " }, /href="#vervolg"/);
  await refused(`${at}/communicatie`, { ...noPlan, onrust: "expected", versie: "1" }, /href="#risico"/);
  const past = { ...noPlan, embargo: "untilInstant", dag: "2026-10-12", tijd: "08:59", versie: "1" };
  await refused(`${at}/communicatie`, past, /Kies een moment dat nog komt/);
  const hour = { ...past, dag: "2027-03-28", tijd: "02:30" };
  await refused(`${at}/communicatie`, hour, /href="#tijd"/);
  await refused(
    `${at}/registreren`,
    { dag: "2026-10-12", nummer: "1", versie: "1" },
    /Zeg eerst of u onrust/,
  );
  assert.deepEqual(site.faults, []);
});

test("[CM-06] [RI-07] a registered letter and the plan for unrest show to nobody else before the instant; from then on the letter does, and the plan never", async () => {
  const site = await aLetterSite();
  const { sara, fatima } = site.people;
  const at = await begun(site);
  const plan = {
    ...noPlan,
    embargo: "untilInstant",
    dag: "2026-10-15",
    tijd: "17:00",
    onrust: "expected",
    risico: "Medewerkers schrikken.",
    aanpak: "Eerst een gesprek in elk team.",
    versie: "1",
  };
  assert.equal((await site.post(sara, `${at}/communicatie`, plan)).status, 303);
  const mail = { nummer: "RB-2026-15", versie: "2" };
  const early = await site.post(sara, `${at}/registreren`, { ...mail, dag: "2026-10-14" });
  assert.equal(early.status, 422);
  assert.equal((await site.post(sara, `${at}/registreren`, { ...mail, dag: "2026-10-15" })).status, 303);
  const seen = (await site.open(sara, at)).body;
  assert.match(seen, /tot 15 oktober 2026[^<]*17[.:]00/);
  assert.match(seen, /Eerst een gesprek in elk team/);
  const late = await site.post(sara, `${at}/communicatie`, { ...noPlan, versie: "3" });
  assert.equal(late.status, 422, "V258");
  const held = await plainOf(await site.bytes(sara, `${at}/bestand/pdf`));
  assert.match(held, /ONDER EMBARGO/);
  assert.doesNotMatch(held, /schrikken/);
  site.house.clock.now = new Date("2026-10-15T14:59:59.999Z");
  for (const path of [at, `${at}/bestand/pdf`, `${at}/bestand/docx`])
    assert.equal((await site.open(fatima, path)).status, 404, path);
  assert.match((await site.open(fatima, site.list)).body, /Er is nog geen brief of bericht/);
  site.house.clock.now = new Date("2026-10-15T15:00:00Z");
  const out = (await site.open(fatima, at)).body;
  assert.match(out, /Verzonden met de dagmail van 15 oktober 2026/);
  assert.doesNotMatch(out, /schrikken|gesprek in elk team|embargo/i);
  const pdf = await plainOf(await site.bytes(fatima, `${at}/bestand/pdf`));
  assert.match(pdf, /Nummer RB-2026-15/);
  assert.doesNotMatch(pdf, /EMBARGO|schrikken/);
  assert.deepEqual(site.faults, []);
});

test("[CM-06] a letter that waits for a document, and one of a secret dossier, are held with it", async () => {
  const site = await aLetterSite();
  const { sara, fatima } = site.people;
  const { house, manager, programme } = site;
  const paper = await aDocument(house, manager, programme, { title: "Voorstel", mark: "secret" });
  const said = { subject: "Voorstel", documents: [paper], paper };
  const dossier = await aKeptDossier(house, manager, programme, said);
  const ofDossier = await begun(site, { dossier, onderwerp: "Bij het voorstel" });
  const waiting = await begun(site, { onderwerp: "Na het voorstel" });
  const plan = { ...noPlan, versie: "1" };
  assert.equal((await site.post(sara, `${ofDossier}/communicatie`, plan)).status, 303);
  const wait = { ...plan, embargo: "untilPublic", stuk: paper };
  assert.equal((await site.post(sara, `${waiting}/communicatie`, wait)).status, 303);
  for (const at of [ofDossier, waiting]) {
    const mail = { dag: "2026-10-12", nummer: "RB-1", versie: "2" };
    assert.equal((await site.post(sara, `${at}/registreren`, mail)).status, 303);
    assert.equal((await site.open(fatima, at)).status, 404);
  }
  assert.match((await site.open(sara, `${site.path}/dossiers/${dossier}`)).body, /Bij het voorstel/);
  const secrecy = await keepSecret(house, manager, programme, [paper]);
  const lift = { by: "executive", decidedOn: day("2026-10-12"), at: "now" } as const;
  allowed(await liftSecrecy(house, manager, { programme, key: secrecy.key, seen: 1, lift }));
  for (const at of [ofDossier, waiting]) assert.equal((await site.open(fatima, at)).status, 200);
  assert.match((await site.open(fatima, `${site.path}/dossiers/${dossier}`)).body, /Bij het voorstel/);
  assert.deepEqual(site.faults, []);
});
