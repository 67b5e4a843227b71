import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { aTarget } from "../../../test/support/aProgramme.ts";
import { releasedBefore } from "../disclosure/index.ts";
import type { GroupChosen, ReleasedSource, Target } from "../programme/index.ts";
import { dayFrom } from "../shared/day.ts";
import { periodFrom } from "../shared/period.ts";
import { checkReads } from "./checkReads.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { isAboutGrade, mirrorTargets } from "./mirrorTargets.ts";
import type { OutsideTable } from "./outsideTable.ts";
import { figureReadings } from "./readFigure.ts";
import { hiddenSince, type ReadingGround, readingOf, seriesRead } from "./targetReading.ts";

type Count = number | "hidden";
/** Of each grade: women, and everybody. */
type Counts = Readonly<Record<string, readonly [women: Count, everybody: Count]>>;

const threshold = 5;

const aRelease = (
  number: number,
  on: string,
  counts: Counts,
  readers: "organisation" | "management" = "organisation",
): FiguresInRelease => ({
  number,
  referenceDate: dayFrom(on),
  snapshot: number,
  threshold,
  certificate: { strongViolations: 0, linearPrograms: 0, milliseconds: 0 },
  by: null,
  at: new Date(`${on}T12:00:00Z`),
  flows: null,
  tables: [
    {
      declared: {
        key: "grade-sex",
        crosses: ["grade", "sex"],
        unitLevels: 2,
        everyMonths: 3,
        readers,
        withFlows: false,
      },
      table: releasedBefore({
        of: "counts",
        referenceDate: dayFrom(on),
        threshold,
        cells: Object.entries(counts).flatMap(([code, [women, everybody]]) => [
          { codes: [code, "everybody"], value: everybody },
          { codes: [code, "women"], value: women },
        ]),
      }),
    },
  ],
});

/** 500 people in four grades, and nobody without one. */
const march: Counts = {
  everybody: [240, 500],
  "8": [120, 200],
  "10A": [60, 130],
  "11": [40, 100],
  "12": [20, 70],
  notStated: [0, 0],
};

const women: GroupChosen = { by: "sex", code: "women", andUp: false };
const from = (code: string): GroupChosen => ({ by: "grade", code, andUp: true });
const reads = (within: GroupChosen | null): ReleasedSource => ({
  kind: "released",
  table: "grade-sex",
  who: women,
  within,
});

const ground = (
  releases: readonly FiguresInRelease[],
  differing: Partial<ReadingGround> = {},
): ReadingGround => ({
  releases,
  tables: [],
  maySeeReleased: ({ readers }) => readers === "organisation",
  maySeeOutside: ({ population }) => population !== "staff",
  ...differing,
});

const valuesOf = (source: ReleasedSource, unit: Target["unit"], releases: readonly FiguresInRelease[]) =>
  figureReadings(source, unit, releases).map((one) => (one.kind === "shown" ? one.value : one.kind));

