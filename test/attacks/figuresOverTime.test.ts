import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { meerwijkUnitRecord, meerwijkWorkforce } from "../../src/demo/workforce/meerwijkWorkforce.ts";
import {
  type Cell,
  characteristicThen,
  checkDisclosure,
  type Equation,
  type LinkedTable,
  nothingBeside,
  type ReleasedTable,
  releaseLinked,
  thereThen,
} from "../../src/domain/disclosure/index.ts";
import { unitsOn } from "../../src/domain/organisation/index.ts";
import { type Day, dayFrom } from "../../src/domain/shared/day.ts";
import {
  countTable,
  type KeptRelease,
  ledgerFor,
  type Staff,
  staffOn,
  tablesOfFlows,
  usualTables,
} from "../../src/domain/workforce/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";

const solver = await openHighs();
const threshold = 10;
const request = { seed: 1, staff: 6000, months: 24, from: dayFrom("2024-04-01"), extent: "grown" } as const;
/** By cluster and by what people are: the figures of a page that everybody reads. */
const declared = usualTables.map((table) => ({ ...table, unitLevels: 1 }));
const withFlows = declared.filter((table) => table.withFlows);
const record = meerwijkUnitRecord(request);

/** The second and the fourth quarter after it: between these two a year of flows is told. */
const [periodBegins, periodEnds] = [2, 14];

/** What went out about one day, beside the truth of that day, which the attacker does not have. */
type Quarter = {
  readonly day: Day;
  readonly tables: readonly LinkedTable[];
  readonly released: readonly ReleasedTable<"counts">[];
  /** The first day of the flows that went out with it. */
  readonly since: Day | null;
};

/** Each release by itself, only those of flows by themselves, or each with all that went out before. */
type Way = "alone" | "flowsAlone" | "together";

/** The figures of a day, and of the year before it where that is told. */
function countedOn(later: Staff, earlier: Staff | null) {
  const { people, referenceDate } = later;
  const grades = [...new Set(people.flatMap(({ main }) => main.grade ?? []))];
  const lists = { units: unitsOn(record, referenceDate), grades };
  return {
    stock: declared.map((table) => countTable(table, people, lists)),
    flows: earlier === null ? [] : tablesOfFlows(withFlows, { earlier, later, record }),
    since: earlier?.referenceDate ?? null,
  };
}

function* quarters(way: Way, lastMonth: number): Generator<Quarter> {
  const kept: KeptRelease[] = [];
  let firstDay: Staff | null = null;
  for (const [month, { referenceDate, rows }] of [...meerwijkWorkforce(request)].entries()) {
    if (month % 3 !== 2 || month > lastMonth) continue;
    const later = staffOn(rows, referenceDate);
    if (month === periodBegins) firstDay = later;
    const { stock, flows, since } = countedOn(later, month === periodEnds ? firstDay : null);
    const ledger = way === "alone" ? [] : ledgerFor(kept, record, referenceDate);
    const release = (tables: readonly LinkedTable[], past: typeof ledger) => {
      const made = releaseLinked({ referenceDate, threshold, tables, ledger: past }, solver, () => 0);
      assert.ok(made.ok, `${referenceDate}: ${JSON.stringify(made)}`);
      return made.value;
    };
    const isApart = way === "flowsAlone" && since !== null;
    const first = release(isApart ? stock : [...stock, ...flows], ledger);
    const apart = isApart ? release(flows, []).tables : [];
    const { cells, equations } = first;
    kept.push({ id: String(kept.length + 1), threshold, referenceDate, cells, equations });
    yield { day: referenceDate, tables: [...stock, ...flows], released: [...first.tables, ...apart], since };
  }
}

/** Who is in a cell, whichever table it stands in. */
const nameOf = ({ dimensions }: Pick<LinkedTable, "dimensions">, codes: readonly string[]): string =>
  dimensions
    .flatMap(({ name, total }, at) => (codes[at] === total ? [] : [`${name} ${codes[at]}`]))
    .sort()
    .join(", ");

/** Who of a first day is in a cell of flows, as the tables of that day name it; undefined where it says more than who was there. */
function namedThen({ dimensions }: LinkedTable, codes: readonly string[], since: Day): string | undefined {
  if (dimensions[0]?.name !== thereThen) return undefined;
  const told = dimensions.slice(1).flatMap(({ name, total }, at) => (codes[at + 1] === total ? [] : [name]));
  const suffix = characteristicThen("", since);
  if (told.some((name) => !name.endsWith(suffix))) return undefined;
  const traits = dimensions.map(({ name, total }) => ({ name: name.replace(suffix, ""), total }));
  return nameOf({ dimensions: traits.slice(1) }, codes.slice(1));
}

