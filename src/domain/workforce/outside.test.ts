import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayFrom } from "../shared/day.ts";
import type { Sheet, SheetCell, SheetRow } from "../shared/sheet.ts";
import {
  benchmarkWarnings,
  checkOutsideTable,
  type OutsideTable,
  originClasses,
  outsideSeries,
  outsideWarnings,
  peersBeside,
  populationFrom,
  proposeOutsideMap,
  readBarometer,
  readOutsideSheet,
} from "./index.ts";

const today = dayFrom("2026-10-12");

/** What Utrecht could not compare: the classes changed between 2021 and 2022. */
const table: OutsideTable = {
  series: "herkomst",
  title: "Herkomst van medewerkers",
  source: "CBS, Barometer Culturele Diversiteit",
  referenceDate: dayFrom("2021-12-31"),
  population: "staff",
  classification: originClasses.until2022,
  countedAs: "jobs",
  unit: "percentage",
  dividesAll: true,
  rowsBy: "organisatie",
  categories: ["Nederlands", "Westers", "Niet-westers"],
  decimals: 0,
  rows: [{ about: "Utrecht", size: null, values: [78, 12, 10] }],
};
const after = {
  ...table,
  referenceDate: dayFrom("2022-12-31"),
  classification: originClasses.from2022,
  categories: ["Nederland", "Europa (excl. Nederland)", "Buiten-Europa"],
  rows: [{ about: "Utrecht", size: null, values: [76, 11, 13] }],
};
const problems = (change: Partial<OutsideTable>): readonly string[] =>
  checkOutsideTable({ ...table, ...change }, today).map(({ code, at, row }) => `${code} ${at} ${row}`);
const row = (...values: readonly (number | null)[]) => ({ rows: [{ about: "Utrecht", size: null, values }] });

describe("a table that somebody else published", () => {
  test("[RB-01 begins] has a source, a date, a population, and classes with their version", () => {
    assert.deepEqual(problems({}), []);
  });

  test("W148: what a table must say is said, and it is not about a day to come", () => {
    const empty = {
      series: "Herkomst!",
      title: " ",
      source: "",
      classification: { name: "herkomst", version: "" },
    };
    assert.deepEqual(problems({ ...empty, referenceDate: dayFrom("2027-01-01") }), [
      "W148 series null",
      "W148 title null",
      "W148 source null",
      "W148 classification null",
      "W148 referenceDate null",
    ]);
  });

  test("W149: it has rows and categories, each once", () => {
    assert.deepEqual(problems({ rows: [] }), ["W149 categories null"]);
    const twice = [...table.rows, ...table.rows];
    assert.deepEqual(problems({ rows: twice }), ["W149 rows Utrecht"]);
    assert.deepEqual(problems({ categories: ["Nederlands", "Nederlands", "Westers"] }), [
      "W149 Nederlands null",
    ]);
  });

  test("W150: a percentage lies between 0 and 100, a count is whole", () => {
    assert.deepEqual(problems(row(120, -1, -19)), [
      "W150 Nederlands Utrecht",
      "W150 Westers Utrecht",
      "W150 Niet-westers Utrecht",
    ]);
    assert.deepEqual(problems({ ...row(1.5, 2, 3), unit: "count" }), ["W150 Nederlands Utrecht"]);
  });

  test("W151: percentages that come to 99, 101 or 100.4 are warned of and stay as they were published", () => {
    const warned = (values: readonly number[], decimals = 0) => {
      const odd = { ...table, ...row(...values), decimals };
      assert.deepEqual(checkOutsideTable(odd, today), []);
      return outsideWarnings(odd);
    };
    assert.deepEqual(warned([78, 12, 11]), [{ code: "W151", row: "Utrecht", sum: 101 }]);
    assert.deepEqual(warned([78, 12, 9]), [{ code: "W151", row: "Utrecht", sum: 99 }]);
    assert.deepEqual(warned([78.2, 12.1, 10.1], 1), [{ code: "W151", row: "Utrecht", sum: 100.4 }]);
    assert.deepEqual(warned([78, 12, 10]), []);
    assert.deepEqual(outsideWarnings({ ...table, ...row(78, 12, null) }), []);
  });

  test("W152: percentages of everybody that come to something else are refused", () => {
    assert.deepEqual(problems(row(78, 12, 20)), ["W152 sum Utrecht"]);
    assert.deepEqual(problems(row(78, 12, 1)), ["W152 sum Utrecht"]);
    assert.deepEqual(problems(row(78, 12, null)), []);
    assert.deepEqual(problems({ ...row(78, 12, 20), dividesAll: false }), []);
  });
});

