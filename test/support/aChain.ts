import assert from "node:assert/strict";
import {
  type Cube,
  checkDisclosure,
  type DisclosureCheck,
  type EarlierRelease,
  type JointTable,
  jointTable,
  type LinearSolver,
  type TableToProtect,
} from "../../src/domain/disclosure/index.ts";

/** A release under threshold 5 about the same day, of which nothing is known of movers; `differing` says what is otherwise. */
export const releaseOf = (
  hidden: readonly boolean[],
  differing: Partial<EarlierRelease> = {},
): EarlierRelease => ({
  id: "1",
  threshold: 5,
  status: hidden.map((isHidden) => (isHidden ? "hidden" : "shown")),
  counts: null,
  movers: [],
  sensitive: null,
  ...differing,
});

export const countsOf = ({ cells }: Cube): readonly number[] => cells.map(({ count }) => count);

export function jointOf(table: TableToProtect, earlier: readonly EarlierRelease[]): JointTable {
  const joint = jointTable(table, earlier);
  assert.ok(joint.ok, JSON.stringify(joint));
  return joint.value;
}

/** What readers miss of the cells of all days, and of who moved: all that no release showed and that is not told. */
export function hiddenOverall(
  { table: { cube }, today, isPublic }: JointTable,
  earlier: readonly EarlierRelease[],
  hidden: readonly boolean[],
): readonly boolean[] {
  const past = earlier.filter(({ counts }) => counts !== null).flatMap(({ status }) => status);
  const [first = 0] = today;
  return cube.cells.map((_, place) => {
    if (place < first) return past[place] !== "shown";
    return place < first + today.length ? hidden[place - first] === true : !isPublic.has(place);
  });
}

/** The independent check of all releases together: of the cells of every day, and of who moved. */
export function checkOverall(
  joint: JointTable,
  earlier: readonly EarlierRelease[],
  hidden: readonly boolean[],
  solver: LinearSolver,
): DisclosureCheck {
  const check = checkDisclosure(joint.table, hiddenOverall(joint, earlier, hidden), solver);
  assert.ok(check.ok, JSON.stringify(check));
  return check.value;
}
