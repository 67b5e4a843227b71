import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aRisk } from "../../../../test/support/aProgramme.ts";
import { type Answer, aProgrammeSite } from "../../../../test/support/aSite.ts";
import { allowed } from "../../../../test/support/aUnit.ts";
import { addRisk } from "../../../usecases/programme/addRisk.ts";
import { closeProgramme } from "../../../usecases/programme/closeProgramme.ts";
import { importProgramme } from "../../../usecases/programme/importProgramme.ts";

const has = ({ body }: Answer, ...texts: readonly string[]) => {
  for (const text of texts) assert.ok(body.includes(text), `${text}\n${body.slice(body.indexOf("<main"))}`);
};
const hasNot = ({ body }: Answer, ...texts: readonly string[]) => {
  for (const text of texts) assert.ok(!body.includes(text), text);
};

async function anOffice() {
  const many = Array.from({ length: 9 }, (_, at) => ({ title: `Gesprek ${at + 1}` }));
  const site = await aProgrammeSite([{ title: "Mentor <b>" }, { title: "Groen voor iedereen" }, ...many]);
  const { house, manager, people, units, path, post } = site;
  const unit = { versie: "1", titel: "Groen voor iedereen", onderdeel: units.parks };
  assert.equal((await post(people.sara, `${path}/acties/A2/veranderen`, unit)).status, 303);
  const programme = path.slice("/programma/".length);
  const {
    key: _,
    evidence: __,
    version: ___,
    explicit: ____,
    ...risk
  } = aRisk({ title: "Te weinig tijd", cause: "Krapte", impact: "Later klaar" });
  allowed(await addRisk(house, manager, { programme, values: risk }));
  return { ...site, programme, page: `${path}/nog-niet-gezegd` };
}

describe("what the plan does not say yet", () => {
  test("names each thing in words and leads who may to the very field that says it", async () => {
    const { open, people, path, municipality, page } = await anOffice();
    const at = `/${municipality.slug}${path}`;
    const shown = await open(people.sara, page);
    has(shown, "Stand van de actie: 11 van 11", "Mentor &lt;b&gt;", `href="${at}/acties/A1/stand#stand"`);
    has(shown, `href="${at}/acties/A1/actiehouder#persoon"`, `href="${at}/acties/A1/planning#begint"`);
    has(shown, `href="${at}/acties/A1/veranderen#thema"`, `href="${at}/risicos/R1/veranderen#eigenaar"`);
    has(shown, "Kies wat u wilt aanvullen.", "Te weinig tijd");
    has(await open(people.sara, page, "en"), "Status of the action: 11 of 11");
  });

  test("every kind leads to a form that has the field, tried on a published plan", async () => {
    const { house, manager, open, people, municipality } = await aProgrammeSite([]);
    const content: unknown = JSON.parse(readFileSync("examples/programmes/arnhem-2021.json", "utf8"));
    const { key } = allowed(await importProgramme(house, manager, { content, dryRun: false }));
    const place = `/${municipality.slug}`;
    const { body } = await open(people.sara, `/programma/${key}/nog-niet-gezegd`);
    const sections = body.split("<section").slice(1);
    assert.ok(sections.length >= 8, `${sections.length} kinds`);
    for (const section of sections) {
      const [, path, field] = /href="([^"#]+)#([^"]+)"/.exec(section) ?? []; // no link: refused in the next line
      assert.ok(path && field, section);
      const form = await open(people.sara, path.slice(place.length));
      assert.equal(form.status, 200, path);
      has(form, `id="${field}"`);
    }
  });

  test("who may not fill it in reads the names without links, and no more than the own role reads", async () => {
    const { open, people, path, municipality, page } = await anOffice();
    const at = `/${municipality.slug}${path}`;
    const reader = await open(people.fatima, page);
    has(reader, "Mentor &lt;b&gt;", "vult iemand van het programma aan");
    hasNot(reader, "/stand#stand", "#persoon", "Te weinig tijd", "Kies wat u wilt aanvullen");
    const owner = await open(people.joost, page);
    has(owner, `href="${at}/acties/A2/stand#stand"`, "Mentor &lt;b&gt;");
    hasNot(owner, `${at}/acties/A1/stand`);
  });

  test("a long list shows its first ones and leads to all of that kind, and is narrowed to one kind", async () => {
    const { open, people, page } = await anOffice();
    const shown = await open(people.sara, page);
    hasNot(shown, "Gesprek 9");
    has(shown, "Alle 11 tonen: stand van de actie", "soort=actionStatus");
    const one = await open(people.sara, `${page}?soort=actionStatus`);
    has(one, "Gesprek 9", "Stand van de actie: 11 van 11");
    hasNot(one, "Actiehouder: 11 van 11", "Alle 11 tonen");
    has(await open(people.sara, `${page}?soort=budgetKind`), "Hier ontbreekt niets meer.");
    has(await open(people.sara, `${page}?soort=`), "Actiehouder: 11 van 11");
  });

  test("in a closed programme nothing is filled in any more", async () => {
    const { open, people, house, manager, programme, page } = await anOffice();
    allowed(await closeProgramme(house, manager, { programme, seen: 1, reason: null }));
    const closed = await open(people.sara, page);
    has(closed, "Mentor &lt;b&gt;");
    hasNot(closed, "#stand", "#persoon");
  });
});
