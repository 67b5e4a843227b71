import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { meerwijkUnitRecord, meerwijkWorkforce } from "../../src/demo/workforce/meerwijkWorkforce.ts";
import {
  type Cell,
  checkDisclosure,
  type Equation,
  type LinkedTable,
  nothingBeside,
  type ReleasedTable,
  releaseLinked,
} from "../../src/domain/disclosure/index.ts";
import { unitsOn } from "../../src/domain/organisation/index.ts";
import { dayFrom } from "../../src/domain/shared/day.ts";
import {
  countTable,
  type KeptRelease,
  ledgerFor,
  staffOn,
  usualTables,
} from "../../src/domain/workforce/index.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";

const solver = await openHighs();
const threshold = 10;
const request = { seed: 1, staff: 6000, months: 24, from: dayFrom("2024-04-01"), extent: "grown" } as const;
/** By cluster and by what people are: the figures of a page that everybody reads. */
const declared = usualTables.map((table) => ({ ...table, unitLevels: 1 }));

/** What went out about one day, beside the truth of that day, which the attacker does not have. */
type Quarter = {
  readonly tables: readonly LinkedTable[];
  readonly released: readonly ReleasedTable<"counts">[];
};

/** Releases the quarters of two years: with all that went out before, or each as if it were the only one. */
function quarters(isTogether: boolean): readonly Quarter[] {
  const record = meerwijkUnitRecord(request);
  const kept: KeptRelease[] = [];
  const found: Quarter[] = [];
  for (const [month, { referenceDate, rows }] of [...meerwijkWorkforce(request)].entries()) {
    if (month % 3 !== 2) continue;
    const { people } = staffOn(rows, referenceDate);
    const grades = [...new Set(people.flatMap(({ main }) => main.grade ?? []))];
    const lists = { units: unitsOn(record, referenceDate), grades };
    const tables = declared.map((table) => countTable(table, people, lists));
    const ledger = isTogether ? ledgerFor(kept, record, referenceDate) : [];
    const made = releaseLinked({ referenceDate, threshold, tables, ledger }, solver, () => 0);
    assert.ok(made.ok, `${referenceDate}: ${JSON.stringify(made)}`);
    const { cells, equations } = made.value;
    kept.push({ id: String(kept.length + 1), threshold, referenceDate, cells, equations });
    found.push({ tables, released: made.value.tables });
  }
  return found;
}

/** Who is in a cell, whichever table it stands in. */
const nameOf = ({ dimensions }: LinkedTable, codes: readonly string[]): string =>
  dimensions
    .flatMap(({ name, total }, at) => (codes[at] === total ? [] : [`${name} ${codes[at]}`]))
    .sort()
    .join(", ");

/** What the attacker puts together: cells of all days, what is not seen of them, and all that must add up. */
class Notebook {
  readonly cells: Cell[] = [];
  readonly hidden: boolean[] = [];
  readonly equations: Equation[] = [];

  add(codes: readonly string[], count: number, isHidden: boolean): number {
    this.hidden.push(isHidden);
    return this.cells.push({ codes, count }) - 1;
  }

  /** Writes down a day: every cell once, seen where any table shows it. */
  day({ tables, released }: Quarter, nth: number): ReadonlyMap<string, number> {
    const placeOf = new Map<string, number>();
    for (const [at, table] of tables.entries()) {
      const places = table.cube.cells.map(({ codes, count }, cell) => {
        const name = nameOf(table, codes);
        const place = placeOf.get(name) ?? this.add([name, String(nth)], count, true);
        placeOf.set(name, place);
        if (released[at]?.cells[cell]?.figure.kind === "shown") this.hidden[place] = false;
        return place;
      });
      const placeAt = (cell: number): number => places[cell] ?? assert.fail("a cell without a place");
      for (const { total, parts } of table.cube.equations)
        this.equations.push({ total: placeAt(total), parts: parts.map(placeAt) });
    }
    return placeOf;
  }

  /** Colleagues see where nobody came or left, and whether a group grew or shrank; not by how much. */
  between(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void {
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
function attackOn(all: readonly Quarter[]) {
  const notebook = new Notebook();
  const days = all.map((quarter, nth) => notebook.day(quarter, nth));
  const ofDays = notebook.cells.length;
  for (const [nth, day] of days.entries()) {
    const next = days[nth + 1];
    if (next !== undefined) notebook.between(day, next);
  }
  const { cells, equations, hidden } = notebook;
  const primary = [...cells.keys()].filter((cell) => {
    const { count } = cells[cell] ?? assert.fail("a place without a cell");
    return cell < ofDays && count > 0 && count < threshold;
  });
  const table = {
    ...nothingBeside,
    cube: { cells, equations },
    threshold,
    level: "strong",
    primary,
  } as const;
  const found = checkDisclosure(table, hidden, solver);
  assert.ok(found.ok);
  const { exactViolations, strongViolations } = found.value;
  return { small: primary.length, exactViolations, strongViolations };
}

describe("two years of figures about 6,000 people, with hires, leavers and two reorganisations", () => {
  test("[PL-02 begins] releases that are safe one by one give small groups away together; the product's do not", () => {
    const alone = attackOn(quarters(false));
    assert.ok(alone.small >= 50 && alone.exactViolations > 0, JSON.stringify(alone));
    const together = attackOn(quarters(true));
    assert.deepEqual([together.exactViolations, together.strongViolations], [0, 0]);
  });
});
