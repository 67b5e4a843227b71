import type { CountedLane, RoadmapBar, RoadmapLane, RoadmapProps } from "../../src/web/charts/roadmapData.ts";
import type { StatusKind } from "../../src/web/components/statusMark.tsx";

const words = {
  good: "Op schema",
  late: "Loopt achter",
  postponed: "Uitgesteld",
  notStarted: "Nog niet begonnen",
};

type Short = readonly [string, keyof typeof words, string | null, string | null, Partial<RoadmapBar>?];

const bar = ([name, kind, start, due, more]: Short): RoadmapBar => ({
  name,
  href: "/meerwijk/acties/1",
  status: { kind: kind as StatusKind, word: words[kind] },
  start,
  due,
  when: "klaar eind december 2026",
  text: { start: start ?? "niet vermeld", due: due ?? "niet vermeld", first: more?.firstDue ?? "" },
  ...more,
});

export const lanes: readonly RoadmapLane[] = [
  {
    name: "Bewust en veilig",
    note: "2 gereed, 2 doorlopend",
    bars: (
      [
        [
          "Sessies voor leidinggevenden over inclusie",
          "late",
          "2025-03-01",
          "2026-12-31",
          { firstDue: "2026-06-30", note: "6 maanden later" },
        ],
        ["Gedragscode bespreken in elk team", "good", "2026-02-01", "2027-03-31"],
        ["Verdieping sociale veiligheid in het medewerkersonderzoek", "good", "2026-06-01", "2027-02-28"],
        [
          "Training gelijke behandeling voor het integriteitsteam",
          "postponed",
          "2027-01-01",
          "2027-05-31",
          { firstStart: "2026-04-01", firstDue: "2026-09-30", note: "uitgesteld" },
        ],
      ] as const
    ).map(bar),
  },
  {
    name: "Behoud en doorstroom",
    note: "1 gereed",
    bars: (
      [
        [
          "Talentprogramma richting schaal 12 en hoger",
          "late",
          "2025-10-01",
          "2027-09-30",
          { firstDue: "2027-03-31", note: "6 maanden later" },
        ],
        ["Mentor voor nieuwe medewerkers", "notStarted", "2026-11-01", "2028-03-31"],
        [
          "Startpakket voor collega’s met een beperking",
          "late",
          "2025-11-01",
          "2028-11-30",
          { firstDue: "2026-05-31", note: "30 maanden later" },
        ],
        ["Gesprek met het netwerk", "good", "2025-06-01", null, { note: "geen einddatum" }],
        ["Toegang tot gebouwen", "notStarted", null, "2027-10-31", { note: "begin niet vermeld" }],
        ["Kwartiermaker", "notStarted", null, null, { note: "geen dagen vermeld" }],
      ] as const
    ).map(bar),
  },
];

/** The roadmap of the programme of Meerwijk. */
export const roadmap: RoadmapProps = {
  id: "rm",
  from: "2025-01-01",
  until: "2028-12-31",
  today: "2026-10-12",
  lanes,
  milestones: [
    { day: "2026-11-26", name: "Rapportage in de raad" },
    { day: "2027-06-15", name: "Tussentijdse evaluatie" },
    { day: "2028-10-05", name: "Eindevaluatie" },
  ],
  words: {
    title: "Planning van 10 acties in 2 thema’s, 2025 tot en met 2028",
    desc: "3 acties zijn later dan gepland en 1 is uitgesteld.",
    text: "3 van de 10 zijn verschoven.",
    source: "Stand van 12 oktober 2026.",
    showTable: "Toon als tabel",
    caption: "Planning van 10 acties",
    today: "vandaag, 12 oktober 2026",
    milestones: "Mijlpalen",
    key: {
      label: "Zo leest u de planning",
      done: "voorbij",
      todo: "nog te gaan",
      slip: "later dan gepland",
      ghost: "eerste planning van wat verschoof",
      rest: "nog niet begonnen",
    },
    columns: {
      lane: "Thema",
      name: "Actie",
      status: "Stand",
      start: "Begin",
      due: "Klaar",
      first: "Eerst klaar",
    },
    inLane: (count, late) => `${count} acties, ${late} lopen achter`,
    summary: {
      counted: "De getallen zeggen hoeveel acties in dat kwartaal klaar moeten zijn.",
      quarter: "Kwartaal",
      quarters: ["1e kwartaal", "2e kwartaal", "3e kwartaal", "4e kwartaal"],
      noDay: "Zonder einddatum",
      late: "te laat",
    },
  },
};

/** So many actions that lanes become counts: 5 themes of 14, one in seven late, one without a day. */
export const crowdedLanes: readonly CountedLane[] = Array.from({ length: 5 }, (_, theme) => ({
  name: `Thema ${theme + 1}`,
  note: "14 acties, 2 lopen achter",
  dues: [
    { quarter: null, due: 1, late: 0 },
    { quarter: `${2025 + (theme % 2)}-04-01`, due: 3, late: 2 },
    { quarter: `${2026 + (theme % 2)}-10-01`, due: 6, late: 0 },
    { quarter: `${2028}-0${1 + 3 * (theme % 3)}-01`, due: 4, late: 0 },
  ],
}));
