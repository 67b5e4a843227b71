import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  aRow,
  dutchHeader,
  dutchProfile,
  exampleProfile,
  firstOf,
  inPieces,
  linesOf,
  october,
  readLines,
  wholeOf,
} from "../../../test/support/anExtract.ts";
import { readImportProfile } from "../../domain/workforce/index.ts";
import { readAggregates, readCounts, readExtract } from "./readExtract.ts";

const problem = async (code: Parameters<typeof firstOf>[1], ...rows: readonly string[]) =>
  firstOf((await readLines([dutchHeader, ...rows])).summary, code);

describe("[DI-01 begins] a row of an extract is one employment", () => {
  test("numbers stay text, a birth date becomes a month, a percentage becomes hours", async () => {
    const { values, summary } = await readLines([dutchHeader, aRow()]);
    assert.deepEqual(values, [
      {
        person: "000123",
        employment: "1",
        unit: "E01",
        sex: "female",
        birth: "1984-12",
        grade: "10A",
        hours: 32,
        kind: "permanent",
        manager: false,
        from: "2015-02-01",
        until: null,
        leavingReason: null,
      },
    ]);
    assert.deepEqual([summary?.rows, summary?.accepted, summary?.problems], [1, 1, []]);
  });

  test("what the file does not say is not stated", async () => {
    const empty = { sex: "", birth: "", grade: "", hours: "", kind: "", manager: "", from: "" };
    const { values } = await readLines([dutchHeader, aRow(empty)]);
    const [{ person, employment, unit, ...others } = { person: "", employment: "", unit: "" }] = values;
    assert.deepEqual([person, employment, unit], ["000123", "1", "E01"]);
    assert.deepEqual([...new Set(Object.values(others))], [null]);
  });

  test("the day of a birth, and the words of a reason, are nowhere in what comes out", async () => {
    const reasons = ["Overleden", "Arbeidsongeschikt (WIA)", "Ontslag op staande voet"];
    const rows = reasons.map((reason, at) =>
      aRow({ person: `00000${at}`, birth: "17-12-1984", until: "01-10-2026", reason }),
    );
    const read = await readLines([dutchHeader, ...rows, aRow({ birth: "1984/12/17" })]);
    assert.deepEqual(
      read.values.map(({ leavingReason }) => leavingReason),
      ["other", "other", "other"],
    );
    assert.doesNotMatch(JSON.stringify(read), /Overleden|ongeschikt|Ontslag|12-17|17-12|12\/17/);
  });

  test("a reason that tells about health or death is other, also where the profile says something else", async () => {
    const codes = {
      ...dutchProfile.codes,
      leavingReason: { Overleden: "retirement", Z1: "ownRequest" },
    } as const;
    const leaving = (reason: string, person: string) => aRow({ person, reason, until: "01-10-2026" });
    const { values } = await readLines(
      [dutchHeader, leaving("Overleden", "000001"), leaving("Z1", "000002")],
      { codes },
    );
    assert.deepEqual(
      values.map(({ leavingReason }) => leavingReason),
      ["other", "ownRequest"],
    );
  });

  test("a reason beside no last day says nothing", async () => {
    const { values } = await readLines([dutchHeader, aRow({ reason: "Pensioen" })]);
    assert.equal(values[0]?.leavingReason, null);
  });
});

