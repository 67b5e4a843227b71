import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { releasedBefore } from "../disclosure/index.ts";
import type { UnitId } from "../organisation/index.ts";
import type { Benchmark } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import type { Characteristic } from "./characteristic.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { originClasses } from "./outsideColumns.ts";
import type { OutsideTable } from "./outsideTable.ts";
import { representationOf } from "./representation.ts";

type Count = number | "hidden";
/** Of each group: women, and everybody. */
type Counts = Readonly<Record<string, readonly [women: Count, everybody: Count]>>;

const tableIn = (by: Characteristic, referenceDate: string, counts: Counts) => ({
  declared: {
    key: `${by}-sex`,
    crosses: [by, "sex"] as const,
    unitLevels: 2,
    everyMonths: 3 as const,
    readers: "organisation" as const,
    withFlows: false,
  },
  table: releasedBefore({
    of: "counts" as const,
    referenceDate: dayFrom(referenceDate),
    threshold: 5,
    cells: Object.entries(counts).flatMap(([code, [women, everybody]]) => [
      { codes: [code, "everybody"], value: everybody },
      { codes: [code, "women"], value: women },
    ]),
  }),
});

const aRelease = (
  number: number,
  referenceDate: string,
  tables: Partial<Record<"grade" | "unit" | "age", Counts>>,
): FiguresInRelease => ({
  number,
  referenceDate: dayFrom(referenceDate),
  snapshot: number,
  threshold: 5,
  certificate: { strongViolations: 0, linearPrograms: 0, milliseconds: 0 },
  by: null,
  at: new Date(0),
  flows: null,
  tables: (["grade", "unit", "age"] as const).flatMap((by) => {
    const counts = tables[by];
    return counts === undefined ? [] : [tableIn(by, referenceDate, counts)];
  }),
});

const labourForce: OutsideTable = {
  series: "geslacht",
  title: "Beroepsbevolking naar geslacht",
  source: "Jaarboek",
  referenceDate: dayFrom("2025-12-31"),
  population: "labourForce",
  classification: { name: "geslacht", version: "vanaf 2013" },
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
  rowsBy: "Gemeente",
  categories: ["Mannen", "Vrouwen"],
  decimals: 0,
  rows: [
    { about: "Anderstad", size: null, values: [54, 46] },
    { about: "Proefstad", size: null, values: [52, 48] },
  ],
};

type Ground = Parameters<typeof representationOf>[0];
const of = (releases: readonly FiguresInRelease[], change: Partial<Ground> = {}) =>
  representationOf({
    releases,
    tables: [labourForce],
    benchmarks: [],
    municipality: "Gemeente Proefstad",
    unitsOn: () => [],
    ...change,
  });

const grades: Counts = {
  everybody: [600, 1100],
  "8": [400, 500],
  "9": [150, 300],
  "12": [40, 200],
  "13": ["hidden", 60],
  "14": [4, 9],
  "15": [0, 31],
  "18": [0, 0],
};

describe("W177: a share of staff stands only where both counts are shown, of one day", () => {
  test("[WM-01] a share with its counts and its interval; hidden, too few and nobody are no share", () => {
    const { rows } = of([aRelease(1, "2026-06-30", { grade: grades })]).grades ?? { rows: [] };
    const [first] = rows;
    assert.ok(first?.share.kind === "shown");
    assert.equal(first.share.share, 0.8);
    assert.deepEqual(
      [first.share.interval.lower, first.share.interval.upper].map((bound) => bound.toFixed(4)),
      ["0.7627", "0.8327"], // by hand from the formula of Wilson (1927)
    );
    assert.deepEqual(
      rows.map(({ code, share }) => `${code} ${share.kind}`),
      ["8 shown", "9 shown", "12 shown", "13 hidden", "14 tooFew", "15 shown"],
    );
  });

  test("counts of two days are never one share", () => {
    const part = { ...grades, everybody: [610, "hidden"] } as Counts;
    const whole = { ...grades, everybody: ["hidden", 1100] } as Counts;
    const { whole: found, trend } = of([
      aRelease(1, "2026-03-31", { grade: part }),
      aRelease(2, "2026-06-30", { grade: whole }),
    ]);
    assert.equal(found?.share.kind, "hidden");
    assert.deepEqual(trend, []);
  });

  test("[WM-04] groups that a later release shows stand with its day beside the picture, each of one release", () => {
    const hidden = (codes: readonly string[]) =>
      Object.fromEntries(codes.map((code) => [code, ["hidden", 300]])) as Counts;
    const later = of([
      aRelease(1, "2026-03-31", { grade: grades }),
      aRelease(2, "2026-06-30", {
        grade: { ...hidden(["8", "9", "12", "15"]), everybody: [610, 1120], "9": [160, 310] },
      }),
      aRelease(3, "2026-09-30", { grade: { ...hidden(["8", "9", "12", "15"]), everybody: [615, 1130] } }),
    ]);
    assert.equal(later.grades?.referenceDate, "2026-03-31");
    const told = later.later.grades.map(({ code, release, referenceDate, share }) => [
      code,
      release,
      referenceDate,
      share.kind === "shown" ? share.part.value : share.kind,
    ]);
    assert.deepEqual(told, [
      ["9", 2, "2026-06-30", 160],
      ["everybody", 3, "2026-09-30", 615],
    ]);
    assert.deepEqual(later.later.units, []);
  });

  test("a picture is of one day: the last that shows nearly as much as the fullest", () => {
    const fewer = Object.fromEntries(
      Object.entries(grades).map(([code, [, everybody]]) => [code, ["hidden", everybody]]),
    ) as Counts;
    const days = (later: Counts) =>
      of([aRelease(1, "2026-03-31", { grade: grades }), aRelease(2, "2026-06-30", { grade: later })]).grades
        ?.referenceDate;
    assert.equal(days(fewer), "2026-03-31");
    assert.equal(days({ ...grades, "9": ["hidden", 300] }), "2026-06-30");
    assert.equal(of([]).grades, null);
  });
});

