import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aMunicipality } from "../../../../test/support/aHouse.ts";
import { aSite } from "../../../../test/support/aSite.ts";
import { allowed, day } from "../../../../test/support/aUnit.ts";
import { script } from "../../../../test/support/markup.ts";
import { pictures } from "../../../../test/support/pictures.ts";
import { grantRole } from "../../../usecases/access/grantRole.ts";
import { changePalette } from "../../../usecases/settings/changePalette.ts";
import { renameMunicipality } from "../../../usecases/settings/renameMunicipality.ts";

const purple = { hoofdkleur: "#712b75", donker: "#4a1a4d", midden: "#9b5ba0", licht: "#eedcef" };
const dressed = ".712b75-4a1a4d-9b5ba0-eedcef.css";
const grey = { ...purple, hoofdkleur: "#bbbbbb" };
const asPalette = { accent: "#12527c", accentDeep: "#0b3857", accentMid: "#4d86b0", accentPale: "#d3e4f0" };
const png = () => new File([new Uint8Array(pictures.png)], "logo.png");

/** The site as Fatima sees it, who is its administrator. */
async function aSettingsSite() {
  const site = await aSite();
  const { house, administrator, people } = site;
  const term = { fromDay: day("2026-01-01"), untilDay: null };
  const role = { person: people.fatima, role: "administrator", unit: null, ...term } as const;
  allowed(await grantRole(house, administrator, role));
  return { ...site, fatima: people.fatima };
}

describe("the settings of a municipality", () => {
  test("the page says what holds and who chose it, in both languages, and is one of the administrator's", async () => {
    const { open, post, fatima, people } = await aSettingsSite();
    const before = await open(fatima, "/instellingen");
    assert.equal(before.status, 200);
    for (const words of ["Gemeente Proefstad", "Nederland", "21-11-2026", "10 mensen", "#0a5266", "nog niet"])
      assert.ok(before.body.includes(words), words);
    await post(fatima, "/instellingen/land", { versie: "0", land: "nl-BE" });
    const after = await open(fatima, "/instellingen");
    assert.match(after.body, /Vlaanderen[\s\S]*21\/11\/2026[\s\S]*op 12 oktober 2026 door Fatima/);
    const english = await open(fatima, "/instellingen", "en");
    assert.match(english.body, /Flanders[\s\S]*on 12 October 2026 by Fatima/);
    assert.match(english.body, /<a [^>]*href="[^"]*\/instellingen"[^>]*aria-current="page"[^>]*>Settings/);
    assert.equal((await open(people.sara, "/instellingen")).status, 403);
    assert.equal((await open(people.sara, "")).body.includes("/instellingen"), false);
  });

  test("a name that is markup stays text on every page, and an empty one is refused in place", async () => {
    const { open, post, fatima, faults } = await aSettingsSite();
    const empty = await post(fatima, "/instellingen/naam", { versie: "0", naam: " " });
    assert.equal(empty.status, 422);
    assert.match(empty.body, /href="#naam">De naam van de gemeente is 1 regel/);
    const named = await post(fatima, "/instellingen/naam", { versie: "0", naam: script });
    assert.equal(named.status, 303);
    const page = await open(fatima, "/instellingen");
    assert.equal(page.body.includes("<script>"), false);
    assert.ok(page.body.includes("&lt;script&gt;"));
    assert.deepEqual(faults, []);
  });

  test("what somebody else chose meanwhile is shown, with everything typed kept", async () => {
    const { house, administrator, post, fatima } = await aSettingsSite();
    allowed(await renameMunicipality(house, administrator, { value: "Stad van een ander", seen: 0 }));
    const late = await post(fatima, "/instellingen/naam", { versie: "0", naam: "Mijn stad" });
    assert.equal(late.status, 409);
    assert.match(late.body, /value="Mijn stad"/);
    assert.match(late.body, /id="van-een-ander"[\s\S]*Stad van een ander/);
    assert.match(late.body, /name="versie" value="1"/);
  });
});

