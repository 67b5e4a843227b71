/** Taking unfinished actions along into another programme. */
export const carryOver = {
  title: "Acties meenemen",
  lead: (from: string) => `Neem mee wat in ${from} nog niet af is.`,
  chooseLead: "Kies het programma waaruit u acties meeneemt.",
  closedLead: "Dit programma is afgesloten. Neem wat niet af is mee naar een volgend programma.",
  clear: "Keuze wissen",
  tools: "Kies een programma",
  from: "Uit welk programma",
  noOther: "Er is nog geen ander programma.",
  question: (count: number) =>
    count === 1 ? "Deze actie is nog niet af" : `Deze ${count} acties zijn nog niet af`,
  hint: "Haal het vinkje weg bij wat u niet meeneemt. Planning en stand gaan mee, zodat uitloop te zien blijft. Een thema of doel gaat mee als dit programma er een heeft met dezelfde naam.",
  loses: {
    theme: (namesakes: number) =>
      namesakes === 0
        ? "Zonder thema."
        : `Zonder thema: er zijn ${namesakes === 2 ? "twee" : namesakes} thema's met deze naam.`,
    objective: (namesakes: number) =>
      namesakes === 0
        ? "Zonder doel."
        : `Zonder doel: er zijn ${namesakes === 2 ? "twee" : namesakes} doelen met deze naam.`,
  },
  /** Said once above the list, where more than one action loses such a place; `of` is how many have one. */
  lossOf: {
    theme: (lost: number, of: number) =>
      `${lost === of ? "De acties komen" : `${lost} van deze acties komen`} mee zonder thema: dit programma heeft hun thema niet.`,
    objective: (lost: number, of: number) =>
      `${lost === of ? "De acties komen" : `${lost} van deze acties komen`} mee zonder doel: dit programma heeft hun doel niet.`,
  },
  /** Beside the few that keep what most lose. */
  keeps: { theme: "Met thema.", objective: "Met doel." },
  /** Where the one programme does not follow the other; `begins` is when this one begins. */
  succession: {
    overlaps: (from: string, begins: string) =>
      `Let op: ${from} loopt nog als dit programma begint (${begins}).`,
    notBefore: (from: string, begins: string) =>
      `Let op: ${from} begint niet eerder dan dit programma (${begins}).`,
    notStated: (from: string) => `Of dit programma op ${from} volgt, is niet te zeggen: een datum ontbreekt.`,
  },
  /** A programme with its years, in the list to choose from. */
  withYears: (title: string, years: string) => `${title} (${years})`,
  nothing: "Er is niets om mee te nemen.",
  chooseOne: "Kies ten minste 1 actie.",
  button: "Gekozen acties meenemen",
  consequence:
    "De acties komen als nieuwe acties in dit programma, met een verwijzing naar de oude. In het oude programma verandert niets.",
  behindTitle: "Wat achterblijft",
  behind: {
    done: "gereed",
    lapsed: "vervallen",
    carriedBefore: "al meegenomen",
  },
  behindColumns: { action: "Actie", why: "Waarom" },
  onTitle: "Naar een ander programma",
  on: (title: string) => `Meenemen naar ${title}`,
  carriedFrom: "Meegekomen uit",
};
