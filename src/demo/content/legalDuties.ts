import type { LegalDutyValues } from "../../usecases/council/addLegalDuty.ts";

const later = { actions: [], checkedBy: null, checkedOn: null } as const;

/** Laws that plans of municipalities name, in words of our own; no lawyer looked at them. */
export const legalDutySeeds: readonly Omit<LegalDutyValues, "reviewOn">[] = [
  {
    ...later,
    law: "Gemeentewet",
    article: "artikel 169, lid 2 en 4",
    duty: "Het college geeft de raad de inlichtingen die de raad nodig heeft, en vooraf als een besluit grote gevolgen heeft.",
    subject: "informingCouncil",
    source: "https://wetten.overheid.nl/BWBR0005416",
  },
  {
    ...later,
    law: "Wet open overheid",
    article: "artikel 5.1",
    duty: "Wat het bestuur vastlegt is openbaar, tenzij een van deze belangen zwaarder weegt.",
    subject: "openness",
    source: "https://wetten.overheid.nl/BWBR0045754",
  },
  {
    ...later,
    law: "Wet banenafspraak en quotum arbeidsbeperkten",
    article: null,
    duty: "De gemeente stelt elk jaar meer banen open voor mensen met een arbeidsbeperking, en telt ze.",
    subject: "banenafspraak",
    source: null,
  },
  {
    ...later,
    law: "Algemene wet gelijke behandeling",
    article: "artikel 5",
    duty: "Wij maken bij werven, belonen en bevorderen geen verboden onderscheid.",
    subject: "equalTreatment",
    source: "https://wetten.overheid.nl/BWBR0006502",
  },
  {
    ...later,
    law: "Wet op de ondernemingsraden",
    article: "artikel 27",
    duty: "De ondernemingsraad stemt in voordat wij regels over personeelsgegevens invoeren of veranderen.",
    subject: "worksCouncil",
    source: "https://wetten.overheid.nl/BWBR0002747",
  },
];
