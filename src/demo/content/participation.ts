import type { ContributionOutcome, ContributionRound } from "../../domain/governance/index.ts";
import type { ConsentRequestValues } from "../../usecases/governance/addConsentRequest.ts";

type RequestSeed = Omit<ConsentRequestValues, "actions" | "body"> & {
  /** How many actions of the plan that did not begin yet wait for it. */
  readonly holds: number;
  readonly until: "drafted" | "asked" | "conditionally";
};

/** Invented: what the works council of Meerwijk is asked. */
export const requestSeeds: readonly RequestSeed[] = [
  {
    title: "Aanpassing van de gedragscode",
    right: "consent",
    item: "m",
    gate: null,
    explanation: "De code noemt nu ook discriminatie onder collega's en wie u kunt bellen.",
    holds: 0,
    until: "conditionally",
  },
  {
    title: "Peiling naar de cultuur op het werk",
    right: "consent",
    item: "d",
    gate: null,
    explanation: "Een korte vragenlijst zonder namen, elk jaar in november.",
    holds: 1,
    until: "asked",
  },
  {
    title: "Verhuizing van het team Diversiteit",
    right: "advice",
    item: null,
    gate: null,
    explanation: null,
    holds: 0,
    until: "drafted",
  },
];

export const requestConditions = "Na een half jaar bespreken wij samen hoe het gaat.";

/** What somebody gave: under a name of the list of people, told by a group, or without a name. */
type GiftSeed = {
  readonly by: { readonly person: string } | { readonly told: string } | "nobody";
  readonly text: string;
  readonly outcome: Omit<ContributionOutcome, "on"> | null;
};

type RoundSeed = Pick<ContributionRound, "title" | "purpose" | "question" | "draft" | "groups"> & {
  /** First and last day, counted from the day on which the demo is filled. */
  readonly days: readonly [from: number, until: number];
  readonly closes: boolean;
  readonly gifts: readonly GiftSeed[];
};

/** Invented: rounds in which people of Meerwijk say what they make of it; the one that is open stands last. */
export const roundSeeds: readonly RoundSeed[] = [
  {
    title: "Eerste versie van het nieuwe plan",
    purpose: "draft",
    question: "Wat mist u in dit plan, en wat kan eruit?",
    draft: "versie 0.3",
    groups: ["networks", "coordinators", "worksCouncil", "employees"],
    days: [-345, -331],
    closes: true,
    gifts: [
      {
        by: { told: "netwerk Meerwijk Kleurrijk" },
        text: "Zet bij elke actie wie erop aanspreekbaar is.",
        outcome: { kind: "takenOver", reason: null },
      },
      {
        by: { person: "Ruud Terpstra" },
        text: "Plan de trainingen ook in de avond, voor wie in ploegen werkt.",
        outcome: {
          kind: "partly",
          reason: "Twee trainingen zijn nu in de avond. Meer past niet in het geld.",
        },
      },
      {
        by: "nobody",
        text: "Laat een jaar geen nieuwe plannen maken en voer eerst de oude uit.",
        outcome: {
          kind: "not",
          reason: "De raad vroeg om een plan voor dit jaar. Er staan wel minder acties in.",
        },
      },
    ],
  },
  {
    title: "Wat u nodig heeft op het werk",
    purpose: "facilities",
    question: "Wat kan er beter aan het gebouw, de spullen of de werktijden?",
    draft: null,
    groups: ["employees"],
    days: [-20, -2],
    closes: false,
    gifts: [{ by: "nobody", text: "Een stille ruimte op elke verdieping.", outcome: null }],
  },
  {
    title: "Doen we nog de goede dingen?",
    purpose: "yearly",
    question: "Wat helpt u in uw werk, en waarmee kunnen we stoppen?",
    draft: null,
    groups: ["worksCouncil", "employees"],
    days: [-4, 10],
    closes: false,
    gifts: [{ by: { person: "Ruud Terpstra" }, text: "Ga door met de gesprekken per team.", outcome: null }],
  },
];