/** Whether it tells figures: of what only says how two days hang together nobody asks. */
const isAsked = ({ asks }: LinkedTable): boolean => asks !== "nothing";

/** Where the cells of a day stand, by their names. */
type DayPlaces = ReadonlyMap<string, number>;

/** What the attacker puts together: cells of all days, what is not seen of them, and all that must add up. */
class Notebook {
  readonly cells: Cell[] = [];
  readonly hidden: boolean[] = [];
  readonly equations: Equation[] = [];

  /** Places of what nobody wants to know: how groups moved, and ways between them. */
  readonly unasked = new Set<number>();

  add(codes: readonly string[], count: number, isUnasked: boolean): number {
    this.hidden.push(true);
    const place = this.cells.push({ codes, count }) - 1;
    if (isUnasked) this.unasked.add(place);
    return place;
  }

  /** Writes down a day: every cell once, seen where any table shows it; who was there before is the cell of that day. */
  day({ tables, released, since }: Quarter, nth: number, before: DayPlaces | undefined): DayPlaces {
    const placeOf = new Map<string, number>();
    const seen = released.values();
    for (const table of tables) {
      const figures = table.isShown ? (seen.next().value?.cells ?? assert.fail("a table too few")) : [];
      const places = table.cube.cells.map(({ codes, count }, cell) => {
        const name = nameOf(table, codes);
        const then = since === null ? undefined : namedThen(table, codes, since);
        const known = then === undefined ? placeOf.get(name) : before?.get(then);
        const place = known ?? placeOf.get(name) ?? this.add([name, String(nth)], count, !isAsked(table));
        placeOf.set(name, place);
        if (figures[cell]?.figure.kind === "shown") this.hidden[place] = false;
        return place;
      });
      const placeAt = (cell: number): number => places[cell] ?? assert.fail("a cell without a place");
      for (const { total, parts } of table.cube.equations)
        this.equations.push({ total: placeAt(total), parts: parts.map(placeAt) });
    }
    return placeOf;
  }

  /** Colleagues see where nobody came or left, and whether a group grew or shrank; not by how much. */
  between(before: DayPlaces, after: DayPlaces): void {
    for (const [name, was] of before) {
      const is = after.get(name);
      if (is === undefined) continue;
      const change = (this.cells[is]?.count ?? 0) - (this.cells[was]?.count ?? 0);
      const [larger, smaller] = change > 0 ? [is, was] : [was, is];
      const moved = change === 0 ? [] : [this.add([name, "moved", String(was)], Math.abs(change), true)];
      this.equations.push({ total: larger, parts: [smaller, ...moved] });
    }
  }
}

/** Returns how many small groups of any day cannot be anything from nobody to the threshold, and how many are computed. */
function attackOn(released: Iterable<Quarter>) {
  const all = [...released];
  const notebook = new Notebook();
  const days: DayPlaces[] = [];
  for (const [nth, quarter] of all.entries())
    days.push(notebook.day(quarter, nth, days[all.findIndex(({ day }) => day === quarter.since)]));
  for (const [nth, day] of days.entries()) {
    const next = days[nth + 1];
    if (next !== undefined) notebook.between(day, next);
  }
  const { cells, equations, hidden, unasked } = notebook;
  const primary = [...cells.keys()].filter((cell) => {
    const { count } = cells[cell] ?? assert.fail("a place without a cell");
    return !unasked.has(cell) && count > 0 && count < threshold;
  });
  const table = {
    ...nothingBeside,
    cube: { cells, equations },
    threshold,
    level: "strong",
    primary,
  } as const;
  const found = checkDisclosure(table, hidden, solver);
  assert.ok(found.ok, JSON.stringify(found));
  const { exactViolations, strongViolations } = found.value;
  return { small: primary.length, exactViolations, strongViolations };
}

describe("two years of figures about 6,000 people, with hires, leavers and two reorganisations", () => {
  test("[PL-02 begins] releases that are safe one by one give small groups away together; the product's do not", () => {
    const alone = attackOn(quarters("alone", request.months));
    assert.ok(alone.small >= 50 && alone.exactViolations > 0, JSON.stringify(alone));
    const together = attackOn(quarters("together", request.months));
    assert.deepEqual([together.exactViolations, together.strongViolations], [0, 0]);
  });

  test("[WM-02] [PL-02 begins] a year of flows that is safe by itself gives small groups of its two days away", () => {
    const { strongViolations } = attackOn(quarters("flowsAlone", periodEnds));
    assert.ok(strongViolations !== null && strongViolations > 0);
  });
});
