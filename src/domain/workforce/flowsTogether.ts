import { type Cell, characteristicThen, type LinkedTable, thereThen } from "../disclosure/index.ts";
import { itemAt, numberAt } from "../shared/place.ts";
import { characteristicOn, everybody } from "./characteristic.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import type { FlowKind } from "./flow.ts";
import {
  became,
  came,
  countFlows,
  type FlowPeriod,
  type FlowTables,
  movedBetween,
  remained,
} from "./flowTables.ts";

const nothing = "";

/** A cell of an unseen table, by the name of each characteristic that it has. */
type NamedCell = { readonly traits: ReadonlyMap<string, string>; readonly count: number };

/** Returns a table that nobody sees, of sums of such cells; in each the total stands first. */
function sumsOf(name: string, sums: readonly (readonly NamedCell[])[]): LinkedTable {
  const names = [...new Set(sums.flatMap((cells) => cells.flatMap(({ traits }) => [...traits.keys()])))];
  const starts = sums.map((_, nth) => sums.slice(0, nth).reduce((sum, { length }) => sum + length, 0));
  return {
    name,
    dimensions: names.map((one) => ({ name: one, total: nothing })),
    cube: {
      cells: sums.flat().map(({ traits, count }) => ({
        codes: names.map((one) => traits.get(one) ?? nothing), // it is not told apart by that
        count,
      })),
      equations: sums.map(({ length }, nth) => {
        const total = numberAt(starts, nth);
        return { total, parts: Array.from({ length: length - 1 }, (_, part) => total + 1 + part) };
      }),
    },
    isShown: false,
  };
}

/** A cell of a table with the name of each characteristic that it has, but for totals. */
const namedCell = ({ dimensions }: LinkedTable, { codes, count }: Cell): NamedCell => ({
  traits: new Map(
    dimensions.flatMap(({ name, total }, at) =>
      codes[at] === total ? [] : [[name, itemAt(codes, at)] as const],
    ),
  ),
  count,
});

/** Who did these things is in the group of before afterwards, too. None: of these characteristics nobody knows that. */
function keptBy({ crosses }: DeclaredTable): readonly FlowKind[] {
  if (!crosses.every((one) => one === "unit" || one === "grade" || one === "sex")) return [];
  if (crosses.includes("unit")) return ["stay"];
  return crosses.includes("grade") ? ["stay", "transfer"] : [];
}

/**
 * Returns what readers know of each group on both days, in a table that nobody sees: who neither rose nor moved is still in it, so that who
 * remained are these and others who came into it from elsewhere. Without it the two tables would hang together less than they
 * do. Where more of them were there than remained (a lower grade, a unit that went on as another) nobody can know it.
 */
function keptInGroups(declared: DeclaredTable, { leaving, coming }: FlowTables): readonly LinkedTable[] {
  const kept = keptBy(declared);
  if (kept.length === 0) return [];
  const before = new Map(leaving.cube.cells.map((cell) => [cell.codes.join("\n"), cell]));
  const [there] = leaving.cube.cells;
  const last = coming.dimensions.length - 1;
  const sums = coming.cube.cells.flatMap((cell): readonly (readonly NamedCell[])[] => {
    const codes = cell.codes.slice(0, last);
    const isGroup = coming.dimensions.some(
      ({ name, total }, at) => at < last && name !== "sex" && codes[at] !== total,
    );
    if (cell.codes[last] !== remained || !isGroup) return [];
    const parts = kept.flatMap((kind) => before.get([there?.codes[0], ...codes, kind].join("\n")) ?? []); // a new group had nobody
    const arrived = cell.count - parts.reduce((sum, { count }) => sum + count, 0);
    if (parts.length === 0 || arrived < 0) return [];
    const total = namedCell(coming, cell);
    const from = new Map([...total.traits, ["arrived", "elsewhere"]]);
    return [[total, ...parts.map((part) => namedCell(leaving, part)), { traits: from, count: arrived }]];
  });
  return sums.length === 0 ? [] : [sumsOf(`${declared.key} kept`, sums)];
}

/**
 * Returns what everybody knows of two days, in a table that nobody sees: who remained are the same people on both, and of the same
 * sex.
 */
function remainedOnBoth(tables: readonly DeclaredTable[], period: FlowPeriod): LinkedTable {
  const since = period.earlier.referenceDate;
  const stayed = movedBetween(period).after.filter(({ kind }) => kind !== "inflow");
  const sex = characteristicOn("sex", { units: [], unitLevels: 1, grades: [] });
  const codes = tables.some(({ crosses }) => crosses.includes("sex")) ? sex.dimension.codes : [everybody];
  return sumsOf(
    "remained on both days",
    codes.map((code) => {
      const isEverybody = code === everybody;
      const count = stayed.filter(({ person }) => isEverybody || sex.codeOf(person) === code).length;
      const of = (name: string): readonly (readonly [string, string])[] =>
        isEverybody ? [] : [[name, code]];
      const then = [
        [thereThen, since],
        ...of(characteristicThen("sex", since)),
        [became.name, remained],
      ] as const;
      const now = [[came(since).name, remained], ...of("sex")] as const;
      return [
        { traits: new Map(now), count },
        { traits: new Map(then), count },
      ];
    }),
  );
}

/**
 * Returns who came, rose, moved and left between two days as tables to be protected: of each declared table the one of who left or
 * stayed and the one of who came, and after those what nobody sees and everybody can know of the two days.
 * Source: requirement WM-02; docs/disclosure.md, who came and left.
 */
export function tablesOfFlows(
  declared: readonly DeclaredTable[],
  period: FlowPeriod,
): readonly LinkedTable[] {
  const counted = declared.map((one) => ({ one, flows: countFlows(one, period) }));
  return [
    ...counted.flatMap(({ flows: { leaving, coming } }) => [leaving, coming]),
    ...counted.flatMap(({ one, flows }) => keptInGroups(one, flows)),
    remainedOnBoth(declared, period),
  ];
}