describe("the colours of a municipality", () => {
  test("colours that cannot be read are refused with what was found and what is needed, typed and previewed", async () => {
    const { open, post, fatima } = await aSettingsSite();
    const query = new URLSearchParams(grey);
    for (const answer of [
      await post(fatima, "/instellingen/kleuren", { versie: "0", ...grey }),
      await open(fatima, `/instellingen/kleuren?${query}`),
    ]) {
      assert.equal(answer.status, 422);
      assert.match(answer.body, /value="#bbbbbb"/);
      assert.ok(answer.body.includes('href="/bestanden/proef.css"'));
    }
  });

  test("a preview wears the colours on real parts of a page and keeps nothing", async () => {
    const { open, fatima } = await aSettingsSite();
    const preview = await open(fatima, `/instellingen/kleuren?${new URLSearchParams(purple)}`);
    assert.equal(preview.status, 200);
    const sheet = preview.body.match(/href="\/[^"/]+(\/instellingen\/kleuren\/voorbeeld\/[^"]+\.css)"/)?.[1];
    assert.ok(sheet);
    const worn = await open(fatima, sheet);
    assert.match(worn.body, /^\.evenbeeld-theme\{--eb-accent:#712b75;[^{}]*\}\n$/);
    const hint =
      /id="hoofdkleur-hint"[\s\S]*?fill="#712b75"[\s\S]*?met wit: contrast 9,11, nodig 4,5[\s\S]*name="hoofdkleur"/;
    assert.match(preview.body, hint);
    assert.ok(
      preview.body.indexOf('name="licht"') < preview.body.indexOf('id="voorbeeld"'),
      "the form goes first",
    );
    assert.ok((await open(fatima, "/instellingen")).body.includes('href="/bestanden/proef.css"'));
  });

  test("a preview does not hide that somebody else chose since the form was opened", async () => {
    const { house, administrator, open, post, fatima } = await aSettingsSite();
    allowed(await changePalette(house, administrator, { value: asPalette, seen: 0 }));
    const query = new URLSearchParams({ versie: "0", ...purple });
    const preview = await open(fatima, `/instellingen/kleuren?${query}`);
    assert.match(preview.body, /name="versie" value="0"/);
    assert.equal((await post(fatima, "/instellingen/kleuren", { versie: "0", ...purple })).status, 409);
  });

  test("what was chosen is worn by every page at once, also before sign-in, and by no other municipality", async () => {
    const { house, site, municipality, open, post, fatima, people } = await aSettingsSite();
    const chosen = await post(fatima, "/instellingen/kleuren", {
      versie: "0",
      ...purple,
      hoofdkleur: "712B75",
    });
    assert.equal(chosen.status, 303);
    for (const path of ["/instellingen", "/organisatie", "/programma"])
      assert.ok((await open(fatima, path)).body.includes(dressed), path);
    assert.ok((await open(people.sara, "/mijn-werk")).body.includes(dressed));
    const signIn = async (slug: string) =>
      (await site.request(`http://localhost:3000/aanmelden/${slug}`)).text();
    assert.ok((await signIn(municipality.slug)).includes(dressed));
    const other = await aMunicipality(house);
    assert.equal((await signIn(other.slug)).includes(dressed), false);
  });

  test("a colour is never css or markup, whatever is typed", async () => {
    const { open, post, fatima, faults } = await aSettingsSite();
    for (const attack of [script, "#0a5266;}*{display:none", "url(//x)", "javascript:alert(1)"]) {
      const answer = await post(fatima, "/instellingen/kleuren", { versie: "0", ...purple, licht: attack });
      assert.equal(answer.status, 422, attack);
      assert.equal(answer.body.includes("<script>"), false);
      const query = new URLSearchParams({ ...purple, hoofdkleur: attack });
      assert.equal((await open(fatima, `/instellingen/kleuren?${query}`)).status, 422, attack);
    }
    assert.deepEqual(faults, []);
  });

  test("the colours of somebody else stand beside those typed when both choose", async () => {
    const { house, administrator, post, fatima } = await aSettingsSite();
    allowed(await changePalette(house, administrator, { value: asPalette, seen: 0 }));
    const late = await post(fatima, "/instellingen/kleuren", { versie: "0", ...purple });
    assert.equal(late.status, 409);
    assert.match(late.body, /#12527c[\s\S]*value="#712b75"/);
  });
});

describe("the logo of a municipality", () => {
  test("it stands beside the name with its text, can get another text, and can be taken away", async () => {
    const { open, post, fatima } = await aSettingsSite();
    const missing = await post(fatima, "/instellingen/beeldmerk", { versie: "0", tekst: "" });
    assert.equal(missing.status, 422);
    assert.match(missing.body, /href="#bestand">Kies een bestand/);
    assert.equal((await open(fatima, "/instellingen/beeldmerk/weghalen")).status, 404);
    const added = await post(fatima, "/instellingen/beeldmerk", {
      versie: "0",
      tekst: script,
      bestand: png(),
    });
    assert.equal(added.status, 303);
    const shown = /<img class="eb-brand__logo" src="(\/bestanden\/beeldmerk\/[^"]+)" alt="([^"]*)"/;
    const [, address, words] = shown.exec((await open(fatima, "/organisatie")).body) ?? [];
    assert.ok(address && words?.includes("&lt;script&gt;"));
    assert.equal((await post(fatima, "/instellingen/beeldmerk", { versie: "1", tekst: "" })).status, 303);
    assert.ok((await open(fatima, "/organisatie")).body.includes(`src="${address}" alt=""`));
    assert.equal((await post(fatima, "/instellingen/beeldmerk/weghalen", { versie: "2" })).status, 303);
    assert.equal(shown.test((await open(fatima, "/organisatie")).body), false);
  });
});

describe("the smallest group", () => {
  test("raising it is free, lowering it asks why, below 5 is refused, and the page names the consequence", async () => {
    const { open, post, fatima } = await aSettingsSite();
    const form = await open(fatima, "/instellingen/kleinste-groep");
    assert.ok(form.body.includes("Wat eenmaal bekend is, kan niet worden teruggehaald."));
    const send = async (versie: string, aantal: string, reden = "") =>
      post(fatima, "/instellingen/kleinste-groep", { versie, aantal, reden });
    for (const [aantal, field] of [
      ["4", "aantal"],
      ["tien", "aantal"],
      ["-6", "aantal"],
      ["6", "reden"],
    ] as const) {
      const refused = await send("0", aantal);
      assert.equal(refused.status, 422, aantal);
      assert.ok(refused.body.includes(`href="#${field}"`), aantal);
    }
    assert.equal((await send("0", "20")).status, 303);
    assert.equal((await send("1", "12", "Er zijn weinig teams van 20.")).status, 303);
    assert.match((await open(fatima, "/instellingen")).body, /12 mensen[\s\S]*Er zijn weinig teams van 20\./);
  });
});
