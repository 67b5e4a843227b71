import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openHighs } from "../../solver/highsSolver.ts";
import type { UnitId } from "../organisation/index.ts";
import { dayFrom } from "../shared/day.ts";
import { idFrom } from "../shared/id.ts";
import type { SheetCell, SheetRow } from "../shared/sheet.ts";
import {
  type BanenafspraakCount,
  type BanenafspraakCounting,
  type BanenafspraakRow,
  type BanenafspraakRule,
  checkBanenafspraakRule,
  countBanenafspraak,
  jobsOf,
  missingJobs,
  readBanenafspraakFile,
  ruleOn,
} from "./index.ts";

const solver = await openHighs();
const day = dayFrom("2026-06-30");
const unit = (code: string): UnitId => idFrom<"unit">(code);

const rule: BanenafspraakRule = {
  number: 1,
  validFrom: dayFrom("2015-01-01"),
  validUntil: null,
  hoursPerJob: 25.5,
  below: "proRata",
  above: "proRata",
  group: "medewerkers in het doelgroepregister",
  target: 162,
  sector: "overheid",
  source: "Utrecht 2023, regel 327",
};

describe("W140: a rule of the banenafspraak holds on the reference date", () => {
  const next = { ...rule, number: 2, validFrom: dayFrom("2027-01-01"), hoursPerJob: 24 };

  test("the rule of the day counts, and of two the one recorded last", () => {
    const until2026 = { ...rule, validUntil: dayFrom("2026-12-31") };
    const hours = (text: string) => {
      const found = ruleOn([until2026, next], dayFrom(text));
      return found.ok ? found.value.hoursPerJob : found.problem;
    };
    assert.deepEqual([hours("2026-12-31"), hours("2027-01-01"), hours("2014-12-31")], [25.5, 24, "W140"]);
    const mended = ruleOn([rule, { ...rule, number: 3, target: 170 }], day);
    assert.ok(mended.ok);
    assert.equal(mended.value.target, 170);
  });

  test("W148: a rule has hours that fill a week at most, and says who counts and where that is read", () => {
    assert.deepEqual(checkBanenafspraakRule(rule), []);
    const wrong = { ...rule, hoursPerJob: 0, target: -1, group: " ", source: "" };
    assert.deepEqual(
      checkBanenafspraakRule({ ...wrong, validUntil: dayFrom("2014-01-01") }).map(({ at }) => at),
      ["validUntil", "hoursPerJob", "target", "group", "source"],
    );
  });

  test("25.5 hours are one job, fewer and more count pro rata, and the gap is what is missing", () => {
    assert.deepEqual(
      [25.5, 12.75, 36, 51].map((hours) => Number(jobsOf(hours, rule).toFixed(4))),
      [1, 0.5, 1.4118, 2],
    );
    assert.deepEqual([missingJobs(150, rule), missingJobs(170, rule)], [12, 0]);
    assert.equal(missingJobs(150, { target: null }), null);
  });
});

const sheet = (...lines: readonly string[]): readonly SheetRow[] =>
  lines.map((line, at) => ({
    number: at + 1,
    cells: line
      .split(";")
      .map((text): SheetCell => (text === "" ? { kind: "empty" } : { kind: "text", text })),
  }));
const units = new Map([
  ["SB", unit("sb")],
  ["007", unit("seven")],
]);
const problemsOf = (...lines: readonly string[]): readonly string[] => {
  const read = readBanenafspraakFile(sheet(...lines), units);
  return read.ok
    ? []
    : read.problem.map(({ code, row, column, header }) => `${code} ${row}${column} ${header}`);
};

describe("the file of the banenafspraak", () => {
  const header = "Onderdeel;Betaalde uren per week;Van;Tot en met";

  test("is read whole: codes keep their zeros, a comma is a comma, and who has no last day is still here", () => {
    const read = readBanenafspraakFile(
      sheet(header, "007;25,5;01-01-2024;", "SB;36;2024-03-01;31-12-2025"),
      units,
    );
    assert.ok(read.ok);
    assert.deepEqual(read.value, [
      { unit: "seven", hours: 25.5, from: "2024-01-01", until: null },
      { unit: "sb", hours: 36, from: "2024-03-01", until: "2025-12-31" },
    ]);
  });

  for (const column of ["Personeelsnummer", "Naam", "Geboortedatum", "BSN", "Functie", "Soort beperking"])
    test(`W141: a file with another column is refused and names it: ${column}`, () => {
      assert.deepEqual(problemsOf(`${header};${column}`, "SB;36;2024-01-01;;x"), [`W141 1E ${column}`]);
      assert.deepEqual(problemsOf(`${column};${header}`, "x;SB;36;2024-01-01;"), [`W141 1A ${column}`]);
    });

  test("W141: a column without a name is another column too", () => {
    assert.deepEqual(problemsOf(header, "SB;36;2024-01-01;;Jansen"), ["W141 2E null"]);
  });

  test("W142: the four columns are there, each once", () => {
    assert.deepEqual(problemsOf("Onderdeel;Uren;Van", "SB;36;2024-01-01"), ["W142 1null null"]);
    assert.deepEqual(problemsOf("Onderdeel;Uren;Van;Tot;Vanaf"), ["W142 1E Vanaf"]);
    assert.deepEqual(problemsOf(), ["W142 nullnull null"]);
  });

  test("W143: hours and days that cannot be, W144: a unit that is not known; a place is told, never what stands there", () => {
    assert.deepEqual(problemsOf(header, "XX;61;31-02-2024;", "SB;;2024-05-01;2024-04-01", "SB;0;2024;"), [
      "W144 2A Onderdeel",
      "W143 2B Betaalde uren per week",
      "W143 2C Van",
      "W143 3B Betaalde uren per week",
      "W143 3D Tot en met",
      "W143 4B Betaalde uren per week",
      "W143 4C Van",
    ]);
    const read = readBanenafspraakFile(sheet(header, "Jansen;36;2024-01-01;"), units);
    assert.ok(!JSON.stringify(read).includes("Jansen"));
  });
});

