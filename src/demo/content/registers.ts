import { usualHoursPerJob } from "../../domain/workforce/index.ts";

/** Invented: how Meerwijk counts jobs of the banenafspraak, and how many were agreed. */
export const jobRule = {
  validFrom: "2024-01-01",
  validUntil: null,
  hoursPerJob: usualHoursPerJob,
  below: "proRata",
  above: "proRata",
  group: "Mensen in het doelgroepregister met een arbeidsovereenkomst bij de gemeente",
  target: 160,
  sector: "Overheid",
  source: "Plan Meerwijk herkent zich, doel D06 (verzonnen cijfers)",
} as const;

/** Until how many jobs there are people on a day: what the figures of the plan say. */
export const jobsOnDay: readonly (readonly [day: string, jobs: number])[] = [
  ["2024-12-31", 118],
  ["2025-07-01", 124],
  ["2026-01-01", 134],
  ["2026-07-01", 143],
  ["2026-10-01", 148],
];

/** Where people of the banenafspraak work, as often as a unit is named; and the paid hours a week that they have. */
export const jobUnits: readonly string[] = [
  "SB-OR-GRO",
  "SB-OR-GRO",
  "SB-OR-GRO",
  "SB-OR-REI",
  "SB-OR-REI",
  "OM-BV-HUI",
  "OM-BV-HUI",
  "PZ-KL-KCC",
  "WI-WE-WGV",
  "BC-CO-BEE",
];
export const jobHours: readonly number[] = [16, 20, 24, 24, 28, 32, 32, 36];

const agreed = { cohort: null, source: "Stagebureau Meerwijk (verzonnen cijfers)" } as const;

/** Invented: interns, trainees and what is offered for them; the interns of the mbo are those of the plan. */
export const placementSeeds = [
  { ...agreed, kind: "mboInternship", period: "2024", total: 92, target: 150, knownOn: "2025-01-10" },
  { ...agreed, kind: "mboInternship", period: "2025", total: 108, target: 150, knownOn: "2026-01-16" },
  { ...agreed, kind: "internWithDisability", period: "2024", total: 11, target: 16, knownOn: "2025-01-10" },
  { ...agreed, kind: "internWithDisability", period: "2025", total: 14, target: 16, knownOn: "2026-01-16" },
  { ...agreed, kind: "internshipPlaces", period: "2025", total: 126, target: null, knownOn: "2026-01-16" },
  { ...agreed, kind: "schoolContacts", period: "2025", total: 12, target: null, knownOn: "2026-01-16" },
  { ...agreed, kind: "supervisionCapacity", period: "2025", total: 118, target: null, knownOn: "2026-01-16" },
  {
    ...agreed,
    kind: "traineeship",
    period: "2023",
    cohort: "2023-2025",
    total: 12,
    target: 15,
    knownOn: "2025-01-10",
  },
  {
    ...agreed,
    kind: "traineeship",
    period: "2025",
    cohort: "2025-2027",
    total: 15,
    target: 15,
    knownOn: "2026-01-16",
  },
] as const;
