/** A band of whole years, both included, and its weight. */
export type AgeBand = readonly [from: number, to: number, weight: number];

/**
 * Ages of who is there at the start, by level of grade. Invented; no published table was read: few under 25,
 * half over 48, a large group in its last ten years before retirement.
 */
export const agesOfStaff: Readonly<Record<"low" | "middle" | "high" | "top", readonly AgeBand[]>> = {
  low: [
    [18, 24, 4.2],
    [25, 29, 6],
    [30, 34, 7.6],
    [35, 39, 10],
    [40, 44, 11],
    [45, 49, 12],
    [50, 54, 15.4],
    [55, 59, 20.8],
    [60, 64, 18],
    [65, 66, 3.9],
  ],
  middle: [
    [20, 24, 2.1],
    [25, 29, 7.5],
    [30, 34, 11],
    [35, 39, 13],
    [40, 44, 12],
    [45, 49, 12],
    [50, 54, 14.3],
    [55, 59, 16.9],
    [60, 64, 13.5],
    [65, 66, 2.7],
  ],
  high: [
    [25, 29, 4.5],
    [30, 34, 11],
    [35, 39, 15],
    [40, 44, 15],
    [45, 49, 14],
    [50, 54, 15.4],
    [55, 59, 16.9],
    [60, 64, 12.8],
    [65, 66, 2.4],
  ],
  top: [
    [32, 34, 3],
    [35, 39, 11],
    [40, 44, 17],
    [45, 49, 19],
    [50, 54, 20.9],
    [55, 59, 23.4],
    [60, 64, 16.5],
    [65, 66, 3],
  ],
};

/** Ages of newcomers: young, and some late in their working life. */
export const agesOfNewcomers: readonly AgeBand[] = [
  [19, 24, 14],
  [25, 29, 26],
  [30, 34, 19],
  [35, 39, 13],
  [40, 44, 10],
  [45, 49, 8],
  [50, 54, 6],
  [55, 59, 3.4],
  [60, 62, 0.6],
];

export const agesOfTrainees: readonly AgeBand[] = [[22, 27, 1]];
export const agesOfInterns: readonly AgeBand[] = [
  [17, 20, 6],
  [21, 24, 4],
  [25, 31, 0.6],
];
