/** What an employee said about the programme or an action, and the answer with its day. */
export type FeedbackSeed = {
  readonly id: string;
  readonly on: string;
  readonly from: string;
  readonly action: string | null;
  readonly text: string;
  readonly answer: { readonly on: string; readonly from: string; readonly text: string } | null;
};

export const feedback: readonly FeedbackSeed[] = [
  {
    id: "F1",
    on: "2025-09-18",
    from: "Wendy Pocorni",
    action: "A08",
    text: "De lezingen zijn altijd om 12.00 uur in het stadhuis. Wij zitten dan op de wagen. Kan het ook een keer op de werf?",
    answer: {
      on: "2025-09-25",
      from: "Ilse Brandsma",
      text: "U hebt gelijk. Vanaf nu is 1 van de 4 lezingen op de werf, vóór het werk begint.",
    },
  },
  {
    id: "F2",
    on: "2026-02-12",
    from: "Piotr Kamiński",
    action: "A16",
    text: "De vaste vragen werken goed, maar het scoreformulier past niet op 1 scherm. Daardoor vullen collega’s het pas na afloop in.",
    answer: {
      on: "2026-02-19",
      from: "Ilse Brandsma",
      text: "Dank u wel. Het formulier is korter gemaakt: 5 vragen in plaats van 9. Het past nu op 1 scherm.",
    },
  },
  {
    id: "F3",
    on: "2026-06-04",
    from: "Hülya Çelik",
    action: null,
    text: "Ik lees veel over instroom. Wat doet het programma voor collega’s die hier al 20 jaar werken?",
    answer: {
      on: "2026-06-11",
      from: "Ilse Brandsma",
      text: "Kijk bij Doorgroeien: het talentprogramma, het ontwikkelgesprek en de interne vacatures zijn er voor iedereen. Op 1 juli is er een inloopuur.",
    },
  },
  {
    id: "F4",
    on: "2026-09-22",
    from: "Dennis Overdijk",
    action: "A74",
    text: "De poster in onze kantine hangt nog op de stand van het vorige kwartaal.",
    answer: {
      on: "2026-09-24",
      from: "Ilse Brandsma",
      text: "Klopt, de nieuwe poster is vandaag met de post meegegaan.",
    },
  },
  {
    id: "F5",
    on: "2026-10-08",
    from: "Khadija Mansouri",
    action: "A39",
    text: "Kan het startpakket ook voor collega’s die hier al werken en iets nieuws nodig hebben?",
    answer: null,
  },
];
