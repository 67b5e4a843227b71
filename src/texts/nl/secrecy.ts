/** The register of secrecy of a programme, and its forms. */
export const secrecy = {
  title: "Geheimhouding",
  lead: (inForce: number, lifted: number) => {
    const now = `Er ${inForce === 1 ? "geldt" : "gelden"} nu ${inForce} ${inForce === 1 ? "geheimhouding" : "geheimhoudingen"}.`;
    return lifted === 0 ? now : `${now} Er ${lifted === 1 ? "is" : "zijn"} er ${lifted} opgeheven.`;
  },
  about: (documents: string) => `Dit gaat over: ${documents}.`,
  partsShort: "Stukken",
  mayLiftShort: "Opheffen door",
  none: "Er is nog geen geheimhouding vastgelegd. Een stuk dat als geheim is toegevoegd, is dan nog niet door een orgaan geheim verklaard.",
  review: (count: number) =>
    count === 1
      ? "1 geheimhouding moet u opnieuw bekijken."
      : `${count} geheimhoudingen moet u opnieuw bekijken.`,
  add: "Geheimhouding vastleggen",
  give: "Verstrekking vastleggen",
  lift: "Opheffing vastleggen",
  bodyName: {
    council: "gemeenteraad",
    executive: "college",
    mayor: "burgemeester",
    councilCommittee: "raadscommissie",
  },
  receiverName: {
    council: "alle leden van de gemeenteraad",
    someOfCouncil: "een deel van de raadsleden",
    executive: "college",
    mayor: "burgemeester",
    councilCommittee: "raadscommissie",
  },
  ground: "Grond",
  groundText: (paragraph: number, letter: string) => `Woo artikel 5.1, lid ${paragraph}, onder ${letter}`,
  groundHint: "Alleen een belang uit de Wet open overheid, artikel 5.1, lid 1 of lid 2.",
  mark: "GEHEIM.",
  markReaders: "Alleen wie geheime stukken leest, mag dit lezen.",
  markedKind: (kind: string) => `${kind} · GEHEIM`,
  marking: (ground: string, mayLift: string) => `Artikel 87 Gemeentewet; ${ground}. Opheffen: ${mayLift}.`,
  markingUntil: (moment: string) => `Wordt opgeheven op ${moment}.`,
  heading: (key: string, body: string, day: string) => `${key}: ${body}, ${day}`,
  body: "Welk orgaan legt geheimhouding op?",
  committee: "Welke commissie?",
  committeeHint: "Alleen als een raadscommissie de geheimhouding oplegt.",
  reasoning: "Openbare motivering",
  reasoningHint:
    "Leg uit waarom dit belang zwaarder weegt. Deze tekst mag openbaar worden: schrijf er niets geheims in.",
  imposedOn: "Opgelegd op",
  reviewOn: "Opnieuw bekijken op",
  reviewPassed: "had opnieuw bekeken moeten worden",
  parts: "Welke stukken?",
  passage: "Alleen een of meer passages?",
  passageHint:
    "Zet elke passage op een eigen regel: de bladzijde of kop, een dubbele punt, en de geheime woorden zoals in het stuk. Bijvoorbeeld: bladzijde 4: Het bedrag is 40.000 euro. Laat dit leeg als het hele stuk geheim is. Anderen lezen het stuk zonder die woorden, zodra de gelakte tekst is vastgesteld.",
  words: (words: string) => `“${words}”`,
  wholeDocument: "het hele stuk",
  mayLift: "Welk orgaan mag opheffen?",
  givenTo: "Verstrekt aan",
  givenOn: (to: string, day: string) => `${to}, op ${day}`,
  notGiven: "aan niemand",
  to: "Aan wie is het verstrekt?",
  on: "Op welke dag?",
  state: "Stand",
  stateName: {
    imposed: "geldt, tot het orgaan opheft",
    liftDecided: (moment: string) => `geldt, en eindigt op ${moment}`,
    lifted: (moment: string) => `opgeheven op ${moment}`,
  },
  liftBy: "Welk orgaan besluit?",
  decidedOn: "Besloten op",
  when: "Wanneer eindigt de geheimhouding?",
  whenName: { now: "nu meteen", at: "op een tijdstip" },
  atDay: "Op welke dag?",
  atTime: "Hoe laat?",
  atTimeHint: "Schrijf de tijd als 17:00, zoals de klok in Nederland die dan aanwijst.",
  atAlone: "Alleen als u een tijdstip kiest.",
  liftConsequence:
    "Vanaf dat moment kan iedereen die het programma leest de stukken openen. Na dat moment kan het niet meer terug.",
  imposeConsequence: "Vanaf nu vinden alleen wie geheime stukken leest deze stukken nog.",
};
