import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  type LinearRow,
  type LinkedTable,
  type ReleasedTable,
  releaseLinked,
  withModel,
} from "../../src/domain/disclosure/index.ts";
import { unitsOn } from "../../src/domain/organisation/index.ts";
import {
  countTable,
  type DeclaredTable,
  declaredTable,
  type Employment,
  type FlowKind,
  flowKinds,
  type Grade,
  type KeptRelease,
  ledgerFor,
  type Staff,
  staffOn,
  tablesOfFlows,
} from "../../src/domain/workforce/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { aRecord, day, unitId } from "../support/aUnit.ts";
import { anEmployment } from "../support/aWorkforce.ts";

const solver = await openHighs();
const threshold = 5;
const runs = 20;
const record = aRecord(["A", null], ["B", null], ["C", null]);
const [before, between, after] = [day("2025-06-30"), day("2025-12-31"), day("2026-06-30")];
const rest = { unitLevels: 1, everyMonths: 3, readers: "organisation", withFlows: true } as const;
const groups = { unit: ["A", "B", "C"], grade: ["8", "9", "10"] } as const;
type By = keyof typeof groups;
const sexes = { female: "women", male: "menAndOthers" } as const;

/** Somebody of the first day, the second and the third; null where not there. Of a characteristic that is not followed all have one code. */
type Person = { readonly sex: keyof typeof sexes; readonly at: readonly (number | null)[] };

const staffAt = (by: By, people: readonly Person[], nth: number): Staff => {
  const rows = people.flatMap(({ sex, at }, number): readonly Employment[] => {
    const place = at[nth] ?? null; // the test names each day
    if (place === null) return [];
    const code = groups[by][place] ?? "";
    const where = by === "unit" ? { unit: code, grade: "9" as Grade } : { unit: "A", grade: code as Grade };
    return [anEmployment({ person: String(number), sex, ...where })];
  });
  return staffOn(rows, [before, between, after][nth] ?? after);
};

/** Tables that went out, each with its shape. */
type Out = { readonly shapes: readonly LinkedTable[]; readonly released: readonly ReleasedTable<"counts">[] };

const stocks = (declared: DeclaredTable, { people, referenceDate }: Staff): readonly LinkedTable[] => [
  countTable(declared, people, {
    units: unitsOn(record, referenceDate),
    grades: groups.grade as readonly string[] as readonly Grade[],
  }),
];

/** Releases the tables of each day: with all that went out before, or each as if it were the only one; null where one is refused. */
function releaseAll(
  days: readonly (readonly [Staff, readonly LinkedTable[]])[],
  isTogether: boolean,
): readonly Out[] {
  const kept: KeptRelease[] = [];
  return days.map(([{ referenceDate }, tables]) => {
    const ledger = isTogether ? ledgerFor(kept, record, referenceDate) : [];
    const made = releaseLinked({ referenceDate, threshold, tables, ledger }, solver, () => 0);
    assert.ok(made.ok, JSON.stringify(made));
    const { cells, equations } = made.value;
    kept.push({ id: String(kept.length + 1), threshold, referenceDate, cells, equations });
    return { shapes: tables.filter(({ isShown }) => isShown), released: made.value.tables };
  });
}

/** What can become of a person, as the attacker thinks of it: every way from one group to another. */
type Way = {
  readonly sex: string;
  readonly from: string | null;
  readonly kind: FlowKind;
  readonly to: string | null;
};

function waysOf(by: By): readonly Way[] {
  const codes = groups[by];
  const isPossible = (kind: FlowKind, from: number, to: number): boolean => {
    if (by === "grade") return kind === "promotion" ? to > from : to === from && kind !== "transfer";
    return kind === "promotion" ? false : (kind === "stay") === (from === to);
  };
  return Object.values(sexes).flatMap((sex) => [
    ...codes.flatMap((from, nth): readonly Way[] => [
      { sex, from, kind: "outflow", to: null },
      { sex, from: null, kind: "inflow", to: from },
      ...codes.flatMap((to, other): readonly Way[] =>
        flowKinds
          .filter((kind) => kind !== "inflow" && kind !== "outflow" && isPossible(kind, nth, other))
          .map((kind) => ({ sex, from, kind, to })),
      ),
    ]),
  ]);
}

const everybodyOf = (by: By): string => (by === "unit" ? "organisation" : "everybody");

/** Whether a person on this way is counted in a cell of a table, by the name of the table and the codes. */
function isCounted(by: By, { from, kind, to, sex }: Way, table: string, codes: readonly string[]): boolean {
  const isOf = (code: string | undefined, own: string | null): boolean =>
    own !== null && (code === (by === "unit" ? unitId(own) : own) || code === everybodyOf(by));
  const isSex = (code: string | undefined): boolean => code === "everybody" || code === sex;
  if (table.endsWith("leaving")) {
    const [, group, form, became] = codes;
    const isKind = became === "everybody" || became === kind || (became === "remained" && kind !== "outflow");
    return isOf(group, from) && isSex(form) && isKind;
  }
  const [group, form, came] = codes;
  const isCame = came === undefined || came === "everybody" || (came === "inflow") === (kind === "inflow");
  return isOf(group, to) && isSex(form) && isCame;
}

