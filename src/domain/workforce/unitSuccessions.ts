import type { CodeSuccession } from "../disclosure/index.ts";
import { type UnitId, type UnitRecord, unitsOn } from "../organisation/index.ts";
import type { Day } from "../shared/day.ts";
import { ownCode } from "./unitDimension.ts";

/** The units that hang together by the successions of a period, each in one group. */
function unitsTogether({ successions }: UnitRecord, after: Day, by: Day): readonly ReadonlySet<UnitId>[] {
  let groups: readonly ReadonlySet<UnitId>[] = [];
  for (const { from, to, on } of successions) {
    if (on <= after || on > by) continue;
    const touched = groups.filter((group) => group.has(from) || group.has(to));
    const together = new Set([from, to, ...touched.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !touched.includes(group)), together];
  }
  return groups;
}

/**
 * Returns which units of one day went on as which of a later day, as codes of the characteristic unit: units that were merged
 * or split in between stand together, and so do the people of each itself. Source: docs/disclosure.md, reorganisations.
 */
export function unitSuccessions(record: UnitRecord, after: Day, by: Day): readonly CodeSuccession[] {
  const unitsThere = (day: Day): readonly UnitId[] => unitsOn(record, day).map(({ id }) => id);
  const [before, now] = [unitsThere(after), unitsThere(by)];
  return unitsTogether(record, after, by).flatMap((group) => {
    const inGroup = (units: readonly UnitId[]) => units.filter((id) => group.has(id));
    const [from, to] = [inGroup(before), inGroup(now)];
    return [
      { characteristic: "unit", before: from, after: to },
      { characteristic: "unit", before: from.map(ownCode), after: to.map(ownCode) },
    ];
  });
}
