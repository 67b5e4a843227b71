import type { BodyKind } from "../../domain/governance/index.ts";
import type { Office } from "../../domain/organisation/index.ts";

/** Office, name of the holder, words of the mandate. */
export const offices: readonly (readonly [Office, string, string])[] = [
  ["politicalSponsor", "Nadia Belhaj", "Legt verantwoording af aan de raad, elk kwartaal."],
  ["administrativeSponsor", "Theo van Rossum", "Beslist over acties die stoppen en over geld tot € 50.000."],
  ["diversityOfficer", "Ilse Brandsma", "Leidt het programmateam en bewaakt planning en cijfers."],
];

/** The coordinator of each cluster. */
export const coordinators: Readonly<Record<string, string>> = {
  BC: "Bart Nijenhuis",
  OM: "Linda Meinders",
  WI: "Anneloes Dekkers",
  MO: "Martijn Dekker",
  PZ: "Annemiek Roelofs",
  SO: "Maya Sudarsono",
  SB: "Loubna Rahmouni",
};

/** A body with its members: names from the list of people, or words. */
export type BodySeed = {
  readonly key: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly role: string;
  readonly rhythm: string;
  readonly mandate: string | null;
  readonly members: readonly string[];
  readonly chair: string;
  readonly secretary: string;
};

export const bodies: readonly BodySeed[] = [
  {
    key: "stuurgroep",
    name: "Stuurgroep Meerwijk herkent zich",
    kind: "steeringGroup",
    role: "Beslist over planning, geld en acties die stoppen",
    rhythm: "FREQ=MONTHLY;INTERVAL=2",
    mandate: "Tot € 50.000 per besluit",
    members: [
      "Theo van Rossum",
      "Jolanda Verspeek",
      "Harm Oldenkamp",
      "Fatima El Amrani",
      "Errol Pinas",
      "Femke Hoogland",
      "Lotte Siebers",
      "Pieter Wolters",
      "Monique Kersten",
    ],
    chair: "Theo van Rossum",
    secretary: "Ilse Brandsma",
  },
  {
    key: "trekkersoverleg",
    name: "Trekkersoverleg",
    kind: "programmeTeam",
    role: "Bespreekt de voortgang en helpt elkaar verder",
    rhythm: "FREQ=MONTHLY",
    mandate: null,
    members: [...Object.values(coordinators), "Sanne Postma", "Ricardo Tjin"],
    chair: "Ilse Brandsma",
    secretary: "Hanneke Blom",
  },
  {
    key: "ondernemingsraad",
    name: "Ondernemingsraad",
    kind: "worksCouncil",
    role: "Geeft advies en stemt in met regelingen voor het personeel",
    rhythm: "FREQ=MONTHLY",
    mandate: "Wet op de ondernemingsraden",
    members: ["Priscilla Kartowidjojo", "11 gekozen leden"],
    chair: "Priscilla Kartowidjojo",
    secretary: "Ambtelijk secretaris",
  },
  {
    key: "expertcommissie",
    name: "Expertcommissie",
    kind: "expertCommittee",
    role: "Geeft 2 keer per jaar advies",
    rhythm: "FREQ=MONTHLY;INTERVAL=6",
    mandate: null,
    members: ["Marloes Tichelaar", "4 leden van buiten de gemeente"],
    chair: "Voorzitter van buiten de gemeente",
    secretary: "Hanneke Blom",
  },
  {
    key: "directie",
    name: "Directie",
    kind: "other",
    role: "Leidt de ambtelijke organisatie",
    rhythm: "FREQ=WEEKLY",
    mandate: null,
    members: ["Theo van Rossum", "Jolanda Verspeek", "Harm Oldenkamp"],
    chair: "Theo van Rossum",
    secretary: "Hanneke Blom",
  },
  {
    key: "raadscommissie",
    name: "Raadscommissie Samenleving",
    kind: "other",
    role: "Bereidt besluiten van de gemeenteraad voor",
    rhythm: "FREQ=MONTHLY",
    mandate: null,
    members: ["Woordvoerders van de fracties"],
    chair: "Een lid van de gemeenteraad",
    secretary: "Wouter Kranenburg",
  },
  {
    key: "wethoudersgesprek",
    name: "Gesprek met de wethouder",
    kind: "other",
    role: "Medewerkers praten met de wethouder over een thema",
    rhythm: "FREQ=MONTHLY",
    mandate: null,
    members: ["Nadia Belhaj", "Medewerkers die zich aanmelden"],
    chair: "Nadia Belhaj",
    secretary: "Ilse Brandsma",
  },
];
