import {
  found,
  type GroupChosen,
  type OutsideSource,
  type ReleasedSource,
  type RuleProblem,
  type Target,
} from "../programme/index.ts";
import { type CountedTable, codesIn, hasOrder } from "./chosenCells.ts";
import type { OutsideTable } from "./outsideTable.ts";
import type { ReadingGround } from "./targetReading.ts";

type ReadsProblem = RuleProblem<"W162" | "W163" | "W164", "reads" | "unit">;

type Read = Pick<Target, "reads" | "unit" | "base">;

/** Returns the table of this key in the last release: one that is declared no more has no values to come. */
const lastTable = ({ releases }: ReadingGround, key: string): CountedTable | undefined =>
  releases.at(-1)?.tables.find(({ declared }) => declared.key === key);

const isIn = (counted: CountedTable, { by, code, andUp }: GroupChosen): boolean =>
  codesIn(counted, by).includes(code) && (!andUp || hasOrder(by));

const hasCells = (counted: CountedTable, { who, within }: ReleasedSource): boolean =>
  isIn(counted, who) && (within === null || (within.by !== who.by && isIn(counted, within)));

function releasedProblems(
  source: ReleasedSource,
  target: Read,
  ground: ReadingGround,
): readonly ReadsProblem[] {
  const counted = lastTable(ground, source.table);
  const isCounted = target.unit === "percentage" || target.unit === "headcount";
  return [
    ...found(counted !== undefined && hasCells(counted, source), "W162", "reads"),
    ...found(isCounted && (target.base === null || target.base === "stock"), "W163", "unit"),
    ...found(counted === undefined || ground.maySeeReleased(counted.declared), "W164", "reads"),
  ];
}

const hasValue = ({ rows, categories }: OutsideTable, { about, category }: OutsideSource): boolean =>
  rows.some((row) => row.about === about) && categories.includes(category);

function outsideProblems(
  source: OutsideSource,
  { unit }: Read,
  ground: ReadingGround,
): readonly ReadsProblem[] {
  const tables = ground.tables.filter(({ series }) => series === source.series);
  const table = tables.findLast((one) => hasValue(one, source));
  const fits = { percentage: "percentage", count: "headcount" } as const;
  return [
    ...found(table !== undefined, "W162", "reads"),
    ...found(table === undefined || fits[table.unit] === unit, "W163", "unit"),
    ...found(table === undefined || ground.maySeeOutside(table), "W164", "reads"),
  ];
}

/**
 * W162: what a target reads was released or published: a table that is declared, with the groups that are meant. W163: it counts what the
 * target counts: a percentage or people of who works here, never who came in, fte or a score. W164: who binds a target to a
 * figure may read that figure. Source: requirements WM-01 and OT-02.
 */
export function checkReads(target: Read, ground: ReadingGround): readonly ReadsProblem[] {
  const { reads } = target;
  switch (reads.kind) {
    case "typed":
      return [];
    case "released":
      return releasedProblems(reads, target, ground);
    case "outside":
      return outsideProblems(reads, target, ground);
  }
}
