import type { ThemeSeed } from "../actionSeed.ts";

/** Theme "Inkoop, beeld en stad" of the pillar "Dienstverlening voor iedereen". */
export const openCity: ThemeSeed = {
  key: "T42",
  name: "Inkoop, beeld en stad",
  pillar: "P4",
  actions: [
    {
      key: "A54",
      title: "Eisen voor diversiteit bij inkoop",
      objective: "O3",
      owner: "Stijn Claes",
      unit: "OM-BV-INK",
      start: "2025-10",
      end: "2026-07",
      rhythm: "ONCE",
      deliverable:
        "Een vaste paragraaf voor opdrachten vanaf € 100.000: banen, stages en gelijke behandeling.",
      course: {
        postponed: {
          on: "2026-06-25",
          until: "2027-06",
          because:
            "De regio stelt in 2027 nieuwe inkoopregels vast. De stuurgroep wil niet binnen een jaar 2 keer andere eisen stellen.",
        },
        quiet: true,
      },
      news: [
        "De paragraaf ligt bij Juridische Zaken.",
        "8 leveranciers hebben gereageerd. 6 kunnen aan de eisen voldoen.",
      ],
    },
    {
      key: "A79",
      title: "Beeldbank waarin inwoners zich herkennen",
      objective: null,
      owner: "Elif Kaya",
      unit: "BC-CO-BEE",
      start: "2026-06",
      end: "2026-11",
      rhythm: "ONCE",
      deliverable:
        "300 nieuwe foto’s van Meerwijkers in hun eigen omgeving, met toestemming van iedereen die erop staat.",
      measure: "Oordeel van het inwonerspanel",
      course: { addedOn: "2026-05-28" },
      news: [
        "2 fotografen uit de stad zijn gekozen. Alle wijken zijn ingedeeld.",
        "240 foto’s zijn klaar. De haven en het buitengebied volgen.",
        "De beeldbank is open, met 312 foto’s.",
      ],
    },
    {
      key: "A55",
      title: "Social return: afspraken nakijken in plaats van alleen opschrijven",
      objective: "O3",
      owner: "Rowena Lieuw",
      unit: "OM-BV-INK",
      start: "2025-03",
      end: "2026-03",
      rhythm: "ONCE",
      deliverable: "Van alle 74 lopende contracten staat vast wat is beloofd en wat is gedaan.",
      course: {
        postponed: {
          on: "2025-09-04",
          until: "2026-11",
          because:
            "De contractbeheerder is vertrokken. De stuurgroep wacht met de rest tot er een nieuwe is.",
        },
      },
      news: [
        "29 contracten zijn bekeken. Bij 11 was niets afgesproken.",
        "55 van de 74 zijn bekeken. 4 leveranciers leveren alsnog een plek.",
        "Alle contracten zijn bekeken. Er zijn 14 banen en 23 stages uit gekomen.",
      ],
    },
    {
      key: "A56",
      title: "Feesten en herdenkingen: 1 kalender van de stad",
      objective: null,
      owner: "Abdel Chaoui",
      unit: "SO-VE-EVE",
      start: "2025-09",
      end: "2028-12",
      rhythm: "FREQ=YEARLY;BYMONTH=11",
      rhythmNote: "Kalender voor het jaar erna",
      deliverable:
        "Een kalender die de stad samen maakt, zodat vergunningen, straten en zalen op tijd geregeld zijn.",
      measure: "Aantal organisaties dat meedoet",
      news: [
        "27 organisaties hebben hun datums doorgegeven.",
        "De kalender voorkwam 5 dubbele boekingen van het Marktplein.",
        "De kalender voor volgend jaar staat klaar.",
      ],
    },
    {
      key: "A57",
      title: "Straatnamen: inwoners denken mee",
      objective: null,
      owner: "Tom Bogaert",
      unit: "SO-RU-ONW",
      start: "2025-04",
      end: "2026-Q4",
      rhythm: "ONCE",
      deliverable: "Een lijst van 40 nieuwe namen waar minstens 500 inwoners over hebben meegedacht.",
      measure: "Aantal inwoners dat meedenkt",
      course: {
        delays: [
          {
            months: 3,
            because: "De oproep leverde 1.140 ideeën op. De commissie heeft meer tijd nodig om ze te lezen.",
          },
        ],
      },
      news: [
        "De oproep staat in de huis-aan-huiskrant.",
        "1.140 ideeën zijn binnen, van 690 inwoners.",
        "De commissie heeft 85 namen uitgekozen. Inwoners stemmen over 40.",
        "De lijst met 40 namen is vastgesteld.",
      ],
    },
    {
      key: "A58",
      title: "Schouw: is dit plein er voor iedereen?",
      objective: null,
      owner: "Tom Bogaert",
      unit: "SO-RU-ONW",
      start: "2026-04",
      end: "2028-12",
      rhythm: "FREQ=MONTHLY;INTERVAL=6",
      rhythmNote: "In april en oktober",
      deliverable:
        "2 pleinen per jaar, bekeken samen met inwoners: ouderen, ouders met kinderwagens, jongeren en mensen met een rolstoel.",
      measure: "Aantal aangepaste punten",
      news: [
        "Het Stationsplein is bekeken met 14 inwoners. Er kwamen 22 punten uit.",
        "12 punten op het Stationsplein zijn opgelost. Bankjes met leuning waren het makkelijkst.",
      ],
    },
    {
      key: "A59",
      title: "Woningtoewijzing in gewone stappen uitgelegd",
      objective: null,
      owner: "Maya Sudarsono",
      unit: "SO-RU-WON",
      start: "2025-05",
      end: "2025-12",
      rhythm: "ONCE",
      deliverable: "Een uitleg met 6 plaatjes, aan de balie te krijgen en in 5 talen te lezen.",
      measure: "Vragen aan de balie",
      news: [
        "De stappen zijn getekend en getest met 10 woningzoekenden.",
        "De uitleg ligt bij elke balie. Het aantal vragen daalde met een vijfde.",
      ],
    },
    {
      key: "A60",
      title: "Sportsubsidie: de aanvraag in 1 bladzijde",
      objective: null,
      owner: "Soraya Kasanpawiro",
      unit: "MO-SA-SPC",
      start: "2025-11",
      end: "2026-10",
      rhythm: "ONCE",
      deliverable: "Kleine verenigingen vragen subsidie aan met 1 bladzijde in plaats van 9.",
      measure: "Aantal verenigingen dat voor het eerst aanvraagt",
      course: {
        handedOver: {
          on: "2026-03-16",
          to: "Martijn Dekker",
          because: "Team Wijken kent de kleine verenigingen al. De aanvraag hoort daar thuis.",
        },
      },
      news: [
        "9 bladzijden zijn er nu 3. De accountant eist nog 2 vragen.",
        "De aanvraag past op 1 bladzijde. Juridische Zaken leest mee.",
        "De nieuwe aanvraag is open. 17 verenigingen vroegen voor het eerst aan.",
      ],
    },
  ],
};
