import type { Counted, ReportTexts } from "../reportShape.ts";

const one = ({ size }: Counted) => Math.abs(size) === 1;
const is = (count: Counted) => (one(count) ? "is" : "zijn");
const actions = (count: Counted) => `${count.text} ${one(count) ? "actie" : "acties"}`;

/** The yearly report in Dutch (B1). */
export const report: ReportTexts = {
  kind: {
    "nl-NL": "Jaarrapportage aan de raadscommissie",
    "nl-BE": "Jaarrapportage aan de gemeenteraadscommissie",
  },
  title: (year, programme) => `Voortgang in ${year}: ${programme}`,
  asOf: (day, running) => (running ? `Stand op ${day}, het jaar loopt nog` : `Stand op ${day}`),
  broughtIn: (day) => `Zoals ingevoerd op ${day}`,
  moment: { on: (day) => `op ${day}`, broughtIn: (day) => `zoals ingevoerd op ${day}` },
  record: {
    sinceRecord: (began, year) =>
      `Dit programma wordt sinds ${began} bijgehouden in Evenbeeld. Wat er eerder in ${year} veranderde, staat hier niet.`,
    firstRecord: (began, asOf) =>
      `Dit programma wordt sinds ${began} bijgehouden in Evenbeeld. De stand op ${asOf} is dus niet vastgelegd. U ziet het programma zoals het op ${began} is ingevoerd. Onderaan staat van welke dag de bron is.`,
  },
  runs: (start, end) => {
    if (start === null && end === null) return "Looptijd niet vermeld";
    if (start === null) return `Loopt tot en met ${end}, begin niet vermeld`;
    return end === null ? `Loopt vanaf ${start}, einde niet vermeld` : `Loopt van ${start} tot en met ${end}`;
  },
  page: { before: "Pagina ", between: " van " },
  contents: "Inhoud",
  lead: {
    done: (done, total) => `${done.text} van de ${actions(total)} ${is(done)} gereed.`,
    of: {
      ongoing: (count) => `${actions(count)} ${one(count) ? "loopt" : "lopen"}.`,
      continuous: (count) => `${actions(count)} ${one(count) ? "gaat" : "gaan"} altijd door.`,
      recurring: (count) => `${actions(count)} ${one(count) ? "komt" : "komen"} steeds terug.`,
      notStarted: (count) => `${actions(count)} ${is(count)} nog niet gestart.`,
      postponed: (count) => `${actions(count)} ${is(count)} uitgesteld.`,
      lapsed: (count) => `${actions(count)} ${is(count)} vervallen.`,
      notStated: (count) => `Van ${actions(count)} is de stand niet vermeld.`,
    },
    noneStated: (total) => `Het programma telt ${actions(total)}. Van geen enkele is vermeld hoe ver die is.`,
    overdue: (count) => `Bij ${actions(count)} is de geplande einddatum voorbij.`,
  },
  sections: {
    statuses: () => "Hoe de acties ervoor staan",
    history: (year) => `Hoe de stand in ${year} veranderde`,
    totals: () => "Hier geteld en in de bron",
    targets: () => "De streefcijfers",
    figures: () => "Andere cijfers",
    changes: (year) => `Wat er in ${year} veranderde`,
    actions: () => "Alle acties",
    sources: () => "Waar dit vandaan komt",
  },
  history: {
    caption: "Aantal acties per stand op deze dagen",
    columns: { on: "Dag", total: "Samen" },
  },
  statusTable: {
    caption: (moment) => `Aantal acties per stand ${moment}`,
    columns: { status: "Stand", bar: "Aandeel", counted: "Hier geteld", stated: "In de bron" },
    total: "Samen",
    bar: (count, total) => `${count} van ${total}`,
    note: "Niet vermeld betekent: het plan zegt niet hoe ver de actie is. Dat is iets anders dan niet gestart.",
  },
  totals: {
    counted: "Acties in deze rapportage",
    stated: "Acties volgens de bron",
    initial: "Waarvan bij de start",
    added: "Waarvan later erbij",
    difference: "Verschil",
    caption: "Het aantal acties, hier geteld en volgens de bron",
    columns: { what: "Wat", count: "Aantal" },
    same: (total) => `De bron noemt ook ${actions(total)}.`,
    more: (stated, counted, difference) =>
      `De bron noemt ${stated} acties. In deze rapportage staan er ${counted}. Dat ${is(difference)} er ${difference.text} minder.`,
    fewer: (stated, counted, difference) =>
      `De bron noemt ${stated} acties. In deze rapportage staan er ${counted}. Dat ${is(difference)} er ${difference.text} meer.`,
    noTotal: (counted) =>
      `De bron noemt geen totaal. In deze rapportage ${one(counted) ? "staat" : "staan"} ${actions(counted)}.`,
    note: (words) => `De bron zegt hierbij: “${words}”.`,
    noNote: "De bron zegt niet waar het verschil vandaan komt.",
    sum: (parts, sum) => `De bron telt zo: ${parts}. Samen is dat ${sum}.`,
    wrongSum: (parts, sum, stated) =>
      `De bron telt zo: ${parts}. Samen is dat ${sum}, en niet de ${stated} die de bron noemt.`,
    statusPart: (count, word) => `${count} ${word}`,
    startParts: (initial, added) => `${initial} bij de start en ${added} later erbij`,
    and: " en ",
  },
  targets: {
    caption: "De streefcijfers van het plan",
    none: "Het plan noemt geen streefcijfers.",
    columns: {
      measure: "Wat wij meten",
      value: "Streefcijfer",
      due: "Wanneer",
      baseline: "Vertrekpunt",
      last: "Laatste cijfer",
      note: "Let op",
    },
    comparators: {
      atLeast: (value) => `ten minste ${value}`,
      atMost: (value) => `ten hoogste ${value}`,
      equals: (value) => value,
    },
    reflects: (benchmark) =>
      benchmark === null ? "afspiegeling, vergelijkingscijfer niet vermeld" : `afspiegeling van ${benchmark}`,
    benchmark: (label, value) => (value === null ? label : `${label} (${value})`),
    figure: (value, period) => (period === null ? value : `${value} (${period})`),
    interval: (lower, upper) => `tussen ${lower} en ${upper}`,
  },
  units: {
    percentage: ({ text }) => `${text}\u00a0%`,
    headcount: (value) => `${value.text} ${one(value) ? "persoon" : "personen"}`,
    headcountPerYear: ({ text }) => `${text} per jaar`,
    fte: ({ text }) => `${text} fte`,
    growth: ({ text }) => `${text}\u00a0% groei`,
    score: ({ text }) => text,
  },
  figures: {
    caption: "Cijfers die niet bij een streefcijfer horen",
    intro: "Deze cijfers horen niet bij een streefcijfer van het plan.",
    columns: { measure: "Cijfer", value: "Waarde", period: "Gemeten", source: "Bron", note: "Let op" },
  },
  changes: {
    caption: (year) => `Veranderingen in ${year}, op datum`,
    none: (year) => `Over ${year} zijn geen veranderingen vastgelegd.`,
    account: (before, added, after) =>
      `Aan het begin telde het programma ${before} acties. Er kwamen ${added} bij. Aan het einde zijn het er ${after}.`,
    accountSame: (total) => `Het programma telt ${actions(total)}, net als aan het begin.`,
    shifts: {
      caption: (from, until) => `Acties per stand, van ${from} tot en met ${until}`,
      columns: {
        status: "Stand",
        picture: "Begin en einde",
        before: "Begin",
        added: "Erbij",
        gone: "Eraf",
        after: "Einde",
      },
      squares: (kept, added, gone) => `${kept} gebleven, ${added} erbij, ${gone} eraf`,
      total: "Samen",
      note: "Donker had deze stand al, licht kwam erbij, leeg ging eraf. Een actie die van stand wisselt, telt dus 2 keer.",
    },
    lapsed: (count) =>
      `${actions(count)} ${one(count) ? "verviel" : "vervielen"}. Die ${one(count) ? "telt" : "tellen"} nog mee in de lijst.`,
    columns: { on: "Datum", what: "Actie of streefcijfer", change: "Verandering", reason: "Reden" },
    actionAdded: "Nieuwe actie",
    targetAdded: "Nieuw streefcijfer",
    statusMoved: (from, to) => `Stand van ${from} naar ${to}`,
    endMoved: (from, to) => `Einde van ${from} naar ${to}`,
    valueMoved: (from, to) => `Streefcijfer van ${from} naar ${to}`,
    noReason: "nog geen reden gegeven",
  },
  actions: {
    caption: (moment) => `Alle acties met hun stand ${moment}`,
    columns: {
      key: "Nr.",
      title: "Actie",
      theme: "Thema",
      owner: "Actiehouder",
      end: "Gepland einde",
      status: "Stand",
    },
    somebody: "toegewezen, functie niet vermeld",
    overdue: "einde voorbij",
    roles: "Bij de actiehouder staat de functie of het onderdeel, niet de naam.",
  },
  sources: {
    caption: "De documenten waaruit dit programma komt",
    intro: "De acties en cijfers komen uit deze documenten.",
    none: "Bij dit programma hoort geen brondocument. Alles is in Evenbeeld zelf ingevuld.",
    columns: { title: "Document", publisher: "Uitgever", date: "Datum" },
  },
  list: {
    sheet: "Acties",
    countSheet: "Aantal per stand",
    columns: {
      key: "Nummer",
      title: "Actie",
      theme: "Thema",
      objective: "Doelstelling",
      owner: "Actiehouder",
      start: "Begin",
      end: "Einde",
      firstEnd: "Eerst beloofd",
      status: "Stand",
      statusReason: "Reden",
      deliverable: "Resultaat",
    },
    statusColumns: { status: "Stand", count: "Aantal acties" },
  },
  money: {
    lineSheet: "Budgetregels",
    lineColumns: {
      key: "Nummer",
      purpose: "Waarvoor",
      year: "Jaar",
      amount: "Bedrag in euro's",
      kind: "Soort",
      origin: "Herkomst",
      state: "Stand",
      coverage: "Dekking in procenten",
      openEnded: "Komt terug",
      action: "Actie",
    },
    kind: { structural: "structureel", incidental: "incidenteel" },
    state: { claim: "gevraagd", granted: "toegekend" },
    everyYear: "elk jaar",
    yearSheet: "Per jaar",
    yearColumns: {
      year: "Jaar",
      structural: "Structureel",
      incidental: "Incidenteel",
      notStated: "Niet vermeld",
      total: "Samen",
      coverage: "Dekking in procenten",
    },
  },
};
