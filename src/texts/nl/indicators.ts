import type { MeasuredUnit } from "../../domain/programme/index.ts";

/** The numbers by which an action is followed. */
export const indicators = {
  title: "Cijfers bij deze actie",
  form: {
    title: "Cijfers kiezen",
    button: "Cijfers opslaan",
    lead: "Welke cijfers laten zien wat de actie doet? Wij vragen ernaar bij elk bericht over de actie.",
    row: (number: number) => `Cijfer ${number}`,
    fresh: "Nieuw cijfer",
    name: "Wat telt u?",
    nameHint: "Bijvoorbeeld: aantal bijeenkomsten.",
    unit: "Eenheid",
    empty:
      "Maak een naam leeg om het cijfer weg te halen. Wat is verteld, blijft staan. Met een andere eenheid begint een nieuwe reeks.",
  },
  unitName: {
    percentage: "percentage van mensen",
    headcount: "aantal mensen",
    headcountPerYear: "aantal mensen per jaar",
    fte: "fte",
    growth: "groei ten opzichte van een jaar, in %",
    score: "score van mensen",
    things: "aantal, geen mensen",
  } satisfies Record<MeasuredUnit, string> as Record<MeasuredUnit, string>,
  card: {
    lead: "U mag dit overslaan. Een verteld cijfer kunt u verbeteren, maar niet weghalen.",
    value: "Cijfer",
    valueMissing: "Vul ook het cijfer in, of maak de andere velden leeg.",
    stays: "Een verteld cijfer blijft staan. Vul het goede cijfer in.",
    period: "Van welke dag of periode?",
    periodHint: "Bijvoorbeeld 1 juli 2026, Q3 2026 of 2026.",
    periodMissing: "Vul in van welke dag of periode het cijfer is.",
    people: "Over hoeveel mensen gaat het?",
    peopleHint: "Een cijfer over een kleine groep bewaren wij niet: mensen zouden herkenbaar zijn.",
    last: (value: string, period: string) => `De vorige keer: ${value}, ${period}.`,
  },
  told: {
    value: (value: string, period: string) => `${value}, ${period}`,
    overPeople: (value: string, period: string, people: string) =>
      `${value}, ${period}, over ${people} mensen`,
  },
  series: {
    none: "Er is nog geen cijfer verteld.",
    finding: (value: string, period: string) => `Het laatste cijfer is ${value}, ${period}`,
    desc: (first: string, last: string) => `Het begon met ${first} en is nu ${last}.`,
    past: "wordt niet meer gevraagd",
    period: "Dag of periode",
    value: "Cijfer",
    people: "Over hoeveel mensen",
    told: "Verteld op",
  },
};