describe("W101: a column that tells what may not be known of a person stops the reading", () => {
  test("the column is named, no value of it is, and no row is read", async () => {
    const read = await readLines([`${dutchHeader};Geboorteland`, `${aRow()};Suriname`]);
    assert.deepEqual(read.rows, []);
    assert.deepEqual(read.summary?.stopped, true);
    assert.deepEqual(firstOf(read.summary, "W101"), {
      code: "W101",
      row: null,
      column: "Geboorteland",
      found: null,
      expected: "birthCountry",
    });
    assert.doesNotMatch(JSON.stringify(read), /Suriname/);
  });

  test("values give a column away, whatever it is called", async () => {
    const rows = ["Turkse", "Marokkaanse", "Nederlandse"].map(
      (word, at) => `${aRow({ person: `00000${at}` })};${word}`,
    );
    const read = await readLines([`${dutchHeader};Groep`, ...rows]);
    assert.equal(firstOf(read.summary, "W101")?.column, "Groep");
    assert.doesNotMatch(JSON.stringify(read), /Turkse/);
  });

  test("citizen service numbers are refused as numbers of persons", async () => {
    const numbers = ["111222333", "123456782", "100000010", "100000022", "100000034"];
    const rows = numbers.map((person) => aRow({ person }));
    const key = { person: "Medewerker", employment: null, width: null };
    const read = await readLines([dutchHeader, ...rows], { key });
    assert.equal(firstOf(read.summary, "W101")?.expected, "citizenNumber");
    assert.doesNotMatch(JSON.stringify(read), /111222333/);
  });

  test("a profile does not read a refused column as something else", () => {
    const columns = { ...dutchProfile.columns, kind: "Nationaliteit" };
    const read = readImportProfile({ ...dutchProfile, columns });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problem.map(({ code, found }) => [code, found]),
      [["W101", "Nationaliteit"]],
    );
  });

  test("a profile has no code list of what may not be known, whatever its codes are said to mean", () => {
    const codes = {
      ...dutchProfile.codes,
      kind: { Turkse: "temporary", Marokkaanse: "temporary", Nederlandse: "permanent" },
    };
    const read = readImportProfile({ ...dutchProfile, codes });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problem.map(({ code, at, expected }) => [code, at, expected]),
      [["W101", "codes.kind", "nationality"]],
    );
    assert.doesNotMatch(JSON.stringify(read), /Turkse/);
  });

  test("a published table has no columns of persons", async () => {
    const bytes = linesOf("Agency,Employee ID,# Employees,%Female,%Male", "DOF,12,100,50,50");
    const profile = {
      ...exampleProfile("new-york", "aggregates"),
      wholes: [],
      figures: [{ column: "%Male", name: "men", as: "percentage" as const }],
    };
    const { summary } = await wholeOf(readAggregates(inPieces(bytes), profile));
    assert.deepEqual(
      [firstOf(summary, "W101")?.column, firstOf(summary, "W101")?.expected],
      ["Employee ID", "person"],
    );
  });
});

describe("the header and the rows fit the profile", () => {
  test("W102: every column of the profile stands once in the header", async () => {
    const lacking = await readLines([dutchHeader.replace("Schaal", "Trap"), aRow()]);
    assert.deepEqual([firstOf(lacking.summary, "W102")?.column, lacking.summary?.stopped], ["Schaal", true]);
    const twice = await readLines([`${dutchHeader};Schaal`, `${aRow()};9`]);
    assert.equal(firstOf(twice.summary, "W102")?.column, "Schaal");
    const lower = await readLines(["Rapport van oktober", "", dutchHeader, aRow()]);
    assert.deepEqual(lower.summary?.mends, [{ field: "skip", value: 2 }]);
  });

  test("W102: a first row that may be a person is not told as names of columns", async () => {
    const { summary } = await readLines([`${aRow()};Marokkaanse nationaliteit`, aRow({ employment: "2" })]);
    assert.equal(firstOf(summary, "W101"), undefined);
    assert.doesNotMatch(JSON.stringify(summary), /Marokkaanse|000123/);
  });

  test("W103: the cells of a row are apart by the separator of the profile", async () => {
    const commas = [dutchHeader, aRow({ hours: "50" })].map((line) => line.replaceAll(";", ","));
    const { summary } = await readLines(commas);
    assert.equal(firstOf(summary, "W103")?.expected, ";");
    assert.deepEqual(summary?.mends, [{ field: "separator", value: "," }]);
    assert.equal((await problem("W103", `${aRow()};too much`))?.row, 2);
    assert.equal(await problem("W103", `${aRow()};;`), undefined);
  });

  test("W104: the header stands there once", async () => {
    const second = "nr;nr;code;m/v;dd-mm-jjjj;schaal;%;soort;j/n;dd-mm-jjjj;dd-mm-jjjj;reden";
    assert.equal((await problem("W104", second, aRow()))?.row, 2);
    assert.equal((await problem("W104", aRow(), dutchHeader))?.row, 3);
  });

  test("W105: a row with totals stands at the bottom where the profile says so, and nowhere else", async () => {
    const totals = "Totaal;;;;;;1240;;;;;";
    const { summary } = await readLines([dutchHeader, aRow(), totals]);
    assert.equal(firstOf(summary, "W105")?.row, 3);
    assert.deepEqual(summary?.mends, [{ field: "totals", value: true }]);
    const file = { ...dutchProfile.file, totals: true };
    const announced = await readLines([dutchHeader, aRow(), totals], { file });
    assert.deepEqual([announced.summary?.rows, announced.summary?.problems], [1, []]);
    const nameless = await readLines([dutchHeader, aRow(), totals.replace("Totaal", "")], { file });
    assert.deepEqual(nameless.summary?.problems, []);
    const absent = await readLines([dutchHeader, aRow()], { file });
    assert.deepEqual([firstOf(absent.summary, "W105")?.row, absent.values.length], [null, 1]);
    assert.equal((await problem("W105", totals, aRow()))?.row, 2);
  });

  test("W106: every cell that is read holds text", async () => {
    const file = { ...dutchProfile.file, kind: "csv", separator: ";", encoding: "utf-8" } as const;
    const { summary } = await readLines([dutchHeader, aRow({ unit: "Caf\u00e9" })], { file }); // é in one byte
    assert.deepEqual(
      [firstOf(summary, "W106")?.row, firstOf(summary, "W106")?.column],
      [2, "Organisatorische eenheid"],
    );
    assert.deepEqual(summary?.mends, [{ field: "encoding", value: "windows-1252" }]);
  });

  test("a file with quotes in the wrong place is refused with its row", async () => {
    const { refused } = await readLines([dutchHeader, aRow(), aRow({ unit: 'E"01"' })]);
    assert.equal(refused, "I111");
  });

  test("the line by which programs tell Excel the separator is no row", async () => {
    const { summary } = await readLines(["sep=;", dutchHeader, aRow({ unit: "E99" })]);
    assert.deepEqual([summary?.rows, firstOf(summary, "W110")?.row], [1, 2]);
  });
});