/** The cells of a stock of the first day are those of who left or stayed. */
const asLeaving = (
  { name }: LinkedTable,
  nth: number,
  codes: readonly string[],
): readonly [string, readonly string[]] =>
  nth === 0 ? ["leaving", [before, ...codes, "everybody"]] : [name, codes];

/**
 * What somebody computes who thinks of people and not of tables: each possible way from one day to the other is one unknown number.
 * Returns how many small groups that are hidden cannot be anything from nobody to the threshold.
 */
function attack(by: By, out: readonly Out[]): number {
  const ways = waysOf(by);
  const rows: LinearRow[] = [];
  const asked: { readonly columns: readonly number[]; readonly count: number }[] = [];
  for (const [nth, { shapes, released }] of out.entries()) {
    for (const [at, shape] of shapes.entries()) {
      for (const [cell, { codes, count }] of shape.cube.cells.entries()) {
        const [table, where] = asLeaving(shape, nth, codes);
        const columns = [...ways.keys()].filter((way) => {
          const one = ways[way];
          return one !== undefined && isCounted(by, one, table, where);
        });
        const isShown = released[at]?.cells[cell]?.figure.kind === "shown";
        if (isShown) rows.push({ columns, values: columns.map(() => 1), lower: count, upper: count });
        else if (count > 0 && count < threshold) asked.push({ columns, count });
      }
    }
  }
  const program = {
    lower: new Float64Array(ways.length),
    upper: new Float64Array(ways.length).fill(Number.POSITIVE_INFINITY),
    rows,
  };
  return withModel(solver, program, "costs", (model) => {
    const extreme = (columns: readonly number[], which: "minimum" | "maximum"): number => {
      for (const column of columns) model.setCost(column, 1);
      const answer = model.run(which);
      for (const column of columns) model.setCost(column, 0);
      if (answer.kind === "unbounded") return Number.POSITIVE_INFINITY;
      assert.equal(answer.kind, "optimal", "what is shown is possible");
      return answer.kind === "optimal"
        ? columns.reduce((sum, column) => sum + (answer.values[column] ?? 0), 0)
        : 0;
    };
    return asked.filter(({ columns }) => {
      const [least, most] = [extreme(columns, "minimum"), extreme(columns, "maximum")];
      return least > 1e-6 || most < threshold - 1e-6;
    }).length;
  });
}

const place = fc.nat({ max: 2 });
/** Most stay where they are; some come, some leave, some go elsewhere, or higher where that is the only way. */
const someone = (by: By): fc.Arbitrary<Person> =>
  fc
    .record({
      sex: fc.constantFrom("female" as const, "male" as const),
      from: place,
      to: place,
      chance: fc.nat({ max: 99 }),
    })
    .map(({ sex, from, to, chance }) => {
      const other = by === "grade" ? Math.max(from, to) : to;
      if (chance < 12) return { sex, at: [null, other] };
      if (chance < 24) return { sex, at: [from, null] };
      return { sex, at: [from, chance < 40 ? other : from] };
    });

const declaredBy = (by: By): DeclaredTable => declaredTable([by, "sex"], rest);

/** The first day, and the last one with what became of people in between. */
function bothDays(by: By, people: readonly Person[]): readonly (readonly [Staff, readonly LinkedTable[]])[] {
  const [earlier, later] = [staffAt(by, people, 0), staffOn(staffAt(by, people, 1).jobs, after)];
  const declared = declaredBy(by);
  return [
    [earlier, stocks(declared, earlier)],
    [later, [...stocks(declared, later), ...tablesOfFlows([declared], { earlier, later, record })]],
  ];
}

/** Tables that went out one by one, as one release. */
const asOne = (some: readonly Out[]): Out => ({
  shapes: some.flatMap(({ shapes }) => shapes),
  released: some.flatMap(({ released }) => released),
});

for (const by of ["unit", "grade"] as const)
  describe(`who came, rose, moved and left, by ${by} and sex`, () => {
    test("[WM-02] [PL-02] tables that are safe one by one give small groups away together; released together they do not", () => {
      let naive = 0;
      const some = fc.array(someone(by), { minLength: 60, maxLength: 140 });
      for (const people of fc.sample(some, { numRuns: runs, seed: 20_261_123 })) {
        const days = bothDays(by, people);
        const single = days.flatMap(([staff, tables]) =>
          tables.filter(({ isShown }) => isShown).map((table) => [staff, [table]] as const),
        );
        const apart = releaseAll(single, false);
        naive += attack(by, [apart.slice(0, 1), apart.slice(1)].map(asOne));
        assert.deepEqual(attack(by, releaseAll(days, true)), 0, JSON.stringify(people));
      }
      assert.ok(naive > runs, `the naive way gave ${naive} small groups away`);
    });
  });
