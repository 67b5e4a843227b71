/** Share (0 to 1) of the staff at the start with a temporary contract, by whole years of age up to; the rest is permanent. Invented. */
export const temporaryShare: readonly (readonly [upTo: number, share: number])[] = [
  [24, 0.5],
  [29, 0.26],
  [39, 0.11],
  [54, 0.055],
  [70, 0.025],
];

/** Trainees for each hundred of the staff, and people hired in; both work mostly where plans are made and systems run. */
export const traineeShare = 0.008;
export const hiredShare = 0.07;

/** How newcomers start, out of a hundred. */
export const newcomerKinds = { temporary: 74, permanent: 22, trainee: 4 } as const;

/** Months of a first contract. */
export const termMonths = { temporary: 12, trainee: 24, hiredIn: 6, intern: 5 } as const;

/** What happens at the end of a term, as shares: the rest leaves. A contract goes on for a year, hiring in for half a year. */
export const atEndOfTerm = {
  temporary: { permanent: 0.52, longer: 0.25 },
  trainee: { permanent: 0.75, longer: 0 },
  hiredIn: { permanent: 0.06, longer: 0.55 },
} as const;

/**
 * Interns who start in a month for each hundred of the staff: in September and in February, and a few between. Together
 * a little over 3 a year, as the register of internships in the plan of Meerwijk has them.
 */
export const internsAMonth: readonly number[] = [0.1, 1.1, 0.1, 0, 0, 0, 0, 0.1, 1.7, 0.1, 0.1, 0];
/** By what share the number of interns grows in a year. */
export const internGrowthAYear = 0.1;

/** Share of people with two employments. */
export const doubleShare = 0.015;
/** Chance a month that a second employment ends, and that one begins for as many as have one: some leave with both. */
export const secondEnds = 0.03;
export const secondBegins = 0.039;
