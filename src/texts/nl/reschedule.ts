/** Several actions planned again for one event outside the programme. */
export const reschedule = {
  title: "Acties verschuiven",
  lead: "Kies de acties die verschuiven door iets buiten het programma. De eerste planning blijft zichtbaar.",
  event: "Wat is er gebeurd?",
  eventHint: "Bijvoorbeeld: de verkiezingen zijn vervroegd.",
  reason: "Waarom verschuiven de acties daardoor?",
  how: "Hoe verschuift de planning?",
  months: "Een aantal maanden later",
  to: "Naar een nieuw einde",
  monthsField: "Aantal maanden",
  toField: "Nieuw einde",
  together: {
    title: "Acties tegelijk kiezen",
    lead: "Kies wat de acties gemeen hebben. Zij worden hieronder aangevinkt. Er verschuift nog niets.",
    unit: "Onderdeel",
    endsIn: "Klaar in deze periode",
    endsInHint: "Een jaar, kwartaal, maand of dag, geschreven zoals bij het nieuwe einde.",
    any: "maakt niet uit",
    tick: "Deze acties aanvinken",
    none: "Geen actie past hierbij. Kies iets anders.",
  },
  ticked: (count: number) => (count === 1 ? "1 actie is aangevinkt" : `${count} acties zijn aangevinkt`),
  others: (count: number) => (count === 1 ? "Nog 1 andere actie" : `Nog ${count} andere acties`),
  which: "Welke acties?",
  ready: (end: string) => `Klaar: ${end}`,
  look: "Bekijk wat er verschuift",
  keep: "Planning verschuiven",
  previewTitle: (count: number) => (count === 1 ? "1 actie verschuift" : `${count} acties verschuiven`),
  consequence: "De nieuwe planning staat daarna bij elke actie, met de reden.",
  before: "Nu klaar",
  after: "Straks klaar",
  unmoved: (count: number) =>
    count === 1
      ? "1 gekozen actie blijft staan: zij is klaar, vervallen of heeft geen planning."
      : `${count} gekozen acties blijven staan: zij zijn klaar, vervallen of hebben geen planning.`,
  back: "Terug naar de keuze",
  missing: {
    which: "Kies 1 of meer acties.",
    how: "Kies hoe de planning verschuift.",
    months: "Schrijf een heel aantal maanden van 1 tot en met 60.",
    event: "Schrijf op wat er gebeurd is.",
    reason: "Schrijf op waarom de acties daardoor verschuiven.",
  },
  backwards: (title: string) => `${title}: het einde komt dan vóór het begin.`,
  first: (title: string) =>
    `${title}: iemand anders veranderde deze actie. Kijk het na en verschuif opnieuw.`,
};
