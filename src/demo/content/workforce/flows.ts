/**
 * Chances a year of what happens to somebody on the staff. Invented; no published rates were read. Together one in ten
 * leaves in a year, one in twenty-five goes up a grade, one in fifty changes teams.
 */
type ByAge = readonly (readonly [upTo: number, aYear: number])[];

/** Leaving at one's own request, by age up to. */
export const ownRequest: ByAge = [
  [29, 0.1],
  [39, 0.074],
  [49, 0.05],
  [59, 0.03],
  [99, 0.02],
];
/** Leaving for another reason: what tells about health or death is among these and is never told apart. */
export const otherReason: ByAge = [
  [49, 0.004],
  [59, 0.008],
  [99, 0.016],
];
/** Early retirement, before the age at which the pension begins. */
export const earlyRetirement: ByAge = [
  [62, 0],
  [64, 0.05],
  [99, 0.16],
];
/** Months of age at which the state pension begins (67 years), and the share of each month after it who go then. */
export const pensionMonths = 67 * 12;
export const retiresAMonth = 0.55;
/** Nobody stays after this age in months. */
export const lastMonths = 70 * 12;

/** Going up a grade, by age up to. */
export const promotion: ByAge = [
  [29, 0.082],
  [39, 0.066],
  [49, 0.044],
  [59, 0.022],
  [99, 0.008],
];
/** Women in grade 9 and higher go up a little less often at first; by the fourth year as often. */
export const promotionOfWomen = { fromGrade: "9", atFirst: 0.86, gainAYear: 0.05 } as const;
/** Changing teams in the same grade, and the share of these who stay with the same kind of work. */
export const transfer = 0.0215;
export const transferSameWork = 0.8;
/** Changing paid hours. */
export const changeOfHours = 0.045;

/** How the months of a year differ, January first: leaving peaks after the summer, starting in September. */
export const seasonOfLeaving: readonly number[] = [
  1.05, 0.8, 0.9, 0.9, 0.85, 0.95, 1.25, 1.35, 1, 0.9, 0.85, 1.2,
];
export const seasonOfStarting: readonly number[] = [
  1.25, 1.05, 1.05, 1, 0.95, 0.8, 0.55, 0.7, 1.6, 1.2, 1.05, 0.8,
];
/** Share of the vacancies that are filled in an ordinary month, and growth of the staff in a year. */
export const filledAMonth = 0.38;
export const growthAYear = 0.01;

/** Share of leavers whose last day is the last of the month; the others go on a day between. */
export const leavesAtMonthEnd = 0.85;
/** How many people have one manager, for each kind of span, and the share of women among who is appointed where one could choose. */
export const spanOfControl = 15;
export const womenAmongNewManagers = 0.5;
export const womenAmongFirstManagers = 0.41;
