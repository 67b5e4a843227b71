import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anOfficeWithRound, answer } from "../../../../test/support/aRoundSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { closeProgramme } from "../../../usecases/programme/closeProgramme.ts";
import { closeRound } from "../../../usecases/reporting/closeRound.ts";

type Site = Awaited<ReturnType<typeof anOfficeWithRound>>;
const close = async ({ house, manager, path }: Site) =>
  allowed(
    await closeRound(house, manager, {
      programme: path.slice("/programma/".length),
      round: "RR1",
      by: { kind: "clock" },
    }),
  );

describe("there is one way to tell how an action goes", () => {
  test("while a round asks, the address of the news leads to the card of the round", async () => {
    const { open, people, action, card } = await anOfficeWithRound();
    const away = await open(people.fatima, `${action}/nieuws`);
    assert.deepEqual([away.status, away.to?.endsWith(card)], [303, true]);
    const page = await open(people.fatima, action);
    has(page, `${card}"`);
    hasNot(page, `${action}/nieuws`);
  });

  test("a round that began while somebody typed shows its card with everything that was typed", async () => {
    const { open, post, people, action, card } = await anOfficeWithRound();
    const late = await post(people.fatima, `${action}/nieuws`, answer({ gebeurd: "Al <i>bijna</i> af" }));
    assert.equal(late.status, 409);
    has(late, "Er is een ronde begonnen", "Al &lt;i&gt;bijna&lt;/i&gt; af", `${card}"`);
    hasNot(await open(people.fatima, action), "bijna");
  });

  test("outside a round the same questions are asked, and each time something new stands in the history", async () => {
    const site = await anOfficeWithRound();
    const { open, post, people, action } = site;
    await close(site);
    const form = await open(people.fatima, `${action}/nieuws`);
    assert.equal(form.status, 200);
    has(form, "1. Hoe staat het ervoor?", "Hebt u iets nodig", "Uw bericht blijft staan");
    hasNot(form, "Ik ben niet de juiste persoon");
    hasNot(form, "Deze ronde");
    const wrong = await post(people.fatima, `${action}/nieuws`, { versie: "3", gebeurd: "a".repeat(10_001) });
    assert.equal(wrong.status, 422);
    has(wrong, "#verloop", "#gebeurd");
    for (const [at, text] of ["De eerste 20 zijn klaar.", "Nu 40."].entries()) {
      const typed = answer({ versie: String(3 + at), gebeurd: text });
      const sent = await post(people.fatima, `${action}/nieuws`, typed);
      assert.deepEqual([sent.status, sent.to?.endsWith(`${action}?gedaan=sent`)], [303, true]);
    }
    has(await open(people.fatima, action), "De eerste 20 zijn klaar.", "Nu 40.");
    has(await open(people.fatima, `${action}/nieuws`), "Lees wat er toen is geschreven", "Nu 40.");
    const old = await post(people.fatima, `${action}/nieuws`, answer({ versie: "3", gebeurd: "Nog eens" }));
    assert.equal(old.status, 409);
    has(old, "Nog eens", "Iemand anders was u voor");
    assert.equal((await open(people.joost, `${action}/nieuws`)).status, 403);
  });
});

describe("an action of a closed programme", () => {
  test("has no form for news or a decision; what is sent meanwhile is refused with everything typed", async () => {
    const site = await anOfficeWithRound();
    const { open, post, people, action, house, manager, path } = site;
    await close(site);
    const programme = path.slice("/programma/".length);
    allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: "klaar" }));
    for (const [who, address] of [
      [people.fatima, `${action}/nieuws`],
      [people.sara, `${action}/besluit`],
      [people.sara, `${action}/stand`],
    ] as const)
      assert.equal((await open(who, address)).status, 403, address);
    const late = await post(people.fatima, `${action}/nieuws`, answer({ gebeurd: "Toch <i>af</i>" }));
    assert.equal(late.status, 422);
    has(late, "Dit programma is afgesloten.", "Toch &lt;i&gt;af&lt;/i&gt;");
    const decided = { versie: "3", besluit: "keep", effect: "niet-gemeten", reden: "het <b>werkt</b>" };
    const sent = await post(people.sara, `${action}/besluit`, decided);
    assert.equal(sent.status, 422);
    has(sent, "Dit programma is afgesloten.", "het &lt;b&gt;werkt&lt;/b&gt;");
  });
});

