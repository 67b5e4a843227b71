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

/** Invented: an advice of the expert committee with what is done with it, and one that waits for its first recommendation. */
export const committeeSeed = {
  committee: "expertcommissie",
  member: "Marloes Tichelaar",
  given: {
    title: "Reflectie op het eerste jaar",
    receivedDaysAgo: 34,
    recommendations: [
      ["Vertel elk half jaar aan iedereen wat met inbreng is gedaan.", { kind: "adopted", reason: null }],
      [
        "Meet in elk team apart.",
        { kind: "partly", reason: "Alleen in teams die groot genoeg zijn. Kleine groepen beschermen wij." },
      ],
    ] as const satisfies readonly (readonly [string, AnswerSeed])[],
    account: "Collegebrief over het advies van de expertcommissie",
  },
  asked: {
    title: "Hoe bereiken wij wie buiten werkt?",
    receivedDaysAgo: 6,
    paper: "Vraag aan de expertcommissie",
    lines: [
      "Wie buiten werkt leest geen intranet en is in vragenlijsten weinig te horen.",
      "Wat raadt de commissie aan?",
    ],
  },
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
