/** What the account system of a municipality is told when something is refused. */
export const scim = {
  noToken: "Dit token opent hier niets. De beheerder van de gemeente maakt er een bij Koppelingen.",
  notFound: "Op dit adres staat niets.",
  notSupported: "Dit kan hier niet. Rollen komen van de aanmelddienst, dus groepen zijn er niet.",
  badFilter: 'Vraag naar 1 gegeven dat gelijk is aan 1 tekst, zoals: userName eq "naam@gemeente.nl".',
  badPath: "Wij begrijpen niet om welk gegeven het gaat.",
  badValue: "Een waarde klopt niet of ontbreekt. Geef userName, en een mailadres in emails of in userName.",
  badSyntax: "Wij kunnen dit bericht niet lezen. Stuur JSON zoals RFC 7644 het beschrijft.",
  tooLarge: "Dit bericht is te groot.",
  wait: "Het ging te vaak mis. Wacht even en probeer het dan opnieuw.",
};
