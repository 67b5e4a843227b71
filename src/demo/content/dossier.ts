/** A document of the dossier of Meerwijk; `number` is the end of its number in the register, null where nobody gave it one yet. */
type DocumentSeed = {
  readonly title: string;
  readonly annex: string | null;
  readonly number: string | null;
  readonly lines: readonly string[];
};

/** The proposal first. The last one came in late and has no number yet: one of the two things that the check finds. */
export const documentSeeds: readonly DocumentSeed[] = [
  {
    title: "Collegevoorstel voortgang Meerwijk herkent zich",
    annex: null,
    number: "0411",
    lines: ["Het college wordt gevraagd in te stemmen met het voortgangsverslag en de brief aan de raad."],
  },
  {
    title: "Voortgangsverslag Meerwijk herkent zich",
    annex: "1",
    number: "0412",
    lines: ["Wat af is, wat loopt en wat later komt. De cijfers staan in de vastgelegde rapportage."],
  },
  {
    title: "Raadsbrief voortgang",
    annex: "2",
    number: "0413",
    lines: ["Geachte leden van de raad,", "Met deze brief vertellen wij hoe het programma ervoor staat."],
  },
  {
    title: "Advies ondernemingsraad",
    annex: "3",
    number: null,
    lines: ["De ondernemingsraad vraagt om meer tijd voor leidinggevenden, en om cijfers per cluster."],
  },
];

/** The second point gives the letter the number of the advice: the other thing that the check finds. */
export const pointSeeds = [
  {
    kind: "agree",
    text: "In te stemmen met het voortgangsverslag (bijlage 1).",
    reasoning: "Het verslag laat zien wat het programma deed en wat nog komt.",
    imposesSecrecy: false,
  },
  {
    kind: "agree",
    text: "In te stemmen met de raadsbrief over de voortgang (bijlage 3).",
    reasoning: "Het college heeft de raad beloofd elk half jaar te vertellen hoe het staat.",
    imposesSecrecy: false,
  },
  {
    kind: "takeNote",
    text: "Kennis te nemen van het advies van de ondernemingsraad (bijlage 3).",
    reasoning: null,
    imposesSecrecy: false,
  },
] as const;

export const headSeed = {
  subject: "Instemmen met het voortgangsverslag en de raadsbrief over Meerwijk herkent zich",
  portfolio: "Personeel en organisatie",
  agendaItem: "B4",
  urgency: null,
  explanation:
    "Het programma Meerwijk herkent zich loopt van 2025 tot en met 2028. De raad krijgt elk half jaar een brief.",
  publicText: "Het college stemt in met het voortgangsverslag en stuurt de raad een brief.",
} as const;

export const earlierSeeds = [
  { what: "Evaluatie van Iedereen Telt 2021-2024", body: "college", on: "2024-11-05" },
  { what: "Programma Meerwijk herkent zich 2025-2028", body: "gemeenteraad", on: "2024-12-17" },
] as const;
