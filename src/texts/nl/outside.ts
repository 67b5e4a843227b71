/** The pages of figures from outside: published tables, and the request for the Barometer. */
export const outside = {
  title: "Cijfers van buiten",
  lead: (tables: number) =>
    tables === 1
      ? "1 tabel die een ander heeft gepubliceerd."
      : `${tables} tabellen die anderen hebben gepubliceerd.`,
  none: "Er is nog geen tabel van buiten ingelezen.",
  tables: "Tabellen",
  table: "Tabel",
  source: "Bron",
  date: "Peildatum",
  of: "Over wie",
  classification: "Indeling",
  counted: "Geteld",
  rounding: "Afronding",
  broughtIn: "Ingelezen",
  population: { residents: "inwoners", labourForce: "beroepsbevolking", staff: "medewerkers" },
  countedAs: { people: "personen", jobs: "banen: wie 2 banen heeft, telt 2 keer" },
  unit: { percentage: "percentages", count: "aantallen" },
  unitLabel: "Eenheid",
  decimals: (count: number) => (count === 0 ? "op hele getallen" : `op ${count} cijfers achter de komma`),
  classOf: (name: string, version: string) => `${name} (${version})`,
  withheld: "weggelaten door de bron",
  /** A series and its breaks. */
  overTime: (about: string) => `Door de jaren heen: ${about}`,
  lastTable: (day: string) => `De tabel van ${day}`,
  choose: "Kies een rij",
  show: "Laat zien",
  size: "Aantal",
  break: (day: string, reason: string) =>
    `Vanaf ${day} is anders geteld: ${reason}. Vergelijk de cijfers ervoor en erna niet met elkaar.`,
  sum: (row: string, sum: string) => `${row} telt op tot ${sum}.`,
  sums: (count: number) =>
    count === 1 ? "1 rij telt niet op tot 100." : `${count} rijen tellen niet op tot 100.`,
  corrected: (count: number) =>
    count === 1 ? "1 tabel is later verbeterd." : `${count} tabellen zijn later verbeterd.`,
  lineTitle: (category: string, classification: string) => `${category}, indeling ${classification}`,
  lineDesc: (first: string, last: string) => `Van ${first} naar ${last}.`,
  showTable: "Toon als tabel",
  /** Bringing a table in. */
  bring: "Tabel van buiten inlezen",
  bringLead: "Lees een tabel in zoals een ander haar heeft gepubliceerd. Er verandert niets aan de cijfers.",
  file: "Bestand",
  fileHint: "Excel (.xlsx) of CSV, hoogstens 5 MB.",
  fileMissing: "Kies een bestand.",
  kind: "Wat is het?",
  kinds: {
    table: "Een gepubliceerde tabel",
    general: "De Barometer van het CBS, algemeen",
    zoomedIn: "De Barometer van het CBS, ingezoomd",
  },
  kindHint: "Bij de Barometer lezen wij elk tabblad en herkennen wij de indeling zelf.",
  series: "Naam in het adres",
  seriesHint: "Kleine letters, cijfers en streepjes. Gebruik elk jaar dezelfde, zoals herkomst.",
  titleOf: "Titel",
  sourceHint: "Wie de tabel publiceerde en waar, zodat een ander haar terugvindt.",
  ofHint: "Alleen bij een gepubliceerde tabel.",
  className: "Indeling",
  classNameHint: "Bijvoorbeeld: herkomst. Wij vullen dit zelf in als de kopjes het zeggen.",
  classVersion: "Versie van de indeling",
  classVersionHint: "Bijvoorbeeld: vanaf 2022.",
  pointOut: "Kolommen zelf aanwijzen",
  columns: "Kolommen met cijfers",
  columnsHint: "Letters, zoals C, D, E. Leeg: wij zoeken ze aan de kopjes.",
  headerRow: "Rij met de kopjes",
  aboutColumn: "Kolom met de namen",
  dividesAll: "De percentages verdelen iedereen en tellen op tot 100.",
  dividesAllLabel: "Optelling",
  notSaid: "De bron zegt het niet",
  columnsAsked: (found: string) =>
    `Wij herkennen de kolommen niet, of er zijn er meer. Noem hier de letters. Op dit blad staan: ${found}.`,
  problemAt: (place: string, text: string) => `${place}: ${text}`,
  place: (row: number | null, column: string | null, sheet: string) =>
    [
      sheet === "" ? "" : `blad ${sheet}`,
      row === null ? "" : `rij ${row}`,
      column === null ? "" : `kolom ${column}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  /** The request for the Barometer. */
  requests: "Aanvragen van de Barometer",
  requestsNone: "Er is nog geen aanvraag vastgelegd.",
  newRequest: "Aanvraag van de Barometer vastleggen",
  requestLead:
    "Hier legt u vast wat u het CBS vraagt. Evenbeeld kijkt de aanvraag na en maakt geen bestand met personen.",
  request: (number: number) => `Aanvraag ${number} van de Barometer`,
  requestOf: (day: string) => `Aanvraag over ${day}`,
  requestStatus: (day: string) =>
    `Vastgelegd op ${day}. Druk deze pagina af en stuur haar zelf naar het CBS.`,
  variant: "Soort",
  variants: { general: "algemeen, de hele organisatie", zoomedIn: "ingezoomd, met deelgroepen" },
  employees: "Aantal werknemers",
  employeesHint: "Het CBS maakt de Barometer vanaf 250 werknemers.",
  subgroups: "Deelgroepen",
  subgroupsHint:
    "Een regel per deelgroep: kenmerk; deelgroep; aantal. Bijvoorbeeld: Schaal; 1 tot en met 8; 1900.",
  subgroupWrong: (line: string) =>
    `Deze regel kunnen wij niet lezen: ${line}. Schrijf kenmerk; deelgroep; aantal.`,
  characteristic: "Kenmerk",
  subgroup: "Deelgroep",
  body: "Wie is geïnformeerd",
  bodyHint: "Bijvoorbeeld: ondernemingsraad.",
  informedBy: "Door wie",
  informedByHint: "Een functie is genoeg.",
  informedOn: "Op welke dag",
  informed: (body: string, by: string, day: string) => `${body}, door ${by}, op ${day}`,
  informedTerm: "Geïnformeerd",
  warnings: "Let op",
  warningAt: (where: string, text: string) => `${where}: ${text}`,
  noWarnings: "Er is niets om op te letten.",
  noRows: "In deze aanvraag staat niets over één persoon.",
};
