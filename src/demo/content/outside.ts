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

const ofTheCity = {
  source: labourForce.source,
  population: "labourForce",
  countedAs: "people",
  unit: "percentage",
  dividesAll: true,
  referenceDate: "2024-12-31",
} as const;

/** Invented: Meerwijk and its neighbour in the old classes until 2022 and in the new ones of after it; sex and age of the last year. */
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
  {
    ...ofTheCity,
    series: "geslacht-beroepsbevolking",
    title: "Geslacht van de beroepsbevolking",
    classification: { name: "geslacht", version: "vanaf 2013" },
    lines: [
      "Gemeente;Aantal personen;Mannen;Vrouwen",
      "Meerwijk;86.600;52,3;47,7",
      "Anderstad;52.100;52,9;47,1",
    ],
  },
  {
    ...ofTheCity,
    series: "leeftijd-beroepsbevolking",
    title: "Leeftijd van de beroepsbevolking",
    classification: { name: "leeftijd", version: "tien jaar" },
    lines: [
      "Gemeente;Aantal personen;15 tot 25;25 tot 35;35 tot 45;45 tot 55;55 tot 65;65 tot 75",
      "Meerwijk;86.600;15,9;21,8;20,6;20,3;17,9;3,5",
      "Anderstad;52.100;15,1;19,9;20,2;21,4;19,6;3,8",
    ],
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
