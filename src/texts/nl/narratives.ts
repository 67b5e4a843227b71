/** What somebody writes in a report, the pages where that is done, and the order of the parts of a report. */
export const narratives = {
  by: "Toelichting van het programmateam",
  writtenOn: (day: string) => `Geschreven op ${day}`,
  place: { introduction: "Inleiding", conclusion: "Conclusie" },
  sheet: "Toelichting",
  columns: { part: "Deel", text: "Toelichting", writtenOn: "Wanneer" },

  title: "Toelichting schrijven",
  explained:
    "U kunt bij elk deel een tekst zetten. Die staat in de rapportage apart van wat Evenbeeld zelf schrijft.",
  frozen: (number: number) =>
    `Editie ${number} blijft zoals die is. Wat u nu schrijft, komt pas in een verbetering van die editie.`,
  caption: "De delen waar u bij kunt schrijven",
  placeColumn: "Deel",
  stateColumn: "Toelichting",
  none: "nog geen",
  write: (part: string) => `Toelichting bij ${part}`,
  lead: "Wat u schrijft, komt in elke vorm van deze rapportage te staan, met de dag erbij.",
  text: "Uw toelichting",
  textHint:
    "Elke regel wordt een alinea. Noem functies, geen namen: een volledige naam van een collega wordt een functie. Maak het veld leeg om de toelichting weg te halen.",

  order: {
    title: "Volgorde van rapportages",
    about: "Kies per rapportage in welke volgorde de delen staan. De getallen veranderen daardoor niet.",
    look: "Volgorde van rapportages bekijken",
    columns: { report: "Rapportage", parts: "Delen, in volgorde" },
    usual: "gewone volgorde",
    change: "Volgorde wijzigen",
    lead: "Geef elk deel een nummer. Het laagste nummer staat vooraan.",
    consequence: "Een rapportage die al is vastgelegd, houdt de volgorde die zij toen had.",
    optional: "Laat leeg om dit deel weg te laten.",
    placeWrong: "Vul een heel getal in, van 1 tot 999.",
    placeTwice: "Een deel hierboven heeft dit nummer al. Kies een ander nummer.",
  },
};
