import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { aProgrammeSite } from "../../../../test/support/aSite.ts";
import { writeXlsx } from "../../../export/xlsx.ts";
import { addTheme } from "../../../usecases/programme/addTheme.ts";

const theList = `Nr;Maatregel;Pijler;Trekker;Startdatum;Gereed;Stand;Kleur
1;Vacatures <b>nalopen</b>;Instroom;HR;jan 2026;Q3 2026;loopt;via de wandelgangen
2;Mentor voor iedereen;Instroom;;;2027;;
`;
const csv = (text: string) => new File([text], "lijst.csv", { type: "text/csv" });
const carried = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";

async function anOffice() {
  const site = await aProgrammeSite([]);
  const values = { name: "Instroom", kind: "pillar", parent: null } as const;
  const theme = await addTheme(site.house, site.manager, { programme: site.path.slice(11), values });
  assert.ok(theme.ok);
  return { ...site, address: `${site.path}/acties/inlezen` };
}

const columnsOf = (body: string) =>
  Object.fromEntries(
    [
      "inhoud",
      "koprij",
      "partijen",
      ...["key", "title", "theme", "owner", "start", "end", "status"].map((c) => `kolom-${c}`),
    ].map((name) => [name, carried(body, name)]),
  );

describe("bringing in an action list", () => {
  test("[DI-06] a list is recognised, looked at, and brought in with what it does not say left unsaid", async () => {
    const { open, post, people, path, address, municipality, faults } = await anOffice();
    assert.equal((await open(people.joost, address)).status, 403);
    assert.equal((await open(people.sara, address)).status, 200);
    const look = await post(people.sara, address, { bestand: csv(theList) });
    assert.equal(look.status, 200);
    assert.ok(look.body.includes("2 acties gevonden"));
    assert.ok(look.body.includes("Vacatures &lt;b&gt;nalopen"));
    assert.ok(look.body.includes("H (Kleur)"));
    assert.ok(look.body.includes('value="B" selected="">B: Maatregel'));
    assert.ok((await open(people.sara, `${path}/acties`)).body.includes("0 acties gevonden."));
    const kept = await post(people.sara, address, { ...columnsOf(look.body), stap: "bewaren" });
    assert.equal(kept.to, `/${municipality.slug}${path}/acties?gedaan=added`);
    const second = await open(people.sara, `${path}/acties/2`);
    for (const words of ["Mentor voor iedereen", "niet vermeld", "nog niemand", "Instroom", "2027"])
      assert.ok(second.body.includes(words), words);
    assert.ok((await open(people.sara, `${path}/acties/1`)).body.includes("HR"));
    assert.deepEqual(faults, []);
  });

  test("every problem is named by row, with the nearest names, and then nothing comes in", async () => {
    const { open, post, people, path, address } = await anOffice();
    const wrong = theList.replace("2;Mentor voor iedereen;Instroom;;;2027;;", "2;;Instrom;;ooit;2027;bijna;");
    const look = await post(people.sara, address, { bestand: csv(wrong) });
    assert.equal(look.status, 422);
    for (const words of ["deze rij heeft geen titel", "ooit", "bijna"])
      assert.ok(look.body.includes(words), words);
    const named = await post(people.sara, address, {
      bestand: csv(theList.replaceAll("Instroom", "Instrom")),
    });
    assert.equal(named.status, 422);
    assert.ok(named.body.includes("Er kloppen 2 dingen niet. Er is niets ingelezen."));
    assert.ok(named.body.includes("Bedoelt u: Instroom?"));
    const forced = await post(people.sara, address, { ...columnsOf(named.body), stap: "bewaren" });
    assert.equal(forced.status, 422);
    assert.ok((await open(people.sara, `${path}/acties`)).body.includes("0 acties gevonden."));
  });

  test("a person corrects a column that was recognised wrongly, without sending the file again", async () => {
    const { post, people, address } = await anOffice();
    const look = await post(people.sara, address, { bestand: csv(theList) });
    const again = await post(people.sara, address, {
      inhoud: carried(look.body, "inhoud"),
      koprij: "1",
      "kolom-title": "H",
      "kolom-key": "A",
    });
    assert.equal(again.status, 422);
    assert.ok(again.body.includes('value="H" selected="">H: Kleur'));
    assert.ok(again.body.includes("Rij 3"));
  });

  test("of a workbook with several sheets another one can be chosen, and looking at it keeps nothing", async () => {
    const { open, post, people, path, address } = await anOffice();
    const columns = ["Nr", "Maatregel", "Stand"].map((title) => ({ title, width: 20 }));
    const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
      name,
      columns,
      rows: rows.map((row) => row.map((text) => ({ kind: "text" as const, text }))),
    });
    const bytes = await writeXlsx(
      [
        sheet("Oude lijst", [["9", "Van vorig jaar", "gereed"]]),
        sheet("Lijst <2026>", [
          ["1", "Vacatures nalopen", "loopt"],
          ["2", "Mentor voor iedereen", "loopt"],
        ]),
      ],
      "nl-NL",
    );
    const look = await post(people.sara, address, { bestand: new File([Buffer.from(bytes)], "lijst.xlsx") });
    assert.equal(look.status, 200);
    for (const words of [
      "1 actie gevonden",
      "Van vorig jaar",
      "Er is nog 1 blad in dit bestand.",
      "Lijst &lt;2026&gt;",
    ])
      assert.ok(look.body.includes(words), words);
    const other = await post(people.sara, address, {
      inhoud: carried(look.body, "inhoud"),
      blad: "Lijst <2026>",
    });
    assert.equal(other.status, 200);
    assert.ok(other.body.includes("2 acties gevonden"));
    assert.ok((await open(people.sara, `${path}/acties`)).body.includes("0 acties gevonden."));
    const kept = await post(people.sara, address, {
      ...columnsOf(other.body),
      blad: "Lijst <2026>",
      stap: "bewaren",
    });
    assert.equal(kept.status, 303);
    const list = (await open(people.sara, `${path}/acties`)).body;
    assert.ok(list.includes("Mentor voor iedereen") && !list.includes("Van vorig jaar"));
    const none = await post(people.sara, address, { inhoud: carried(look.body, "inhoud"), blad: "Weg" });
    assert.equal(none.status, 422);
  });

  test("no file, a file that is no list, and no programme are refused in words", async () => {
    const { open, post, people, address } = await anOffice();
    const none = await post(people.sara, address, {});
    assert.equal(none.status, 422);
    assert.ok(none.body.includes("Kies een bestand."));
    const pdf = new File(
      [new Uint8Array(readFileSync("package.json")).slice(0, 1), "%PDF-1.4 \u0000\u0001"],
      "x.pdf",
    );
    assert.equal((await post(people.sara, address, { bestand: pdf })).status, 422);
    assert.equal((await open(people.sara, "/programma/geen/acties/inlezen")).status, 404);
  });
});
