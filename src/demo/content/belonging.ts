import type { ThemeSeed } from "../actionSeed.ts";

/** Theme "Goed beginnen en meedoen" of the pillar "Behoud en doorstroom". */
export const belonging: ThemeSeed = {
  key: "T32",
  name: "Goed beginnen en meedoen",
  pillar: "P3",
  actions: [
    {
      key: "A39",
      title: "Startpakket voor collega’s met een beperking",
      objective: "O3",
      owner: "Ruud Terpstra",
      unit: "OM-BV-ADV",
      start: "2025-11",
      end: "2026-05",
      rhythm: "ONCE",
      deliverable:
        "Nieuwe collega’s vragen hun voorzieningen 1 keer aan. Alles ligt klaar op de eerste werkdag.",
      priority: "Aan de raad beloofd.",
      rasci: [
        ["R", "Ruud Terpstra"],
        ["A", "Marijke Aalders"],
        ["S", "Paul Grootveld"],
        ["C", "Netwerk collega’s met een beperking"],
        ["I", "Ondernemingsraad"],
      ],
      course: {
        delays: [
          { months: 4, because: "De functionaris gegevensbescherming vroeg om een DPIA vóór de start." },
          { months: 3, because: "De leverancier van de aanvraagmodule kon niet eerder beginnen." },
        ],
        quiet: true,
      },
      news: [
        "Er is een lijst van voorzieningen, van een leesregel tot een rustige werkplek.",
        "De lijst met 40 voorzieningen is vastgesteld.",
        "Het netwerk van collega’s met een beperking heeft het ontwerp bekeken. 6 van hun 7 wensen zitten erin.",
        "De DPIA is klaar. 3 van de 5 formulieren zijn getest met 8 collega’s.",
        "De aanvraag is open. De eerste 5 aanvragen waren op tijd geregeld.",
      ],
    },
    {
      key: "A40",
      title: "Jobcoach in eigen dienst",
      objective: "O3",
      owner: "Iwan Setiawan",
      unit: "WI-WE-JOB",
      start: "2025-02",
      end: "2025-11",
      rhythm: "ONCE",
      deliverable:
        "3 jobcoaches in dienst, zodat begeleiding niet stopt als een contract met een bureau afloopt.",
      news: [
        "De eerste jobcoach is begonnen.",
        "Alle 3 de jobcoaches zijn er. Zij begeleiden samen 41 collega’s.",
      ],
    },
    {
      key: "A41",
      title: "Elk team zoekt 1 taak die een eigen baan kan zijn",
      objective: "O3",
      owner: "Anneloes Dekkers",
      unit: "WI-WE-WGV",
      start: "2025-05",
      end: "2026-11",
      rhythm: "ONCE",
      deliverable:
        "37 teams hebben met een adviseur gekeken. Minstens 20 nieuwe banen van 25,5 uur staan op papier.",
      rasci: [
        ["R", "Anneloes Dekkers"],
        ["A", "Fatima El Amrani"],
        ["S", "Glenda Emanuels"],
        ["C", "Teamleiders"],
      ],
      news: [
        "11 teams hebben meegedaan. Dat leverde 6 banen op.",
        "24 teams hebben meegedaan. Team Groen maakte er 3 banen van.",
        "33 van de 37 teams zijn geweest. 17 banen zijn vervuld.",
        "Alle teams zijn geweest. Er zijn 22 banen gemaakt en 19 vervuld.",
      ],
    },
    {
      key: "A42",
      title: "Plaatsen uit het doelgroepregister, ook in hogere schalen",
      objective: "O3",
      owner: "Glenda Emanuels",
      unit: "WI-WE-JOB",
      start: "2025-04",
      end: "2028-12",
      rhythm: "CONTINUOUS",
      deliverable:
        "Bij elke vacature kijkt Team Werkgevers eerst of er een kandidaat in het doelgroepregister is.",
      news: [
        "In de eerste maanden zijn 9 plaatsingen gelukt.",
        "Ook in schaal 8 tot en met 10 zijn er nu plaatsingen: 4 dit jaar.",
        "148 banen zijn vervuld. Het streefcijfer is 160.",
      ],
    },
    {
      key: "A43",
      title: "Stadhuis zonder drempels",
      objective: null,
      owner: "Hasan Aydın",
      unit: "OM-BV-HUI",
      start: "2025-06",
      end: "2027-Q2",
      rhythm: "ONCE",
      deliverable: "Alle 34 punten uit de schouw van 2024 zijn opgelost, van deurdrukkers tot ringleiding.",
      measure: "Aantal opgeloste punten",
      course: {
        delays: [
          {
            months: 3,
            because: "Voor de lift in de oostvleugel moet de vergunning opnieuw. Het gebouw is een monument.",
          },
        ],
      },
      news: [
        "8 van de 34 punten zijn opgelost: vooral borden en deuren.",
        "19 van de 34 punten zijn opgelost. De ringleiding in de raadzaal werkt.",
        "27 van de 34 punten zijn opgelost. De lift wacht op de vergunning.",
        "Alle 34 punten zijn opgelost.",
      ],
    },
    {
      key: "A44",
      title: "Programma’s die met elk hulpmiddel werken",
      objective: "O3",
      owner: "Paul Grootveld",
      unit: "OM-IV-APP",
      start: "2026-02",
      end: "2027-12",
      rhythm: "ONCE",
      deliverable: "De 12 meest gebruikte programma’s zijn getest met een schermlezer en zonder muis.",
      course: {
        postponed: {
          on: "2027-03-11",
          until: "2028-06",
          because:
            "2 van de 12 programma’s worden in 2027 vervangen. Testen heeft pas zin als de nieuwe er zijn.",
        },
      },
      news: [
        "4 programma’s zijn getest. Bij 2 werkt het menu alleen met een muis.",
        "7 programma’s zijn getest. 3 leveranciers hebben een datum voor hun verbetering genoemd.",
        "Alle 12 zijn getest. Toegankelijkheid is nu een eis bij elke aankoop.",
      ],
    },
    {
      key: "A45",
      title: "Steun aan netwerken van collega’s",
      objective: null,
      owner: "Ricardo Tjin",
      unit: "BC-SP-MHZ",
      start: "2025-01",
      end: "2028-12",
      rhythm: "CONTINUOUS",
      deliverable:
        "Elk netwerk krijgt € 2.500 per jaar, een vast aanspreekpunt en 8 uur per maand voor de trekker.",
      measure: "Aantal adviezen van netwerken dat is overgenomen",
      news: [
        "4 netwerken hebben een aanvraag gedaan.",
        "De netwerken gaven samen 9 adviezen. 6 zijn overgenomen, bij 3 staat waarom niet.",
        "Er is een vijfde netwerk bij gekomen, voor jonge collega’s.",
      ],
    },
    {
      key: "A46",
      title: "Feestdag ruilen",
      objective: null,
      owner: "Corrie Spijker",
      unit: "OM-BV-SAL",
      start: "2025-04",
      end: "2025-12",
      rhythm: "ONCE",
      deliverable:
        "Elke medewerker kan 2 vrije dagen ruilen voor een dag naar keuze. Een reden is niet nodig en wordt niet opgeslagen.",
      measure: "Aantal geruilde dagen, zonder namen",
      news: [
        "De ondernemingsraad heeft ingestemd.",
        "Ruilen kan nu in het verlofsysteem. Er wordt geen reden gevraagd.",
      ],
    },
  ],
};