describe("a target reads a released figure", () => {
  test("[WM-04] women in grade 11 and up: the shown counts of those grades together, as people and as a share", () => {
    const releases = [aRelease(1, "2026-03-31", march)];
    assert.deepEqual(valuesOf(reads(from("11")), "headcount", releases), [60]);
    assert.deepEqual(valuesOf(reads(from("11")), "percentage", releases), [35.3]);
    assert.deepEqual(valuesOf(reads(from("10A")), "percentage", releases), [40]);
    assert.deepEqual(
      valuesOf(reads({ by: "grade", code: "12", andUp: false }), "percentage", releases),
      [29],
    );
    assert.deepEqual(valuesOf(reads(null), "percentage", releases), [48]);
  });

  test("a hidden grade among them: everybody less the shown others, and else it is hidden", () => {
    const top = { ...march, "12": ["hidden", "hidden"] } as const;
    assert.deepEqual(valuesOf(reads(from("11")), "headcount", [aRelease(1, "2026-03-31", top)]), [60]);
    const both = { ...top, "8": ["hidden", 200] } as const;
    assert.deepEqual(valuesOf(reads(from("11")), "headcount", [aRelease(1, "2026-03-31", both)]), ["hidden"]);
    assert.deepEqual(
      valuesOf(reads({ by: "grade", code: "12", andUp: false }), "headcount", [
        aRelease(1, "2026-03-31", top),
      ]),
      ["hidden"],
    );
  });

  test("W177: a share is of two counts of one release, and of as many people as the group limit", () => {
    const one = { ...march, "12": ["hidden", 70], "8": ["hidden", 200] } as const;
    const other = { ...march, "12": [20, "hidden"], "8": [120, "hidden"] } as const;
    const releases = [aRelease(1, "2026-03-31", one), aRelease(2, "2026-06-30", other)];
    assert.deepEqual(valuesOf(reads(from("12")), "percentage", releases), ["hidden", "hidden"]);
    const few = { everybody: [6, 9], "12": [6, 9] } as const;
    assert.deepEqual(valuesOf(reads(from("12")), "percentage", [aRelease(1, "2026-03-31", few)]), ["tooFew"]);
  });

  test("a sum under the threshold is not said, and a release without the table says nothing", () => {
    const odd = {
      everybody: [103, 203],
      "8": [100, 200],
      "12": ["hidden", "hidden"],
      notStated: [0, 0],
    } as const;
    assert.deepEqual(valuesOf(reads(from("12")), "headcount", [aRelease(1, "2026-03-31", odd)]), ["hidden"]);
    assert.deepEqual(
      valuesOf({ ...reads(null), table: "unit-sex" }, "headcount", [aRelease(1, "2026-03-31", march)]),
      [],
    );
  });

  test("a law: what is read follows from shown counts alone, and a share is never over a hidden one", () => {
    const count = fc.integer({ min: 20, max: 60 });
    const hiding = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 4, maxLength: 4 }), hiding, (sizes, isHidden) => {
        const grades = ["8", "9", "10", "11"];
        const half = sizes.map((size) => Math.floor(size / 2));
        const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0);
        const cells = grades.map((grade, at) => {
          const [part = 0, whole = 0] = [half[at], sizes[at]];
          return [grade, isHidden[at] ? (["hidden", "hidden"] as const) : ([part, whole] as const)] as const;
        });
        const counts: Counts = Object.fromEntries<Counts[string]>([
          ["everybody", [sum(half), sum(sizes)]],
          ["notStated", [0, 0]],
          ...cells,
        ]);
        const [read] = figureReadings(reads(from("10")), "headcount", [aRelease(1, "2026-03-31", counts)]);
        const canBe = !(isHidden[2] || isHidden[3]) || !(isHidden[0] || isHidden[1]);
        assert.equal(read?.kind, canBe ? "shown" : "hidden");
        if (read?.kind === "shown") assert.equal(read.value, sum(half.slice(2)));
      }),
    );
  });
});

const target = aTarget({ key: "T1", reads: reads(from("11")) });
const typed = (value: number, period: string) => ({
  ...aFigure,
  value,
  period: periodFrom(period),
});
const aFigure = readFigureOf();

function readFigureOf() {
  const [figure] = seriesRead(aTarget(), [], {
    kind: "outside",
    source: { kind: "outside", series: "s", about: "a", category: "c" },
    table: null,
    points: [{ on: dayFrom("2020-01-01"), value: 1 }],
  });
  if (figure === undefined) throw new Error("no figure");
  return figure;
}

