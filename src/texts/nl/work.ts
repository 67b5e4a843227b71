import type { ActionAsk } from "../../domain/programme/index.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The page of what somebody has to do. */
export const work = {
  title: "Mijn werk",
  nothingAsked: "Wij vragen nu niets van u. ",
  asked: "Wij vragen u om ",
  things: (count: number) => many(count, "ding", "dingen"),
  late: (count: number) => (count === 1 ? "1 actie is te laat" : `${count} acties zijn te laat`),
  have: "U hebt ",
  readyFirst: "Als eerste moet klaar zijn: ",
  actions: (count: number) => many(count, "actie", "acties"),
  askTitle: "Wat wij u vragen",
  ask: {
    overdue: (title: string) => `Vertel hoe het gaat: ${title}`,
    noNews: (title: string) => `Vertel hoe het gaat: ${title}`,
    noStatus: (title: string) => `Kies een stand: ${title}`,
    noPlanning: (title: string) => `Maak een planning: ${title}`,
  } satisfies Record<ActionAsk, (title: string) => string> as Record<ActionAsk, (title: string) => string>,
  card: {
    left: (days: number) => (days === 0 ? "Vandaag" : `Nog ${many(days, "dag", "dagen")}`),
    until: "uiterlijk",
    minutes: "Het kost 2 minuten.",
    of: (owner: string) => `Van ${owner}.`,
    go: "Bericht schrijven",
  },
  daysLate: (days: number) => `${many(days, "dag", "dagen")} te laat`,
  ready: "klaar",
  daysSilent: (days: number) => `${days} dagen geen nieuws`,
  neverNews: "Nog geen nieuws",
  lastNews: "laatste nieuws",
  withoutStatus: "Geen stand",
  withoutPlanning: "Geen planning",
  noPart: "Nog geen plan",
  writePlan: (unit: string) => `Schrijf het plan van ${unit}`,
  alsoAsked: {
    overdue: "De einddatum is ook voorbij.",
    noNews: "Er is ook lang geen nieuws.",
    noStatus: "De stand ontbreekt ook.",
    noPlanning: "De planning ontbreekt ook.",
  } satisfies Record<ActionAsk, string> as Record<ActionAsk, string>,
  inProgramme: (title: string) => `Uit het programma ${title}.`,
  tableTitle: (count: number) =>
    count === 1 ? "Zo staat uw actie ervoor" : `Zo staan uw ${count} acties ervoor`,
  tableTitleUnit: (count: number) =>
    count === 1
      ? "Zo staat de actie van uw onderdeel ervoor"
      : `Zo staan de ${count} acties van uw onderdeel ervoor`,
  tableCaption: "Acties met stand, planning en actiehouder",
  inTime: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
  noActions: "U hebt geen acties. Wordt u actiehouder, dan staan uw acties hier.",
  withoutOwner: (count: number) => `${many(count, "actie heeft", "acties hebben")} nog geen actiehouder`,
  leftOpen: (count: number) => `Het plan zegt ${many(count, "ding", "dingen")} nog niet`,
  asks: {
    heading: "Wat het programma van u vraagt",
    decision: {
      due: "Wacht op een besluit",
      title: (number: number, name: string) => `Besluit over versie ${number} van het plan: ${name}`,
      go: "Versie bekijken",
    },
    late: {
      due: (count: number) => `${many(count, "actie", "acties")} te laat`,
      title: "Spreek de actiehouders aan of maak een nieuwe planning",
      go: "Late acties bekijken",
    },
    silent: {
      due: (count: number) => `${many(count, "actie", "acties")} zonder nieuws`,
      title: "Vraag hoe het gaat: het laatste nieuws is ouder dan 30 dagen",
      go: "Acties bekijken",
    },
    feedback: {
      due: "Nog geen antwoord",
      title: (title: string) => `Beantwoord een reactie van een medewerker: ${title}`,
      go: "Antwoord geven",
    },
    figure: {
      due: "Geen recent cijfer",
      title: (measure: string) => `Geef het nieuwste cijfer: ${measure}`,
      go: "Cijfer invoeren",
    },
    more: (count: number) => `En nog ${count}. Die komen hier als u deze hebt gedaan.`,
  },
  programmes: "Programma's",
  noProgrammes: "Er loopt nu geen programma.",
};
