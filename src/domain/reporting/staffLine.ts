import { defaultGroupLimit, type ReleasedFigure } from "../disclosure/index.ts";
import type { Day } from "../shared/day.ts";
import type { Stated } from "../shared/stated.ts";
import { wilsonInterval } from "../statistics/index.ts";
import { shareConfidence, type UnitStaff } from "../workforce/index.ts";

/** A released count as it is frozen: of a hidden one nothing is left. */
export type StaffCount = number | "hidden";

/** What was released of the staff of one unit, with the release it comes from. */
export type ReportedStaff = {
  /** What the unit is called. */
  readonly unit: string;
  readonly release: number;
  readonly referenceDate: Day;
  readonly threshold: number;
  /** The keys of the tables it stands in. */
  readonly tables: readonly string[];
  readonly people: StaffCount;
  readonly women: StaffCount;
  readonly wholePeople: StaffCount;
  readonly wholeWomen: StaffCount;
  readonly ages: readonly { readonly ages: string; readonly people: StaffCount }[];
};

/** A share in whole percentages (0 to 100), with the interval of 95 % in which chance may have put it. */
export type StaffShare = { readonly share: number; readonly low: number; readonly high: number };

/** The staff of a unit with the share of women there and in the whole organisation; null where it may not or cannot be said. */
export type StaffLine = ReportedStaff & {
  readonly womenShare: Stated<StaffShare>;
  readonly wholeShare: Stated<StaffShare>;
};

const inHundreds = (share: number): number => Math.round(share * 100);

/** W177: a share stands only where both counts are shown, of one release, and of as many people as the group limit. */
function shareOf(part: StaffCount, whole: StaffCount, threshold: number): StaffShare | null {
  if (part === "hidden" || whole === "hidden" || whole < defaultGroupLimit(threshold)) return null;
  const interval = wilsonInterval({ count: part, total: whole }, shareConfidence);
  if (interval === null) return null;
  return {
    share: inHundreds(part / whole),
    low: inHundreds(interval.lower),
    high: inHundreds(interval.upper),
  };
}

const countOf = (figure: ReleasedFigure): StaffCount => (figure.kind === "shown" ? figure.value : "hidden");

/** Returns what was released of a unit as it is frozen, under the name that the unit has. Source: requirement WM-09. */
export const reportedStaff = (
  { people, women, wholePeople, wholeWomen, ages, ...rest }: UnitStaff,
  name: string,
): ReportedStaff => ({
  ...rest,
  unit: name,
  people: countOf(people),
  women: countOf(women),
  wholePeople: countOf(wholePeople),
  wholeWomen: countOf(wholeWomen),
  ages: ages.map((one) => ({ ages: one.ages, people: countOf(one.people) })),
});

/** Returns the staff of units with their shares; percentages are whole. Source: requirement WM-09; W177. */
export const staffLines = (staff: readonly ReportedStaff[]): readonly StaffLine[] =>
  staff.map((one) => ({
    ...one,
    womenShare: shareOf(one.women, one.people, one.threshold),
    wholeShare: shareOf(one.wholeWomen, one.wholePeople, one.threshold),
  }));
