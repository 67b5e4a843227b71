import type { ReleasedFigure } from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import { everybody, type SexCode } from "./characteristic.ts";
import type { FiguresInRelease } from "./figureRelease.ts";
import { wholeOrganisation } from "./unitDimension.ts";

/** What was released of one unit, all of one release, with the same of the whole organisation beside it. */
export type UnitStaff = {
  readonly unit: string;
  readonly release: number;
  readonly referenceDate: Day;
  readonly threshold: number;
  /** The keys of the tables that it stands in. */
  readonly tables: readonly string[];
  readonly people: ReleasedFigure;
  readonly women: ReleasedFigure;
  readonly wholePeople: ReleasedFigure;
  readonly wholeWomen: ReleasedFigure;
  /** By class of ages, in its order; of nobody there is no row. */
  readonly ages: readonly { readonly ages: string; readonly people: ReleasedFigure }[];
};

type TableInRelease = FiguresInRelease["tables"][number];

const women = "women" satisfies SexCode;

const tableBy = ({ tables }: FiguresInRelease, across: "sex" | "age"): TableInRelease | undefined =>
  tables.find(({ declared: { crosses } }) => crosses.join() === `unit,${across}`);

const figureAt = (one: TableInRelease | undefined, codes: readonly string[]): ReleasedFigure | undefined =>
  one?.table.cells.find((cell) => cell.codes.join("\n") === codes.join("\n"))?.figure;

const isNobody = (figure: ReleasedFigure): boolean => figure.kind === "shown" && figure.value === 0;

function agesOf(one: TableInRelease | undefined, unit: string): UnitStaff["ages"] {
  if (one === undefined) return [];
  return one.table.cells.flatMap(({ codes: [code, ages = everybody], figure }) =>
    code === unit && ages !== everybody && !isNobody(figure) ? [{ ages, people: figure }] : [],
  );
}

function staffIn(release: FiguresInRelease, unit: string): UnitStaff | undefined {
  const [bySex, byAge] = [tableBy(release, "sex"), tableBy(release, "age")];
  const people = figureAt(bySex, [unit, everybody]);
  const ofWomen = figureAt(bySex, [unit, women]);
  const wholePeople = figureAt(bySex, [wholeOrganisation, everybody]);
  const wholeWomen = figureAt(bySex, [wholeOrganisation, women]);
  if (!people || !ofWomen || !wholePeople || !wholeWomen) return undefined;
  const ages = agesOf(byAge, unit);
  const used = ages.length === 0 ? [bySex] : [bySex, byAge];
  return {
    unit,
    release: release.number,
    referenceDate: release.referenceDate,
    threshold: release.threshold,
    tables: used.flatMap((one) => (one === undefined ? [] : [one.declared.key])),
    people,
    women: ofWomen,
    wholePeople,
    wholeWomen,
    ages,
  };
}

/**
 * Returns what was released of units, in the order that is asked: of each the last release that shows both who works there and the
 * women among them, or else the last one that has the unit. A unit of no release is left out. Releases stand in their order.
 * Source: requirement WM-09; docs/decisions/0040.
 */
export function unitStaff(
  releases: readonly FiguresInRelease[],
  units: readonly string[],
): readonly UnitStaff[] {
  return units.flatMap((unit) => {
    const found = releases.flatMap((release) => staffIn(release, unit) ?? []); // not in this release
    const shown = found.findLast((one) => one.people.kind === "shown" && one.women.kind === "shown");
    return shown ?? found.at(-1) ?? []; // in no release
  });
}
