/** What employees say about the programme as a whole, with the answers. */
export const programmeFeedback = {
  title: "Reacties op het programma",
  none: "Er is nog geen reactie. Zeg wat u van het programma vindt.",
  lead: (count: number, open: number) =>
    `Er ${count === 1 ? "is" : "zijn"} ${count} ${count === 1 ? "reactie" : "reacties"}. ${
      open === 0 ? "Er is op alles geantwoord." : `Zonder antwoord: ${open}.`
    }`,
  give: "Reactie op het programma geven",
};
