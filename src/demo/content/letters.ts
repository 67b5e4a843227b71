import type { LetterPassage } from "../../domain/council/index.ts";

/** The letter that went out with the yearly report. */
export const sentPassages: readonly LetterPassage[] = [
  {
    part: "occasion",
    text: "Elk jaar vertellen wij u hoe het programma Meerwijk herkent zich ervoor staat. De rapportage is vastgelegd en openbaar.",
  },
  {
    part: "message",
    text: "Het programma ligt op stoom. Wat later komt, staat met de reden in de rapportage.\nWij blijven in gesprek met de ondernemingsraad en de netwerken.",
  },
  {
    part: "figures",
    text: "Op {stand} telde het programma {acties} acties. Daarvan waren er {acties: gereed} gereed en {te laat} te laat.",
  },
  { part: "next", text: "Na de zomer ontvangt u de voortgang van het eerste halfjaar." },
];

/** The letter that goes with the proposal of next week. */
export const heldPassages: readonly LetterPassage[] = [
  {
    part: "occasion",
    text: "Het college bespreekt het voortgangsverslag van Meerwijk herkent zich. Met deze brief informeren wij u over wat verandert.",
  },
  {
    part: "message",
    text: "Alle leidinggevenden volgen voortaan de training inclusief werven. Wij vertellen dat eerst aan de medewerkers zelf.",
  },
  {
    part: "figures",
    text: "Op {stand} telde het programma {acties} acties, waarvan {acties: gereed} gereed.",
  },
  { part: "next", text: "Wij bespreken de brief graag met u in de commissie." },
];

/** What may happen when that becomes known, and what is done about it. */
export const unrestSeed = {
  kind: "expected",
  risk: "Leidinggevenden kunnen de verplichting als verwijt lezen. Wij verwachten veel vragen.",
  plan: "Directeuren vertellen het eerst in hun eigen team. Op intranet staan vragen en antwoorden klaar.",
} as const;

/** What is still being written. */
export const draftPassages: readonly LetterPassage[] = [
  { part: "message", text: "De voortgang van het programma staat op de agenda van het college." },
  { part: "figures", text: "Op {stand} waren {acties: gereed} van de {acties} acties gereed." },
  {
    part: "questions",
    text: "Waar lees ik mee? Op de openbare pagina van Meerwijk.\nWie beantwoordt vragen? Het programmabureau.",
  },
];