describe("W154: values of two classifications never stand in one line", () => {
  test("[RB-03] the classes of CBS changed in 2022: a break with both names, and lines on either side", () => {
    const { lines, breaks } = outsideSeries([after, table], "Utrecht");
    assert.deepEqual(
      breaks.map(({ before, after: next, ...rest }) => ({
        ...rest,
        names: [before.classification.name, next.classification.name],
      })),
      [
        {
          period: "2022-12-31",
          reason: "migratieachtergrond (tot 2022) → herkomst (vanaf 2022)",
          changed: ["classification"],
          names: ["migratieachtergrond", "herkomst"],
        },
      ],
    );
    assert.equal(lines.length, 6);
    for (const { points } of lines) assert.equal(points.length, 1);
    const benchmark = benchmarkWarnings(
      { population: "staff", classification: originClasses.until2022 },
      { population: "staff", classification: originClasses.from2022 },
    );
    assert.deepEqual(benchmark, [
      { code: "W154", target: "migratieachtergrond (tot 2022)", benchmark: "herkomst (vanaf 2022)" },
    ]);
  });

  test("the same word in both classifications is still two lines", () => {
    const renamed = { ...after, categories: table.categories };
    const { lines } = outsideSeries([table, renamed], "Utrecht");
    assert.deepEqual(
      lines.map(({ category, points }) => `${category} ${points.length}`),
      ["Nederlands 1", "Westers 1", "Niet-westers 1", "Nederlands 1", "Westers 1", "Niet-westers 1"],
    );
  });

  test("jobs after people, or residents after staff, is a break too; one more year is none", () => {
    const next = { ...table, referenceDate: dayFrom("2022-12-31") };
    const changed = (change: Partial<OutsideTable>) =>
      outsideSeries([table, { ...next, ...change }], "Utrecht").breaks.map((found) => found.changed);
    assert.deepEqual(changed({ countedAs: "people" }), [["countedAs"]]);
    assert.deepEqual(changed({ population: "residents" }), [["population"]]);
    assert.deepEqual(changed({}), []);
    const withheld = { ...next, ...row(78, null, 10) };
    const [first, second] = outsideSeries([table, withheld], "Utrecht").lines;
    assert.deepEqual([first?.points.length, second?.points.length], [2, 1]);
  });
});

describe("W153: a target and its benchmark are about one population", () => {
  test("[RB-02] a target that mirrors the labour force is warned of a benchmark of residents", () => {
    const classes = originClasses.from2022;
    assert.deepEqual(
      benchmarkWarnings(
        { population: "labourForce", classification: classes },
        { population: "residents", classification: classes },
      ),
      [{ code: "W153", target: "labourForce", benchmark: "residents" }],
    );
  });

  test("words that name one population are read, and others are asked", () => {
    assert.deepEqual(
      [
        "de beroepsbevolking van Arnhem",
        "inwoners",
        "medewerkers",
        "inwoners en medewerkers",
        "iedereen",
      ].map(populationFrom),
      ["labourForce", "residents", "staff", undefined, undefined],
    );
  });
});

test("[RB-04] W155: a peer of another day, or counted in another way, is shown with what differs", () => {
  const own = { table: after, about: "Utrecht" };
  const arnhem = { ...after, rows: [{ about: "Arnhem", size: null, values: [70, 13, 17] }] };
  const beside = peersBeside(own, [
    { table: arnhem, about: "Arnhem" },
    { table: { ...arnhem, referenceDate: dayFrom("2023-12-31"), countedAs: "people" }, about: "Arnhem" },
  ]);
  assert.deepEqual(
    beside.map(({ row: found, warnings }) => [found?.values, warnings.map(({ target }) => target)]),
    [
      [[70, 13, 17], []],
      [
        [70, 13, 17],
        ["countedAs", "referenceDate"],
      ],
    ],
  );
});

const sheet = (name: string, ...lines: readonly string[]): Sheet => ({
  name,
  otherSheets: [],
  rows: lines.map(
    (line, at): SheetRow => ({
      number: at + 1,
      cells: line
        .split(";")
        .map((text): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text })),
    }),
  ),
});

