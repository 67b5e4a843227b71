type Alternative = {
  readonly name: string;
  readonly what: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
  readonly law: string;
};
type Explored = {
  readonly title: string;
  readonly question: string;
  readonly source: string;
  /** By the key of the alternative. */
  readonly alternatives: Readonly<Record<string, Alternative>>;
};

const anonymousRound: Alternative = {
  name: "Een anonieme vragenronde",
  what: "Medewerkers antwoorden zonder naam. De ronde sluit op een dag. Daarna blijven alleen beschermde aantallen.",
  pros: ["Niemand is te herleiden.", "Het antwoord komt van mensen zelf."],
  cons: [
    "Niet iedereen antwoordt, en wie dat doet is geen steekproef.",
    "Kleine groepen zijn niet te laten zien.",
    "Evenbeeld kan dit nog niet.",
  ],
  law: "Anonieme antwoorden zijn geen persoonsgegevens, als niemand ze kan herleiden. Instemming van de ondernemingsraad is nodig.",
};

const voluntaryRegistration: Explored = {
  title: "Vrijwillige registratie van herkomst",
  question: "Willen wij dat medewerkers zelf laten vastleggen waar zij vandaan komen?",
  source:
    "Amsterdam verkent dit eerst, met alternatieven en voor- en nadelen (voordracht van 5 november 2024).",
  alternatives: {
    nothing: {
      name: "Niets vastleggen",
      what: "Wij kijken alleen naar leeftijd, gender, schaal en onderdeel.",
      pros: ["Geen gevaar voor iemands privacy.", "Er is niets te beveiligen of te wissen."],
      cons: ["Over herkomst is niets te zeggen."],
      law: "Er is geen grondslag nodig.",
    },
    barometer: {
      name: "De Barometer van het CBS",
      what: "Het CBS koppelt zelf en geeft alleen percentages terug.",
      pros: ["Er komt geen herkomst in ons bestand.", "Te vergelijken met de beroepsbevolking."],
      cons: [
        "Alleen 3 groepen.",
        "Pas vanaf 250 medewerkers, ook voor elke deelgroep.",
        "Telt banen, geen mensen.",
      ],
      law: "Wij verwerken geen bijzondere persoonsgegevens. De ondernemingsraad wordt geïnformeerd.",
    },
    anonymousRound,
    ownRecord: {
      name: "Vastleggen bij de persoon",
      what: "Wie wil, legt de eigen herkomst vast in het personeelssysteem.",
      pros: ["Meer indelingen mogelijk.", "Te volgen door de jaren."],
      cons: [
        "Toestemming is op het werk zelden vrij.",
        "Kan misbruikt worden of uitlekken.",
        "Wie niet meedoet, valt op.",
      ],
      law: "Verwerken van herkomst is verboden, tenzij een uitzondering geldt (AVG artikel 9; UAVG artikel 25). Evenbeeld heeft hier geen plek voor.",
    },
  },
};

const employeesWithDisability: Explored = {
  title: "Medewerkers met een beperking tellen",
  question: "Hoe tellen wij medewerkers met een beperking, zonder dat vast te leggen bij een persoon?",
  source: "Utrecht zoekt een aanpak binnen de regels voor privacy (uitvoeringsplan 2023-2024).",
  alternatives: {
    nothing: {
      name: "Niet tellen",
      what: "Wij kijken alleen naar wat wij doen: aanpassingen, begeleiding en werving.",
      pros: ["Geen gevaar voor iemands privacy."],
      cons: ["Het streefcijfer van de banenafspraak is niet te volgen."],
      law: "Er is geen grondslag nodig. De banenafspraak vraagt wel om een aantal.",
    },
    ownCount: {
      name: "Tellen uit een eigen bestand",
      what: "P&O levert onderdeel, uren en dagen, zonder nummers of namen. Evenbeeld telt in het geheugen en bewaart alleen totalen.",
      pros: ["Past bij de banenafspraak.", "Er blijft geen regel over iemand bestaan."],
      cons: ["Telt alleen wie in het doelgroepregister staat.", "Kleine onderdelen blijven afgeschermd."],
      law: "Het maken van het bestand bij P&O is een verwerking. Laat toetsen of de wet daar de ruimte voor geeft.",
    },
    anonymousRound,
    flagWithPerson: {
      name: "Een kenmerk bij de persoon",
      what: "In het personeelssysteem staat wie een beperking heeft.",
      pros: ["Elke telling is te maken."],
      cons: ["Gezondheid is een bijzonder persoonsgegeven.", "Mensen kunnen er last van krijgen."],
      law: "Verboden, tenzij een uitzondering geldt (AVG artikel 9; UAVG artikel 30). Evenbeeld weigert zo'n kolom.",
    },
  },
};

/** The pages on which alternatives stand before anything is built. */
export const exploration = {
  of: { voluntaryRegistration, employeesWithDisability },
  notChecked: "De uitleg over de wet is van ons. Een jurist heeft haar nog niet nagekeken.",
  open: "Er is nog niets besloten. Tot dan wordt er niets geregistreerd.",
  decided: (by: string, day: string, alternative: string) => `Besloten door ${by} op ${day}: ${alternative}.`,
  openShort: "nog niet besloten",
  noRegistration:
    "Evenbeeld heeft geen vrij veld voor bijzondere kenmerken. Dat blijft zo, ook na een besluit.",
  alternatives: "Alternatieven",
  what: "Wat het is",
  pros: "Voor",
  cons: "Tegen",
  law: "De wet",
  impossible: "Dit kan in Evenbeeld niet.",
  decisionTitle: "Besluit",
  decision: "Besluit",
  decidedBy: "Wie besloot",
  decidedByHint: "Een functie of een orgaan, zoals het college van B&W.",
  day: "Dag",
  reason: "Waarom",
  legalCheck: "Juridische toets",
  legalCheckHint: "Wie keek de wet na, en wat kwam eruit? Leeg: nog niemand.",
  legalCheckNone: "nog niet gedaan",
  decide: "Besluit vastleggen",
  decideLead: "Een besluit blijft staan. Wie later anders besluit, legt dat als nieuw besluit vast.",
  earlier: "Eerdere besluiten",
};
