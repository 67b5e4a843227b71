import type { EntryValues } from "../../usecases/council/addCouncilEntry.ts";

/** A commitment or motion of Meerwijk; days are counted from the day on which it is entered. */
export type EntrySeed = Pick<
  EntryValues,
  "number" | "text" | "by" | "to" | "meeting" | "portfolio" | "link"
> & {
  readonly kind: "commitment" | "motion";
  readonly madeDaysAgo: number;
  readonly dueInDays: number | null;
  /** In how many quarters the council hears how it goes. */
  readonly informInQuarters: number | null;
  readonly responsible: string | null;
};

const promised = {
  by: "Wethouder Personeel en Inclusie",
  to: "Gemeenteraad",
  meeting: "Raadsvergadering",
  portfolio: "Wethouder Personeel en Inclusie",
  link: null,
  informInQuarters: null,
} as const;

export const lateSeed: EntrySeed = {
  ...promised,
  kind: "commitment",
  number: "26-031",
  text: "De raad krijgt een brief over de stages van mbo-studenten.",
  madeDaysAgo: 150,
  dueInDays: -20,
  responsible: "Team Werving",
};

/** Late, and nobody said why. */
export const silentSeed: EntrySeed = {
  ...promised,
  kind: "commitment",
  number: "26-018",
  text: "De commissie Bestuur hoort hoe het meldpunt werkt.",
  to: "Commissie Bestuur",
  meeting: "Commissie Bestuur",
  madeDaysAgo: 200,
  dueInDays: -45,
  responsible: "Directeur Bedrijfsvoering",
};

export const settledSeed: EntrySeed = {
  ...promised,
  kind: "commitment",
  number: "25-102",
  text: "Het college vertelt de raad wat de ondernemingsraad vindt.",
  madeDaysAgo: 300,
  dueInDays: -90,
  responsible: "Programmabureau",
};

export const motionSeed: EntrySeed = {
  kind: "motion",
  number: "26/045",
  text: "Onderzoek een streefcijfer voor leidinggevenden met een andere achtergrond.",
  by: "Fractie Meerwijk Samen",
  to: "College",
  meeting: "Raadsvergadering",
  portfolio: "Wethouder Personeel en Inclusie",
  link: "https://meerwijk.example/raad/moties/26-045",
  madeDaysAgo: 60,
  dueInDays: 150,
  informInQuarters: 1,
  responsible: "Programmabureau",
};