describe("W178: beside a population the organisation is higher, lower, no clear difference, or too few people", () => {
  test("[WM-01] the verdict goes by the interval and by what rounding leaves of the published share", () => {
    const { grades: found, women } = of([aRelease(1, "2026-06-30", { grade: grades })]);
    assert.equal(women?.about, "Proefstad");
    assert.deepEqual([women?.lower, women?.share, women?.upper], [0.475, 0.48, 0.485]);
    assert.deepEqual(
      found?.rows.map(({ code, mirrored }) => `${code} ${mirrored?.verdict}`),
      ["8 higher", "9 noClearDifference", "12 lower", "13 undefined", "14 tooFewPeople", "15 lower"],
    );
    const [first] = found?.rows ?? [];
    assert.ok(first?.mirrored && "index" in first.mirrored);
    assert.equal(first.mirrored.index.toFixed(3), "1.667");
  });

  test("among ten people whom nobody of a rare group would surprise, nothing is said", () => {
    const rare = { ...labourForce, rows: [{ about: "Proefstad", size: null, values: [98, 2] }] };
    const { grades: found } = of(
      [aRelease(1, "2026-06-30", { grade: { everybody: [60, 120], "8": [3, 12] } })],
      { tables: [rare] },
    );
    assert.equal(found?.rows[0]?.mirrored?.verdict, "tooFewPeople");
  });

  test("a table of more places without this one is no benchmark, and residents are the second choice", () => {
    const elsewhere = {
      ...labourForce,
      rows: [
        { about: "A", size: null, values: [1, 99] },
        { about: "B", size: null, values: [1, 99] },
      ],
    };
    const release = [aRelease(1, "2026-06-30", { grade: grades })];
    assert.equal(of(release, { tables: [elsewhere] }).women, null);
    const residents = {
      ...labourForce,
      population: "residents" as const,
      referenceDate: dayFrom("2026-01-01"),
    };
    assert.equal(of(release, { tables: [labourForce, residents] }).women?.table.population, "labourForce");
    assert.equal(of(release, { tables: [residents] }).women?.table.population, "residents");
  });
});

test("[WM-04] the share is followed along the grades, and the grade from which it clearly drops is named", () => {
  const { decline } = of([aRelease(1, "2026-06-30", { grade: grades })]);
  assert.deepEqual(decline && [decline.grade, decline.below.toFixed(2), decline.fromHere.toFixed(2)], [
    "9",
    "0.80",
    "0.36",
  ]);
  const level = of([
    aRelease(1, "2026-06-30", { grade: { everybody: [95, 200], "8": [48, 100], "9": [47, 100] } }),
  ]);
  assert.equal(level.decline, null);
});

describe("W179: a unit differs only where that survives asking all units at once", () => {
  const tree = ["A", "B", "C"].map((id) => ({ id: id as UnitId, parent: null }));
  const under = [
    ...tree,
    { id: "A1" as UnitId, parent: "A" as UnitId },
    { id: "A2" as UnitId, parent: "A" as UnitId },
  ];

  test("[WM-09 begins] units are held beside everybody elsewhere, level by level, and hidden ones are not compared", () => {
    const unit: Counts = {
      organisation: [500, 1000],
      A: [260, 500],
      A1: [230, 300],
      A2: [30, 200],
      B: ["hidden", 300],
      C: [110, 200],
      "A/own": ["hidden", "hidden"],
    };
    const found = of([aRelease(1, "2026-06-30", { unit })], { unitsOn: () => under }).units;
    assert.deepEqual(
      found?.rows.map(({ code, level, stand }) => `${level} ${code} ${stand}`),
      [
        "1 A noClearDifference",
        "2 A1 more",
        "2 A2 fewer",
        "1 B notCompared",
        "1 C noClearDifference",
        "2 A/own notCompared",
      ],
    );
  });

  test("people of hidden units are elsewhere too: the only unit that is shown differs from them", () => {
    const unit: Counts = { organisation: [100, 1000], A: [90, 100], B: ["hidden", "hidden"] };
    const found = of([aRelease(1, "2026-06-30", { unit })], { unitsOn: () => tree }).units;
    assert.deepEqual(
      found?.rows.map(({ stand }) => stand),
      ["more", "notCompared"],
    );
  });

  test("of forty equal units the one that chance put apart is not marked", () => {
    const codes = Array.from({ length: 40 }, (_, at) => `U${at}`);
    const unit = Object.fromEntries([
      ["organisation", [2000, 4000]],
      ...codes.map((code, at) => [code, [at === 7 ? 61 : 50, 100]]),
    ]) as Counts;
    const found = of([aRelease(1, "2026-06-30", { unit })], {
      unitsOn: () => codes.map((id) => ({ id: id as UnitId, parent: null })),
    }).units;
    assert.deepEqual([...new Set(found?.rows.map(({ stand }) => stand))], ["noClearDifference"]);
  });
});

