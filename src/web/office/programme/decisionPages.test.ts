import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anOfficeWithRound } from "../../../../test/support/aRoundSite.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";

let site: Awaited<ReturnType<typeof anOfficeWithRound>>;
const form = () => `${site.action}/besluit`;
setUp(async () => {
  site = await anOfficeWithRound();
});

describe("the pages on which an action is decided upon", () => {
  test("who runs the programme finds the form on the page of the action; nobody else does, or gets in", async () => {
    const { open, post, people, action } = site;
    has(await open(people.sara, action), form());
    hasNot(await open(people.fatima, action), form());
    has(await open(people.sara, form()), "Opschalen", "Stoppen", "staat nog geen cijfer");
    has(await open(people.sara, form(), "en"), "Scale up", "no figure yet");
    assert.equal((await open(people.fatima, form())).status, 403);
    assert.equal((await post(people.joost, form(), { versie: "3" })).status, 403);
  });

  test("what lacks is told at its own question and nothing typed is lost", async () => {
    const sent = await site.post(site.people.sara, form(), { versie: "3", reden: "<b>nog</b> te doen" });
    assert.equal(sent.status, 422);
    has(sent, "#besluit", "#effect", "&lt;b&gt;nog&lt;/b&gt; te doen");
    hasNot(sent, "#reden");
    const long = { versie: "3", besluit: "keep", effect: "niet-gemeten", reden: "a".repeat(10_001) };
    assert.equal((await site.post(site.people.sara, form(), long)).status, 422);
    const stray = { versie: "3", besluit: "keep", effect: "figure-M1", reden: "het werkt" };
    assert.equal((await site.post(site.people.sara, form(), stray)).status, 422);
  });

  test("who is second reads what the first decided, also where that changed nothing in the action", async () => {
    const { open, post, people } = site;
    has(await open(people.sara, form()), 'name="gezien" value="0"');
    const typed = { versie: "3", gezien: "0", besluit: "scaleUp", effect: "niet-gemeten" };
    assert.equal((await post(people.sara, form(), { ...typed, reden: "<i>meer</i> ervan" })).status, 303);
    const late = await post(people.sara, form(), { ...typed, besluit: "keep", reden: "zo is het goed" });
    assert.equal(late.status, 409);
    has(late, "Er is besloten: opgeschaald. De reden: &lt;i&gt;meer&lt;/i&gt; ervan", "zo is het goed");
    has(late, 'name="gezien" value="1"');
  });

  test("a decision stands on the action and on the round, and an old form is told what changed", async () => {
    const { open, post, people, action, path } = site;
    const typed = {
      versie: "4",
      gezien: "1",
      effect: "niet-gemeten",
      reden: "<script>alert(1)</script> gestopt",
    };
    const done = await post(people.sara, form(), { ...typed, besluit: "stop" });
    assert.equal(done.status, 303);
    for (const page of [action, `${path}/rondes/RR1`]) {
      const shown = await open(people.sara, page);
      has(shown, "gestopt", "Het effect is niet gemeten", "&lt;script&gt;alert(1)&lt;/script&gt; gestopt");
      hasNot(shown, "<script>alert(1)");
    }
    has(await open(people.sara, action, "en"), "The effect was not measured");
    const late = await post(people.sara, form(), { ...typed, besluit: "keep" });
    assert.equal(late.status, 409);
    has(late, "Iemand anders was u voor", "vervallen", "Er is besloten: gestopt.");
    hasNot(late, "opgeschaald"); // that was seen
    hasNot(await open(people.sara, form()), 'value="stop"');
    has(await open(people.sara, form()), "De actie gaat weer lopen.");
  });
});
