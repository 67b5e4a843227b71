const whole = (count: number) => new Intl.NumberFormat("nl-NL").format(count);

/** Words that every page and form of a plan shares. */
export const plan = {
  theirsTitle: "Iemand anders was u voor",
  theirs: "Dit staat er nu. Uw tekst staat nog in het formulier en is nog niet opgeslagen.",
  theirsSame: "Wat u vraagt, is gelijk aan wat er nu staat.",
  periodHint: "Schrijf bijvoorbeeld 2026, Q3 2026, juli 2026 of 1 juli 2026.",
  periodWrong:
    "Deze periode kunnen wij niet lezen. Schrijf bijvoorbeeld 2026, Q3 2026, juli 2026 of 1 juli 2026.",
  /** How a number is written: the mark between thousands and the one before decimals. */
  marks: { thousands: ".", decimal: "," } as {
    readonly thousands: "." | ",";
    readonly decimal: "." | ",";
  },
  numberWrong:
    "Dit getal kunnen wij niet lezen. Schrijf bijvoorbeeld 12 of 12,5, en niet meer dan 1 miljard.",
  numberDoubtful: (whole: string, decimals: string) =>
    `Bedoelt u ${whole} of ${decimals}? Schrijf een van die twee.`,
  wholeWrong: "Schrijf een heel getal van 0 tot en met 1 miljard, zonder cijfers achter de komma.",
  mustSay: "Vul dit in.",
  tooLong: (length: number, most: number) =>
    `Dit is te lang: ${whole(length)} tekens. Schrijf er ten hoogste ${whole(most)}.`,
  owner: "Eigenaar",
  ownerHint: "Een e-mailadres van een collega, of een omschrijving zoals: directeur personeel.",
  reason: "Waarom verandert dit?",
  reasonHint: "De reden blijft bewaard bij deze verandering.",
  /** A table under a heading has a name of its own, for who hears the page. */
  table: (what: string) => `Tabel: ${what}`,
  acts: "Wat u kunt doen",
  change: "Veranderen",
  choose: "Maak een keuze",
  none: "geen",
  wholeOrganisation: "de hele organisatie",
  closedSince: (day: string) => `Dit programma is afgesloten op ${day}. Er verandert niets meer in.`,
};
