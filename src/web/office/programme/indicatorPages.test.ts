import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anOfficeWithRound } from "../../../../test/support/aRoundSite.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";
import { setUp } from "../../../../test/support/setUp.ts";

let site: Awaited<ReturnType<typeof anOfficeWithRound>>;
const form = () => `${site.action}/cijfers`;
const send = (fields: Readonly<Record<string, string>>) => site.post(site.people.sara, form(), fields);
const fresh = (naam: string) => ({ "naam-nieuw": naam, "eenheid-nieuw": "things" });

setUp(async () => {
  site = await anOfficeWithRound();
});

describe("the form in which the figures of an action are chosen", () => {
  test("who saves after a colleague added a figure is shown it, and takes away only what was made empty", async () => {
    const { open, people } = site;
    assert.equal((await send({ versie: "3", ...fresh("bijeenkomsten") })).status, 303);
    const mine = { "naam-I1": "avonden", "eenheid-I1": "things" };
    assert.equal((await send({ versie: "4", ...mine, ...fresh("brieven <b>van de stad</b>") })).status, 303);
    const late = await send({ versie: "4", ...mine, ...fresh("gesprekken") });
    assert.equal(late.status, 409);
    const theirs = 'value="brieven &lt;b&gt;van de stad&lt;/b&gt;" id="naam-I2"';
    has(late, theirs, 'value="avonden"', 'value="gesprekken"', 'name="versie" value="5"');
    assert.equal((await send({ versie: "5", ...mine, ...fresh("gesprekken") })).status, 303);
    has(await open(people.sara, form()), theirs, 'value="gesprekken" id="naam-I3"');
    assert.equal((await send({ versie: "6", "naam-I2": "", ...mine })).status, 303);
    const left = await open(people.sara, form());
    has(left, 'value="avonden"', 'value="gesprekken"');
    hasNot(left, "van de stad");
  });

  test("another unit begins a new series, and the history names it", async () => {
    const { open, people, action } = site;
    const versie = "7";
    const first = { "naam-I1": "avonden", "eenheid-I1": "score" };
    assert.equal((await send({ versie, ...first, "naam-I3": "gesprekken" })).status, 303);
    const page = await open(people.sara, action);
    has(page, "avonden (score van mensen); gesprekken (aantal, geen mensen)");
    has(page, "Het was: avonden (aantal, geen mensen); gesprekken (aantal, geen mensen)");
    has(await open(people.sara, form()), 'id="naam-I4"');
  });

  test("what is wrong with a name is said at its own row; that there are too many at the new one", async () => {
    const versie = "8";
    const [first, second] = [
      { "naam-I4": "avonden", "eenheid-I4": "score" },
      { "naam-I3": " Avonden ", "eenheid-I3": "things" },
    ];
    const same = await send({ versie, ...first, ...second, ...fresh("") });
    assert.equal(same.status, 422);
    has(same, 'href="#naam-I3"', "Cijfer 2: geef elk cijfer een eigen naam van hooguit 100 tekens.");
    hasNot(same, 'href="#naam-nieuw"', 'href="#naam-I4"');
    const long = await send({ versie, ...first, "naam-I4": "a".repeat(400), ...fresh("gesprekken") });
    assert.equal(long.status, 422);
    has(long, 'href="#naam-I4"', 'href="#naam-nieuw"', "Nieuw cijfer: geef elk", "a".repeat(400));
    for (const [at, name] of ["brieven", "gesprekken over werk", "bezoeken"].entries())
      assert.equal((await send({ versie: String(8 + at), ...fresh(name) })).status, 303);
    const many = await send({ versie: "11", ...fresh("nog een") });
    assert.equal(many.status, 422);
    has(many, 'href="#naam-nieuw"', "Nieuw cijfer: een actie heeft hooguit 5 cijfers.");
  });
});
