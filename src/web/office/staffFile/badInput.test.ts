import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { anActor } from "../../../../test/support/aHouse.ts";
import {
  aStaffOffice,
  formWith,
  staffFile,
  staffHeader,
  staffRows,
} from "../../../../test/support/aStaffOffice.ts";
import { readImports } from "../../../usecases/workforce/readImports.ts";

type Office = Awaited<ReturnType<typeof aStaffOffice>>;
type Change = (row: string, nth: number) => string;

/** The table of bad input: what is wrong, the file, and what the page says of it. */
const inRow =
  (nth: number, from: string | RegExp, to: string): Change =>
  (row, at) =>
    at === nth ? row.replace(from, to) : row;
const rows = (change: Change) => [staffHeader, ...staffRows(20).map(change)];

const told: readonly (readonly [what: string, lines: readonly string[], says: readonly string[]])[] = [
  [
    "W110: a unit that is not in the tree",
    rows(inRow(3, ";SB-1;", ";Z9;")),
    ["Rij 5, kolom Afdelingscode", "Z9"],
  ],
  [
    "W114: a birth date in the future",
    rows(inRow(4, /;\d\d-03-\d{4};/, ";05-03-2031;")),
    ["Rij 6, kolom Geboortedatum", "ligt na de peildatum"],
  ],
  [
    "W109: a key that stands twice",
    rows(inRow(5, "000006;1", "000005;1")),
    ["Rij 7, kolom Personeelsnummer", "staat al eerder in het bestand"],
  ],
  ["W115: more hours than a week has", rows(inRow(6, ";0,89;", ";2,5;")), ["Rij 8, kolom FTE", "hooguit 60"]],
  [
    "W116: leaving before joining",
    rows(inRow(7, ";13-02-2015;;", ";13-02-2015;13-02-2014;")),
    ["Rij 9, kolom Uit dienst", "ligt voor de datum in dienst"],
  ],
  [
    "W113: dates in more than one way",
    rows(inRow(8, "13-02-2015", "2015-02-13")),
    ["De datums staan er op meer manieren."],
  ],
  [
    "W115: hours over 60",
    rows((row, nth) => row.replace(";0,89;", nth === 6 ? ";61,5;" : ";32,5;")).map((row) =>
      row.replace(";FTE;", ";Uren per week;"),
    ),
    ["Rij 8, kolom Uren per week", "hooguit 60"],
  ],
  [
    "W104: a second row of headers",
    [staffHeader, ...staffRows(20).toSpliced(10, 0, staffHeader)],
    ["Rij 12", "een tweede rij met kopjes"],
  ],
  [
    "W105: a row of totals halfway",
    [staffHeader, ...staffRows(20).toSpliced(10, 0, "Totaal;;;;;;17,8;;;;;")],
    ["Rij 12", "een rij met totalen"],
  ],
  [
    "W112: a code that the profile does not know",
    rows(inRow(2, /;[VM];/, ";Q;")),
    ["Geslacht: Q betekent", "Zeg wat deze code betekent"],
  ],
  [
    "W103: a row with more cells than the header",
    rows(inRow(3, "Onbepaalde tijd", "Onbepaalde;tijd;met;meer;cellen")),
    ["Rij 5", "meer of minder cellen"],
  ],
];

