/** The pages at the foot of every page: accessibility and privacy. */
export const about = {
  accessibility: {
    title: "Toegankelijkheid",
    lead: "Iedereen moet hier kunnen werken: met toetsenbord, met voorleessoftware, op een telefoon en zonder JavaScript.",
    parts: [
      {
        id: "verklaring",
        title: "Verklaring",
        texts: [
          "Deze verklaring hoort bij het Besluit digitale toegankelijkheid overheid. De eisen staan in EN 301 549 en WCAG.",
          "Zij geldt voor alle pagina's op dit adres, ook na aanmelden, en voor de documenten die Evenbeeld maakt.",
        ],
      },
      {
        id: "status",
        title: "Geschatte status: B, voldoet gedeeltelijk",
        texts: [
          "De makers van Evenbeeld schatten deze status zelf, op 23 november 2026.",
          "Een onafhankelijke partij heeft nog niets onderzocht. Voor het register is zo'n onderzoek volgens WCAG-EM nodig.",
          "Uw gemeente laat dat doen, kiest dan de status en tekent de verklaring.",
        ],
      },
      {
        id: "doen",
        title: "Wat wij doen",
        texts: [
          "Wij bouwen volgens WCAG 2.2, niveau A en AA. Een programma controleert elke pagina in 2 talen en op 2 breedtes.",
          "Elke grafiek heeft een beschrijving en dezelfde gegevens als tabel. Rapportages zijn er als toegankelijke PDF en als Word-document.",
        ],
      },
      {
        id: "afwijkingen",
        title: "Wat nog niet goed is",
        texts: [
          "Na 10 uur moet u opnieuw aanmelden, en niemand waarschuwt u vooraf. Op veel formulieren bewaart uw browser wat u typte.",
          "Tekst die iemand in een andere taal typt, is niet als die taal gemerkt.",
        ],
      },
      {
        id: "open",
        title: "Wat nog niet is onderzocht",
        texts: [
          "Mensen met een beperking hebben Evenbeeld nog niet getest. Ook voorleessoftware is nog niet geprobeerd.",
          "Bestanden die mensen zelf toevoegen, maken wij niet toegankelijk. Wie ze toevoegt zorgt daarvoor.",
        ],
      },
      {
        id: "melden",
        title: "Werkt er iets niet voor u?",
        texts: [
          "Zeg het tegen de beheerder van uw gemeente. Vertel welke pagina het was en wat u wilde doen.",
          "Krijgt u geen goed antwoord? Dien een klacht in bij uw gemeente, en daarna bij de Nationale ombudsman.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "Evenbeeld bewaart zo weinig mogelijk over mensen.",
    parts: [
      {
        id: "bewaren",
        title: "Wat wij bewaren",
        texts: [
          "Van medewerkers: naam, e-mailadres, onderdeel en rol. En wat zij in hun werk aan het programma doen.",
          "Elke verandering staat in een logboek: wie, wat en wanneer. De auditor kan het lezen. Dat lezen staat er ook in.",
        ],
      },
      {
        id: "nooit",
        title: "Wat wij nooit bewaren",
        texts: [
          "Niets over afkomst, geloof, geaardheid, gezondheid of beperking van een persoon. Er is geen veld voor.",
          "Een cijfer over een kleine groep weigeren wij. Met zo'n cijfer zouden mensen herkenbaar zijn.",
          "Welke pagina's u bekijkt, schrijven wij niet op.",
        ],
      },
      {
        id: "grens",
        title: "Wat u moet weten",
        texts: [
          "Wie de server zelf beheert, kan bij de gegevens. Afspraken daarover maakt uw gemeente met die beheerder.",
        ],
      },
    ],
  },
};
