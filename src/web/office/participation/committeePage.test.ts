import assert from "node:assert/strict";
import { test } from "node:test";
import { aDocument, keepSecret } from "../../../../test/support/aSecretDocument.ts";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { worksCouncil } from "../../../../test/support/aWorkforce.ts";
import { addPerson } from "../../../usecases/access/addPerson.ts";
import { addMeetingSeries } from "../../../usecases/governance/addMeetingSeries.ts";
import { addAgendaItem, cancelMeeting } from "../../../usecases/governance/changeMeeting.ts";
import { addBody } from "../../../usecases/organisation/addBody.ts";
import { changeBody } from "../../../usecases/organisation/changeBody.ts";
import { addAdvice } from "../../../usecases/participation/changeAdvice.ts";

const head = { kind: "committee", maker: null, receivedOn: day("2026-09-01"), document: null } as const;

/** An office with two expert committees, in one of which Marloes sits, each with an advice. */
async function aCommitteeSite() {
  const site = await aProgrammeSite([{ key: "A1", title: "Meten met Clavis" }]);
  const { house, administrator, manager, grant } = site;
  const newcomer = { name: "Marloes Tichelaar", mail: "marloes@proefstad.example", unit: null };
  const marloes = allowed(await addPerson(house, administrator, newcomer));
  await grant(marloes, "expert");
  const members = [{ kind: "person", person: marloes }] as const;
  const committee = { ...worksCouncil, kind: "expertCommittee" } as const;
  const own = { ...committee, key: "experts", name: "Expertcommissie", members } as const;
  allowed(await addBody(house, administrator, own));
  allowed(await addBody(house, administrator, { ...committee, key: "anderen", name: "Andere commissie" }));
  const programme = site.path.split("/").at(-1) ?? assert.fail("no programme");
  const ask = async (title: string, of: string, document: string | null = null) => {
    const values = { ...head, title, committee: of, document };
    return `${site.path}/adviezen/${allowed(await addAdvice(house, manager, { programme, values })).key}`;
  };
  const paper = (title: string) => aDocument(house, manager, programme, { title });
  return { ...site, marloes, own, programme, ask, paper };
}

test("[EC-01] [EC-02] a member of the expert committee comes in at the committee, reads its advice and papers, recommends, and answers nothing", async () => {
  const site = await aCommitteeSite();
  const { marloes, people, open, post, path } = site;
  const mine = await site.ask("Reflectie <i>", "experts", await site.paper("Vraag aan ons"));
  const theirs = await site.ask("Vraag van anderen", "anderen");
  assert.match(String((await open(marloes, "")).to), /\/commissie$/);
  const page = (await open(marloes, "/commissie")).body;
  for (const said of [/Reflectie &lt;i&gt;/, /Vraag aan ons/, /1 advies wacht op een eerste aanbeveling/])
    assert.match(page, said);
  for (const hidden of [/Vraag van anderen/, /name="zoek"/, /Mijn werk/, /\/organisatie"/])
    assert.doesNotMatch(page, hidden);
  assert.match((await open(marloes, "/commissie", "en")).body, /1 advice waits for a first recommendation/);
  const say = { tekst: "Meet vaker.", versie: "1" };
  assert.equal((await post(marloes, `${mine}/aanbevelingen/nieuw`, say)).status, 303);
  for (const act of ["/veranderen", "/verantwoorden", "/aanbevelingen/1/antwoord"])
    assert.equal((await open(marloes, `${mine}${act}`)).status, 403, act);
  const never = await open(marloes, `${path}/adviezen/AV00000000`);
  for (const act of ["", "/aanbevelingen/nieuw"])
    assert.deepEqual(
      [(await open(marloes, `${theirs}${act}`)).status, (await open(marloes, `${theirs}${act}`)).body],
      [404, never.body],
    );
  assert.equal((await post(marloes, `${theirs}/aanbevelingen/nieuw`, say)).status, 404);
  for (const shut of [
    path,
    `${path}/adviezen`,
    `${path}/documenten`,
    `${path}/overleg`,
    "/mijn-werk",
    "/zoeken",
  ])
    assert.equal((await open(marloes, shut)).status, 403, shut);
  for (const shut of ["/organisatie", "/cijfers", "/programma"])
    assert.equal((await open(marloes, shut)).status, 403, shut);
  assert.equal((await open(people.fatima, "/commissie")).status, 403, "an employee has no committee");
  assert.deepEqual(site.faults, []);
});

test("[EC-02] G171: the answer, its reason and the account are read by the committee, which then adds nothing more; the action stays inside", async () => {
  const site = await aCommitteeSite();
  const { marloes, people, open, post } = site;
  const mine = await site.ask("Reflectie", "experts");
  const say = { tekst: "Meet vaker.", versie: "1" };
  assert.equal((await post(marloes, `${mine}/aanbevelingen/nieuw`, say)).status, 303);
  const form = (await open(people.sara, `${mine}/aanbevelingen/1/antwoord`)).body;
  const actie = /<option value="([^"]+)">Meten met Clavis/.exec(form)?.[1] ?? assert.fail("no action");
  const answer = { antwoord: "partly", reden: "Twee keer per jaar.", dag: "2026-10-01", actie, versie: "2" };
  assert.equal((await post(people.sara, `${mine}/aanbevelingen/1/antwoord`, answer)).status, 303);
  const account = { dag: "2026-10-06", stuk: "Collegebrief", versie: "3" };
  assert.equal((await post(people.sara, `${mine}/verantwoorden`, account)).status, 303);
  const page = (await open(marloes, mine)).body;
  for (const said of [/deels overgenomen, 1 oktober 2026/, /Twee keer per jaar/, /Collegebrief/])
    assert.match(page, said);
  assert.doesNotMatch(page, /Clavis|Aanbeveling toevoegen|href="[^"]*\/programma\/[^"/]*"/);
  assert.match((await open(people.fatima, mine)).body, /Clavis/);
  const late = await post(marloes, `${mine}/aanbevelingen/nieuw`, { tekst: "Nog iets.", versie: "4" });
  assert.equal(late.status, 422);
  assert.match(late.body, /al verantwoording afgelegd aan het college/);
  const anew = await post(people.sara, `${mine}/aanbevelingen/nieuw`, { tekst: "Nog iets.", versie: "4" });
  assert.equal(anew.status, 303, "who answers for the programme may");
  assert.deepEqual(site.faults, []);
});

