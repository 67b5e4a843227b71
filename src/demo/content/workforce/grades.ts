import type { Grade } from "../../../domain/workforce/index.ts";
import type { Work } from "./works.ts";

const codes = "A 1 2 3 4 5 6 7 8 9 10 10A 11 11A 12 13 14 15 16 17 18";

/** The salary grades of municipalities in their order (CAR-UWO; field study, section 13): `10A` comes after `10`. */
export const grades: readonly Grade[] = codes.split(" ") as Grade[]; // the list itself is what says what a grade is

type Weights = Readonly<Record<string, number>>;

/**
 * Weights of the grades by kind of work; a grade that is not named has nobody. Invented: no published table of staff by
 * grade was read. Set so that one in eight is in grade 12 or higher, as the figures in the plan of Meerwijk say.
 */
export const gradeWeights: Readonly<Record<Work, Weights>> = {
  advice: {
    6: 4,
    7: 6,
    8: 9,
    9: 13,
    10: 22,
    "10A": 4.5,
    11: 25,
    "11A": 3.4,
    12: 23,
    13: 10,
    14: 3.1,
    15: 0.8,
  },
  support: {
    3: 3,
    4: 6,
    5: 9,
    6: 14,
    7: 16,
    8: 18,
    9: 13,
    10: 10,
    "10A": 1.1,
    11: 7,
    12: 7,
    13: 2.3,
    14: 0.6,
  },
  digital: { 6: 6, 7: 12, 8: 18, 9: 20, 10: 20, "10A": 3.4, 11: 13, "11A": 1.1, 12: 14, 13: 4.9, 14: 1 },
  income: { A: 5, 4: 3, 5: 6, 6: 12, 7: 19, 8: 26, 9: 16, 10: 8, 11: 4.5, 12: 3.5, 13: 1.2 },
  social: {
    4: 3,
    5: 5,
    6: 8,
    7: 13,
    8: 20,
    9: 23,
    10: 16,
    "10A": 1.1,
    11: 9,
    "11A": 0.6,
    12: 8,
    13: 2.3,
    14: 0.6,
  },
  counter: { 4: 7, 5: 15, 6: 27, 7: 23, 8: 14, 9: 7, 10: 4.5, 11: 2.2, 12: 1.8, 13: 0.6 },
  city: {
    6: 3,
    7: 6,
    8: 12,
    9: 16,
    10: 22,
    "10A": 4.5,
    11: 21,
    "11A": 2.2,
    12: 21,
    13: 10,
    14: 3.1,
    15: 0.8,
  },
  outdoors: {
    A: 4,
    1: 1,
    2: 4,
    3: 11,
    4: 20,
    5: 22,
    6: 15,
    7: 10,
    8: 6,
    9: 3.4,
    10: 2.2,
    11: 1.1,
    12: 1,
    13: 0.4,
  },
  safety: { 4: 5, 5: 11, 6: 22, 7: 24, 8: 15, 9: 8, 10: 7, 11: 5, 12: 5, 13: 1.9, 14: 0.8 },
  lead: { 7: 14, 8: 16, 9: 6, 11: 8, 12: 12, 13: 14, 14: 12, 15: 8, 16: 6, 17: 3, 18: 1 },
};

/** A newcomer starts a little lower than who is there: weight of a grade against the one below it. */
export const newcomerStep = 0.94;
