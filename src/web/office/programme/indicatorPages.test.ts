import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { anOfficeWithRound } from "../../../../test/support/aRoundSite.ts";
import { has, hasNot } from "../../../../test/support/pageWords.ts";

let site: Awaited<ReturnType<typeof anOfficeWithRound>>;
const form = () => `${site.action}/cijfers`;
const send = (fields: Readonly<Record<string, string>>) => site.post(site.people.sara, form(), fields);
const fresh = (naam: string) => ({ "naam-nieuw": naam, "eenheid-nieuw": "things" });

before(async () => {
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
});
