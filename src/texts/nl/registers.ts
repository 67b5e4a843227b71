/** The pages of the banenafspraak and of internships and traineeships. */
export const registers = {
  hidden: "afgeschermd",
  hiddenWhy:
    "Afgeschermd betekent: dit cijfer kan iets zeggen over een paar mensen. Soms is het zelf klein. Soms volgt er een klein cijfer uit.",
  showTable: "Toon als tabel",
  ofTarget: (value: string, target: string) => `${value} van ${target}`,
  target: "Afgesproken",
  noTarget: "niet afgesproken",
  missing: "Nog te gaan",
  source: "Bron",
  sourceOf: (source: string, day: string) => `Bron: ${source}. Stand van ${day}.`,
  unit: "Onderdeel",
  byUnit: (when: string) => `Naar onderdeel, ${when}`,
  byUnitNone: "Van geen enkel onderdeel is een aantal te tonen.",
  others: "Van de andere onderdelen is geen aantal te tonen: er werkt niemand, of te weinig mensen.",
  /** Banenafspraak. */
  jobs: {
    title: "Banenafspraak",
    none: "Er is nog niets geteld. Hier komt hoeveel banen er zijn voor mensen uit de banenafspraak, en hoeveel er zijn afgesproken.",
    lead: (jobs: string, people: string, day: string) =>
      `Op ${day} waren er ${jobs} banen voor mensen uit de banenafspraak. Daarin werkten ${people} mensen.`,
    leadHidden: (day: string) => `Het aantal banen op ${day} is afgeschermd.`,
    gap: (target: string, missing: string) =>
      `Afgesproken zijn ${target} banen. Er ontbreken er nog ${missing}.`,
    reached: (target: string) => `De ${target} banen die zijn afgesproken, zijn er.`,
    noTarget: "Er is geen aantal banen afgesproken.",
    source: (moment: string, day: string) =>
      `Bron: het eigen bestand van de gemeente, geteld op ${moment}. Stand van ${day}.`,
    overTime: "Geteld en afgesproken",
    chart: "Banen in de banenafspraak",
    desc: (first: string, last: string) =>
      `Een balk voor elke telling, met een streep bij het afgesproken aantal. De eerste: ${first}. De laatste: ${last}.`,
    day: "Peildatum",
    count: "Banen",
    people: "Mensen",
    hours: "Betaalde uren per week",
    rule: "Zo is geteld",
    hoursPerJob: "Een baan is",
    hoursText: (hours: string) =>
      `${hours} betaalde uren per week; meer of minder uren tellen naar verhouding`,
    group: "Wie meetelt",
    sector: "Sector",
    holds: "De regel geldt",
    from: (day: string) => `vanaf ${day}`,
    between: (from: string, until: string) => `van ${from} tot en met ${until}`,
    rounded: "Uren en banen zijn afgerond op hele banen, zodat niemands uren te zien zijn.",
    notKept: "Het bestand is geteld en niet bewaard. Wij bewaren alleen deze aantallen.",
    toCount: "Banen tellen",
    countLead:
      "Tel uw eigen bestand. Wij lezen het, tellen het en bewaren alleen de aantallen. Het bestand heeft 4 kolommen: onderdeel, uren, begin en einde.",
    file: "Bestand",
    fileHint:
      "Excel (.xlsx) of CSV, hoogstens 5 MB. Zonder namen of personeelsnummers. Alle rijen van de hele periode, ook van wie weg is.",
    countConsequence: "Een telling van een dag die er al is, komt in de plaats van de eerste.",
    toRule: "Regel vastleggen",
    ruleLead:
      "Leg vast hoe u telt en hoeveel banen er zijn afgesproken. Een latere regel verandert niets aan eerdere tellingen.",
    validFrom: "Geldt vanaf",
    validUntil: "Geldt tot en met",
    perJob: "Uren per week voor 1 baan",
    perJobHint: "De regel van 2016 rekent met 25,5 uur.",
    targetOf: "Afgesproken aantal banen",
    groupHint: "In de woorden van de regeling, zoals: mensen in het doelgroepregister.",
    sectorHint: "Bijvoorbeeld: overheid.",
    sourceHint: "Waar de afspraak staat, zodat een ander haar terugvindt.",
  },
  /** Internships and traineeships. */
  placements: {
    title: "Stages en trainees",
    none: "Er is nog niets geteld. Hier komt hoeveel stages en trainees er zijn, en hoeveel er zijn afgesproken.",
    kinds: {
      mboInternship: "Stagiairs van het mbo",
      internWithDisability: "Stagiairs met een beperking",
      traineeship: "Trainees",
      internshipPlaces: "Stageplaatsen",
      schoolContacts: "Contacten met scholen",
      supervisionCapacity: "Stagiairs die wij kunnen begeleiden",
    },
    lead: (agreed: number, reached: number) =>
      agreed === 1
        ? `Er is 1 aantal afgesproken. ${reached === 1 ? "Dat is gehaald." : "Dat is nog niet gehaald."}`
        : `Er zijn ${agreed} aantallen afgesproken. Daarvan ${reached === 1 ? "is" : "zijn"} er ${reached} gehaald.`,
    of: (kind: string, when: string, value: string) => `In ${when} waren er ${value} ${kind.toLowerCase()}.`,
    gap: (target: string, missing: string) =>
      `Afgesproken zijn er ${target}. Er ontbreken er nog ${missing}.`,
    reached: (target: string) => `Afgesproken zijn er ${target}. Dat is gehaald.`,
    noTarget: "Er is geen aantal afgesproken.",
    chart: (kind: string) => `${kind} en wat is afgesproken`,
    desc: (first: string, last: string) =>
      `Een balk voor elk jaar, met een streep bij het afgesproken aantal. De eerste: ${first}. De laatste: ${last}.`,
    period: "Periode",
    cohort: (name: string) => `lichting ${name}`,
    number: "Aantal",
    toAdd: "Aantal vastleggen",
    addLead:
      "Leg vast hoeveel er waren in een jaar, of in een lichting. Geef 1 totaal, of een aantal voor elk onderdeel.",
    kind: "Wat telt u?",
    year: "Jaar",
    yearHint: "Bij trainees: het jaar waarin de lichting begon.",
    cohortOf: "Lichting",
    cohortHint: "Alleen bij trainees, zoals 2025-2027.",
    total: "Totaal",
    units: "Aantal voor elk onderdeel",
    unitsHint:
      "Een regel voor elk onderdeel: de code, een puntkomma en het aantal. Kleine aantallen mensen bewaren wij niet.",
    unitWrong: (line: string) => `Deze regel begrijpen wij niet: ${line}. Schrijf: code; aantal.`,
    unitUnknown: (code: string) => `Onderdeel ${code} kennen wij niet.`,
    targetOf: "Afgesproken aantal",
    sourceHint: "Waar het aantal vandaan komt, zoals: stagebureau, overzicht januari 2026.",
    consequence: "Een aantal van een jaar dat er al is, komt in de plaats van het eerste.",
  },
};