describe("what is wrong in a file is told by row and column, and nothing is stored", () => {
  let office: Office;
  before(async () => {
    office = await aStaffOffice();
  });
  const imports = async () =>
    (await readImports(office.house, anActor(office.municipality, "hrAnalyst"))).imports.length;

  for (const [what, lines, says] of told)
    test(`[DI-01] ${what}`, async () => {
      const { status, body } = await office.look(lines);
      assert.equal(status, 422);
      for (const words of says) assert.ok(body.includes(words), `${words} is not on the page`);
      assert.equal(await imports(), 0);
      assert.deepEqual(office.faults, []);
    });

  test("every problem is told with how often, the first twenty by row, and a value about somebody never", async () => {
    const lines = [
      staffHeader,
      ...staffRows(60).map((row) => row.replace(/;\d\d-03-\d{4};/, ";05-03-2031;")),
    ];
    const { body } = await office.look(lines);
    assert.ok(body.includes("60 regels gelezen, 0 goed."));
    assert.ok(body.includes("60 keer") && body.includes("De eerste 20 van 60"));
    assert.ok(body.includes("Rij 21,") && !body.includes("Rij 22,"));
    assert.ok(!body.includes("05-03-2031"), "a birth date is not told");
  });

  test("W111: without a list of grades any grade comes in; with one, a grade that is not listed is told of by row", async () => {
    const lines = rows(inRow(3, /;\d+;0,89/, ";99Z;0,89"));
    assert.equal((await office.look(lines)).status, 200);
    const listAs = (schalen: string, versie: string) =>
      office.post(office.analyst, "/cijfers/personeelsbestand/schalen", { schalen, versie });
    const grades = Array.from({ length: 18 }, (_, nth) => String(nth + 1)).join("\n");
    assert.equal((await listAs(`${grades}\n9`, "0")).status, 422, "W197");
    assert.equal((await listAs(grades, "0")).status, 303);
    assert.equal((await listAs(grades, "0")).status, 409, "V101");
    const { body } = await office.look(lines);
    assert.match(body, /deze schaal.*staat niet in de lijst met schalen/s);
    assert.equal((await listAs("", "1")).status, 303, "the other tests have no list");
  });

  test("a wrong separator, rows above the header and totals at the bottom are seen, and need nobody", async () => {
    const above = ["Overzicht personeel;;", "Gemaakt op 1 juli;;", ...rows((row) => row)];
    for (const lines of [
      rows((row) => row).map((line) => line.replaceAll(";", "\t")),
      above,
      [...rows((row) => row), "Totaal;;;;;;17,8;;;;;"],
    ]) {
      const { status, body } = await office.look(lines);
      assert.equal(status, 200, body);
      assert.ok(body.includes("20 regels gelezen, 20 goed."));
    }
  });

  test("W102, W103, W106: who says that a file is written otherwise than it is hears it, with a proposal that mends it", async () => {
    const { look, next } = office;
    const good = await look(rows((row) => row));
    const answers = formWith(good.body, 'id="kolom-unit"');
    const totals = await look([...rows((row) => row), "Totaal;;;;;;17,8;;;;;"]);
    const without = formWith(totals.body, 'id="kolom-unit"');
    const { totalen: _, ...unticked } = without;
    const wrong = await next(unticked);
    assert.equal(wrong.status, 422);
    assert.ok(
      wrong.body.includes("Ons voorstel") && wrong.body.includes("Rij met totalen onderaan"),
      wrong.body,
    );
    const mended = await next(formWith(wrong.body, 'value="ja"/><div class="eb-submit"'));
    assert.equal(mended.status, 200, mended.body);
    assert.ok(mended.body.includes("20 regels gelezen, 20 goed."));
    assert.ok(answers["kolom-unit"]);
    assert.equal(await imports(), 0);
  });

  test("invalid bytes are read in the signs of Windows, and a file of half letters is refused by row", async () => {
    const { post, analyst, bring } = office;
    const latin = Buffer.from(
      `${rows(inRow(3, "SB-1", "SB-1")).join("\r\n")}\r\n`.replaceAll("tijd", "tijdé"),
      "latin1",
    );
    const file = new File([latin], "personeel.csv");
    const { body } = await post(analyst, bring, { bestand: file, peildatum: office.day });
    assert.ok(body.includes('value="windows-1252" selected'), "the signs are recognised");
    const nothing = await post(analyst, bring, {
      bestand: staffFile(["\u0000\u0001\u0002"]),
      peildatum: office.day,
    });
    assert.equal(nothing.status, 422);
  });

  test("[DI-01] W108: leading zeros that were lost are a doubt, and by the length that somebody says each row is told", async () => {
    const short = rows((row, nth) => (nth < 9 ? row.replace(/^0+/, "") : row.replace(/^0+/, "1234")));
    const seen = await office.look(short);
    assert.ok(
      seen.body.includes("Misschien viel aan het begin een 0 weg. Het langste heeft 6 tekens."),
      seen.body,
    );
    const told = await office.next({ ...formWith(seen.body, 'id="kolom-unit"'), lengte: "6" });
    assert.equal(told.status, 422);
    for (const words of ["9 keer", "Rij 2, kolom Personeelsnummer", "Aan het begin is een 0 weggevallen"])
      assert.ok(told.body.includes(words), words);
  });

  test("the page speaks English as well", async () => {
    const { body } = await office.look(rows(inRow(3, ";SB-1;", ";Z9;")), "en");
    for (const words of ["20 rows read, 19 right", "Row 5, column Afdelingscode", "Look again"])
      assert.ok(body.includes(words), words);
  });
});