test("[EC-01] [CI-08] papers are read when the committee was given them and they are not secret, as long as somebody sits in it", async () => {
  const site = await aCommitteeSite();
  const { house, manager, administrator, marloes, open, programme, path } = site;
  const [asked, secret, other] = [
    await site.paper("Op de agenda"),
    await site.paper("Geheim op de agenda"),
    await site.paper("Van de rest"),
  ];
  const firstDay = day("2026-10-12");
  const when = { firstDay, endsOn: null, from: "09:30", until: "11:00", place: null };
  const rhythm = { kind: "rule", rule: "FREQ=MONTHLY" } as const;
  const draft = { kind: "body", name: "Experts", body: "experts", rhythm, ...when } as const;
  const { key: series } = allowed(await addMeetingSeries(house, manager, { programme, draft }));
  const values = { subject: "Vraag", kind: null, documents: [asked, secret], dossier: null };
  const meeting = { programme, series, day: "2026-10-12" };
  allowed(await addAgendaItem(house, manager, { ...meeting, seen: 0, values }));
  await keepSecret(house, manager, programme, [secret]);
  const page = (await open(marloes, "/commissie")).body;
  assert.match(page, /Op de agenda/);
  assert.doesNotMatch(page, /Geheim op de agenda|Van de rest/);
  const file = (key: string) => open(marloes, `${path}/documenten/${key}`);
  assert.equal((await file(asked)).status, 200);
  const never = await file("D00000000");
  for (const key of [secret, other])
    assert.deepEqual([(await file(key)).status, (await file(key)).body], [404, never.body], key);
  allowed(await cancelMeeting(house, manager, { ...meeting, seen: 1, reason: "Niemand kan" }));
  assert.equal((await file(asked)).status, 404, "what was not held was not given");
  const mine = await site.ask("Reflectie", "experts", asked);
  assert.equal((await file(asked)).status, 200);
  const left = { ...site.own, members: [] };
  allowed(await changeBody(house, administrator, left));
  assert.equal((await file(asked)).status, 404);
  assert.equal((await open(marloes, mine)).status, 404);
  assert.match((await open(marloes, "/commissie")).body, /U zit nu in geen expertcommissie/);
  assert.deepEqual(site.faults, []);
});