const organisation = [
  { id: unit("city"), parent: null },
  { id: unit("parks"), parent: unit("city") },
  { id: unit("roads"), parent: unit("city") },
  { id: unit("care"), parent: null },
  { id: unit("desk"), parent: null },
];
const rowsIn = (
  name: string,
  count: number,
  row: Partial<BanenafspraakRow> = {},
): readonly BanenafspraakRow[] =>
  Array.from({ length: count }, () => ({
    unit: unit(name),
    hours: 25.5,
    from: dayFrom("2024-01-01"),
    until: null,
    ...row,
  }));
const tools = { referenceDate: day, threshold: 10, solver, clock: () => 0 };

function counted(
  counting: Partial<BanenafspraakCounting>,
  asked: Partial<typeof tools> = {},
): BanenafspraakCount {
  const found = countBanenafspraak(
    { rows: [], rule, units: organisation, earlier: [], ...counting },
    { ...tools, ...asked },
  );
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}
const heads = ({ organisation: whole, units: parts }: BanenafspraakCount): readonly unknown[] => [
  whole.headcount,
  ...parts.map(({ unit: name, headcount }) => `${name} ${headcount}`),
];

describe("[BI-01] jobs of the banenafspraak are counted by the rule, with 25.5 hours as one", () => {
  test("hours, jobs and people of who works on the day; who left or comes later does not count", () => {
    const rows = [
      ...rowsIn("parks", 20),
      ...rowsIn("care", 20, { hours: 36 }),
      ...rowsIn("care", 30, { until: dayFrom("2026-06-29") }),
      ...rowsIn("care", 30, { from: dayFrom("2026-07-01") }),
    ];
    const count = counted({ rows });
    const jobs = Math.round((20 * 25.5 + 20 * 36) / 25.5);
    assert.deepEqual(count.organisation, { headcount: 40, hours: jobs * 25.5, jobs });
    assert.equal(count.rule, 1);
  });

  test("a unit with few people is hidden, one with nobody too, and what would give them away", () => {
    const count = counted({ rows: [...rowsIn("parks", 25), ...rowsIn("roads", 4), ...rowsIn("care", 30)] });
    assert.deepEqual(heads(count), [59, "city null", "parks null", "roads null", "care 30", "desk null"]);
    const [, parks] = count.units;
    assert.deepEqual([parks?.hours, parks?.jobs], [null, null]);
  });

  test("nothing of a row is left in the answer", () => {
    const rows = rowsIn("care", 30, { hours: 17.35, from: dayFrom("2023-02-17") });
    assert.ok(!/2023-02-17|17\.35/.test(JSON.stringify(counted({ rows }))));
  });

  test("S101: fewer people than the threshold in the whole organisation: nothing is told", () => {
    const counting = { rows: rowsIn("care", 9), rule, units: organisation, earlier: [] };
    const found = countBanenafspraak(counting, tools);
    assert.deepEqual(found, { ok: false, problem: { code: "S101", cell: 0 } });
  });

  test("the hours of two days do not tell the hours of the one who came", () => {
    const rows = [
      ...rowsIn("parks", 40),
      ...rowsIn("care", 40),
      ...rowsIn("roads", 40),
      ...rowsIn("desk", 40),
    ];
    const told = [12, 20, 24].map((hours) => {
      const more = rowsIn("care", 1, { hours, from: dayFrom("2026-05-01") });
      const first = counted({ rows: [...rows, ...more] }, { referenceDate: dayFrom("2026-03-31") });
      return counted({ rows: [...rows, ...more], earlier: [first] });
    });
    for (const { organisation: whole } of told) assert.equal((whole.hours ?? 0) % 25.5, 0);
    const care = told.map(({ units: parts }) => parts.find(({ unit: name }) => name === "care")?.hours);
    assert.deepEqual(care, [null, null, null]);
  });

  test("a correction of the same day shows no unit that was hidden", () => {
    const few = counted({ rows: [...rowsIn("parks", 25), ...rowsIn("roads", 4), ...rowsIn("care", 30)] });
    const more = counted({
      rows: [...rowsIn("parks", 25), ...rowsIn("roads", 24), ...rowsIn("care", 30)],
      earlier: [few],
    });
    assert.deepEqual(
      more.units.filter(({ headcount }) => headcount === null).map(({ unit: name }) => name),
      ["city", "parks", "roads", "desk"],
    );
  });
});
