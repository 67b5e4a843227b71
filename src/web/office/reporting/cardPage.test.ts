import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anOfficeWithRound, answer } from "../../../../test/support/aRoundSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { dayFrom } from "../../../domain/shared/day.ts";
import { appointDeputy } from "../../../usecases/access/appointDeputy.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { closeRound } from "../../../usecases/reporting/closeRound.ts";
import { decideAction } from "../../../usecases/reporting/decideAction.ts";

describe("the question card on a page", () => {
  test("an owner reads the questions with the name, the day and what the status becomes, in both languages", async () => {
    const { open, people, card, faults } = await anOfficeWithRound();
    const page = await open(people.fatima, card);
    assert.equal(page.status, 200);
    for (const said of [
      "Dag Fatima, dit kost ongeveer 2 minuten",
      "Het is klaar op de afgesproken datum. De stand blijft: loopt.",
      "Het resultaat is er. De stand wordt: gereed.",
      "2. Wat is er gebeurd sinds 12 oktober 2026?",
      "Lees wat er toen is geschreven",
      "De eerste versie is af.",
      "Eind september 2026 blijft",
      "Alleen het programmateam leest dit.",
      "U kunt uw bericht veranderen tot 23 oktober 2026 om 17:00. Daarna staat het vast.",
      "Ik ben niet de juiste persoon",
    ])
      assert.ok(page.body.includes(said), said);
    assert.ok(!page.body.includes("<script>alert"));
    assert.ok(page.body.includes("Vacatures &lt;script&gt;alert(1)&lt;/script&gt;"));
    assert.match(page.body, /value="blijft" checked/);
    assert.doesNotMatch(page.body, /name="verloop"[^>]*checked/);
    assert.ok(!page.body.includes('value="notBegun"'), "what has begun is not said to have not begun");
    const english = await open(people.fatima, card, "en");
    assert.ok(english.body.includes("Hello Fatima, this takes about 2 minutes"));
    assert.ok(english.body.includes("Still by the end of September 2026"));
    assert.deepEqual(faults, []);
  });

  test("[RC-01] an answer is stored, the card says that it is in, and can be changed until the round closes", async () => {
    const { open, post, people, card, action } = await anOfficeWithRound();
    const sent = await post(people.fatima, card, answer({ vervolg: "De <b>rest</b>", nodig: "een besluit" }));
    assert.equal(sent.status, 303);
    assert.ok(sent.to?.endsWith(`${card}?gedaan=sent`));
    const page = await open(people.fatima, `${card}?gedaan=sent`);
    for (const said of [
      "Uw bericht is binnen",
      "De eerste 20 teksten zijn klaar.",
      "een besluit",
      "data-eb-saved",
    ])
      assert.ok(page.body.includes(said), said);
    assert.ok(page.body.includes("De &lt;b&gt;rest&lt;/b&gt;"));
    assert.match(page.body, /value="onSchedule" required checked|value="onSchedule" checked/);
    const again = answer({ versie: "4", gebeurd: "Het zijn er nu 30." });
    assert.equal((await post(people.fatima, card, again)).status, 303);
    assert.ok((await open(people.fatima, card)).body.includes("Het zijn er nu 30."));
    const history = (await open(people.fatima, action)).body;
    for (const said of [
      "De eerste 20 teksten zijn klaar.",
      "Het zijn er nu 30.",
      "Wat er nodig is: een besluit",
    ])
      assert.ok(history.includes(said), said);
    assert.ok(!(await open(people.joost, action)).body.includes("Wat er nodig is"));
    assert.ok((await open(people.sara, action)).body.includes("Wat er nodig is: een besluit"));
  });

  test("everything that is wrong is said at once at its question, and everything typed is kept", async () => {
    const { post, people, card } = await anOfficeWithRound();
    const empty = await post(people.fatima, card, {});
    assert.equal(empty.status, 422);
    for (const field of ["verloop", "gebeurd", "einde"])
      assert.ok(empty.body.includes(`href="#${field}"`), field);
    const given = {
      verloop: "behind",
      gebeurd: "",
      einde: "anders",
      klaar: "Q1 2027",
      vervolg: "Verder <i>lezen</i>",
    };
    const wrong = await post(people.fatima, card, answer(given));
    assert.equal(wrong.status, 422);
    const places = ["gebeurd", "hindernis", "waarom"].map((field) => wrong.body.indexOf(`href="#${field}"`));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    for (const kept of ['value="Q1 2027"', "Verder &lt;i&gt;lezen&lt;/i&gt;"])
      assert.ok(wrong.body.includes(kept));
    assert.match(wrong.body, /value="behind"[^>]*checked/);
    const unread = await post(people.fatima, card, answer({ einde: "anders", klaar: "ooit", gebeurd: "" }));
    for (const field of ["gebeurd", "klaar"]) assert.ok(unread.body.includes(`href="#${field}"`), field);
    const missing = await post(people.fatima, card, answer({ einde: "anders" }));
    assert.ok(missing.body.includes("Vul de nieuwe datum in."));
    const loose = await post(people.fatima, card, answer({ klaar: "2027" }));
    assert.ok(loose.body.includes('href="#einde"'));
  });

  test("another date moves the promise with its reason, and words that are finer than a date stay", async () => {
    const { open, post, people, card, action } = await anOfficeWithRound();
    const moved = { verloop: "behind", hindernis: "geen tijd", einde: "anders", klaar: "begin 2027" };
    const sent = await post(people.fatima, card, answer({ ...moved, waarom: "De leverancier is later" }));
    assert.equal(sent.status, 303);
    const { body } = await open(people.fatima, action);
    assert.ok(body.includes("2027. Het was: september 2026."));
    assert.ok(body.includes("De leverancier is later (begin 2027)"));
  });

  test("the second of two people reads what the first one made of it, and nothing typed is lost", async () => {
    const { post, people, card, action } = await anOfficeWithRound();
    assert.equal(
      (await post(people.sara, `${action}/stand`, { versie: "3", stand: "continuous" })).status,
      303,
    );
    const second = await post(people.fatima, card, answer({ gebeurd: "Mijn lange verhaal" }));
    assert.equal(second.status, 409);
    for (const said of ["Stand: continu. Het was: loopt.", "Mijn lange verhaal", 'name="versie" value="4"'])
      assert.ok(second.body.includes(said), said);
    const again = answer({ versie: "4", gebeurd: "Mijn lange verhaal" });
    assert.equal((await post(people.fatima, card, again)).status, 303);
  });

  test("two who answer one card: the second reads the answer of the first beside the own words", async () => {
    const { post, people, card } = await anOfficeWithRound();
    assert.equal((await post(people.fatima, card, answer({}))).status, 303);
    const second = await post(people.sara, card, answer({ gebeurd: "Zo zie ik het" }));
    assert.equal(second.status, 409);
    assert.ok(second.body.includes("De eerste 20 teksten zijn klaar."));
    assert.ok(second.body.includes("Zo zie ik het"));
    assert.match(second.body, /<details[^>]*open/);
  });

  test("R143: a closed round says so on a plain page with the way to tell news, and shows what came too late", async () => {
    const { house, manager, open, post, people, card, action, path } = await anOfficeWithRound();
    const programme = path.slice("/programma/".length);
    allowed(await closeRound(house, manager, { programme, round: "RR1", by: { kind: "clock" } }));
    const page = await open(people.fatima, card);
    assert.equal(page.status, 200);
    assert.ok(page.body.includes("De ronde is gesloten"));
    assert.ok(page.body.includes(`${action}/nieuws"`));
    assert.ok(!page.body.includes("Bericht versturen"));
    const late = await post(people.fatima, card, answer({ gebeurd: "Net te <u>laat</u>" }));
    assert.equal(late.status, 409);
    assert.ok(late.body.includes("Net te &lt;u&gt;laat&lt;/u&gt;"));
    assert.ok((await open(people.fatima, action)).body.includes("Nieuws melden"));
  });

  test("the card of an action that was stopped meanwhile says so, asks nothing and keeps what was typed in sight", async () => {
    const { house, manager, open, post, people, card, action, path } = await anOfficeWithRound();
    const programme = path.slice("/programma/".length);
    const effect = { kind: "notMeasured" } as const;
    const deciding = { kind: "stop", reason: "het voegt te weinig toe", effect } as const;
    allowed(await decideAction(house, manager, { programme, key: "A1", seen: 3, deciding }));
    const page = await open(people.fatima, card);
    assert.equal(page.status, 200);
    for (const said of ["Deze actie is vervallen", "De actie verviel op 12 oktober 2026.", `${action}"`])
      assert.ok(page.body.includes(said), said);
    for (const asked of ['name="verloop"', "Bericht versturen", "Hebt u nieuws"])
      assert.ok(!page.body.includes(asked), asked);
    assert.ok((await open(people.fatima, card, "en")).body.includes("This action has lapsed"));
    const late = await post(people.fatima, card, answer({ gebeurd: "Toch <u>verder</u>" }));
    assert.equal(late.status, 409);
    assert.ok(late.body.includes("Toch &lt;u&gt;verder&lt;/u&gt;"));
    assert.ok(!late.body.includes("in uw nieuws"));
  });

  test("of an answer that came too late everything stands there to take along: also how it goes and the figures", async () => {
    const { house, manager, open, post, people, card, action, path } = await anOfficeWithRound();
    const figures = { "naam-nieuw": "Teksten <b>klaar</b>", "eenheid-nieuw": "headcount" };
    assert.equal((await post(people.sara, `${action}/cijfers`, { versie: "3", ...figures })).status, 303);
    const programme = path.slice("/programma/".length);
    allowed(await closeRound(house, manager, { programme, round: "RR1", by: { kind: "clock" } }));
    const told = { verloop: "behind", hindernis: "geen tijd", einde: "anders", klaar: "Q1 2027" };
    const figure = { "waarde-I1": "40", "periode-I1": "Q3 2026", "aantal-I1": "120" };
    const late = await post(people.fatima, card, answer({ ...told, ...figure }));
    assert.equal(late.status, 409);
    const pairs = [...late.body.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, ...pair]) =>
      pair.join(" = "),
    );
    for (const said of [
      "Hoe het ervoor staat = Loopt achter",
      "Wat er in de weg staat = geen tijd",
      "Klaar = Q1 2027",
      "Teksten &lt;b&gt;klaar&lt;/b&gt;: Cijfer = 40",
      "Teksten &lt;b&gt;klaar&lt;/b&gt;: Van welke dag of periode? = Q3 2026",
      "Teksten &lt;b&gt;klaar&lt;/b&gt;: Over hoeveel mensen gaat het? = 120",
    ])
      assert.ok(pairs.includes(said), `${said} in ${pairs.join("; ")}`);
    assert.ok(!(await open(people.fatima, card)).body.includes("Dit typte u"));
  });

  test("who answers for somebody else reads it, and the card of who answered before says by whom", async () => {
    const { house, administrator, open, post, people, card, action } = await anOfficeWithRound();
    const page = await open(people.sara, card);
    assert.ok(page.body.includes("U antwoordt voor Fatima. Dat komt bij uw bericht te staan."));
    const term = { fromDay: dayFrom("2026-10-01"), untilDay: dayFrom("2026-10-31") };
    allowed(
      await appointDeputy(house, administrator, { person: people.fatima, deputy: people.joost, ...term }),
    );
    const standIn = await open(people.joost, card);
    assert.ok(standIn.body.includes("U vervangt Fatima. Dat komt bij uw bericht te staan."));
    assert.equal((await post(people.joost, card, answer({}))).status, 303);
    const owner = await open(people.fatima, card);
    assert.ok(owner.body.includes("Er is al een bericht binnen"));
    assert.ok(owner.body.includes("Joost, leidinggevende van een onderdeel, als vervanger"));
    assert.ok((await open(people.fatima, action)).body.includes("als vervanger"));
  });

  test("who may not tell how an action goes gets no card, and what is not there is not found", async () => {
    const { house, administrator, open, post, people, path, card } = await anOfficeWithRound();
    const other = `${path}/rondes/RR1/acties/A2`;
    assert.equal((await open(people.fatima, other)).status, 403);
    assert.equal((await post(people.fatima, other, answer({}))).status, 403);
    const term = { fromDay: dayFrom("2026-01-01"), untilDay: null };
    allowed(
      await grantRole(house, administrator, { person: people.joost, role: "auditor", unit: null, ...term }),
    );
    for (const gone of ["rondes/RR9/acties/A1", "rondes/RR1/acties/A9"]) {
      assert.equal((await open(people.sara, `${path}/${gone}`)).status, 404, gone);
      assert.equal((await post(people.sara, `${path}/${gone}`, answer({}))).status, 404, gone);
    }
    assert.equal((await open(people.sara, card.replace("RR1", "RR2"))).status, 404);
  });

  test("who is not the right person tells the programme team, which reads it on the action", async () => {
    const { open, post, people, card, action } = await anOfficeWithRound();
    const address = `${card}/niet-de-juiste-persoon`;
    const form = await open(people.fatima, address);
    assert.equal(form.status, 200);
    const sent = await post(people.fatima, address, { versie: "nieuw", wie: "Vraag <b>Joost</b>." });
    assert.equal(sent.status, 303);
    assert.ok(sent.to?.endsWith(`${card}?gedaan=passedOn`));
    assert.ok(
      (await open(people.fatima, `${card}?gedaan=passedOn`)).body.includes(
        "Doorgegeven aan het programmateam.",
      ),
    );
    const { body } = await open(people.sara, action);
    assert.ok(
      body.includes(
        "Ik ben niet de juiste persoon om te vertellen hoe het gaat met deze actie (Derde kwartaal 2026).",
      ),
    );
    assert.ok(body.includes("Vraag &lt;b&gt;Joost&lt;/b&gt;."));
    const long = await post(people.fatima, address, { versie: "nieuw", wie: "x".repeat(2001) });
    assert.equal(long.status, 422);
    assert.equal(
      (await open(people.fatima, `${card.replace("A1", "A2")}/niet-de-juiste-persoon`)).status,
      403,
    );
  });

  test("while a round asks about an action its page and my work lead to the card, once, until it is answered", async () => {
    const { open, post, people, card, action, municipality } = await anOfficeWithRound();
    const address = `/${municipality.slug}${card}"`;
    assert.ok((await open(people.fatima, action)).body.includes(address));
    const times = (body: string) => body.split(address).length - 1;
    const work = (await open(people.fatima, "/mijn-werk")).body;
    assert.equal(times(work), 1);
    for (const said of [
      "Vertel hoe het gaat: Vacatures",
      "Nog 11 dagen",
      "23 oktober 2026",
      "Het kost 2 minuten.",
    ])
      assert.ok(work.includes(said), said);
    assert.ok(!work.includes("dagen te laat"), "the card asks it already");
    assert.ok((await open(people.fatima, "/mijn-werk", "en")).body.includes("11 days left"));
    assert.equal((await post(people.fatima, card, answer({}))).status, 303);
    const after = (await open(people.fatima, "/mijn-werk")).body;
    assert.equal(times(after), 0);
    assert.ok(!after.includes("dagen te laat"), "what was told is not asked again");
  });

  test("who leads the unit of an action without an owner is asked, and the programme manager where nobody leads", async () => {
    const { open, people, path } = await anOfficeWithRound();
    const cardOf = (action: string) => `${path}/rondes/RR1/acties/${action}"`;
    const leader = (await open(people.joost, "/mijn-werk")).body;
    assert.ok(leader.includes(cardOf("A2")) && !leader.includes(cardOf("A3")));
    const manager = (await open(people.sara, "/mijn-werk")).body;
    assert.ok(manager.includes(cardOf("A3")) && !manager.includes(cardOf("A2")));
    assert.ok(
      (await open(people.sara, `${path}/rondes/RR1/acties/A3`)).body.includes("nog geen actiehouder"),
    );
  });
});