describe("the cells of a row are as the profile says", () => {
  test("W107: every row names its person, its employment and its unit", async () => {
    for (const change of [{ person: "" }, { employment: "" }, { unit: "" }])
      assert.equal((await problem("W107", aRow(change)))?.row, 2, JSON.stringify(change));
  });

  test("W108: a number of a person has the width that the profile says", async () => {
    assert.deepEqual(await problem("W108", aRow({ person: "123" })), {
      code: "W108",
      row: 2,
      column: "Medewerker",
      found: null,
      expected: "6",
    });
    const { summary } = await readLines([dutchHeader, aRow({ person: "123" })]);
    assert.deepEqual(summary?.mends, [{ field: "width", value: null }]);
  });

  test("W109: person and employment together stand once in an extract", async () => {
    assert.equal((await problem("W109", aRow(), aRow({ employment: "2" }), aRow()))?.row, 4);
    assert.equal(await problem("W109", aRow(), aRow({ employment: "2" })), undefined);
  });

  test("W110: a unit stands in the tree", async () => {
    assert.equal((await problem("W110", aRow({ unit: "E99" })))?.found, "E99");
    assert.equal((await problem("W110", aRow({ unit: "Jan de Vries" })))?.found, null);
  });

  test("W111: a grade stands in the list of grades", async () => {
    assert.equal((await problem("W111", aRow({ grade: "10B" })))?.found, "10B");
  });

  test("W112: a code stands in the code list of its column", async () => {
    assert.equal((await problem("W112", aRow({ sex: "Q" })))?.found, "Q");
    assert.equal((await problem("W112", aRow({ kind: "Banenafspraak" })))?.found, null);
    assert.equal(await problem("W112", aRow({ sex: "v" })), undefined);
  });

  test("W113: a date is written as the profile says, and a mixed file is not guessed", async () => {
    const found = await problem("W113", aRow({ birth: "1984-12-31" }));
    assert.deepEqual([found?.found, found?.expected], [null, "31-12-2026"]);
    const mixed = await readLines([dutchHeader, aRow(), aRow({ person: "000124", from: "2015-02-01" })]);
    assert.deepEqual(mixed.summary?.mends, []);
    const other = await readLines([dutchHeader, aRow({ birth: "1984-12-31", from: "2015-02-13" })]);
    assert.deepEqual(other.summary?.mends, [{ field: "date", value: "y-m-d" }]);
    const american = await readLines([dutchHeader, aRow({ birth: "12-31-1984", from: "02-01-2015" })]);
    assert.deepEqual(american.summary?.mends, [{ field: "date", value: "m-d-y" }]);
  });

  test("W114: nobody is born after the reference date, or more than 110 years before it", async () => {
    assert.equal((await problem("W114", aRow({ birth: "01-11-2026" })))?.found, null);
    assert.equal((await problem("W114", aRow({ birth: "01-01-1900" })))?.row, 2);
    assert.equal(await problem("W114", aRow({ birth: "31-10-2026" })), undefined);
  });

  test("W115: hours are more than 0 and at most 60", async () => {
    for (const hours of ["0", "-10", "166,7", "voltijd"])
      assert.equal((await problem("W115", aRow({ hours })))?.row, 2, hours);
    assert.equal((await problem("W115", aRow({ hours: "voltijd" })))?.found, null);
    assert.equal(await problem("W115", aRow({ hours: "166,66" })), undefined);
    const { summary } = await readLines([dutchHeader, aRow({ hours: "88.89" })]);
    assert.deepEqual(summary?.mends, [{ field: "decimal", value: "." }]);
  });

  test("W116: nobody leaves before joining", async () => {
    assert.equal((await problem("W116", aRow({ until: "31-01-2015" })))?.column, "Datum uit dienst");
    assert.equal(await problem("W116", aRow({ until: "01-02-2015" })), undefined);
  });

  test("every problem of a row is told, and the first twenty of each kind are shown", async () => {
    const wrong = Array.from({ length: 25 }, (_, at) =>
      aRow({ person: `0000${10 + at}`, unit: "E9", hours: "0" }),
    );
    const { summary, values } = await readLines([dutchHeader, ...wrong]);
    assert.deepEqual(
      summary?.problems.map(({ code, count, first }) => [code, count, first.length]),
      [
        ["W110", 25, 20],
        ["W115", 25, 20],
      ],
    );
    assert.deepEqual([summary?.rows, summary?.accepted, values.length], [25, 0, 0]);
  });
});

