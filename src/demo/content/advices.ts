import type { Recommendation } from "../../domain/governance/index.ts";

type AnswerSeed = Pick<NonNullable<Recommendation["answer"]>, "kind" | "reason">;

/** Invented: a study by others, with what is done with it; nothing is said yet of the last recommendation. */
export const studySeed = {
  title: "Hoe gaan wij met elkaar om?",
  maker: "Bureau Zeewind (verzonnen)",
  receivedDaysAgo: 40,
  recommendations: [
    ["Oefen in elk team een keer per jaar hoe je elkaar aanspreekt.", { kind: "adopted", reason: null }],
    [
      "Stel een functionaris aan die klachten mag afdoen.",
      { kind: "not", reason: "De klachtencommissie doet dit al. Zij krijgt wel meer uren." },
    ],
    ["Meet elk jaar of mensen zich veilig voelen.", null],
  ] as const satisfies readonly (readonly [string, AnswerSeed | null])[],
} as const;

/** Invented: a table at which people talked, with what follows from it. */
export const tableSeed = {
  title: "Een werkomgeving voor iedereen",
  about: "Wat maakt een werkplek toegankelijk, en wat stoort?",
  facilitator: "Bureau Zeewind (verzonnen)",
  notes:
    "De gangen zijn donker en de balie is te hoog. De stilteruimte wordt vaak als vergaderzaal gebruikt.",
  heldDaysAgo: 25,
  followUps: [
    { what: "Een lage balie in de hal", who: "Facilitair", dueInDays: 30, isDone: false },
    { what: "De stilteruimte uit het reserveringssysteem", who: "Facilitair", dueInDays: -10, isDone: true },
    { what: "Betere lampen in de gangen", who: "Facilitair", dueInDays: -5, isDone: false },
  ],
} as const;

/** Invented: how an expert judged a way of taking part. */
export const checkSeed = {
  project: "Inbrengronde over het nieuwe plan",
  expert: "Expertcommissie",
  points: { reach: "partly", access: "yes", safety: "yes", time: "yes", account: "yes" },
  advice: "Ga ook langs bij wie buiten werkt. Zij lezen geen intranet.",
  answer: null,
} as const;

/** Invented: a call to take part, and who signed up for it. */
export const callSeed = {
  title: "Denk mee over de nieuwe bestuursopdracht",
  text: "Wij zoeken mensen uit alle clusters. U praat twee keer een middag mee.",
  days: [-6, 20],
  places: 24,
  signedUp: "Ruud Terpstra",
} as const;
