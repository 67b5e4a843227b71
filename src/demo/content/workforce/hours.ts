/** Paid hours a week and how many of a hundred have them; 36 is full time (field study, section 12). */
export type HoursWeight = readonly [hours: number, weight: number];

type Life = "young" | "middle" | "late";

/**
 * Hours by sex and time of life (under 30, under 50, older). Invented: most women work part-time, most of all
 * between 30 and 50, most men full time. 28.8 and 25.2 are 80 % and 70 % of full time.
 */
export const hoursWeights: Readonly<
  Record<"women" | "others", Readonly<Record<Life, readonly HoursWeight[]>>>
> = {
  women: {
    young: [
      [36, 60],
      [32, 22],
      [28.8, 4],
      [28, 5],
      [24, 6],
      [16, 3],
    ],
    middle: [
      [40, 1],
      [36, 29],
      [32, 26],
      [28.8, 6],
      [28, 12],
      [25.2, 2],
      [24, 17],
      [20, 4],
      [16, 3],
    ],
    late: [
      [36, 36],
      [32, 22],
      [28.8, 5],
      [28, 9],
      [24, 15],
      [20, 7],
      [16, 4],
      [12, 2],
    ],
  },
  others: {
    young: [
      [40, 2],
      [36, 80],
      [32, 11],
      [24, 4],
      [16, 3],
    ],
    middle: [
      [40, 4],
      [36, 70],
      [32, 18],
      [28.8, 3],
      [28, 2],
      [24, 3],
    ],
    late: [
      [40, 4],
      [36, 73],
      [32, 13],
      [28.8, 3],
      [24, 5],
      [18, 2],
    ],
  },
};

/** Hours of an intern, and of the second employment of who has two. */
export const hoursOfInterns: readonly HoursWeight[] = [
  [32, 5],
  [24, 3],
  [16, 2],
];
export const hoursOfSecond: readonly HoursWeight[] = [
  [8, 4],
  [10.8, 1],
  [12, 3],
];
/** Who has two employments works at most this much in the first. */
export const mostHoursBesideSecond = 24;