describe("the figures of an action on its card", () => {
  test("are asked, kept when they change, filled in for who corrects the answer of this round, and drawn on the page of the action", async () => {
    const { open, post, people, action, card } = await anOfficeWithRound();
    const chosen = { versie: "3", "naam-nieuw": "Teksten <b>klaar</b>", "eenheid-nieuw": "things" };
    assert.equal((await post(people.sara, `${action}/cijfers`, chosen)).status, 303);
    const asked = await open(people.fatima, card);
    has(asked, "Teksten &lt;b&gt;klaar&lt;/b&gt; (aantal, geen mensen)");
    hasNot(asked, "Over hoeveel mensen");
    const figure = (waarde: string, periode: string, versie: string) =>
      answer({ versie, "waarde-I1": waarde, "periode-I1": periode });
    has(asked, "U mag dit overslaan. Een verteld cijfer kunt u verbeteren, maar niet weghalen.");
    const loose = await post(people.fatima, card, figure("", "Q3 2026", "4"));
    assert.equal(loose.status, 422);
    has(loose, "#waarde-I1", "Vul ook het cijfer in, of maak de andere velden leeg.", 'value="Q3 2026"');
    hasNot(loose, "#periode-I1");
    const wrong = await post(people.fatima, card, figure("veel", "", "4"));
    assert.equal(wrong.status, 422);
    has(wrong, "#waarde-I1", "#periode-I1", 'value="veel"');
    const ahead = await post(people.fatima, card, figure("20", "1 januari 2027", "4"));
    assert.equal(ahead.status, 422);
    has(ahead, "#periode-I1", "nog niet is begonnen");
    assert.equal((await post(people.fatima, card, figure("20", "Q3 2026", "4"))).status, 303);
    const again = await open(people.fatima, card);
    has(again, 'value="20"', 'value="Q3 2026"');
    hasNot(again, "De vorige keer: 20");
    assert.equal((await post(people.fatima, card, figure("20", "Q3 2026", "5"))).status, 303);
    assert.equal((await post(people.fatima, card, figure("32,5", "1 oktober 2026", "6"))).status, 303);
    const gone = await post(people.fatima, card, figure("", "1 oktober 2026", "7"));
    assert.equal(gone.status, 422);
    has(gone, "#waarde-I1", "Een verteld cijfer blijft staan. Vul het goede cijfer in.");
    const page = await open(people.sara, action);
    has(page, "Het laatste cijfer is 32,5, 1 oktober 2026", "<svg", "derde kwartaal 2026");
    assert.equal(page.body.split(": 20, derde kwartaal 2026").length, 2, "unchanged is not told again");
    has(await open(people.sara, `${action}/cijfers`), 'value="Teksten &lt;b&gt;klaar&lt;/b&gt;"', "Cijfer 1");
  });

  test("a new answer asks for the figure with its own period: the last time is shown and never copied", async () => {
    const site = await anOfficeWithRound();
    const { open, post, people, action, card } = site;
    const chosen = { versie: "3", "naam-nieuw": "gevolgd", "eenheid-nieuw": "percentage" };
    assert.equal((await post(people.sara, `${action}/cijfers`, chosen)).status, 303);
    const told = { "waarde-I1": "33", "periode-I1": "Q2 2026", "aantal-I1": "120" };
    assert.equal((await post(people.fatima, card, answer({ versie: "4", ...told }))).status, 303);
    const said = "33 %, tweede kwartaal 2026, over 120 mensen";
    has(await open(people.sara, card), `<dt>gevolgd</dt><dd>${said}</dd>`);
    has(await open(people.sara, action), `gevolgd: ${said}`);
    await close(site);
    has(await open(people.fatima, card), `<dt>gevolgd</dt><dd>${said}</dd>`);
    const news = `${action}/nieuws`;
    const form = await open(people.fatima, news);
    has(form, "De vorige keer: 33", "tweede kwartaal 2026");
    for (const field of ["waarde", "periode", "aantal"])
      assert.match(form.body, new RegExp(`value=""[^>]* id="${field}-I1"`), field);
    const only = answer({ versie: "5", "waarde-I1": "40", "periode-I1": "", "aantal-I1": "120" });
    const asked = await post(people.fatima, news, only);
    assert.equal(asked.status, 422);
    has(asked, "#periode-I1");
    const nothing = answer({ versie: "5", "waarde-I1": "", "periode-I1": "", "aantal-I1": "" });
    assert.equal((await post(people.fatima, news, nothing)).status, 303);
    has(await open(people.sara, action), "Het laatste cijfer is 33 %, tweede kwartaal 2026");
  });
});
