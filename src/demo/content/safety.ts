import type { ThemeSeed } from "../actionSeed.ts";

/** Theme "Sociale veiligheid" of the pillar "Bewust en veilig". */
export const safety: ThemeSeed = {
  key: "T12",
  name: "Sociale veiligheid",
  pillar: "P1",
  actions: [
    {
      key: "A09",
      title: "Vertrouwenspersoon in elk cluster",
      objective: "O4",
      owner: "Linda Meinders",
      unit: "OM-BV-ADV",
      start: "2025-02",
      end: "2026-09",
      rhythm: "ONCE",
      deliverable: "7 opgeleide vertrouwenspersonen, 1 per cluster, met 4 uur per week vrijgemaakte tijd.",
      priority: "Zonder iemand om naartoe te gaan heeft de rest van deze pijler geen zin.",
      rasci: [
        ["R", "Linda Meinders"],
        ["A", "Harm Oldenkamp"],
        ["C", "Ondernemingsraad"],
        ["I", "Priscilla Kartowidjojo"],
      ],
      news: [
        "23 collega’s hebben zich aangemeld. De gesprekken zijn begonnen.",
        "5 van de 7 vertrouwenspersonen zijn opgeleid. Stadsontwikkeling en Stadsbeheer en Veiligheid volgen.",
        "Elk cluster heeft een vertrouwenspersoon. De namen staan op intranet en op de toiletdeuren.",
      ],
    },
    {
      key: "A10",
      title: "Verdieping sociale veiligheid in het medewerkersonderzoek",
      objective: "O4",
      owner: "Lieve Vermeersch",
      unit: "BC-SP-OND",
      start: "2026-03",
      end: "2027-02",
      rhythm: "ONCE",
      deliverable:
        "Een rapport met per cluster wat goed gaat en wat beter kan, zonder groepen die te klein zijn om te tonen.",
      news: [
        "6 groepsgesprekken zijn gepland. Collega’s melden zich aan bij een extern bureau, niet bij ons.",
        "4 van de 6 gesprekken zijn geweest. Avonddiensten komen nog.",
        "Het rapport is besproken in de stuurgroep en in de ondernemingsraad.",
      ],
    },
    {
      key: "A11",
      title: "Training gelijke behandeling voor het integriteitsteam",
      objective: "O4",
      owner: "Gerben Hiemstra",
      unit: "BC-BO-JUR",
      start: "2026-02",
      end: "2026-09",
      rhythm: "ONCE",
      deliverable: "De 6 leden van het integriteitsteam hebben 3 dagen training gehad.",
      course: {
        postponed: {
          on: "2026-08-27",
          until: "2027-05",
          because:
            "2 van de 6 plekken in het team zijn niet vervuld. De stuurgroep wacht tot het team compleet is, anders moet de training 2 keer.",
        },
      },
      news: [
        "De vraag aan de trainer staat op papier.",
        "3 offertes zijn binnen. De keuze volgt als het team compleet is.",
      ],
    },
    {
      key: "A12",
      title: "Meldroute op 1 kaart",
      objective: "O4",
      owner: "Samira Azzouzi",
      unit: "BC-BO-JUR",
      start: "2025-01",
      end: "2025-06",
      rhythm: "ONCE",
      deliverable:
        "Een kaart op zakformaat: bij wie kunt u terecht, wat gebeurt er dan, en hoe lang duurt het.",
      news: [
        "De kaart is getest met de ondernemingsraad. ‘Klachtencommissie’ heet nu ‘wie uw klacht behandelt’.",
        "Alle medewerkers hebben de kaart bij hun loonstrook gekregen.",
      ],
    },
    {
      key: "A13",
      title: "Nazorg na agressie aan de balie en op straat",
      objective: "O4",
      owner: "Dennis Overdijk",
      unit: "SB-VH-HAN",
      start: "2025-04",
      end: "2028-12",
      rhythm: "CONTINUOUS",
      deliverable:
        "Binnen 24 uur belt een leidinggevende. Binnen een week is er een gesprek met een collega van de opvang.",
      rasci: [
        ["R", "Dennis Overdijk"],
        ["A", "Pieter Wolters"],
        ["S", "Annemiek Roelofs"],
        ["C", "Team opvang"],
      ],
      news: [
        "De opvang heeft 14 leden, ook in de avond en in het weekend.",
        "In 9 van de 10 gevallen belde de leidinggevende binnen een dag.",
        "Het rooster van de opvang loopt nu gelijk met dat van Handhaving. Er zijn geen gaten meer.",
      ],
    },
    {
      key: "A14",
      title: "Stilteruimte in het stadhuis",
      objective: null,
      owner: "Yvonne Terlouw",
      unit: "OM-BV-HUI",
      start: "2025-09",
      end: "2026-Q3",
      rhythm: "ONCE",
      deliverable:
        "Een ruimte voor rust, bezinning of kolven, open van 7.00 tot 22.00 uur, te reserveren zonder opgave van reden.",
      measure: "Gebruik per week, zonder namen",
      news: [
        "Kamer 1.14 is vrijgemaakt. Er komt een slot dat van binnen dicht kan.",
        "De ruimte is open. Reserveren kan met 1 klik en zonder reden.",
      ],
    },
    {
      key: "A15",
      title: "Jaarverslag van de vertrouwenspersonen",
      objective: "O4",
      owner: "Linda Meinders",
      unit: "OM-BV-ADV",
      start: "2025-12",
      end: "2028-12",
      rhythm: "FREQ=YEARLY;BYMONTH=3",
      rhythmNote: "Vóór 31 maart",
      deliverable:
        "Een verslag met aantallen en lessen, besproken met de gemeentesecretaris en de ondernemingsraad.",
      news: [
        "Het verslag is voor het eerst openbaar voor alle medewerkers.",
        "De 4 aanbevelingen zijn overgenomen. 1 gaat over tijdelijke contracten.",
      ],
    },
    {
      key: "A80",
      title: "Roosters van avonddiensten tegen het licht",
      objective: null,
      owner: "Wendy Pocorni",
      unit: "SB-OR-REI",
      start: null,
      end: null,
      rhythm: "ONCE",
      deliverable:
        "Een voorstel waarmee collega’s hun dienst kunnen ruilen zonder uitleg aan de leidinggevende.",
      course: { addedOn: "2026-06-18" },
      news: [],
    },
  ],
};