describe("files of counts and published tables", () => {
  const counts = exampleProfile("california-5102", "counts");
  const file = {
    kind: "csv",
    separator: ",",
    encoding: "utf-8",
    skip: 0,
    header: true,
    totals: false,
  } as const;

  test("W117: a count is a whole number, 0 or more", async () => {
    const bytes = linesOf(
      "Dept,ClassCode,Gender,RecordCount",
      "A,10,Female,3",
      "A,10,Male,2.5",
      "A,10,Male,-1",
    );
    const anywhere = { ...october, units: null, grades: null };
    const { values, summary } = await wholeOf(readCounts(inPieces(bytes), { ...counts, file }, anywhere));
    assert.deepEqual(values, [{ unit: "A", sex: "female", grade: "10", kind: null, count: 3 }]);
    assert.equal(summary?.problems[0]?.count, 2);
    assert.equal(firstOf(summary, "W117")?.found, "2.5");
  });

  test("W118: percentages of one whole come to 100; where they do not, that is told and nothing is rescaled", async () => {
    const profile = {
      ...exampleProfile("new-york", "aggregates"),
      labels: ["Age"],
      figures: ["Young", "Old"].map((name) => ({ column: name, name, as: "percentage" as const })),
      wholes: [["Young", "Old"]],
    };
    const bytes = linesOf("Age,Young,Old", "2024,40.2,60.2", "2025,40,60", "2026,40,");
    const { values, summary } = await wholeOf(readAggregates(inPieces(bytes), profile));
    assert.deepEqual(values[0], { labels: ["2024"], figures: [40.2, 60.2] });
    assert.deepEqual([values.length, summary?.problems, summary?.warnings[0]?.count], [3, [], 1]);
    assert.equal(firstOf(summary, "W118")?.found, "100.4");
  });

  test("W119: an import profile has every field of its kind, each with a value that it knows, and no others", () => {
    const wrong = [
      {},
      { ...dutchProfile, date: "day first" },
      { ...dutchProfile, origin: "Herkomst" },
      { ...counts, count: null },
    ];
    for (const content of wrong) {
      const read = readImportProfile(content);
      assert.ok(!read.ok);
      assert.ok(read.problem.every(({ code }) => code === "W119"));
    }
    assert.deepEqual(readImportProfile(dutchProfile), { ok: true, value: dutchProfile });
  });

  test("a source that gives everything at once is read in pieces as well", async () => {
    const many = Array.from({ length: 5000 }, (_, at) => aRow({ person: String(at).padStart(6, "0") }));
    const parts = readExtract(inPieces(linesOf(dutchHeader, ...many)), dutchProfile, october);
    const sizes: number[] = [];
    for await (const part of parts) if (part.kind === "rows") sizes.push(part.rows.length);
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      5000,
    );
    assert.ok(sizes.length > 4, `${sizes.length} pieces`);
  });
});
