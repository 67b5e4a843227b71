import type { Effort } from "../../domain/programme/index.ts";
/** What owners wrote on question cards, by how the action went; the content turns to the next one each time. */
export const roundNews = {
  onSchedule: [
    ["De planning klopt nog. Wij zijn waar wij wilden zijn.", "Wij gaan door met de volgende stap."],
    ["Het overleg met de teams is geweest en de afspraken staan op papier.", "Wij voeren de afspraken in."],
    ["De eerste groep is klaar en was tevreden.", "De tweede groep begint volgende maand."],
    ["Het werk loopt zoals afgesproken.", null],
  ],
  behind: [
    ["Wij zijn later begonnen dan gepland.", "Wij halen een deel in."],
    ["Een deel is af. De rest vraagt meer tijd.", "Wij maken een nieuwe planning met het team."],
  ],
  atStandstill: [["Er is deze ronde niets gebeurd.", "Wij wachten op een besluit."]],
  done: [["De actie is klaar en het resultaat is in gebruik.", null]],
  notBegun: [["Wij beginnen op de afgesproken dag.", "Wij zoeken eerst de mensen bij elkaar."]],
} as const;

export const roundObstacles = [
  "De collega die dit deed, heeft een andere baan.",
  "Het systeem kan dit nog niet.",
  "Er is nog geen geld voor het laatste deel.",
] as const;

export const roundNeeds = [
  "Een besluit van de stuurgroep over de kosten.",
  "Hulp van Communicatie bij de uitnodiging.",
  "Iemand van HR die een halve dag per week meedoet.",
] as const;

export const roundSlips = [
  "De leverancier levert later.",
  "Door ziekte in het team schuift de afronding op.",
  "Wij wachten op het advies van de ondernemingsraad.",
] as const;

/** What units say: comply with a result, or explain. */
export const unitAccounts = [
  ["comply", "Alle vacatureteksten van dit kwartaal zijn nagelopen."],
  ["explain", "Er waren dit kwartaal geen vacatures. Daarom is de nieuwe werkwijze nog niet gebruikt."],
  ["comply", "42 van de 45 leidinggevenden volgden de training."],
  ["comply", "In elk team is de gedragscode besproken."],
  ["explain", "Door de verhuizing schoof de training door naar het volgende kwartaal."],
] as const;

/** The training that units tell of: in hours, in days, or nothing. */
export const trainingsTold: readonly [Effort | null, ...(Effort | null)[]] = [
  { amount: 96, measure: "hours" },
  { amount: 14, measure: "days" },
  null,
  { amount: 60.5, measure: "hours" },
];
