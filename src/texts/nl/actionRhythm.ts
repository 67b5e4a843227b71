import { monthNames } from "./rhythm.ts";

/** How an action comes back: the questions about it and the check of the days. */
export const actionRhythm = {
  question: "Komt deze actie terug?",
  kind: {
    once: "Nee, zij gebeurt 1 keer",
    continuous: "Zij loopt altijd door",
    rule: "Ja, op vaste tijden",
    event: "Ja, steeds als er iets gebeurt",
    words: "Anders, in eigen woorden",
  },
  notStated: "Dat is nog niet bekend",
  turn: "Hoe vaak",
  turnHint: "Vul dit in als de actie op vaste tijden terugkomt.",
  month: "In welke maand",
  monthHint: "Alleen bij elk jaar of elke 2 jaar.",
  monthNames: monthNames as readonly string[],
  noMonth: "geen vaste maand",
  trigger: "Bij welke gebeurtenis",
  triggerHint: "Bijvoorbeeld: elke vacature, of elke nieuwe collega.",
  words: "In eigen woorden",
  wordsHint: "Bijvoorbeeld: 2 of 3 keer per jaar.",
  mustTurn: "Kies hoe vaak de actie terugkomt.",
  mustTrigger: "Noem de gebeurtenis.",
  mustWords: "Schrijf op hoe de actie terugkomt.",
  monthWrong: "Een maand past alleen bij elk jaar of elke 2 jaar.",
  show: "Toon de volgende keren",
  next: "Volgende keren",
  shown: "Nog niets is opgeslagen. Zo komt de actie terug:",
  none: "Binnen de planning komt zij niet meer terug.",
  noDays: "Bij deze keuze zijn geen dagen te noemen.",
  counted: "Geteld vanaf het begin van de planning. Zegt die niets, dan vanaf vandaag.",
};