test("[WM-01] ages are a share of everybody, each beside the same class of the labour force", () => {
  const ages: OutsideTable = {
    ...labourForce,
    series: "leeftijd",
    categories: ["15 tot 25 jaar", "25 tot 35 jaar", "35 tot 45 jaar", "45 tot 65 jaar"],
    rows: [{ about: "Proefstad", size: null, values: [16, 22, 21, 41] }],
  };
  const age: Counts = {
    everybody: [500, 1000],
    "0-24": [20, 30],
    "25-34": [100, 220],
    "45-54": [90, 200],
  };
  const found = of([aRelease(1, "2026-06-30", { age })], { tables: [ages] }).ages;
  assert.deepEqual(
    found?.rows.map(({ code, published, mirrored }) => [code, published?.share, mirrored?.verdict]),
    [
      ["0-24", 0.16, "lower"],
      ["25-34", 0.22, "noClearDifference"],
      ["45-54", undefined, undefined], // the source takes 45 to 65 together
    ],
  );
});

describe("W153 and W154 on the page", () => {
  const inhabitants: Benchmark = {
    key: "V02",
    label: "Vrouwen in de stad",
    value: 51,
    valueText: null,
    unit: "%",
    population: "Inwoners van Proefstad",
    period: null,
    source: "Jaarboek",
    evidence: [],
    version: 1,
  };
  const release = [aRelease(1, "2026-06-30", { grade: grades })];

  test("[RB-02] who is mirrored and who the benchmark tells of are held beside each other", () => {
    const codes = (change: Partial<Ground>) =>
      of(release, change).warnings.map(({ code, about }) => `${code} ${about}`);
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ benchmarks: [inhabitants] }), ["W153 Vrouwen in de stad"]);
    assert.deepEqual(codes({ tables: [{ ...labourForce, population: "residents" }] }), [
      "W153 Beroepsbevolking naar geslacht",
    ]);
    assert.deepEqual(codes({ benchmarks: [{ ...inhabitants, population: "Iedereen" }] }), []);
  });

  test("[RB-03] classes that changed since the table before are told of, and make two lines of origin", () => {
    const before = {
      ...labourForce,
      referenceDate: dayFrom("2024-12-31"),
      classification: { name: "geslacht", version: "tot 2025" },
    };
    assert.deepEqual(
      of(release, { tables: [before, labourForce] }).warnings.map(({ code }) => code),
      ["W154"],
    );
    const barometer = (year: string, kind: keyof typeof originClasses, categories: readonly string[]) => ({
      ...labourForce,
      series: "barometer",
      population: "staff" as const,
      referenceDate: dayFrom(`${year}-12-31`),
      classification: originClasses[kind],
      categories,
      rows: [{ about: "Totaal", size: null, values: [80, 8, 12] }],
    });
    const old = ["Nederlands", "Westers", "Niet-westers"];
    const now = ["Nederland", "Europa (excl. Nederland)", "Buiten-Europa"];
    const [found] = of(release, {
      tables: [
        barometer("2020", "until2022", old),
        barometer("2021", "until2022", old),
        barometer("2022", "from2022", now),
      ],
    }).origin;
    assert.deepEqual(
      found?.lines.map(({ category, points }) => `${category} ${points.length}`),
      ["Niet-westers 2", "Buiten-Europa 1"],
    );
    assert.deepEqual(
      found?.breaks.map(({ period }) => period),
      ["2022-12-31"],
    );
  });
});

test("[WM-06 begins] of the tabs of a Barometer those of one row are drawn by their name, and no part stands for the whole", () => {
  const [whole, parts] = ["barometer-totaal", "barometer-onderdeel"].map((series) => ({
    ...labourForce,
    series,
    population: "staff" as const,
    classification: originClasses.from2022,
    categories: ["Nederland", "Europa (excl. Nederland)", "Buiten-Europa"],
    rows: [{ about: "Organisatie", size: null, values: [80, 8, 12] }],
  }));
  assert.ok(whole && parts);
  const two = ["Cluster A", "Cluster B"].map((about) => ({ about, size: null, values: [80, 8, 12] }));
  const { origin } = of([], { tables: [whole, { ...parts, rows: two }] });
  assert.deepEqual(
    origin.map(({ series, about }) => `${series} ${about}`),
    ["barometer-totaal Organisatie"],
  );
});
