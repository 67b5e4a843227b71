import type { ThemeSeed } from "../actionSeed.ts";

/** Theme "Weten en bespreken" of the pillar "Bewust en veilig". */
export const behaviour: ThemeSeed = {
  key: "T11",
  name: "Weten en bespreken",
  pillar: "P1",
  actions: [
    {
      key: "A01",
      title: "Sessies voor leidinggevenden over inclusie",
      objective: "O4",
      owner: "Els Vandamme",
      unit: "OM-BV-ONT",
      start: "2025-03",
      end: "2026-06",
      rhythm: "ONCE",
      deliverable: "Alle 214 leidinggevenden hebben 2 sessies van een halve dag gevolgd.",
      scope: "Directeuren, afdelingshoofden en teamleiders",
      rasci: [
        ["R", "Els Vandamme"],
        ["A", "Marijke Aalders"],
        ["S", "Sanne Postma"],
        ["I", "Ondernemingsraad"],
      ],
      course: {
        delays: [
          {
            months: 6,
            because:
              "De helft van de teamleiders buitendienst kon niet in de zomermaanden. Wij plannen hun sessies na het groeiseizoen.",
          },
        ],
      },
      news: [
        "De eerste groep van 18 leidinggevenden is begonnen. Zij werken met eigen voorbeelden.",
        "92 van de 214 leidinggevenden zijn klaar. Zij geven de sessies een 7,8.",
        "161 van de 214 zijn klaar. De buitendienst krijgt de sessies op de eigen werf, om 7.00 uur.",
        "Alle leidinggevenden hebben beide sessies gevolgd, op 6 na. Die 6 doen in januari mee.",
      ],
    },
    {
      key: "A02",
      title: "Gedragscode bespreken in elk team",
      objective: "O4",
      owner: "Loubna Rahmouni",
      unit: "SB-VH",
      start: "2025-10",
      end: "2027-03",
      rhythm: "ONCE",
      deliverable: "Elk team heeft de gedragscode 1 keer besproken en 2 eigen afspraken op papier gezet.",
      rasci: [
        ["R", "Teamleiders"],
        ["A", "Theo van Rossum"],
        ["S", "Loubna Rahmouni"],
        ["C", "Vertrouwenspersonen"],
      ],
      course: { quiet: true },
      news: [
        "Er is een werkvorm van 45 minuten met 6 kaarten. 4 teams hebben hem geprobeerd.",
        "31 van de 37 teams hebben een datum. 14 teams zijn klaar.",
        "Alle teams hebben hun afspraken op papier. De afspraken hangen op de eigen werkplek.",
      ],
    },
    {
      key: "A03",
      title: "Leesbare uitleg van de gedragscode op 1 bladzijde",
      objective: "O4",
      owner: "Samira Azzouzi",
      unit: "BC-BO-JUR",
      start: "2025-02",
      end: "2025-Q3",
      rhythm: "ONCE",
      deliverable: "Een uitleg op taalniveau B1, met 5 voorbeelden uit het dagelijks werk.",
      news: [
        "De tekst is getest met 12 collega’s van Reiniging en Groen. 3 voorbeelden zijn daarna vervangen.",
        "De uitleg staat op intranet en hangt in elke kantine.",
      ],
    },
    {
      key: "A04",
      title: "Nieuwe leidinggevenden krijgen inclusie in hun startmaand",
      objective: "O4",
      owner: "Daan Rietveld",
      unit: "OM-BV-ONT",
      start: "2025-09",
      end: "2028-12",
      rhythm: "EVENT:bij de start van een nieuwe leidinggevende",
      rhythmNote: "In de eerste maand",
      deliverable:
        "Elke nieuwe leidinggevende heeft een gesprek van 2 uur en een ervaren collega om mee te sparren.",
      news: [
        "Het eerste gesprek is geweest. De vragenlijst is korter gemaakt: van 24 naar 9 vragen.",
        "11 nieuwe leidinggevenden hebben het gesprek gehad. 2 gesprekken moeten nog.",
        "Alle leidinggevenden die dit jaar begonnen, hebben het gesprek gehad.",
      ],
    },
    {
      key: "A05",
      title: "Week van de Meerwijkse ambtenaar",
      objective: null,
      owner: "Chantal Ramdin",
      unit: "BC-CO-COM",
      start: "2025-03",
      end: "2028-12",
      rhythm: "FREQ=YEARLY;BYMONTH=10",
      rhythmNote: "In de tweede week van oktober",
      deliverable:
        "Elk jaar een week met rondleidingen, gesprekken en een lunch, gemaakt door collega’s uit alle 7 clusters.",
      measure: "Aantal collega’s dat meedoet en hun oordeel",
      news: [
        "De werkgroep heeft 9 leden uit 6 clusters. Publiekszaken zoekt nog iemand.",
        "640 collega’s deden mee. De rondleiding bij de milieustraat zat als eerste vol.",
        "De datum voor volgend jaar staat vast en het budget is rond.",
      ],
    },
    {
      key: "A06",
      title: "Gespreksset ‘Zo werken wij hier’",
      objective: "O4",
      owner: "Sanne Postma",
      unit: "BC-SP-MHZ",
      start: "2025-Q2",
      end: "2026-Q1",
      rhythm: "ONCE",
      deliverable: "Een doosje met 30 kaarten voor het werkoverleg en een handleiding van 4 bladzijden.",
      course: {
        delays: [
          {
            months: 2,
            because: "De eerste versie was te lang. Teams hielden geen tijd over voor hun eigen agenda.",
          },
        ],
      },
      news: [
        "Er zijn 52 vragen verzameld in 8 teams.",
        "De proefversie ligt bij 6 teams. Zij vragen om minder kaarten.",
        "De set is gedrukt: 120 stuks. Elk team heeft er 1.",
      ],
    },
    {
      key: "A07",
      title: "E-module ‘Mijn eerste oordeel’",
      objective: null,
      owner: "Sari Wibowo",
      unit: "OM-BV-ONT",
      start: "2025-Q4",
      end: "2026-Q4",
      rhythm: "ONCE",
      deliverable: "Een digitale les van 25 minuten, ook op de telefoon te volgen.",
      measure: "Aandeel van de medewerkers dat de les afmaakt",
      course: {
        lapsed: {
          on: "2026-05-21",
          because:
            "De stuurgroep koos op 21 mei 2026 voor gesprekken in het team. Na een digitale les van een ander bedrijf veranderde er in de proef niets.",
        },
      },
      news: [
        "3 aanbieders hebben hun les laten zien. 2 daarvan werken niet op de telefoon.",
        "De proef met 60 collega’s is klaar: 22 maakten de les af.",
      ],
    },
    {
      key: "A08",
      title: "Lunchlezing met een oud-collega",
      objective: null,
      owner: "Chantal Ramdin",
      unit: "BC-CO-COM",
      start: "2025-05",
      end: "2028-12",
      rhythm: "FREQ=MONTHLY;INTERVAL=3",
      rhythmNote: "Elk kwartaal, op de tweede donderdag",
      deliverable: "4 lezingen per jaar, waarvan 1 op de werf en 1 in de avond.",
      news: [
        "De eerste lezing trok 45 collega’s. De vragen gingen vooral over doorgroeien zonder diploma.",
        "De lezing op de werf begon om 6.45 uur. 38 collega’s waren er.",
        "De sprekers voor het komende half jaar staan vast.",
      ],
    },
  ],
};
