import type {
  DataItem,
  LawfulBasis,
  ProcessingPurpose,
  RefusedSubject,
} from "../../domain/workforce/index.ts";

type Told = { readonly name: string; readonly text: string };

const items: Readonly<Record<DataItem, string>> = {
  person: "personeelsnummer",
  employment: "nummer van het dienstverband",
  unit: "onderdeel",
  sex: "geslacht",
  birth: "jaar en maand van geboorte",
  grade: "schaal",
  hours: "uren per week",
  kind: "soort dienstverband",
  manager: "leidinggevende of niet",
  from: "dag in dienst",
  until: "dag uit dienst",
  leavingReason: "reden uit dienst, 1 van 4",
};

const purposes: Readonly<Record<ProcessingPurpose, string>> = {
  keepSnapshot: "bewaren, om te kunnen tellen",
  countStaff: "tellen wie er op een dag werkt",
  countFlows: "tellen wie er komt, doorstroomt en gaat",
  forget: "wissen na de bewaartermijn",
};

const bases: Readonly<Record<LawfulBasis, string>> = {
  "avg-6-1-e": "taak van algemeen belang (AVG artikel 6, lid 1, onder e)",
  "avg-6-1-c": "wettelijke plicht (AVG artikel 6, lid 1, onder c)",
};

const refused: Readonly<Record<RefusedSubject, string>> = {
  origin: "herkomst en afkomst",
  nationality: "nationaliteit",
  birthCountry: "geboorteland en geboorteplaats",
  belief: "geloof, overtuiging, vakbond",
  orientation: "seksuele gerichtheid en genderidentiteit",
  disability: "gezondheid en beperking",
  banenafspraak: "banenafspraak en doelgroepregister",
  absence: "verzuim en verlof",
  citizenNumber: "burgerservicenummer",
  address: "adres en bankrekening",
};

const special = "Bijzonder persoonsgegeven. Een kolom ermee wordt geweigerd en nergens bewaard.";
const tooMuch = "Niet nodig om te tellen. Een kolom ermee wordt geweigerd en nergens bewaard.";

const refusedWhy: Readonly<Record<RefusedSubject, string>> = {
  origin: special,
  nationality: "Zegt iets over herkomst. Een kolom ermee wordt geweigerd en nergens bewaard.",
  birthCountry: "Zegt iets over herkomst. Een kolom ermee wordt geweigerd en nergens bewaard.",
  belief: special,
  orientation: special,
  disability: special,
  banenafspraak: "Zegt dat iemand een beperking heeft. Geteld wordt een bestand zonder namen of nummers.",
  absence: "Zegt iets over gezondheid of zwangerschap. Een kolom ermee wordt geweigerd en nergens bewaard.",
  citizenNumber: tooMuch,
  address: tooMuch,
};

const characteristics: readonly Told[] = [
  {
    name: "Leeftijd en gender",
    text: "Mag. Uit het bestand van P&O, geteld per groep en daarna afgeschermd.",
  },
  {
    name: "Cultuur en herkomst",
    text: "Alleen als percentages van het CBS, zoals de Barometer. Per persoon is er geen veld.",
  },
  {
    name: "Beperking",
    text: "Alleen als aantal: de banenafspraak, geteld uit een eigen bestand zonder namen. Per persoon is er geen veld.",
  },
  {
    name: "Geloof en gerichtheid",
    text: "Nu niet. Later hooguit in een anonieme vragenronde; die is er nog niet.",
  },
];

/** The page of the data protection officer. */
export const protection = {
  title: "Gegevensbescherming",
  /** The name of a table under a heading that says the same. */
  tableOf: (title: string) => `${title}: tabel`,
  lead: "Wat hier over mensen staat, waarom, hoe lang, en wat er nooit in komt.",
  notChecked:
    "De grondslagen en termijnen op deze pagina zijn van ons. Een jurist heeft ze nog niet nagekeken.",
  papers: "Het register van verwerkingen en een concept van de DPIA staan bij de documentatie van Evenbeeld.",
  privacy: "Wat er over andere mensen staat",
  itemsTitle: "Gegevens uit het personeelsbestand",
  item: "Gegeven",
  countedFor: "Waarvoor geteld",
  basis: "Grondslag",
  keeping: "Bewaartermijn",
  notCounted: "nog niet geteld",
  notCountedLead: (list: string) =>
    `Deze gegevens telt nog niets: ${list}. Laat ze weg uit het bestand als u ze niet nodig heeft.`,
  items,
  purposes,
  bases,
  months: (months: number) => (months === 1 ? "1 maand" : `${months} maanden`),
  exportCsv: "Bewaren als CSV",
  retentionTitle: "Hoe lang het blijft",
  retention: {
    employments: "Regels uit het personeelsbestand, vanaf de peildatum",
    imports: "Dat een bestand binnenkwam, vanaf die dag",
  },
  changeRetention: {
    employments: "Bewaartermijn van de regels veranderen",
    imports: "Bewaartermijn van de aanleveringen veranderen",
  },
  monthsLabel: "Hoeveel maanden",
  monthsHint: "1 tot en met 120.",
  retentionConsequence: "Wat dan te oud is, wordt de volgende nacht gewist. Dat is niet terug te draaien.",
  wholeMonths: "Schrijf een heel getal.",
  whoTitle: "Wie wat mag",
  whoLead:
    "Niemand leest de regels. Alleen het programma telt ze, onder een eigen rol van de database. Op een scherm of in een bestand komen ze nooit.",
  may: {
    recordConsent: "Instemming vastleggen en intrekken",
    importWorkforce: "Een bestand inlezen",
    makeFigures: "Laten tellen en cijfers vrijgeven",
    readImports: "Zien wat er binnenkwam",
    changeRetention: "Bewaartermijnen veranderen",
    readFigures: "Vrijgegeven cijfers lezen",
  },
  act: "Wat",
  roles: "Wie",
  readsTitle: "Hoe vaak de regels zijn gebruikt",
  readsLead: "Uit het logboek. Wie het was, leest de auditor.",
  purpose: "Waarvoor",
  times: "Keren",
  last: "Laatst",
  never: "nog niet",
  outTitle: "Wat eruit gaat",
  outNone: "Er is nog niets vrijgegeven.",
  out: (count: number, day: string) =>
    count === 1
      ? `1 vrijgave van cijfers, op ${day}. Elk cijfer is eerst gecontroleerd.`
      : `${count} vrijgaven van cijfers, de laatste op ${day}. Elk cijfer is eerst gecontroleerd.`,
  outLead: "Alleen vrijgegeven cijfers gaan eruit: op schermen, in bestanden en naar andere systemen.",
  neverTitle: "Wat hier niet in komt",
  subject: "Over",
  why: "Waarom",
  refused,
  refusedWhy,
  alsoNever: "Ook niet: namen, de dag van geboorte en het loon.",
  characteristicsTitle: "Welke kenmerken mogen, en hoe",
  characteristic: "Kenmerk",
  how: "Hoe",
  characteristics,
  explorationsTitle: "Verkenningen",
};
