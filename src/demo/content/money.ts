import type { ProgrammeFile } from "../../domain/programme/index.ts";

type Line = ProgrammeFile["budgets"][number];
type Short = readonly [
  key: string,
  year: number,
  kind: "structural" | "incidental",
  amountEUR: number,
  category: "staff" | "material",
  action: string | null,
  purpose: string,
];

const granted: readonly Short[] = [
  ["B01", 2025, "structural", 310_000, "staff", null, "Programmateam van 3,5 fte"],
  ["B02", 2025, "incidental", 96_000, "material", "A01", "Sessies voor 214 leidinggevenden"],
  ["B03", 2025, "structural", 245_000, "staff", "A40", "3 jobcoaches in eigen dienst"],
  ["B04", 2025, "incidental", 180_000, "material", "A43", "Stadhuis zonder drempels, eerste deel"],
  ["B05", 2026, "structural", 64_000, "material", "A28", "Gelijke stagevergoeding voor elk niveau"],
  ["B06", 2026, "incidental", 48_000, "material", "A39", "Startpakket: aanvraagmodule en voorzieningen"],
  ["B07", 2026, "incidental", 130_000, "material", "A32", "Talentprogramma, eerste groep"],
  ["B08", 2026, "incidental", 42_000, "material", "A17", "Training voor 100 commissieleden"],
  ["B09", 2026, "incidental", 75_000, "material", "A47", "Standaardbrieven herschrijven en testen"],
  ["B10", 2026, "incidental", 55_000, "material", "A72", "Tussenmeting door een bureau van buiten"],
  ["B11", 2027, "incidental", 210_000, "material", "A43", "Stadhuis zonder drempels, lift oostvleugel"],
  ["B12", 2027, "structural", 38_000, "staff", "A37", "Taalcoach op 2 werven"],
];

const claimed: readonly Short[] = [
  [
    "B13",
    2027,
    "incidental",
    120_000,
    "staff",
    "A42",
    "Begeleiding van nieuwe collega’s uit het doelgroepregister",
  ],
  ["B14", 2027, "incidental", 130_000, "material", "A32", "Talentprogramma, tweede groep"],
  ["B15", 2028, "incidental", 160_000, "staff", "A27", "Leerwerktraject voor 20 mbo-studenten"],
  ["B16", 2028, "incidental", 45_000, "material", "A78", "Slotmeting en terugblik"],
];

const origins: Readonly<Record<number, string>> = {
  2025: "Programmabegroting 2025",
  2026: "Programmabegroting 2026",
  2027: "Perspectiefnota 2027",
  2028: "Perspectiefnota 2028",
};

const costUnits: Readonly<Record<string, Line["allocation"]>> = {
  B09: [
    { unit: "PZ", share: 0.6 },
    { unit: "BC-CO", share: 0.4 },
  ],
  B12: [{ unit: "SB-OR", share: 1 }],
  B13: [
    { unit: "WI-WE", share: 0.5 },
    { unit: "OM-BV", share: 0.5 },
  ],
};

/** Lines that are covered in part only; the other granted lines are covered in full. */
const partly: Readonly<Record<string, number>> = { B11: 0.8, B15: 0.5 };

const extras: Readonly<Record<string, Line["extraFor"]>> = {
  B07: {
    group: "Collega’s in schaal 9 tot en met 11",
    reason: "Uit deze schalen stroomden in 2024 maar 4 collega’s door naar schaal 12 of hoger.",
  },
};

const line =
  (state: "granted" | "claim") =>
  ([key, year, kind, amountEUR, category, action, purpose]: Short): Line => ({
    key,
    year,
    kind,
    amountEUR,
    purpose,
    status: state === "granted" ? "Toegekend" : "Claim",
    openEnded: kind === "structural",
    origin: origins[year] ?? null, // a year outside the programme has no source of money
    state,
    category,
    coverage: partly[key] ?? (state === "granted" ? 1 : null), // what is only claimed has no coverage yet
    action,
    allocation: costUnits[key] ?? [], // most lines are paid by the programme itself
    extraFor: extras[key] ?? null, // one line is extra for a group
    evidence: [],
  });

/** The money of Meerwijk, per year. */
export const budgets: readonly Line[] = [...granted.map(line("granted")), ...claimed.map(line("claim"))];
