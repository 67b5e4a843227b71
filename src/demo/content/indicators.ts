import type { MeasuredUnit } from "../../domain/programme/index.ts";

/** A number by which an action is followed, with what its owner tells of it in each round that is answered. */
export type IndicatorSeed = {
  readonly action: string;
  readonly name: string;
  readonly unit: MeasuredUnit;
  /** Number of people a value is taken over; null for things. */
  readonly people: number | null;
  readonly values: readonly number[];
};

export const indicatorSeeds: readonly IndicatorSeed[] = [
  {
    action: "A22",
    name: "Vacatures die ook buiten de bekende wegen stonden",
    unit: "things",
    people: null,
    values: [14, 21, 33],
  },
  {
    action: "A45",
    name: "Adviezen van netwerken die zijn overgenomen",
    unit: "things",
    people: null,
    values: [4, 6, 9],
  },
  {
    action: "A13",
    name: "Medewerkers die na agressie een gesprek kregen",
    unit: "percentage",
    people: 120,
    values: [55, 70, 80],
  },
];
