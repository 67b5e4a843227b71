import { originClasses } from "../../domain/workforce/index.ts";

const labourForce = {
  series: "herkomst-beroepsbevolking",
  title: "Herkomst van de beroepsbevolking",
  source: "Onderzoek en Statistiek Meerwijk, jaarboek (verzonnen cijfers)",
  population: "labourForce",
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
} as const;
const before = "Gemeente;Aantal personen;Nederlands;Westers;Niet-westers";
const after = "Gemeente;Aantal personen;Nederland;Europa (excl. Nederland);Buiten-Europa";

/** Invented: Meerwijk and its neighbour in the old classes until 2022 and in the new ones of after it. */
export const outsideSeeds = [
  {
    ...labourForce,
    referenceDate: "2020-12-31",
    classification: originClasses.until2022,
    lines: [before, "Meerwijk;84.300;76;10;14", "Anderstad;51.200;83;9;8"],
  },
  {
    ...labourForce,
    referenceDate: "2021-12-31",
    classification: originClasses.until2022,
    lines: [before, "Meerwijk;84.900;75;10;15", "Anderstad;51.400;82;9;9"],
  },
  {
    ...labourForce,
    referenceDate: "2022-12-31",
    classification: originClasses.from2022,
    lines: [after, "Meerwijk;85.600;73;9;18", "Anderstad;51.700;81;8;11"],
  },
  {
    ...labourForce,
    referenceDate: "2023-12-31",
    classification: originClasses.from2022,
    lines: [after, "Meerwijk;86.100;72;10;19", "Anderstad;51.900;80;9;11"],
  },
] as const;

/** Invented: what the analyst asked of CBS, and who told the works council. */
export const outsideRequest = {
  referenceDate: "2024-12-31",
  variant: "zoomedIn",
  employees: 2140,
  cuts: [
    {
      characteristic: "Schaal",
      subgroups: [
        { name: "1 tot en met 8", employees: 1120 },
        { name: "9 tot en met 11", employees: 790 },
        { name: "12 en hoger", employees: 230 },
      ],
    },
  ],
  informed: { body: "Ondernemingsraad", by: "HR-analist", on: "2025-01-09" },
} as const;
