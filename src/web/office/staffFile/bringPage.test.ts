import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import {
  aStaffOffice,
  formWith,
  staffFile,
  staffHeader,
  staffRows,
} from "../../../../test/support/aStaffOffice.ts";
import { writeXlsx } from "../../../export/xlsx.ts";
import { readAuditLog } from "../../../usecases/access/readAuditLog.ts";
import { readImports } from "../../../usecases/workforce/readImports.ts";
import { drawer } from "./extractDrawer.ts";

type Office = Awaited<ReturnType<typeof aStaffOffice>>;
const imported = async ({ house, municipality }: Office) =>
  (await readImports(house, anActor(municipality, "hrAnalyst"))).imports;
const logOf = async ({ house, municipality }: Office) =>
  JSON.stringify(
    await readAuditLog(house, anActor(municipality, "auditor"), { before: undefined, limit: 200 }),
  );

describe("bringing in the file of HR", () => {
  test("[DI-01] a file is recognised, looked at whole, and only then taken in; the file is gone", async () => {
    const office = await aStaffOffice();
    const { look, next, open, analyst, faults } = office;
    const before = drawer.count();
    const seen = await look([staffHeader, ...staffRows(60)]);
    assert.equal(seen.status, 200, seen.body);
    assert.ok(seen.body.includes("60 regels gelezen, 60 goed. Er is nog niets opgeslagen."));
    assert.ok(seen.body.includes("Alle regels kloppen."));
    assert.deepEqual(await imported(office), []);
    assert.equal(drawer.count(), before + 1);
    const taken = await next(formWith(seen.body, 'value="inlezen"'));
    assert.equal(taken.status, 303, taken.body);
    assert.ok(taken.to?.endsWith("/cijfers/personeelsbestand?gedaan=taken"));
    assert.equal(drawer.count(), before);
    const [one] = await imported(office);
    assert.deepEqual([one?.rows, one?.referenceDate, one?.by], [60, "2026-06-30", analyst]);
    const { body } = await open(analyst, "/cijfers/personeelsbestand");
    for (const words of ["1 aanlevering, van 30 juni 2026", "Maandelijkse aanlevering, versie 1", "Fatima"])
      assert.ok(body.includes(words), words);
    assert.ok(body.includes("staat er, tot 30 juni 2030"));
    assert.deepEqual(faults, []);
  });

  test("[DI-01] the same file next month is recognised by the profile that was kept, and replaces its own month", async () => {
    const office = await aStaffOffice();
    const { look, next, post, analyst, bring } = office;
    const odd = staffHeader.replace("Afdelingscode", "Kostenplaats").replace("Geslacht", "Aanspreekvorm");
    const asked = await look([odd, ...staffRows(60)]);
    assert.equal(asked.status, 422);
    assert.ok(asked.body.includes("Kies de kolom met het onderdeel."));
    const first = formWith(asked.body, 'id="kolom-unit"');
    const mapped = await next({
      ...first,
      "kolom-unit": "Kostenplaats",
      "kolom-sex": "Aanspreekvorm",
      profielnaam: "Uit Beaufort",
    });
    assert.equal(mapped.status, 200, mapped.body);
    assert.equal((await next(formWith(mapped.body, 'value="inlezen"'))).status, 303);
    const again = await look([odd, ...staffRows(61)]);
    assert.equal(again.status, 200);
    assert.ok(again.body.includes("Herkend: het profiel &quot;Uit Beaufort&quot;."), again.body);
    assert.ok(again.body.includes("Dit vervangt aanlevering 1 van 30 juni 2026, met 60 regels."));
    assert.equal((await next(formWith(again.body, 'value="inlezen"'))).status, 303);
    assert.deepEqual(
      (await imported(office)).map(({ number, replacedBy, profile }) => [
        number,
        replacedBy,
        profile.version,
      ]),
      [
        [1, 2, 1],
        [2, null, 1],
      ],
    );
    const workbook = await post(analyst, bring, { peildatum: "2026-06-30", bestand: staffFile([]) });
    assert.equal(workbook.status, 422, "an empty file says nothing");
  });

  test("[PL-03 begins] a column of origin, health or leave is refused with the reason, and is stored nowhere, not in a log either", async () => {
    const office = await aStaffOffice();
    const { look } = office;
    const before = drawer.count();
    const header = `${staffHeader};Nationaliteit;Verlofsoort;Doelgroepregister;Handicap`;
    const seen = await look([
      header,
      ...staffRows(60).map((row) => `${row};Marokkaanse;zwangerschap;ja;doof`),
    ]);
    assert.equal(seen.status, 422);
    for (const words of [
      "Nationaliteit",
      "Verlofsoort",
      "Doelgroepregister",
      "Handicap",
      "Haal de kolom weg bij de bron",
    ])
      assert.ok(seen.body.includes(words), words);
    for (const secret of ["Marokkaanse", "zwangerschap", "doof"])
      assert.ok(!seen.body.includes(secret), secret);
    assert.equal(drawer.count(), before, "the file is gone");
    const log = await logOf(office);
    for (const word of ["Nationaliteit", "Verlofsoort", "Marokkaanse"]) assert.ok(!log.includes(word), word);
    assert.deepEqual(await imported(office), []);
  });

  test("W120, W124: without consent no file is read, and who recorded it does not import under it", async () => {
    const office = await aStaffOffice({ consents: false });
    const { look, open, post, analyst, bring, people, grant } = office;
    const before = drawer.count();
    const shut = await open(analyst, bring);
    assert.ok(shut.body.includes("Nog niet toegestaan.") && !shut.body.includes('type="file"'));
    const refused = await look([staffHeader, ...staffRows(60)]);
    assert.equal(refused.status, 422);
    assert.ok(
      refused.body.includes("De programmamanager, de secretaris of de ondernemingsraad legt die vast."),
    );
    assert.equal(drawer.count(), before);
    await grant(analyst, "secretary");
    const record = "/cijfers/personeelsbestand/instemming/vastleggen";
    const notNeeded = {
      besluit: "notNeeded",
      dag: "2026-06-01",
      reden: "Er is geen ondernemingsraad.",
      wie: people.sara,
    };
    assert.equal((await post(analyst, record, notNeeded)).status, 303);
    assert.ok((await open(analyst, bring)).body.includes("U heeft de instemming zelf vastgelegd."));
    assert.ok(
      (await look([staffHeader, ...staffRows(60)])).body.includes("U heeft de instemming zelf vastgelegd."),
    );
    assert.deepEqual(await imported(office), []);
  });

  test("a file that is taken twice, taken up by somebody else, or waited too long is asked for again", async () => {
    const { look, post, bring, grant, people } = await aStaffOffice();
    await grant(people.sara, "hrAnalyst");
    const seen = await look([staffHeader, ...staffRows(60)]);
    const take = formWith(seen.body, 'value="inlezen"');
    const other = await post(people.sara, bring, take);
    assert.equal(other.status, 422);
    assert.ok(other.body.includes("Het bestand is er niet meer."));
  });

  test("[PL-03 begins] codes that tell a disability are neither taken nor kept in a profile, whoever forces them", async () => {
    const office = await aStaffOffice();
    const seen = await office.look([staffHeader, ...staffRows(60)]);
    const take = formWith(seen.body, 'value="inlezen"');
    const forced = {
      ...take,
      "codes-kind": ["Wajong", "WIA"],
      "code-kind-0": "temporary",
      "code-kind-1": "temporary",
    };
    const { status, body } = await office.next(forced);
    assert.equal(status, 422);
    assert.ok(body.includes("zegt iets over iemand dat wij niet mogen weten"), body);
    assert.deepEqual(await imported(office), []);
    assert.ok(!(await logOf(office)).includes("import-profile-kept"));
  });

  test("[DI-01] a workbook comes in as a CSV does", async () => {
    const { post, next, analyst, bring, faults } = await aStaffOffice();
    const lines = [staffHeader, ...staffRows(60)].map((line) => line.split(";"));
    const [titles = [], ...rows] = lines;
    const sheet = {
      name: "Personeel",
      columns: titles.map((title) => ({ title, width: 20 })),
      rows: rows.map((cells) => cells.map((text) => ({ kind: "text" as const, text }))),
    };
    const bestand = new File([Buffer.from(await writeXlsx([sheet], "nl-NL"))], "personeel.xlsx");
    const seen = await post(analyst, bring, { bestand, peildatum: "2026-06-30" });
    assert.equal(seen.status, 200, seen.body);
    assert.ok(seen.body.includes("60 regels gelezen, 60 goed."));
    assert.equal((await next(formWith(seen.body, 'value="inlezen"'))).status, 303);
    assert.deepEqual(faults, []);
  });

  test("no file, no day and a day that lies ahead are refused in words, and what is no sheet too", async () => {
    const { post, analyst, bring } = await aStaffOffice();
    const before = drawer.count();
    const none = await post(analyst, bring, {});
    assert.equal(none.status, 422);
    assert.ok(none.body.includes("Kies een bestand.") && none.body.includes("Peildatum"));
    const file = staffFile([staffHeader, ...staffRows(3)]);
    const ahead = await post(analyst, bring, { bestand: file, peildatum: "2031-01-01" });
    assert.ok(ahead.body.includes("De peildatum is vandaag of eerder."));
    const pdf = new File(["%PDF-1.4 \u0000\u0001"], "x.pdf");
    const wrong = await post(analyst, bring, { bestand: pdf, peildatum: "2026-06-30" });
    assert.equal(wrong.status, 422);
    assert.equal(drawer.count(), before);
  });
});
