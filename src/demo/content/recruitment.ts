/** Invented: for what Meerwijk looks for people, where, in which grade, and which share of who applies is a woman. */
export const vacancyKinds: readonly (readonly [title: string, unit: string, grade: string, women: number])[] =
  [
    ["Medewerker groen", "SB-OR-GRO", "5", 0.18],
    ["Medewerker reiniging", "SB-OR-REI", "4", 0.15],
    ["Toezichthouder openbare ruimte", "SB-OR-REI", "7", 0.3],
    ["Beheerder gebouwen", "OM-BV-HUI", "7", 0.28],
    ["Medewerker huisvesting", "OM-BV-HUI", "6", 0.45],
    ["Recruiter", "OM-BV-WER", "9", 0.68],
    ["Adviseur ontwikkeling", "OM-BV-ONT", "10", 0.66],
    ["Medewerker contactcentrum", "PZ-KL-KCC", "6", 0.58],
    ["Senior contactcentrum", "PZ-KL-KCC", "8", 0.52],
    ["Klantmanager werk", "WI-WE-WGV", "9", 0.62],
    ["Jobcoach", "WI-WE-WGV", "9", 0.6],
    ["Adviseur communicatie", "BC-CO-COM", "10", 0.64],
    ["Redacteur web", "BC-CO-BEE", "9", 0.55],
    ["Jurist", "BC-BO-JUR", "11", 0.56],
  ];

/** Invented: a half-year, how many vacancies close in it, and how often each method is used at them; more often each time. */
export const recruitmentHalves = [
  { period: "2025-H1", vacancies: 92, share: 0.46 },
  { period: "2025-H2", vacancies: 104, share: 0.58 },
  { period: "2026-H1", vacancies: 110, share: 0.69 },
] as const;

/** Invented: how much more or less often than the share of its half-year a method is used. */
export const methodLean: Readonly<Record<string, number>> = {
  coreCompetences: 0.2,
  neutralText: 0.25,
  diverseNetworks: 0,
  anonymousSelection: -0.35,
  diversePanel: 0.1,
  trainedPanel: -0.1,
  structuredInterview: 0.18,
  workSample: -0.2,
  openHiring: -0.6,
  evaluatedVacancy: -0.15,
};

/** Invented: vacancies that are open, and on which day they were opened. */
export const openVacancies: readonly (readonly [kind: number, opened: string])[] = [
  [7, "2026-09-21"],
  [0, "2026-10-05"],
  [9, "2026-10-08"],
];

const office = "Stagebureau Meerwijk (verzonnen cijfers)";

/** Invented: what is known of internship discrimination in a school year, and when that was recorded. */
export const schoolYearSeeds = [
  {
    knownOn: "2025-09-08",
    schoolYear: "2024",
    internships: 171,
    rejections: 38,
    signals: 4,
    actions: ["Stagebureau bespreekt elke afwijzing met de school"],
    reportDue: "2025-12-31",
    reportedOn: null,
    source: office,
  },
  {
    knownOn: "2025-12-15",
    schoolYear: "2024",
    internships: 171,
    rejections: 38,
    signals: 4,
    actions: ["Stagebureau bespreekt elke afwijzing met de school", "Brief aan alle stagebegeleiders"],
    reportDue: "2025-12-31",
    reportedOn: "2025-12-11",
    source: office,
  },
  {
    knownOn: "2026-09-07",
    schoolYear: "2025",
    internships: 188,
    rejections: 29,
    signals: 12,
    actions: [
      "Meldpunt voor studenten open, samen met 2 mbo-scholen",
      "60 begeleiders kregen een training over gelijke kansen",
      "Afwijzing altijd met reden, door 2 mensen bekeken",
    ],
    reportDue: "2026-12-31",
    reportedOn: null,
    source: office,
  },
] as const;

/** Invented: how the pilot with open hiring stands; who stayed is too few to show. */
export const pilotSeed = {
  knownOn: "2026-10-01",
  name: "Open hiring bij stages",
  startsOn: "2026-04-13",
  places: 30,
  filled: 24,
  months: 3,
  staying: 21,
  goal: 24,
  reportDue: "2027-03-31",
  reportedOn: null,
  source: office,
} as const;

export const recruitmentSource = "Wervingssysteem Meerwijk (verzonnen cijfers)";
