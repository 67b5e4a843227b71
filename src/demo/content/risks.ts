import type { RiskKind } from "../../domain/programme/index.ts";

/** A risk of Meerwijk with the name of its owner. */
export type RiskSeed = {
  readonly key: string;
  readonly title: string;
  readonly kind: RiskKind;
  readonly cause: string;
  readonly measure: string;
  readonly secondMeasure: string | null;
  readonly impact: string;
  readonly owner: string;
  /** Days from today to the next review; a negative one has been missed. */
  readonly reviewInDays: number;
};

/** The seven risks: one of every kind. */
export const risks: readonly RiskSeed[] = [
  {
    key: "R01",
    kind: "representationWithoutInclusion",
    title: "Nieuwe collega’s komen binnen en gaan snel weer weg",
    cause: "Teams veranderen minder snel dan de instroom.",
    measure: "Elk kwartaal kijken naar vertrek binnen 2 jaar, alleen in groepen die groot genoeg zijn.",
    secondMeasure: "Mentor voor iedereen die begint, en een exitgesprek met vaste vragen.",
    impact: "Het streefcijfer wordt kort gehaald en daarna niet meer.",
    owner: "Ilse Brandsma",
    reviewInDays: 55,
  },
  {
    key: "R02",
    kind: "capacity",
    title: "Te weinig uren voor begeleiding op de werkvloer",
    cause: "Teamleiders doen het erbij, naast roosters en verzuim.",
    measure: "2 uur per week per student of nieuwe collega in het rooster zetten.",
    secondMeasure: null,
    impact: "Plekken zijn er wel, maar blijven leeg.",
    owner: "Marijke Aalders",
    reviewInDays: 20,
  },
  {
    key: "R03",
    kind: "dependency",
    title: "De CBS-cijfers komen later of veranderen",
    cause: "Wij bepalen de planning van het CBS niet.",
    measure: "Rapporteren met het laatste cijfer en de datum erbij. Een breuk in de reeks altijd laten zien.",
    secondMeasure: null,
    impact: "Een half jaar geen nieuw cijfer voor doel 1.",
    owner: "Magda Zielińska",
    reviewInDays: 104,
  },
  {
    key: "R04",
    kind: "resistance",
    title: "Collega’s zien de vaste vragen als wantrouwen",
    cause: "Ervaren commissieleden selecteren al jaren op hun gevoel.",
    measure:
      "Laten zien wat het oplevert, met cijfers uit de eigen organisatie. Geen vinkje, wel een gesprek.",
    secondMeasure: null,
    impact: "De lijst wordt ingevuld, maar telt niet mee in de keuze.",
    owner: "Naima Bouzid",
    reviewInDays: -9,
  },
  {
    key: "R05",
    kind: "unrest",
    title: "Onrust als cijfers over groepen naar buiten komen",
    cause: "Een percentage zonder uitleg wordt snel een oordeel.",
    measure: "Elk cijfer komt met bron, marge en uitleg. Kleine groepen tonen wij niet.",
    secondMeasure: null,
    impact: "Medewerkers doen niet meer mee aan onderzoek.",
    owner: "Chantal Ramdin",
    reviewInDays: 76,
  },
  {
    key: "R06",
    kind: "disruption",
    title: "Een reorganisatie haalt de trekkers weg",
    cause: "In 2027 verandert de indeling van 2 clusters.",
    measure: "Elke actie heeft een tweede naam. Overdragen hoort bij de planning van de reorganisatie.",
    secondMeasure: null,
    impact: "Acties vallen stil zonder dat iemand het merkt.",
    owner: "Theo van Rossum",
    reviewInDays: 139,
  },
  {
    key: "R07",
    kind: "other",
    title: "Het geld stopt na 2028",
    cause: "Ruim de helft van het budget is incidenteel.",
    measure: "Bij de Perspectiefnota 2028 van elke blijvende actie zeggen wat hij kost en wie hem betaalt.",
    secondMeasure: null,
    impact: "Het programma eindigt als project in plaats van als gewoonte.",
    owner: "Agnieszka Nowicka",
    reviewInDays: 181,
  },
];
