/** The page of the documents of a programme. */
export const documents = {
  title: "Stukken",
  lead: (count: number) => (count === 1 ? "Er is 1 stuk." : `Er zijn ${count} stukken.`),
  none: "Er is nog geen stuk toegevoegd.",
  name: "Titel",
  withoutPassages: "Stukken zonder hun geheime passages",
  registration: "Registratienummer",
  link: "Adres in het raadsinformatiesysteem",
  linkHint: "Begin met https://. Zo vindt iedereen het stuk bij de raad.",
  linkShort: "Bij de raad",
  registrationHint: "Het nummer van het stuk in het register van uw gemeente.",
  annex: "Bijlage",
  annexHint: "Het nummer van de bijlage, bijvoorbeeld 6a.",
  secrecy: "Wie mag dit lezen?",
  secrecyName: {
    open: "iedereen die het programma leest",
    secret: "geheim: alleen wie geheime stukken leest",
  },
  accessibility: "Toegankelijk",
  accessibilityHint: "Een stuk moet ook te lezen zijn met een schermlezer, voordat u het openbaar maakt.",
  accessibilityName: {
    notChecked: "nog niet bekeken",
    toCorrect: "wordt verbeterd",
    corrected: "bekeken en in orde",
  },
  correctedOn: (day: string) => `Bekeken op ${day}`,
  correctedBy: (who: string, day: string) => `Bekeken door ${who}, op ${day}`,
  notCorrected: (count: number, titles: string) =>
    count === 1
      ? `Dit stuk is nog niet in orde voor een schermlezer: ${titles}.`
      : `Deze ${count} stukken zijn nog niet in orde voor een schermlezer: ${titles}.`,
  change: "Stuk veranderen",
  changeShort: "Veranderen",
  addedOn: "Toegevoegd op",
  add: "Stuk toevoegen",
  file: "Bestand",
  fileHint: "Een bestand van hoogstens 100 MB: pdf, docx, xlsx, odt, png of jpeg.",
  missing: "Kies een bestand.",
};
