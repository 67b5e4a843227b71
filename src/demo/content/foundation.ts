import type { ProgrammeFile } from "../../domain/programme/index.ts";

const evidence: [] = [];

/** Vision, principles, pillars and the lists around the plan. */
export const foundation = {
  vision: {
    text: "In 2028 herkent Meerwijk zich in zijn gemeente: achter de balie, op straat en aan de vergadertafel. Wie hier werkt, kan zichzelf zijn en groeien. Wie hier woont, wordt begrepen en eerlijk behandeld. Wij zeggen wat wij doen, wij meten het, en wij vertellen ook wat niet lukt.",
    evidence,
  },
  principles: [
    {
      key: "U1",
      text: "Eerst doen wat bewezen werkt. Een nieuwe aanpak proberen wij klein en meten wij.",
      evidence,
    },
    {
      key: "U2",
      text: "De lijn is aan zet. Het programmateam helpt, de directeur van het cluster is verantwoordelijk.",
      evidence,
    },
    {
      key: "U3",
      text: "Met de mensen om wie het gaat, niet over hen. Netwerken van collega’s en inwoners denken vooraf mee.",
      evidence,
    },
    {
      key: "U4",
      text: "Cijfers over groepen, nooit over personen. Wat te klein is om te tonen, tonen wij niet.",
      evidence,
    },
  ],
  pillars: [
    { key: "P1", name: "Bewust en veilig", evidence },
    { key: "P2", name: "Werven en selecteren", evidence },
    { key: "P3", name: "Behoud en doorstroom", evidence },
    { key: "P4", name: "Dienstverlening voor iedereen", evidence },
    { key: "P5", name: "Aanpak per cluster", evidence },
  ],
  benchmarks: [
    {
      key: "V01",
      label: "Herkomst buiten Europa in de beroepsbevolking",
      value: 25,
      valueText: "Ongeveer 1 op de 4, tussen 23 en 26 %",
      unit: "%",
      population: "Beroepsbevolking, arbeidsmarktregio Meerwijk",
      period: "2024",
      source: "CBS, Enquête beroepsbevolking (verzonnen cijfer)",
      evidence,
    },
  ],
  sources: [
    {
      key: "programma",
      title: "Meerwijk herkent zich, programma 2025-2028 (verzonnen)",
      publisher: "Gemeente Meerwijk (verzonnen)",
      date: "2024-12-17",
      dateNote: null,
    },
  ],
} satisfies Partial<ProgrammeFile>;

/** The bodies, duties, papers and promises that stand around the plan. */
export const surroundings = {
  governance: [
    {
      body: "Stuurgroep Meerwijk herkent zich",
      role: "Beslist over planning, geld en acties die stoppen",
      members: ["Gemeentesecretaris", "Directeuren van de 7 clusters", "Programmamanager"],
      meetsEvery: "FREQ=MONTHLY;INTERVAL=2",
      mandate: "Tot € 50.000 per besluit",
      evidence,
    },
    {
      body: "Trekkersoverleg",
      role: "Bespreekt voortgang en helpt elkaar",
      members: ["Trekker van elk cluster", "Programmateam"],
      meetsEvery: "FREQ=MONTHLY",
      mandate: null,
      evidence,
    },
    {
      body: "Expertcommissie",
      role: "Geeft 2 keer per jaar advies",
      members: ["5 leden van buiten de gemeente"],
      meetsEvery: "FREQ=MONTHLY;INTERVAL=6",
      mandate: null,
      evidence,
    },
  ],
  reportingDuties: [
    {
      from: "Actiehouder",
      to: "Programmateam",
      frequency: "FREQ=MONTHLY;INTERVAL=3",
      due: "3 weken na het einde van het kwartaal",
      content: "Stand, wat er is gebeurd en de datum waarop het klaar is",
      legalBasis: null,
      evidence,
    },
    {
      from: "College",
      to: "Gemeenteraad",
      frequency: "FREQ=MONTHLY;INTERVAL=3",
      due: "8 weken na het einde van het kwartaal",
      content: "Rapportage met de 6 doelen, alle acties en het geld",
      legalBasis: "Gemeentewet, artikel 169",
      evidence,
    },
    {
      from: "Gemeentesecretaris",
      to: "Ondernemingsraad",
      frequency: "FREQ=YEARLY",
      due: "April",
      content: "Stand van sociale veiligheid en verslag van de vertrouwenspersonen",
      legalBasis: null,
      evidence,
    },
  ],
  monitoringInstruments: [
    {
      name: "Barometer Culturele Diversiteit",
      measures: "Herkomst per groep van schalen",
      frequency: "FREQ=MONTHLY;INTERVAL=6",
      owner: "CBS en Team HR-analyse",
      level: "Organisatie en cluster",
      evidence,
    },
    {
      name: "Medewerkersonderzoek",
      measures: "Sociale veiligheid en ongewenst gedrag",
      frequency: "FREQ=YEARLY;INTERVAL=2",
      owner: "Team Onderzoek en Statistiek",
      level: "Organisatie en cluster",
      evidence,
    },
    {
      name: "Wervingssysteem",
      measures: "Vaste vragen en gemengde commissies",
      frequency: "FREQ=MONTHLY;INTERVAL=3",
      owner: "Team Werving",
      level: "Cluster",
      evidence,
    },
    {
      name: "Stageregister",
      measures: "Mbo-stagiairs en leerwerkplekken",
      frequency: "FREQ=YEARLY",
      owner: "Team Ontwikkeling",
      level: "Cluster",
      evidence,
    },
  ],
  documents: [
    {
      ref: "MW-2024-1187",
      title: "Meerwijk herkent zich, programma 2025-2028",
      kind: "Programma",
      date: "2024-12-17",
      annex: null,
      confidentiality: null,
      liftedAt: null,
      note: null,
      evidence,
    },
    {
      ref: "MW-2024-1188",
      title: "Wat leerden wij van Iedereen Telt 2021-2024?",
      kind: "Evaluatie",
      date: "2024-11-05",
      annex: "1",
      confidentiality: null,
      liftedAt: null,
      note: null,
      evidence,
    },
  ],
  commitments: [
    {
      ref: "24-207",
      text: "De raad krijgt elk kwartaal de cijfers van alle clusters, met bescherming van kleine groepen.",
      by: "Wethouder Personeel en Inclusie",
      to: "Gemeenteraad",
      due: "Elk kwartaal, vanaf april 2025",
      status: "Loopt",
      viaMotion: null,
      evidence,
    },
  ],
  motions: [
    { ref: "24/088", subject: "Evenveel stagevergoeding voor elk niveau", date: "2024-12-17", evidence },
  ],
  decisions: [
    {
      key: "BS1",
      text: "Het programma Meerwijk herkent zich 2025-2028 vast te stellen.",
      body: "Gemeenteraad",
      date: "2024-12-17",
      outcome: "Aangenomen met 27 tegen 8 stemmen",
      evidence,
    },
  ],
  participation: [
    {
      group: "Ondernemingsraad",
      how: "Advies op het hele programma, instemming met de gedragscode en het medewerkersonderzoek",
      when: "November 2024",
      evidence,
    },
    {
      group: "Inwonerspanel",
      how: "3 avonden over dienstverlening en beeld",
      when: "September 2024",
      evidence,
    },
    {
      group: "Netwerken van collega’s",
      how: "Schreven mee aan de acties over beginnen en meedoen",
      when: "Juni tot en met oktober 2024",
      evidence,
    },
  ],
  budgetTotals: [],
  sourceIssues: [],
} satisfies Partial<ProgrammeFile>;
