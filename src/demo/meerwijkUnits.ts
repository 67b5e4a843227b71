/** A unit of Meerwijk as it stands in the list that the administrator brings in: parents before children. */
export type DemoUnit = {
  readonly code: string;
  readonly name: string;
  readonly kind: "cluster" | "directie" | "afdeling" | "team";
  readonly parent: string | null;
};

type Branch = readonly [code: string, kind: "directie" | "afdeling", name: string, teams: Teams];
type Teams = Readonly<Record<string, string>>;
type Cluster = readonly [code: string, name: string, branches: readonly Branch[]];

const clusters: readonly Cluster[] = [
  [
    "BC",
    "Bestuur en Concern",
    [
      ["BO", "afdeling", "Bestuursondersteuning", { KAB: "Kabinet en Bestuur", JUR: "Juridische Zaken" }],
      ["CO", "afdeling", "Communicatie", { COM: "Communicatie", BEE: "Beeld en Web" }],
      [
        "SP",
        "afdeling",
        "Strategie en Programma’s",
        { MHZ: "Programmateam Meerwijk herkent zich", OND: "Onderzoek en Statistiek" },
      ],
    ],
  ],
  [
    "OM",
    "Organisatie en Middelen",
    [
      [
        "BV",
        "directie",
        "Bedrijfsvoering",
        {
          WER: "Werving",
          ONT: "Ontwikkeling",
          ADV: "Advies en Inrichting",
          HRA: "HR-analyse",
          SAL: "Salaris en Personeelszaken",
          HUI: "Huisvesting en Facilitair",
          INK: "Inkoop",
        },
      ],
      ["IV", "afdeling", "Informatievoorziening", { APP: "Applicaties", PRI: "Gegevens en Privacy" }],
      ["FI", "afdeling", "Financiën", { CON: "Begroting en Control", BEL: "Belastingen" }],
    ],
  ],
  [
    "WI",
    "Werk en Inkomen",
    [
      ["WE", "afdeling", "Werk", { WGV: "Werkgevers", JOB: "Jobcoaches" }],
      ["IN", "afdeling", "Inkomen", { BIJ: "Bijstand", SCH: "Schuldhulp" }],
    ],
  ],
  [
    "MO",
    "Maatschappelijke Ontwikkeling",
    [
      ["SA", "afdeling", "Samenleving", { WYK: "Wijken", SPC: "Sport en Cultuur" }],
      ["JO", "afdeling", "Jeugd en Onderwijs", { JEU: "Jeugd", LEE: "Leerlingzaken" }],
    ],
  ],
  [
    "PZ",
    "Publiekszaken",
    [
      ["BU", "afdeling", "Burgerzaken", { BAL: "Balie", BST: "Burgerlijke Stand" }],
      ["KL", "afdeling", "Klantcontact", { KCC: "Contactcentrum", BZW: "Klacht en Bezwaar" }],
    ],
  ],
  [
    "SO",
    "Stadsontwikkeling",
    [
      ["RU", "afdeling", "Ruimte en Wonen", { WON: "Wonen", ONW: "Stedelijk Ontwerp" }],
      ["VE", "afdeling", "Vergunningen", { BOU: "Bouwen", EVE: "Evenementen en Horeca" }],
    ],
  ],
  [
    "SB",
    "Stadsbeheer en Veiligheid",
    [
      ["OR", "afdeling", "Openbare Ruimte", { GRO: "Groen", REI: "Reiniging" }],
      ["VH", "afdeling", "Veiligheid en Handhaving", { HAN: "Handhaving", INV: "Integrale Veiligheid" }],
    ],
  ],
];

const teamName = (name: string): string => (name.startsWith("Programmateam") ? name : `Team ${name}`);

function branchUnits(cluster: string, [code, kind, name, teams]: Branch): readonly DemoUnit[] {
  const own = `${cluster}-${code}`;
  const title = kind === "directie" ? `Directie ${name}` : `Afdeling ${name}`;
  return [
    { code: own, name: title, kind, parent: cluster },
    ...Object.entries(teams).map(
      ([team, called]): DemoUnit => ({
        code: `${own}-${team}`,
        name: teamName(called),
        kind: "team",
        parent: own,
      }),
    ),
  ];
}

/** The organisation of Meerwijk: 7 clusters, 16 directorates and departments, 37 teams. */
export const meerwijkUnits: readonly DemoUnit[] = clusters.flatMap(
  ([code, name, branches]): readonly DemoUnit[] => [
    { code, name: `Cluster ${name}`, kind: "cluster", parent: null },
    ...branches.flatMap((branch) => branchUnits(code, branch)),
  ],
);
