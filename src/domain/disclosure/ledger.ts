import type { Day } from "../shared/day.ts";
import { itemAt } from "../shared/place.ts";
import { ok, type Result, refused } from "../shared/result.ts";
import type { Cell, Cube, Equation } from "./cube.ts";
import type { CellStatus, EarlierRelease } from "./earlierReleases.ts";
import { type CodeSuccession, linksAfter, type NamedCells } from "./ledgerLinks.ts";
import { countedBy } from "./peopleName.ts";
import { isOfPeriod } from "./periodNames.ts";

/** A cell of linked tables as a release left it, for the ledger alone: no reader sees the count of one that is hidden. */
export type LedgerCell = {
  readonly people: string;
  readonly count: number;
  readonly status: CellStatus;
};

/** What went out together on one day, oldest first in a ledger; who moved after it is told by the change of the counts. */
export type LedgerRelease = {
  readonly id: string;
  readonly threshold: number;
  readonly referenceDate: Day;
  readonly cells: readonly LedgerCell[];
  /** How the cells add up, by their places. */
  readonly equations: readonly Equation[];
  /** What became of units and other codes until the release after it, or until the one that is asked for. */
  readonly successions: readonly CodeSuccession[];
};

/** S108: an earlier release counts people by what these tables do not count by, or other people of the same day. */
export type LedgerProblem = { readonly code: "S108"; readonly release: string; readonly people: string };

/** Returns the name of the people in a cell of linked tables. */
export const peopleIn = ({ codes }: Cell): string => itemAt(codes, 0); // linked cells have the name of their people alone

const placesIn = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((people, place) => [people, place]));

/** Returns a release about the day of these tables as one of their cells; S108 where it has other ones. */
function ofSameDay(
  { id, threshold, cells }: LedgerRelease,
  cube: Cube,
): Result<EarlierRelease, LedgerProblem> {
  const today = placesIn(cube.cells.map(peopleIn));
  const other = cells.find(({ people }) => !today.has(people));
  if (other !== undefined) return refused({ code: "S108", release: id, people: other.people });
  const byPeople = new Map(cells.map((cell) => [cell.people, cell]));
  const status: CellStatus[] = [];
  for (const cell of cube.cells) {
    const before = byPeople.get(peopleIn(cell));
    if (before === undefined) return refused({ code: "S108", release: id, people: peopleIn(cell) });
    status.push(before.status);
  }
  return ok({ id, threshold, own: null, status, counts: null, movers: [], sensitive: null });
}

/** Whether a release is about the people of these tables: not when the rows of its day were brought in anew since. */
function isOfSamePeople({ referenceDate, cells }: LedgerRelease, cube: Cube, today: Day): boolean {
  if (referenceDate !== today) return false;
  const now = new Map(cube.cells.map((cell) => [peopleIn(cell), cell.count]));
  return cells.every(({ people, count }) => (now.get(people) ?? count) === count); // a cell that is not there is told of by S108
}

/** The first cell that a release counts by what these tables do not; what became of people until then is settled. */
function countedOtherwise({ cells }: LedgerRelease, cube: Cube): string | undefined {
  const now = new Set(cube.cells.map((cell) => countedBy(peopleIn(cell))));
  return cells.find(({ people }) => !isOfPeriod(people) && !now.has(countedBy(people)))?.people;
}

/**
 * Returns the releases of a ledger as releases before linked tables about a day. A cell goes on as the cell of the same people in the next
 * release that has it, or as the codes that it went on as; one of a code that is no more ends there. S108: a release counts
 * people by what these tables do not count by, so that what it showed would not be reckoned with; or it has other cells of
 * the very day of the tables.
 */
export function earlierInLedger(
  ledger: readonly LedgerRelease[],
  cube: Cube,
  today: Day,
): Result<readonly EarlierRelease[], LedgerProblem> {
  const sameDay = ledger.filter((release) => isOfSamePeople(release, cube, today));
  const days = ledger.filter((release) => !sameDay.includes(release));
  const names = cube.cells.map(peopleIn);
  const named: readonly NamedCells[] = [
    ...days.map(({ cells, ...release }) => {
      const own = cells.map(({ people }) => people);
      return { ...release, names: own, places: placesIn(own) };
    }),
    { referenceDate: today, names, places: placesIn(names), equations: cube.equations, successions: [] },
  ];
  const earlier: EarlierRelease[] = [];
  for (const [nth, release] of days.entries()) {
    const { id, threshold, cells, equations } = release;
    const people = countedOtherwise(release, cube);
    if (people !== undefined) return refused({ code: "S108", release: id, people });
    const placeOf = names.map((name) => named[nth]?.places.get(name) ?? null); // null: it was not there
    earlier.push({
      id,
      threshold,
      own: { codes: cells.map((cell) => [cell.people]), equations, placeOf, links: linksAfter(named, nth) },
      status: cells.map(({ status }) => status),
      counts: cells.map(({ count }) => count),
      movers: [],
      sensitive: null,
    });
  }
  for (const release of sameDay) {
    const found = ofSameDay(release, cube);
    if (!found.ok) return found;
    earlier.push(found.value);
  }
  return ok(earlier);
}