describe("reading a published table", () => {
  test("headers are recognised by name, others are asked", () => {
    const { rows } = sheet(
      "",
      "Tabel 1",
      "Gemeente;Inwoners;Vrouwen;Mannen;Onbekend",
      "Arnhem;170.000;50,4;49,6;0",
    );
    const proposal = proposeOutsideMap(rows);
    assert.deepEqual(proposal, {
      headerRow: 2,
      about: "A",
      size: "B",
      recognised: [{ characteristic: "sex", columns: ["C", "D"] }],
      asked: ["E"],
    });
    const map = { headerRow: 2, about: "A", size: "B", categories: ["C", "D"] };
    const read = readOutsideSheet(rows, map, table);
    assert.ok(read.ok);
    assert.deepEqual(read.value.rows, [{ about: "Arnhem", size: 170000, values: [50.4, 49.6] }]);
    assert.deepEqual([read.value.decimals, read.value.rowsBy], [1, "Gemeente"]);
  });

  test("W149 and W150: every problem by row and column; what is withheld is not stated, notes below are no rows", () => {
    const { rows } = sheet("", "Naam;Vrouwen;Mannen", "A;x;60", ";40;60", "B;veel;1.2.3", "Bron: CBS;;");
    const map = { headerRow: 1, about: "A", size: null, categories: ["B", "C"] };
    const read = readOutsideSheet(rows, map, table);
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problem.map(({ code, row: at, column, found }) => `${code} ${at}${column} ${found}`),
      ["W149 3A ", "W150 4B veel", "W150 4C 1.2.3"],
    );
    const none = readOutsideSheet(rows, { ...map, categories: ["B", "Z"] }, table);
    assert.ok(!none.ok);
    assert.deepEqual(
      none.problem.map(({ code, found }) => `${code} ${found}`),
      ["W149 Z"],
    );
    assert.ok(!readOutsideSheet(rows, { ...map, headerRow: 5 }, table).ok);
    const calculated = rows.map((one) =>
      one.number === 2 ? { ...one, cells: one.cells.with(1, { kind: "formula" }) } : one,
    );
    assert.ok(!readOutsideSheet(calculated.slice(0, 2), map, table).ok);
  });
});

describe("[WM-06] a Barometer comes in as CBS delivered it", () => {
  const head = {
    series: "barometer",
    title: "Barometer 2024",
    source: "CBS",
    referenceDate: dayFrom("2024-12-31"),
    variant: "zoomedIn",
  } as const;
  const newClasses = "Nederland;Europa (excl. Nederland);Buiten-Europa";

  test("a table a tab, with the new or the old classes, percentages only; a tab without classes is named", () => {
    const read = readBarometer(
      [
        sheet("Toelichting", "Dit is de Barometer"),
        sheet("Totaal", `Organisatie;${newClasses}`, "Meerwijk;75;12;13"),
        sheet(
          "Schaal",
          "Herkomst per schaal",
          `Functieschaal;${newClasses}`,
          "1-8;70;12;18",
          "9 en hoger;82;.;.",
        ),
      ],
      head,
    );
    assert.ok(read.ok, JSON.stringify(read));
    const [, grades] = read.value.tables;
    assert.deepEqual(read.value.unread, ["Toelichting"]);
    assert.deepEqual(
      read.value.tables.map(({ series, classification, countedAs }) => [
        series,
        classification.version,
        countedAs,
      ]),
      [
        ["barometer-totaal", "vanaf 2022", null],
        ["barometer-schaal", "vanaf 2022", null],
      ],
    );
    assert.deepEqual(grades?.rows[1], { about: "9 en hoger", size: null, values: [82, null, null] });
    assert.deepEqual(
      read.value.tables.flatMap((one) => checkOutsideTable(one, today)),
      [],
    );
    const old = "Nederlandse achtergrond;Westerse migratieachtergrond;Niet-westerse migratieachtergrond";
    const before = readBarometer([sheet("", `Organisatie;${old}`, "Meerwijk;78;12;10")], {
      ...head,
      variant: "general",
    });
    assert.ok(before.ok);
    assert.deepEqual(
      before.value.tables.map(({ series, classification, countedAs }) => [
        series,
        classification.version,
        countedAs,
      ]),
      [["barometer", "tot 2022", "jobs"]],
    );
  });

  test("W149: a workbook without the three classes is no Barometer, and what is no number is named with its tab", () => {
    const other = readBarometer([sheet("Blad1", "Naam;Vrouwen;Mannen", "A;40;60")], head);
    assert.ok(!other.ok);
    assert.deepEqual(
      other.problem.map(({ code, found }) => `${code} ${found}`),
      ["W149 Blad1"],
    );
    const wrong = readBarometer([sheet("Totaal", `Organisatie;${newClasses}`, "Meerwijk;75;veel;13")], head);
    assert.ok(!wrong.ok);
    assert.deepEqual(
      wrong.problem.map(({ sheet: tab, row: at, column }) => `${tab} ${at}${column}`),
      ["Totaal 2C"],
    );
  });
});