describe("the series of a target that reads its values", () => {
  const read = (releases: readonly FiguresInRelease[]) => {
    const found = readingOf(target, ground(releases));
    if (found === undefined) throw new Error("it reads nothing");
    return found;
  };

  test("[OT-02] typed figures end where reading begins; a hidden value leaves the last one with its own day", () => {
    const hidden = { ...march, "12": ["hidden", 70], "8": ["hidden", 200] } as const;
    const reading = read([aRelease(1, "2026-03-31", march), aRelease(2, "2026-06-30", hidden)]);
    const series = seriesRead(target, [typed(30, "2025"), typed(99, "2026-06-30")], reading);
    assert.deepEqual(
      series.map(({ value, period, release }) => [value, period, release]),
      [
        [30, "2025", undefined],
        [35.3, "2026-03-31", 1],
      ],
    );
    assert.equal(hiddenSince(reading)?.on, "2026-06-30");
    assert.equal(series.at(-1)?.source, "cijfers/vrijgaven/1");
  });

  test("of two releases of one day the last that shows it counts", () => {
    const again = { ...march, "12": [22, 70] } as const;
    const hidden = { ...march, "12": ["hidden", 70], "8": ["hidden", 200] } as const;
    const series = seriesRead(
      target,
      [],
      read([
        aRelease(1, "2026-03-31", march),
        aRelease(2, "2026-03-31", again),
        aRelease(3, "2026-03-31", hidden),
      ]),
    );
    assert.deepEqual(
      series.map(({ value, release }) => [value, release]),
      [[36.5, 2]],
    );
  });

  test("a table for management is closed to who may not read it: there is a figure, and no number", () => {
    const reading = read([aRelease(1, "2026-03-31", march, "management")]);
    assert.deepEqual(reading, { kind: "closed", from: "2026-03-31" });
    assert.deepEqual(seriesRead(target, [typed(99, "2026")], reading), []);
  });

  const barometer = (on: string, version: string, value: number): OutsideTable => ({
    series: "barometer",
    title: "Barometer",
    source: "CBS",
    referenceDate: dayFrom(on),
    population: "labourForce",
    classification: { name: "herkomst", version },
    countedAs: "people",
    unit: "percentage",
    dividesAll: false,
    rowsBy: null,
    categories: ["Buiten Europa"],
    decimals: 0,
    rows: [{ about: "Totaal", size: null, values: [value] }],
  });
  const origin = {
    kind: "outside",
    series: "barometer",
    about: "Totaal",
    category: "Buiten Europa",
  } as const;

  test("[WM-06] origin is read from a table of others; values of old classes are no values of the new ones (W154)", () => {
    const tables = [
      barometer("2021-12-31", "tot 2022", 10),
      barometer("2023-12-31", "vanaf 2023", 14),
      barometer("2024-12-31", "vanaf 2023", 15),
    ];
    const one = { ...target, reads: origin };
    const found = readingOf(one, ground([], { tables }));
    assert.ok(found?.kind === "outside");
    assert.deepEqual(
      seriesRead(one, [], found).map(({ value, period, release }) => [value, period, release]),
      [
        [14, "2023-12-31", undefined],
        [15, "2024-12-31", undefined],
      ],
    );
    const closed = tables.map((table) => ({ ...table, population: "staff" as const }));
    assert.equal(readingOf(one, ground([], { tables: closed }))?.kind, "closed");
  });

  const told = (differing: Partial<Target>, there: ReadingGround) =>
    checkReads({ ...target, ...differing }, there).map(({ code, at }) => `${code} ${at}`);

  test("W162: only what was released or published can be read, with the groups that are there", () => {
    const there = ground([aRelease(1, "2026-03-31", march)], {
      tables: [barometer("2024-12-31", "vanaf 2023", 15)],
    });
    assert.deepEqual(told({}, there), []);
    assert.deepEqual(told({ reads: { kind: "typed" } }, ground([])), []);
    assert.deepEqual(told({}, ground([])), ["W162 reads"]);
    for (const source of [
      { ...reads(null), table: "unit-sex" },
      reads(from("99")),
      reads(women),
      reads({ by: "unit", code: "organisation", andUp: false }),
      { ...reads(null), who: { ...women, andUp: true } },
      { ...origin, category: "Europa" },
    ])
      assert.deepEqual(told({ reads: source }, there), ["W162 reads"]);
    const dropped = { ...aRelease(2, "2026-06-30", march), tables: [] };
    assert.deepEqual(
      told({}, ground([aRelease(1, "2026-03-31", march), dropped])),
      ["W162 reads"],
      "no longer declared",
    );
  });

  test("W163: percentages and people of who works here are read; no fte, no score, nothing of who came in", () => {
    const there = ground([aRelease(1, "2026-03-31", march)], {
      tables: [barometer("2024-12-31", "vanaf 2023", 15)],
    });
    assert.deepEqual(told({ unit: "headcount" }, there), []);
    assert.deepEqual(told({ unit: "fte" }, there), ["W163 unit"]);
    assert.deepEqual(told({ base: "inflow" }, there), ["W163 unit"]);
    assert.deepEqual(told({ reads: origin, base: "inflow" }, there), []);
    assert.deepEqual(told({ reads: origin, unit: "headcount" }, there), ["W163 unit"]);
  });

  test("W164: nobody binds a target to a figure that he may not read", () => {
    const there = ground([aRelease(1, "2026-03-31", march, "management")]);
    assert.deepEqual(told({}, there), ["W164 reads"]);
    assert.deepEqual(told({}, { ...there, maySeeReleased: () => true }), []);
  });
});

describe("targets in the mirror", () => {
  test("[WM-01] a target stands where its figure is drawn: by its figure, never by its words", () => {
    const place = (source: Target["reads"], differing: Partial<Target> = {}) =>
      mirrorTargets("p", [aTarget({ reads: source, ...differing })]).map((one) => one.place.kind);
    assert.deepEqual(place(reads(null)), ["organisation"]);
    assert.deepEqual(place(reads(from("11"))), ["grades"]);
    assert.deepEqual(place(reads({ by: "unit", code: "u", andUp: false })), ["unit"]);
    assert.deepEqual(place({ ...reads(null), who: { by: "age", code: "55-64", andUp: true } }), [
      "elsewhere",
    ]);
    assert.deepEqual(place({ kind: "typed" }), []);
    assert.deepEqual(place(reads(null), { value: null }), []);
    assert.deepEqual(place(reads(null), { unit: "headcount" }), []);
    const [one] = mirrorTargets("p", [target]);
    assert.ok(one);
    assert.deepEqual(
      ["8", "10A", "11", "12"].map((grade) => isAboutGrade(one, grade)),
      [false, false, true, true],
    );
  });
});
