import { type Cell, characteristicThen, type LinkedTable, thereThen } from "../disclosure/index.ts";
import { itemAt } from "../shared/place.ts";
import { type Characteristic, notToldCode } from "./characteristic.ts";
import type { DeclaredTable } from "./declaredTable.ts";
import {
  became,
  came,
  countFlows,
  crossedOn,
  type FlowPeriod,
  type FlowTables,
  type MovedPeriod,
  type Movement,
  movedBetween,
  remained,
} from "./flowTables.ts";
import type { CountedPerson } from "./staff.ts";

const nothing = "";

/** From one group to another, by the codes of both days, and how. */
type Way = { readonly before: readonly string[]; readonly kind: string; readonly after: readonly string[] };

const nameOf = (codes: readonly string[]): string => codes.join("\n");
const wayName = ({ before, kind, after }: Way): string => nameOf([...before, kind, ...after]);

/**
 * Whether readers think it possible that somebody goes from one code to another in this way, whatever the counts are: who stays is in the
 * same unit, who is promoted in a higher grade, and in a year or two nobody grows two classes older.
 */
function isExpected(
  characteristic: Characteristic,
  kind: string,
  [from, to]: readonly [string, string],
  codes: readonly string[],
): boolean {
  const step = codes.indexOf(to) - codes.indexOf(from);
  switch (characteristic) {
    case "sex":
      return from === to;
    case "unit":
      return kind === "promotion" || (kind === "stay") === (from === to);
    case "grade":
      if (kind !== "promotion") return from === to;
      return step > 0 && from !== notToldCode && to !== notToldCode;
    case "age":
      return from === to || (step === 1 && to !== notToldCode);
    case "hours":
    case "kind":
      return true;
  }
}

type WayTaken = Way & { readonly count: number };

/** The ways that people went. */
function waysTaken(
  { before, after }: Movement,
  codesOf: (person: CountedPerson, day: "before" | "after") => readonly string[],
) {
  const is = new Map(after.map(({ person }) => [person.person, codesOf(person, "after")]));
  const found = new Map<string, WayTaken>();
  for (const { person, kind } of before) {
    const now = is.get(person.person);
    if (now === undefined) continue;
    const way = { before: codesOf(person, "before"), kind, after: now };
    const known = found.get(wayName(way))?.count ?? 0; // nobody went there so far
    found.set(wayName(way), { ...way, count: known + 1 });
  }
  return found;
}

/**
 * Returns how many people went each way. A way that nobody went is there where readers think it possible: somebody did so from its
 * beginning, somebody came from elsewhere to its end, and it is one that can be expected.
 */
function wentEachWay(declared: DeclaredTable, period: MovedPeriod): readonly WayTaken[] {
  const { earlier, later, record, movement } = period;
  const crossed = { before: crossedOn(declared, earlier, record), after: crossedOn(declared, later, record) };
  const codesOf = (person: CountedPerson, day: "before" | "after") =>
    crossed[day].map(({ codeOf }) => codeOf(person));
  const found = waysTaken(movement, codesOf);
  const isElsewhere = ({ before, after }: Way): boolean => nameOf(before) !== nameOf(after);
  const begun = new Map(
    [...found.values()].map(({ before, kind }) => [nameOf([...before, kind]), { before, kind }]),
  );
  const ended = new Map([...found.values()].filter(isElsewhere).map(({ after }) => [nameOf(after), after]));
  const orders = crossed.after.map(({ dimension }) => dimension.codes);
  const isPossible = ({ before, kind, after }: Way): boolean =>
    before.every((from, at) =>
      isExpected(itemAt(declared.crosses, at), kind, [from, itemAt(after, at)], itemAt(orders, at)),
    );
  for (const { before, kind } of begun.values())
    for (const after of new Map([...ended, [nameOf(before), before]]).values()) {
      const way = { before, kind, after };
      if (!found.has(wayName(way)) && isPossible(way)) found.set(wayName(way), { ...way, count: 0 });
    }
  return [...found.values()];
}

/** The name of a characteristic with the code, but for totals, of a cell of a table. */
const traitsOf = (
  { dimensions }: LinkedTable,
  { codes }: Pick<Cell, "codes">,
): readonly (readonly [string, string])[] =>
  dimensions.flatMap(({ name, total }, at) =>
    codes[at] === total ? [] : [[name, itemAt(codes, at)] as const],
  );

/**
 * Returns what readers know of who remained, in a table that nobody sees: each of them went from one group to one, so that who is in a
 * group is the sum of the ways that lead there, and who was in it of those that lead away. Without it the tables of
 * the two days would hang together less than they do.
 */
function waysBetween(
  declared: DeclaredTable,
  { leaving, coming }: FlowTables,
  period: MovedPeriod,
): LinkedTable {
  const since = period.earlier.referenceDate;
  const went = wentEachWay(declared, period);
  const then = declared.crosses.map((one) => characteristicThen(one, since));
  const names = [...new Set([...leaving.dimensions, ...coming.dimensions].map(({ name }) => name))];
  const coded = (traits: readonly (readonly [string, string])[]): readonly string[] => {
    const codes = new Map(traits);
    return names.map((name) => codes.get(name) ?? nothing); // it is not told apart by that
  };
  const atoms = went.map(
    ({ before, kind, after, count }): Cell => ({
      codes: coded([
        [thereThen, since],
        ...then.map((name, at) => [name, itemAt(before, at)] as const),
        [became.name, kind],
        ...declared.crosses.map((name, at) => [name, itemAt(after, at)] as const),
        [came(since).name, remained],
      ]),
      count,
    }),
  );
  const from = Map.groupBy(went.keys(), (way) =>
    nameOf([since, ...itemAt(went, way).before, itemAt(went, way).kind]),
  );
  const to = Map.groupBy(went.keys(), (way) => nameOf([...itemAt(went, way).after, remained]));
  const totals = [
    ...leaving.cube.cells.flatMap((cell) => [
      { table: leaving, cell, parts: from.get(nameOf(cell.codes)) ?? [] },
    ]), // a total has no ways of its own
    ...coming.cube.cells.flatMap((cell) => [
      { table: coming, cell, parts: to.get(nameOf(cell.codes)) ?? [] },
    ]), // nor has one of the second day
  ].filter(({ parts }) => parts.length > 0);
  return {
    name: `${declared.key} ways`,
    dimensions: names.map((name) => ({ name, total: nothing })),
    cube: {
      cells: [
        ...atoms,
        ...totals.map(({ table, cell }) => ({ codes: coded(traitsOf(table, cell)), count: cell.count })),
      ],
      equations: totals.map(({ parts }, nth) => ({ total: atoms.length + nth, parts })),
    },
    isShown: false,
    asks: "nothing",
  };
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
  const moved: MovedPeriod = { ...period, movement: movedBetween(period) };
  const counted = declared.map((one) => ({ one, flows: countFlows(one, moved) }));
  return [
    ...counted.flatMap(({ flows: { leaving, coming } }) => [leaving, coming]),
    ...counted.map(({ one, flows }) => waysBetween(one, flows, moved)),
  ];
}
