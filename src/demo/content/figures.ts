import type { ProgrammeFile } from "../../domain/programme/index.ts";
import { targets } from "./targets.ts";

export type DemoFigure = ProgrammeFile["measurements"][number];

/** Period, value, the day it was recorded, and, where there are, interval and number of people. */
type Point = readonly [
  period: string,
  value: number,
  recordedOn: string,
  interval?: readonly [number, number] | undefined,
  population?: number,
];

const series: Readonly<Record<string, readonly Point[]>> = {
  D01: [
    ["2024-12-31", 13, "2025-01-10", [10, 17], 372],
    ["2025-07-01", 13, "2025-09-26", [10, 17], 376],
    ["2026-01-01", 14, "2026-01-30", [11, 18], 381],
    ["2026-07-01", 15, "2026-10-09", [12, 19], 390],
    ["2027-01-01", 16, "2027-01-29", [13, 20], 398],
    ["2027-07-01", 17, "2027-10-08", [14, 21], 402],
    ["2028-01-01", 18, "2028-01-28", [15, 22], 405],
    ["2028-07-01", 19, "2028-10-06", [15, 23], 410],
  ],
  D02: [
    ["2024-H2", 19, "2025-01-10", [14, 25], 184],
    ["2025-H1", 20, "2025-09-26", [15, 26], 191],
    ["2025-H2", 21, "2026-03-27", [16, 27], 203],
    ["2026-H1", 23, "2026-10-09", [18, 29], 212],
    ["2026-H2", 23, "2027-03-26", [18, 29], 208],
    ["2027-H1", 24, "2027-10-08", [19, 30], 215],
  ],
  D03: [
    ["2024-12-31", 41, "2025-01-10", undefined, 209],
    ["2025-12-31", 43, "2026-01-23", undefined, 212],
    ["2026-07-01", 44, "2026-09-11", undefined, 214],
    ["2026-12-31", 45, "2027-01-22", undefined, 214],
    ["2027-12-31", 47, "2028-01-21", undefined, 216],
  ],
  D04: [
    ["2024-07", 92, "2025-01-10"],
    ["2025-07", 108, "2025-09-12"],
    ["2026-07", 131, "2026-09-11"],
    ["2027-07", 142, "2027-09-10"],
    ["2028-07", 151, "2028-09-08"],
  ],
  D05: [
    ["2025", 8, "2026-01-30"],
    ["2026-H1", 14, "2026-07-17"],
    ["2026", 17, "2027-01-29"],
    ["2027", 22, "2028-01-28"],
  ],
  D06: [
    ["2024-12-31", 118, "2025-01-10"],
    ["2025-07-01", 124, "2025-07-18"],
    ["2026-01-01", 134, "2026-01-23"],
    ["2026-07-01", 143, "2026-07-17"],
    ["2026-10-01", 148, "2026-10-09"],
    ["2026-12-31", 154, "2027-01-22"],
    ["2027-07-01", 159, "2027-07-16"],
    ["2028-01-01", 163, "2028-01-21"],
  ],
  D07: [
    ["2024-03", 7.1, "2025-01-10", [7, 7.2], 1986],
    ["2026-03", 7.3, "2026-05-22", [7.2, 7.4], 2104],
    ["2028-03", 7.5, "2028-05-19", [7.4, 7.6], 2190],
  ],
  D08: [
    ["2024-03", 12, "2025-01-10", [11, 14], 1986],
    ["2026-03", 10, "2026-05-22", [9, 11], 2104],
    ["2028-03", 8, "2028-05-19", [7, 9], 2190],
  ],
  D09: [
    ["2024-Q4", 28, "2025-01-10", undefined, 96],
    ["2025-Q1", 33, "2025-04-18", undefined, 104],
    ["2025-Q3", 46, "2025-10-17", undefined, 99],
    ["2026-Q1", 64, "2026-04-17", undefined, 118],
    ["2026-Q2", 76, "2026-07-17", undefined, 109],
    ["2026-Q3", 82, "2026-10-09", undefined, 112],
    ["2027-Q1", 91, "2027-04-16", undefined, 121],
    ["2027-Q3", 98, "2027-10-15", undefined, 117],
  ],
  D10: [
    ["2025-12-31", 24, "2026-01-16"],
    ["2026-06-30", 58, "2026-07-17"],
    ["2026-10-01", 88, "2026-10-09"],
    ["2026-12-31", 104, "2027-01-15"],
  ],
  D11: [
    ["2024", 29, "2025-01-10"],
    ["2025", 57, "2025-12-12"],
    ["2026-Q2", 71, "2026-07-10"],
    ["2026-Q3", 86, "2026-10-09"],
    ["2027", 100, "2027-11-19"],
  ],
  D12: [
    ["2024-12", 31, "2025-01-10", undefined, 51],
    ["2025-12", 54, "2026-01-16", undefined, 56],
    ["2026-06", 70, "2026-07-10", undefined, 57],
    ["2026-12", 77, "2027-01-15", undefined, 60],
    ["2027-06", 83, "2027-07-09", undefined, 64],
  ],
};

const notes: Readonly<Record<string, string>> = {
  "D11 2025": "4 van de 7 clusters.",
  "D11 2026-Q2": "5 van de 7 clusters.",
  "D11 2026-Q3": "6 van de 7 clusters.",
  "D07 2026-03": "2.104 van de 3.185 medewerkers deden mee.",
  "D06 2026-10-01": "1 baan is 25,5 uur per week.",
};

/** These are about a part of the staff; the others about everybody, about one unit or about no people at all. */
const ofPart: readonly string[] = ["D01", "D02", "D03"];

function figureOf(
  key: string,
  at: number,
  [period, value, recordedOn, interval, population]: Point,
): DemoFigure {
  const target = targets.find((candidate) => candidate.key === key);
  if (!target) throw new RangeError(`no target ${key}`);
  return {
    key: `${key}-${at + 1}`,
    target: key,
    measure: target.measure,
    value,
    unit: target.unit,
    period,
    interval: interval === undefined ? null : { lower: interval[0], upper: interval[1] },
    group: ofPart.includes(key) || target.about !== null ? "part" : "wholeStaff",
    about: target.about,
    population: population ?? null, // a count of everybody names no number of people
    instrument: target.source,
    source: `${target.source}, ${period}`,
    alreadyPublished: false,
    note: notes[`${key} ${period}`] ?? null, // most figures need no note
    evidence: [],
    recordedOn,
  };
}

/** Every figure of the four years in the order of recording; a demo keeps those that lie before its today. */
export const figures: readonly DemoFigure[] = Object.entries(series)
  .flatMap(([key, points]) => points.map((point, at) => figureOf(key, at, point)))
  .toSorted(
    (one, other) => one.recordedOn.localeCompare(other.recordedOn) || one.key.localeCompare(other.key),
  );
