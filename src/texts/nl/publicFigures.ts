/** Figures about staff that everybody may read: the public pages, and the act that makes them public. */
export const publicFigures = {
  title: "Cijfers over wie hier werkt",
  kind: "Cijfers over het personeel",
  lead: (count: number, day: string) =>
    count === 1
      ? `Er is 1 set cijfers openbaar: die van ${day}.`
      : `Er zijn ${count} sets cijfers openbaar. De laatste is van ${day}.`,
  none: "Er zijn op dit moment geen cijfers over het personeel openbaar.",
  of: (day: string) => `Cijfers van ${day}`,
  since: (moment: string) => `openbaar sinds ${moment}`,
  sinceWhole: (moment: string) => `Openbaar sinds ${moment}. Wat openbaar is, blijft openbaar.`,
  tablesOf: (count: number) => (count === 1 ? "1 tabel" : `${count} tabellen`),
  all: "Alle openbare cijfers over het personeel",
  facts: {
    day: "Peildatum",
    source: "Bron",
    population: "Wie zijn geteld",
    group: "Kleinste groep",
    since: "Openbaar sinds",
  },
  administration: (municipality: string) => `Personeelsadministratie van ${municipality}`,
  source: (municipality: string, release: string) =>
    `Personeelsadministratie van ${municipality}, vrijgave ${release}`,
  groupOf: (threshold: string) => `${threshold} mensen`,
  why: "Waarom staat er soms ‘afgeschermd’?",
  whySmall: (threshold: string) =>
    `Een aantal onder de ${threshold} mensen staat hier niet. Zo’n klein aantal kan iets zeggen over iemand die u kent.`,
  whyOther:
    "Ook grotere aantallen kunnen afgeschermd zijn. Anders zou u een klein aantal kunnen uitrekenen door op te tellen en af te trekken.",
  whyOne:
    "U ziet niet om welke reden een cijfer is afgeschermd. Dat is met opzet. Afgeschermd is niet hetzelfde als 0.",
  breaks: "Niet te vergelijken",
  break: {
    classes: (table: string, from: string, to: string) =>
      `${table}: tussen ${from} en ${to} veranderde de indeling. Vergelijk deze cijfers niet regel voor regel.`,
    threshold: (table: string, from: string, to: string) =>
      `${table}: tussen ${from} en ${to} veranderde de kleinste groep. Wat is afgeschermd, kan daardoor anders zijn.`,
  },
  card: "Over deze cijfers",
  cardTerms: {
    definition: "Wat er staat",
    source: "Bron",
    date: "Peildatum",
    population: "Wie zijn geteld",
    classification: "Indeling",
    rounding: "Afronding",
    hidden: "Afgeschermd",
  },
  definition: (by: string) => `Het aantal medewerkers naar ${by}.`,
  rounding: "Niet afgerond.",
  classification: {
    unit: "Onderdelen zoals ze op de peildatum waren",
    sex: "Geslacht uit de personeelsadministratie: vrouwen, of mannen en anderen",
    age: "Leeftijd in hele jaren op de peildatum",
    grade: "Salarisschaal uit de personeelsadministratie",
    hours: "Betaalde uren per week",
    kind: "Soort dienstverband uit de personeelsadministratie",
  },
  data: {
    title: "Open data",
    caption: "Bestanden met open data",
    explained:
      "Dit zijn dezelfde cijfers als op deze pagina, om mee te rekenen. Bij een afgeschermd cijfer staat geen getal.",
    table: (name: string) => `${name} (CSV)`,
    whole: "Alles (JSON)",
    dated:
      "Toont deze vrijgave een cijfer niet, dan staat het laatste openbare cijfer er, met zijn eigen peildatum.",
    holdsWhole: "Alle tabellen van deze vrijgave, met bron en uitleg.",
    holds: (cells: number) => (cells === 1 ? "1 cijfer." : `${cells} cijfers.`),
  },
  columns: { standing: "stand", count: "aantal", date: "peildatum", source: "bron" },
  standing: { shown: "getoond", hidden: "afgeschermd" },
  feedTitle: (day: string) => `Cijfers over het personeel van ${day}`,
  feedSummary: (tables: string) => `Openbaar: ${tables}.`,
  section: "Openbaar",
  publicNow: (table: string) => `${table} is openbaar. Besluit: `,
  link: "Openbaar maken",
  open: "Bekijk de openbare pagina",
  act: {
    title: (release: string) => `${release} openbaar maken`,
    lead: (day: string) => `Iedereen kan dan deze cijfers van ${day} lezen, ook wie hier niet werkt.`,
    nothing:
      "Er is in deze vrijgave niets dat openbaar kan worden. Kies eerst bij de tabellen een tabel voor iedereen.",
    table: (table: string, shown: string, hidden: string) =>
      `${table}: ${shown} cijfers getoond, ${hidden} afgeschermd.`,
    tables: "Welke tabellen worden openbaar?",
    consequence: "Dit is niet terug te draaien. De cijfers blijven openbaar, en iedereen mag ze overnemen.",
    decision: "In welk besluit is dit besloten?",
    decisionHint:
      "Bijvoorbeeld: collegebesluit van 12 mei 2026, punt 4. Dit staat niet op de openbare pagina.",
  },
};
