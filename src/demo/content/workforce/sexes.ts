import type { Work } from "./works.ts";

/**
 * Share (0 to 1) of women in the grades up to 8, by kind of work. Invented: few in technical services, many in the social
 * domain, together about half.
 */
export const womenShare: Readonly<Record<Work, number>> = {
  advice: 0.65,
  support: 0.62,
  digital: 0.44,
  income: 0.64,
  social: 0.77,
  counter: 0.7,
  city: 0.57,
  outdoors: 0.2,
  safety: 0.41,
  lead: 0.62,
};

/** What the log-odds of a woman lose with each grade above 8. Invented: a decline for the figures to find (requirement WM-04). */
export const declineByGrade = 0.13;

/** What the log-odds of a woman among newcomers from grade 10 up win in a year: the plan works, slowly. */
export const gainAYear = 0.12;

/** How much teams of the same kind differ: the spread of their log-odds. */
export const spreadOfTeams = 0.45;

/** One in so many teams of twelve or fewer is all women or all men. */
export const oneSided = { upTo: 12, oneIn: 5 } as const;

/** Share of people whose sex in the register of persons is X, and of people hired in of whom HR recorded none. */
export const neitherShare = 0.0015;
export const unknownShareOfHired = 0.12;
