import type { ThemeSeed } from "../actionSeed.ts";

/** Theme "Begrijpelijk en bereikbaar" of the pillar "Dienstverlening voor iedereen". */
export const language: ThemeSeed = {
  key: "T41",
  name: "Begrijpelijk en bereikbaar",
  pillar: "P4",
  actions: [
    {
      key: "A47",
      title: "Brieven in eenvoudige taal",
      objective: null,
      owner: "Femke Hoogland",
      unit: "PZ",
      start: "2025-06",
      end: "2027-12",
      rhythm: "ONCE",
      deliverable:
        "De 180 standaardbrieven van Publiekszaken zijn herschreven op niveau B1 en getest met inwoners.",
      measure: "Aandeel van de standaardbrieven op niveau B1",
      rasci: [
        ["R", "Mehmet Yıldırım"],
        ["A", "Femke Hoogland"],
        ["C", "Inwonerspanel"],
        ["S", "Joris Maes"],
      ],
      course: { quiet: true },
      news: [
        "De 20 brieven die het vaakst weggaan, zijn als eerste aan de beurt.",
        "64 van de 180 brieven zijn klaar. Het contactcentrum krijgt er minder vragen over.",
        "99 van de 180 brieven zijn klaar. De brieven over verhuizen scoren nu een 8.",
        "Alle 180 brieven zijn herschreven.",
      ],
    },
    {
      key: "A48",
      title: "Inwoners testen onze brieven en formulieren",
      objective: null,
      owner: "Anke Visser",
      unit: "MO-SA",
      start: "2025-09",
      end: "2026-12",
      rhythm: "ONCE",
      deliverable:
        "Een panel van 60 inwoners test elke maand 4 brieven of formulieren en krijgt daar een cadeaubon voor.",
      measure: "Aantal getest en aantal aangepast",
      news: [
        "Het panel heeft 38 leden. Wij zoeken nog inwoners boven de 70.",
        "52 brieven zijn getest. Bij 45 is daarna iets veranderd.",
        "Het panel is compleet en gaat door. Het formulier voor kwijtschelding is 3 bladzijden korter.",
      ],
    },
    {
      key: "A49",
      title: "Tolk in 1 minuut aan balie en telefoon",
      objective: null,
      owner: "Saskia Timmer",
      unit: "PZ-KL-KCC",
      start: "2025-03",
      end: "2025-09",
      rhythm: "ONCE",
      deliverable: "Elke medewerker van balie en contactcentrum kan een tolk bellen, ook in gebarentaal.",
      measure: "Wachttijd tot de tolk er is",
      news: [
        "De aanbesteding is klaar. De tolk is er gemiddeld na 50 seconden.",
        "Alle 64 medewerkers hebben ermee geoefend.",
      ],
    },
    {
      key: "A50",
      title: "Website en formulieren voor iedereen te gebruiken",
      objective: null,
      owner: "Elif Kaya",
      unit: "BC-CO-BEE",
      start: "2025-01",
      end: "2025-12",
      rhythm: "ONCE",
      deliverable:
        "De website en de 30 meest gebruikte formulieren voldoen aan de wet, met een verklaring die elk jaar wordt vernieuwd.",
      carriedOver: "D07",
      course: {
        delays: [
          {
            months: 2,
            because:
              "De controle door een bureau van buiten kon pas later. Zonder die controle geven wij geen verklaring af.",
          },
        ],
      },
      news: [
        "21 van de 30 formulieren voldoen. De fouten zitten vooral in foutmeldingen.",
        "Alles voldoet. 2 punten in de kaartviewer staan met uitleg in de verklaring.",
      ],
    },
    {
      key: "A51",
      title: "Loket in de wijk",
      objective: null,
      owner: "Annemiek Roelofs",
      unit: "PZ-BU-BAL",
      start: "2026-02",
      end: "2027-Q1",
      rhythm: "ONCE",
      deliverable: "2 dagdelen per week een balie in buurthuis De Schakel en in bibliotheek Noord.",
      measure: "Aantal bezoekers dat anders niet was gekomen",
      course: {
        delays: [
          {
            months: 2,
            because:
              "Buurthuis De Schakel krijgt eerst een nieuwe ingang. Tot die tijd kan niet iedereen naar binnen.",
          },
        ],
      },
      news: [
        "Het loket in De Schakel is open op dinsdagmiddag.",
        "In Noord komen 45 bezoekers per week, 3 keer zo veel als verwacht.",
        "Beide loketten blijven. De kosten staan in de begroting.",
      ],
    },
    {
      key: "A52",
      title: "Klachten over bejegening apart bekijken",
      objective: null,
      owner: "Hülya Çelik",
      unit: "PZ-KL-BZW",
      start: "2025-07",
      end: "2028-12",
      rhythm: "FREQ=YEARLY;BYMONTH=2",
      rhythmNote: "In het jaarverslag van de klachten",
      deliverable:
        "Elk jaar een bladzijde met wat inwoners vertellen over hoe zij zijn behandeld, en wat wij daaraan doen.",
      measure: "Aantal klachten en aantal verbeteringen",
      news: [
        "De klachten van 2024 zijn opnieuw gelezen. 31 gaan over toon en houding.",
        "3 verbeteringen zijn gekozen. Terugbellen binnen 2 dagen is de eerste.",
        "De bladzijde staat in het jaarverslag en is besproken in de raadscommissie.",
      ],
    },
    {
      key: "A53",
      title: "Afspraak maken zonder computer",
      objective: null,
      owner: "Roy Wijdenbosch",
      unit: "PZ-BU",
      start: "2026-05",
      end: "2026-09",
      rhythm: "ONCE",
      deliverable:
        "Bellen of langskomen kan altijd, op werkdagen van 8.30 tot 17.00 uur en op donderdag tot 20.00 uur.",
      measure: "Wachttijd aan de telefoon",
      course: { lateMonths: 4 },
      news: [
        "Het rooster is klaar. Er zijn 2 collega’s extra nodig op donderdagavond.",
        "Langskomen kan weer. De telefoon volgt als de nieuwe centrale werkt.",
        "Bellen en langskomen kan op alle afgesproken tijden.",
      ],
    },
    {
      key: "A81",
      title: "Vaste tekstschrijver voor moeilijke brieven",
      objective: null,
      owner: "Joris Maes",
      unit: "BC-CO-COM",
      start: "2026-Q3",
      end: "2028-12",
      rhythm: "CONTINUOUS",
      deliverable: "Elke afdeling kan een lastige brief insturen en heeft binnen 2 werkdagen een betere.",
      course: { addedOn: "2026-06-19" },
      news: [
        "De schrijver kreeg in de eerste maand 26 brieven, de helft over schulden en belastingen.",
        "De gemiddelde brief wordt 40 % korter.",
      ],
    },
  ],
};
