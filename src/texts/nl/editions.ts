const actions = (count: number) =>
  count === 0 ? "geen enkele actie" : count === 1 ? "1 actie" : `${count} acties`;

/** Frozen reports: how they are made, checked, corrected, published and read. */
export const editions = {
  title: "Vastgelegde rapportages",
  lead: (count: number) =>
    count === 1 ? "Er is 1 editie vastgelegd." : `Er zijn ${count} edities vastgelegd.`,
  publicCount: (count: number) =>
    count === 1 ? " Daarvan is er 1 openbaar." : ` Daarvan zijn er ${count} openbaar.`,
  none: "Er is nog geen rapportage vastgelegd. Open een jaarrapportage en leg die vast.",
  explained:
    "Een editie is een rapportage zoals die op een dag was. Niemand kan haar nog veranderen en iedereen kan haar nakijken.",
  edition: (number: number) => `Editie ${number}`,
  columns: { edition: "Editie", asOf: "Stand op", madeAt: "Vastgelegd", state: "Openbaar" },
  isPublic: "openbaar",
  notPublic: "niet openbaar",
  kind: {
    committeeYear: (year: number) => `Jaarrapportage ${year}`,
    unitQuarter: (year: number) => `Rapportage van de onderdelen ${year}`,
    sponsor: (year: number) => `Rapportage aan de opdrachtgever ${year}`,
    councilHalfYear: (year: number) => `Rapportage aan de raad ${year}`,
    organisationYear: (year: number) => `Jaarrapportage van de organisatie ${year}`,
    final: (year: number) => `Eindrapportage ${year}`,
  },
  correctsShort: (number: number) => `verbetert editie ${number}`,
  correctedBy: (number: number) => `verbeterd door editie ${number}`,

  toReport: (year: number) => `Jaarrapportage ${year} bekijken en vastleggen`,
  freeze: "Deze rapportage vastleggen",
  freezeConsequence:
    "U maakt een editie die niemand nog kan veranderen, ook u niet. Een fout herstelt u met een nieuwe editie.",
  freezeTitle: "Vastleggen",
  frozenAs: (number: number) => `Deze stand is vastgelegd als editie ${number}.`,

  stamp: {
    number: (number: number) => `Editie ${number}`,
    madeAt: (moment: string) => `Vastgelegd op ${moment}`,
    hash: (hash: string) => `Controlegetal ${hash}`,
    publicSince: (moment: string) => `Openbaar sinds ${moment}`,
  },
  corrects: (number: number, reason: string) => `Deze editie verbetert editie ${number}. Reden: ${reason}`,
  corrected: (number: number) => `Let op: deze editie is verbeterd. Lees editie ${number}.`,

  fits: "Deze editie klopt",
  fitsExplained: (figures: string, files: number) =>
    `Het controlegetal hoort bij de inhoud. Alle ${figures} getallen zijn opnieuw uitgerekend en gelijk. Ook de ${files} bestanden zijn ongewijzigd.`,
  fitsNot: "Deze editie klopt niet meer",
  fitsNotExplained:
    "Iemand heeft buiten Evenbeeld om iets veranderd. De inhoud staat hier daarom niet. Meld dit aan de beheerder.",
  findings: {
    hash: () => "Het controlegetal hoort niet bij de inhoud.",
    writing: () => "De inhoud is anders opgeschreven dan Evenbeeld dat doet.",
    shape: (at: string) => `Dit deel van de inhoud is niet te lezen: ${at}.`,
    rules: () => "De rekenregels van deze editie zijn hier niet bekend.",
    head: (at: string) => `De gegevens bij de editie zeggen iets anders dan de inhoud: ${at}.`,
    report: (at: string) => `Dit getal volgt niet uit de gegevens: ${at}.`,
    file: (at: string) => `Dit bestand is veranderd: ${at}.`,
    log: () => "Het logboek noemt een ander controlegetal, of kent deze editie niet.",
  },
  difference: (stated: string, found: string) => `Er staat ${stated}, het hoort ${found} te zijn.`,
  wholeHash: "Het hele controlegetal",
  hashExplained:
    "Dit is de SHA-256 van het JSON-bestand. Verandert er 1 teken, dan hoort er een ander getal bij.",

  files: "Bewaren",
  fileName: {
    html: "HTML, om zonder internet te lezen en na te kijken",
    pdf: "PDF",
    docx: "Word (DOCX), om in te werken",
    xlsx: "Excel (XLSX), de acties en streefcijfers als lijsten",
    json: "JSON, de gegevens zelf",
  },

  filesMissing: (formats: string) =>
    `Niet bij deze editie bewaard: ${formats}. Een editie houdt de bestanden van de dag waarop zij is vastgelegd.`,

  comparison: (number: number) => `Vergeleken met editie ${number}`,
  comparedWith: (day: string) => `Die gaat over de stand op ${day}.`,
  account: (initial: number, added: number) =>
    `Er ${initial === 1 ? "was" : "waren"} ${actions(initial)}. Er ${added <= 1 ? "kwam" : "kwamen"} ${added === 0 ? "geen actie" : actions(added)} bij.`,
  accountCarried: (count: number) =>
    `Uit een vorig programma ${count === 1 ? "kwam 1 actie" : `kwamen ${count} acties`} mee.`,
  accountTo: (done: number, open: number, dropped: number) =>
    `Nu zijn er ${done} gereed, ${open} lopen door of wachten en ${dropped} vervielen.`,
  accountNotStated: (count: number) => `Van ${actions(count)} is de stand niet vermeld.`,
  accountGone: (count: number) =>
    count === 1 ? "1 actie staat er niet meer in." : `${count} acties staan er niet meer in.`,
  addsUp: (sum: number) => `Beide kanten tellen op tot ${sum}.`,
  accountCaption: "Hoe de lijst van toen de lijst van nu werd",
  accountColumns: { from: "Van", to: "Nu", count: "Acties" },
  accountRows: {
    initial: "Stond in de vorige editie",
    added: "Kwam erbij",
    carriedOver: "Kwam mee uit een vorig programma",
    fromTotal: "Samen",
    done: "Is gereed",
    open: "Loopt door of wacht",
    dropped: "Verviel",
    notStated: "Stand niet vermeld",
    gone: "Staat er niet meer in",
    toTotal: "Samen, nu",
  },
  statusCaption: "Acties per stand, toen en nu",
  statusColumns: { status: "Stand", before: "Toen", after: "Nu", difference: "Verschil" },
  overdue: (before: number, after: number) =>
    `Toen was bij ${actions(before)} de einddatum voorbij, nu bij ${actions(after)}.`,

  correct: "Deze editie verbeteren",
  correctLead:
    "U legt de rapportage opnieuw vast, met wat er nu bekend is. De oude editie blijft en noemt de nieuwe.",
  correctConsequence: "De verbetering krijgt een eigen nummer en is daarna ook niet meer te veranderen.",
  correctReason: "Wat was er fout?",
  correctReasonHint: "Deze zin komt in de nieuwe editie. Noem functies, geen namen.",

  publish: "Deze editie publiceren",
  publishLead: "Iedereen kan de editie daarna lezen, zonder aan te melden.",
  publishConsequence:
    "Wie de editie bewaart, houdt haar. U kunt haar later terugtrekken, maar niet bij anderen weghalen.",
  audience: "Voor wie?",
  audienceHint: "Bijvoorbeeld: inwoners, de gemeenteraad, medewerkers.",
  channel: "Hoe krijgen zij die?",
  channelHint: "Bijvoorbeeld: openbare pagina, raadsbrief, intranet.",
  withdraw: "Deze editie terugtrekken",
  withdrawLead: "De editie is daarna niet meer openbaar. Zij blijft wel bestaan.",
  withdrawReason: "Waarom trekt u haar terug?",
  publications: "Openbaar gemaakt",
  published: (audience: string, channel: string) => `Gepubliceerd voor ${audience}, via ${channel}.`,
  withdrawn: (reason: string) => `Teruggetrokken: ${reason}`,
  readPublic: "Lees de openbare pagina",

  publicTitle: "Openbare rapportages",
  publicLead: (municipality: string) =>
    `Hier staan de rapportages die ${municipality} heeft vastgelegd en openbaar gemaakt.`,
  publicNone: "Er is op dit moment geen rapportage openbaar.",
  publishedOn: (day: string) => `openbaar sinds ${day}`,
  allPublic: "Alle openbare rapportages",
  check: "Zelf nakijken",
  checkExplained:
    "Bewaar het HTML-bestand en open het. Het rekent het controlegetal zelf na, ook zonder internet.",

  proof: {
    how: "Hoe dit bestand zichzelf nakijkt",
    title: "Klopt dit bestand?",
    explained:
      "Bij het openen rekent dit bestand zijn controlegetal opnieuw uit. Wat het vindt, staat bovenaan.",
    working: "Dit bestand wordt nagekeken.",
    fits: "Dit bestand klopt: de inhoud en de tekst horen bij het controlegetal.",
    differs: "Dit bestand klopt niet: de inhoud of de tekst is veranderd. Gebruik het niet.",
    unable: "Uw browser kan dit bestand niet nakijken. Zet JavaScript aan of open het in een andere browser.",
    compare:
      "Wie een bestand namaakt, kan ook het controlegetal namaken. Vergelijk het daarom met het getal dat de gemeente zelf noemt.",
    hash: "Controlegetal (SHA-256)",
    content: "Toon de gegevens waaruit deze rapportage volgt",
  },
};
