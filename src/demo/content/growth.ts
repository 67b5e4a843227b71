import type { ThemeSeed } from "../actionSeed.ts";

/** Theme "Doorgroeien" of the pillar "Behoud en doorstroom". */
export const growth: ThemeSeed = {
  key: "T31",
  name: "Doorgroeien",
  pillar: "P3",
  actions: [
    {
      key: "A32",
      title: "Talentprogramma richting schaal 12 en hoger",
      objective: "O1",
      owner: "Els Vandamme",
      unit: "OM-BV-ONT",
      start: "2025-09",
      end: "2027-03",
      rhythm: "ONCE",
      deliverable:
        "2 groepen van 16 collega’s volgen een jaar lang een programma met een echte opdracht in een ander cluster.",
      priority: "Zonder doorstroom halen wij de 20 % niet: in schaal 12 en hoger komt te weinig vrij.",
      rasci: [
        ["R", "Els Vandamme"],
        ["A", "Marijke Aalders"],
        ["S", "Directeuren van de clusters"],
        ["C", "Netwerk Meerwijkse Talenten"],
      ],
      course: {
        delays: [
          {
            months: 6,
            because:
              "2 clusters konden nog geen opdracht vrijmaken. Wij beginnen de tweede groep liever later dan half.",
          },
        ],
      },
      news: [
        "94 collega’s hebben zich aangemeld voor 16 plekken.",
        "De eerste groep is halverwege. 15 van de 16 doen nog mee.",
        "De eerste groep is klaar: 5 van de 16 hebben een hogere functie.",
        "Beide groepen zijn klaar. 12 van de 32 hebben een hogere functie.",
      ],
    },
    {
      key: "A82",
      title: "Mentor voor nieuwe medewerkers",
      objective: null,
      owner: "Daan Rietveld",
      unit: "OM-BV-ONT",
      start: "2026-11",
      end: "2028-03",
      rhythm: "ONCE",
      deliverable: "Elke nieuwe collega krijgt een half jaar lang een mentor uit een ander team.",
      measure: "Aandeel dat na 1 jaar nog in dienst is",
      course: { addedOn: "2026-09-10" },
      news: [
        "37 collega’s willen mentor zijn. Dat is genoeg voor de eerste 2 maanden.",
        "52 nieuwe collega’s hebben een mentor.",
        "De mentor hoort nu bij de standaard start.",
      ],
    },
    {
      key: "A33",
      title: "Exitgesprek met vaste vragen",
      objective: null,
      owner: "Linda Meinders",
      unit: "OM-BV-ADV",
      start: "2025-10",
      end: "2026-12",
      rhythm: "ONCE",
      deliverable:
        "Elke vertrekkende collega kan een gesprek krijgen met iemand buiten het eigen cluster. De lessen komen 2 keer per jaar op tafel.",
      measure: "Aandeel vertrekkers dat een gesprek heeft gehad",
      news: [
        "De lijst van 11 vragen is getest met 9 vertrekkers.",
        "61 van de 88 vertrekkers kozen voor een gesprek. Uitzicht op groei wordt het vaakst genoemd.",
        "Het gesprek is vast onderdeel van het vertrek. De eerste lessen zijn besproken met de directeuren.",
      ],
    },
    {
      key: "A34",
      title: "Interne vacatures eerst, en voor iedereen zichtbaar",
      objective: "O1",
      owner: "Jeroen Kuiper",
      unit: "OM-BV-WER",
      start: "2025-03",
      end: "2025-10",
      rhythm: "ONCE",
      deliverable:
        "Elke tijdelijke klus en elke vacature staat minstens 5 werkdagen op intranet, ook voor wie geen eigen computer heeft.",
      news: [
        "De afspraak geldt ook voor klussen korter dan 6 maanden. Daar ging het meeste langs.",
        "Op elke werf hangt een scherm met de vacatures van die week.",
      ],
    },
    {
      key: "A35",
      title: "Opvolgplan voor alle functies vanaf schaal 14",
      objective: "O1",
      owner: "Kwame Boateng",
      unit: "OM-BV-ADV",
      start: "2026-01",
      end: "2026-10",
      rhythm: "ONCE",
      deliverable:
        "Per functie minstens 3 mogelijke opvolgers, gekozen op vaste punten en besproken in de directieraad.",
      course: { lateMonths: 2 },
      news: [
        "De 5 vaste punten zijn vastgesteld door de directieraad.",
        "Voor 14 van de 23 functies staan er namen op de lijst. De lijst is alleen voor de directieraad.",
        "Alle 23 functies zijn besproken.",
      ],
    },
    {
      key: "A36",
      title: "Toelagen en inschaling: krijgt gelijk werk gelijk loon?",
      objective: null,
      owner: "Magda Zielińska",
      unit: "OM-BV-HRA",
      start: "2025-11",
      end: "2026-Q2",
      rhythm: "ONCE",
      deliverable:
        "Een onderzoek naar toelagen en startsalarissen, met een advies aan de gemeentesecretaris.",
      measure: "Verschil in uurloon bij gelijk werk",
      course: {
        delays: [
          {
            months: 3,
            because:
              "De toelagen van vóór 2022 stonden alleen op papier. Het kostte tijd om die over te nemen.",
          },
        ],
      },
      news: [
        "De gegevens zijn opgevraagd. De functionaris gegevensbescherming heeft het plan goedgekeurd.",
        "Het basissalaris verschilt niet. Bij toelagen is er wel verschil; dat zoeken wij uit.",
        "Het advies is overgenomen: toelagen worden voortaan elk jaar opnieuw bekeken.",
      ],
    },
    {
      key: "A37",
      title: "Taalcoach op de werkvloer",
      objective: null,
      owner: "Jacco Zandstra",
      unit: "SB-OR-GRO",
      start: "2025-09",
      end: "2028-06",
      rhythm: "ONCE",
      deliverable:
        "25 collega’s per jaar oefenen onder werktijd Nederlands dat zij in hun werk nodig hebben.",
      measure: "Aantal deelnemers en hun eigen oordeel",
      news: [
        "De coach is er op dinsdag en donderdag, van 7.30 tot 9.00 uur.",
        "22 collega’s doen mee. 3 van hen schrijven nu zelf hun werkbonnen.",
        "Team Reiniging doet nu ook mee. Er is een wachtlijst van 8.",
        "In 3 jaar deden 71 collega’s mee.",
      ],
    },
    {
      key: "A38",
      title: "Ontwikkelgesprek met vaste vragen over groei",
      objective: "O1",
      owner: "Sari Wibowo",
      unit: "OM-BV-ONT",
      start: "2025-Q3",
      end: "2028-12",
      rhythm: "FREQ=YEARLY",
      rhythmNote: "In het najaar",
      deliverable:
        "In elk jaargesprek komen 3 vragen over groei aan bod. De leidinggevende schrijft op wat is afgesproken.",
      news: [
        "De 3 vragen staan in het formulier.",
        "In 71 % van de gesprekken kwamen de vragen aan bod.",
        "Teamleiders krijgen vooraf 2 voorbeelden van een goede afspraak.",
      ],
    },
  ],
};
