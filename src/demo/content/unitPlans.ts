import type { ComplyOrExplain, Involvement, StartStep, TargetUnit } from "../../domain/programme/index.ts";

/** The plan of one unit: the headings of the template, two or three phases, one indicator; some leave things open. */
export type UnitPlanSeed = {
  readonly on: string;
  readonly unit: string;
  readonly profile: string | null;
  readonly start: StartStep | null;
  readonly formation: number | null;
  readonly assignment: string;
  readonly objectives: string;
  readonly organisation: string;
  readonly consequences: string | null;
  readonly phases: readonly (readonly [period: string, ambition: string])[];
  readonly indicator: readonly [name: string, objective: string, unit: TargetUnit, value: number];
  readonly worksCouncil: readonly (readonly [on: string, kind: Involvement["kind"], outcome: string])[];
  readonly participation: string | null;
  readonly agreement: string | null;
  readonly trainingHours: number | null;
  readonly complyOrExplain: ComplyOrExplain | null;
};

const agreement = "Managementafspraak met de gemeentesecretaris";

/** The plans that are ready: six of the seven clusters, the directorate with most actions and two departments. */
export const unitPlans: readonly UnitPlanSeed[] = [
  {
    on: "2025-10-16",
    unit: "PZ",
    profile: "Balies en telefoon: vaste roosters, veel deeltijd, elke dag bezoek uit de hele stad.",
    start: "firstSteps",
    formation: 118,
    assignment: "Wie bij ons aan de balie komt, begrijpt ons en voelt zich begrepen.",
    objectives: "Alle brieven op niveau B1, 4 teams die zelf roosteren en 25 mbo-stagiairs per schooljaar.",
    organisation: "Annemiek Roelofs is trekker, 6 uur per week. Elk team heeft een aanspreekpunt.",
    consequences:
      "In de eerste maanden kost herschrijven 1 dag per week per team. Daarna komen er minder vragen.",
    phases: [
      ["2025", "Wij weten waar het knelt"],
      ["2026", "Elk team heeft 1 ding echt veranderd"],
      ["2027", "Het gaat vanzelf en nieuwe collega’s weten niet beter"],
    ],
    indicator: ["Mbo-stagiairs bij Publiekszaken", "O2", "headcountPerYear", 25],
    worksCouncil: [
      ["2025-10-02", "advice", "Positief, met de vraag om het roosteren na een half jaar te bekijken."],
    ],
    participation: "3 lunchgesprekken met 41 collega’s van balie en contactcentrum.",
    agreement,
    trainingHours: 640,
    complyOrExplain: { kind: "comply", result: "27 mbo-stagiairs in schooljaar 2025-2026." },
  },
  {
    on: "2025-11-06",
    unit: "WI",
    profile:
      "Wij kennen mensen met een afstand tot werk al als klant. Veel collega’s werkten eerst zelf met begeleiding.",
    start: "partly",
    formation: 164,
    assignment: "Wij helpen anderen aan werk. Dan geven wij zelf het voorbeeld.",
    objectives: "40 van de 160 banen voor de banenafspraak zijn bij ons, met begeleiding die blijft.",
    organisation: "Anneloes Dekkers is trekker. De jobcoaches zitten op dezelfde kamer als Team Werkgevers.",
    consequences: "2 fte verschuift van bemiddelen naar begeleiden.",
    phases: [
      ["2025", "Jobcoaches in dienst"],
      ["2026", "Elk team heeft een taak die een baan is geworden"],
      ["2027-H1", "Andere clusters halen hun kennis bij ons"],
    ],
    indicator: ["Banen voor de banenafspraak bij Werk en Inkomen", "O3", "fte", 40],
    worksCouncil: [["2025-10-23", "informed", "Ter kennis aangenomen."]],
    participation: "Oud-klanten die bij ons werken, schreven mee aan het hoofdstuk over begeleiding.",
    agreement,
    trainingHours: 380,
    complyOrExplain: { kind: "comply", result: "36 van de 40 banen zijn vervuld." },
  },
  {
    on: "2026-01-22",
    unit: "OM-BV",
    profile: "Adviseurs en regels: wij maken de werkwijze voor alle andere clusters.",
    start: "firstSteps",
    formation: 96,
    assignment:
      "De regels voor werven, belonen en groeien zijn voor iedereen gelijk en voor iedereen te begrijpen.",
    objectives:
      "Vaste vragen bij elke vacature, 100 getrainde commissieleden, 150 mbo-stagiairs via 1 loket.",
    organisation:
      "Marijke Aalders is eindverantwoordelijk. Elk team heeft 1 of 2 acties en meldt zich elk kwartaal.",
    consequences: "Team Werving neemt 4 maanden lang geen nieuwe projecten aan.",
    phases: [
      ["2026", "De basis staat: vragen, training, startpakket"],
      ["2027", "Wij helpen de clusters het zelf te doen"],
      ["2028", "Het hoort bij het gewone werk"],
    ],
    indicator: ["Vacatures van de directie met vaste vragen", "O5", "percentage", 90],
    worksCouncil: [
      [
        "2026-01-08",
        "advice",
        "Positief. De ondernemingsraad wil de uitkomst van de proef met werkopdrachten zien.",
      ],
    ],
    participation: "Elk team besprak het concept. 17 van de 23 voorstellen zijn overgenomen.",
    agreement,
    trainingHours: 920,
    complyOrExplain: {
      kind: "explain",
      reason:
        "Bij 3 van de 14 vacatures was de commissie niet gemengd. Het ging om 3 plekken die binnen 2 weken vervuld moesten zijn. In die weken was er maar 1 getraind commissielid. Vanaf november zijn dat er 4.",
    },
  },
  {
    on: "2026-02-26",
    unit: "OM",
    profile: "Geld, systemen en mensen. Bijna alle functies vragen een hbo-diploma.",
    start: "firstSteps",
    formation: 212,
    assignment: "Geld, systemen en mensen: wij maken het de andere clusters makkelijk.",
    objectives:
      "12 programma’s getest met hulpmiddelen, toelagen elk jaar bekeken, cijfers 2 keer per jaar op tafel.",
    organisation: "Linda Meinders is trekker. Het plan van de directie Bedrijfsvoering hoort hierbij.",
    consequences: "Bij elke aankoop van software telt toegankelijkheid mee; dat kost 2 tot 3 weken extra.",
    phases: [
      ["2026", "Eerst onze eigen regels op orde"],
      ["2027", "Daarna die van leveranciers"],
    ],
    indicator: ["Programma’s die met elk hulpmiddel werken", "O3", "percentage", 100],
    worksCouncil: [["2026-02-12", "consent", "Ingestemd met de jaarlijkse controle van toelagen."]],
    participation: "Een werkgroep van 8 collega’s uit 3 afdelingen.",
    agreement,
    trainingHours: 450,
    complyOrExplain: null,
  },
  {
    on: "2026-04-16",
    unit: "BC",
    profile: "Klein en dicht bij het bestuur. Het werk heeft vaak haast.",
    start: "notBegun",
    formation: 61,
    assignment: "Besluiten, woorden en beelden van de gemeente zijn van heel Meerwijk.",
    objectives: "Vergaderen waar iedereen bij kan, een eigen beeldbank en elk kwartaal een eerlijk verhaal.",
    organisation: "Bart Nijenhuis is trekker, samen met Communicatie.",
    consequences: "Stukken moeten 5 dagen eerder klaar zijn. Dat vraagt planning van iedereen.",
    phases: [
      ["2026", "Afspraken over vergaderen en beeld"],
      ["2027", "Wij houden elkaar eraan"],
    ],
    indicator: ["Vergaderingen met stukken 5 dagen vooraf", "O6", "percentage", 90],
    worksCouncil: [["2026-04-02", "informed", "Ter kennis aangenomen."]],
    participation: "Gesprek met de griffie en met 12 secretarissen van vergaderingen.",
    agreement: null,
    trainingHours: 160,
    complyOrExplain: null,
  },
  {
    on: "2026-05-28",
    unit: "MO",
    profile: "Wijkteams die in de wijk werken, en beleid dat op het stadhuis zit.",
    start: "notBegun",
    formation: 143,
    assignment: "Onze wijkteams kennen de wijk en de wijk kent ons.",
    objectives: "Bewoners denken mee bij elke vacature in een wijkteam. Het inwonerspanel heeft 60 leden.",
    organisation: "Martijn Dekker is trekker. Errol Pinas bespreekt het elke maand met de teamleiders.",
    consequences: "Een vacature vervullen duurt 1 week langer.",
    phases: [
      ["2026", "Beginnen in 3 wijken"],
      ["2027", "Alle 9 wijken"],
    ],
    indicator: ["Wijkteams met een bewoner in de selectiecommissie", "O5", "percentage", 100],
    worksCouncil: [["2026-05-07", "advice", "Positief, als bewoners een vergoeding krijgen."]],
    participation: "2 avonden met bewoners en wijkteams, in Noord en in de Haven.",
    agreement,
    trainingHours: 510,
    complyOrExplain: { kind: "comply", result: "In 3 wijken doet een bewoner mee." },
  },
  {
    on: "2026-06-18",
    unit: "WI-WE",
    profile: "Bezoekt elke dag werkgevers. De helft van het team is jobcoach.",
    start: "partly",
    formation: 38,
    assignment: "Elke werkgever die wij spreken, weet wat een baan met begeleiding vraagt.",
    objectives: "60 werkgevers kijken bij ons mee, 12 nieuwe banen bij andere clusters.",
    organisation: "Rachid Tahiri is trekker, 4 uur per week. Team Jobcoaches denkt mee.",
    consequences: "Team Werkgevers bezoekt dit jaar 20 bedrijven minder.",
    phases: [
      ["2026-H2", "Wij laten zien hoe wij het zelf doen"],
      ["2027", "Andere clusters vragen ons om advies"],
    ],
    indicator: ["Werkgevers die kwamen meekijken", "O3", "headcountPerYear", 60],
    worksCouncil: [["2026-06-04", "informed", "Ter kennis aangenomen."]],
    participation: "Beide teams schreven mee, in 2 werkmiddagen.",
    agreement: null,
    trainingHours: 90,
    complyOrExplain: null,
  },
  {
    on: "2026-07-02",
    unit: "SB-VH",
    profile: "Ploegen in uniform die buiten werken, in roosters van 7 dagen.",
    start: "notBegun",
    formation: 74,
    assignment: "Wie op straat werkt, weet wat iemand voelt die wordt aangesproken.",
    objectives: "Alle handhavers oefenen met acteurs. Klachten over bejegening bespreken wij elke maand.",
    organisation: "Dennis Overdijk is trekker. Elke ploeg heeft een vast moment voor het gesprek.",
    consequences: "Per kwartaal valt 1 dag handhaving per ploeg weg voor de training.",
    phases: [
      ["2026", "Elke ploeg heeft geoefend"],
      ["2027", "Wij oefenen samen met bewoners"],
      ["2028", "Nieuwe collega’s leren het van ons"],
    ],
    indicator: ["Handhavers die met acteurs oefenden", "O4", "percentage", 100],
    worksCouncil: [["2026-06-25", "advice", "Positief, met de vraag om de roosters op tijd te maken."]],
    participation: "Elke ploeg koos zelf 2 situaties om te oefenen.",
    agreement: "Jaargesprek met de directeur van het cluster",
    trainingHours: 740,
    complyOrExplain: null,
  },
  {
    on: "2026-09-10",
    unit: "SO",
    profile: null,
    start: null,
    formation: null,
    assignment: "Wij bouwen aan de stad met mensen die de stad kennen.",
    objectives: "Bij elk groot project praat een groep bewoners mee die op de buurt lijkt.",
    organisation: "Arjan Huisman is trekker. De projectleiders Wonen beginnen.",
    consequences: null,
    phases: [
      ["2027", "Beginnen bij 2 projecten"],
      ["2028", "Elk groot project"],
    ],
    indicator: ["Grote projecten met een gemengde groep bewoners", "O6", "percentage", 100],
    worksCouncil: [],
    participation: null,
    agreement: null,
    trainingHours: null,
    complyOrExplain: null,
  },
];

/** What a unit changed in its plan later, and why. */
export type UnitPlanChange = { readonly on: string; readonly because: string } & Pick<UnitPlanSeed, "unit"> &
  Partial<UnitPlanSeed>;

export const unitPlanChanges: readonly UnitPlanChange[] = [
  {
    on: "2026-04-09",
    unit: "PZ",
    because: "Na een half jaar zelf roosteren bekeken wij het met de ondernemingsraad.",
    objectives: "Alle brieven op niveau B1, 6 teams die zelf roosteren en 25 mbo-stagiairs per schooljaar.",
    worksCouncil: [
      ["2025-10-02", "advice", "Positief, met de vraag om het roosteren na een half jaar te bekijken."],
      ["2026-03-26", "advice", "Positief. 2 teams mogen erbij."],
    ],
  },
  {
    on: "2026-09-24",
    unit: "WI",
    because: "In het gesprek met de gemeentesecretaris bleek dat begeleiding meer tijd vraagt.",
    consequences: "3 fte verschuift van bemiddelen naar begeleiden. Dat was 2 fte.",
    trainingHours: 420,
  },
];
