import {
  type Unit,
  type UnitId,
  type UnitRecord,
  unitsBegunBy,
  unitsOn,
} from "../../domain/organisation/index.ts";
import { type Action, subjectOf } from "../../domain/programme/index.ts";
import {
  type CardLine,
  countedUnder,
  countsPerUnit,
  splitOver,
  unitsBeside,
} from "../../domain/reporting/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { unitRecord } from "../../storage/office/unitStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import type { RoundStand } from "./roundLines.ts";

/** Whether something of a unit is in reach of a reader. */
export type Mine = (subject: { readonly unit: Action["unit"] }) => boolean;

const unitsIn = (lines: readonly CardLine<Action>[]): ReadonlySet<UnitId> =>
  new Set(lines.flatMap(({ action: { unit } }) => (unit === null ? [] : [unit])));

/** Returns the highest units in reach; where that is one, the units directly under it too. */
function reportedUnits(record: UnitRecord, day: Day, mine: Mine): readonly Unit[] {
  const own = unitsOn(record, day).filter(({ id }) => mine({ unit: id }));
  const ids = new Set(own.map(({ id }) => id));
  const inOrder = own.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const highest = inOrder.filter(({ parent }) => parent === null || !ids.has(parent));
  const [only, ...others] = highest;
  if (only === undefined || others.length > 0) return highest;
  return [only, ...inOrder.filter(({ parent }) => parent === only.id)];
}

/** Returns what came in per unit that stands beside another, and which units are asked to comply or explain. */
export async function roundUnits(office: Office, { asOf, lines }: RoundStand, mine: Mine) {
  const record = await unitRecord(office);
  const own = lines.filter(({ action }) => mine(subjectOf(action)));
  const beside = unitsBeside(record, asOf, unitsIn(own));
  const under = own.map((line) => ({ ...line, action: { unit: countedUnder(beside, line.action.unit) } }));
  const expected = unitsBeside(record, asOf, unitsIn(lines)).map(({ unit }) => unit);
  const reported = reportedUnits(record, asOf, mine);
  return {
    counts: countsPerUnit(under),
    expected: expected.filter(({ id }) => mine({ unit: id })),
    units: unitsBegunBy(record, asOf),
    reported,
    split: splitOver(
      record,
      asOf,
      reported.map(({ id }) => id),
    ),
  };
}
