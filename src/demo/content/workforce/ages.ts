/** A band of whole years, both included, and its weight. */
export type AgeBand = readonly [from: number, to: number, weight: number];

/**
 * Ages of who is there at the start, by level of grade. Invented, in the shape that municipalities are known for: few
 * under 25, half over 48, a large group in its last ten years before retirement.
 */
export const agesOfStaff: Readonly<Record<"low" | "middle" | "high" | "top", readonly AgeBand[]>> = {
  low: [
    [18, 24, 6],
    [25, 29, 8],
    [30, 34, 9],
    [35, 39, 10],
    [40, 44, 11],
    [45, 49, 12],
    [50, 54, 14],
    [55, 59, 16],
    [60, 64, 12],
    [65, 66, 2.6],
  ],
  middle: [
    [20, 24, 3],
    [25, 29, 10],
    [30, 34, 13],
    [35, 39, 13],
    [40, 44, 12],
    [45, 49, 12],
    [50, 54, 13],
    [55, 59, 13],
    [60, 64, 9],
    [65, 66, 1.8],
  ],
  high: [
    [25, 29, 6],
    [30, 34, 13],
    [35, 39, 15],
    [40, 44, 15],
    [45, 49, 14],
    [50, 54, 14],
    [55, 59, 13],
    [60, 64, 8.5],
    [65, 66, 1.6],
  ],
  top: [
    [32, 34, 3],
    [35, 39, 11],
    [40, 44, 17],
    [45, 49, 19],
    [50, 54, 19],
    [55, 59, 18],
    [60, 64, 11],
    [65, 66, 2],
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
