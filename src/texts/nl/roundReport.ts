import type { Course, RoundReportKind, RoundReportSection } from "../../domain/reporting/index.ts";
import type { Locale } from "../../domain/shared/municipality.ts";
import type { Counted } from "../reportShape.ts";

const one = ({ size }: Counted) => size === 1;
const are = (count: Counted) => (one(count) ? "is" : "zijn");
const actions = (count: Counted) => `${count.text} ${one(count) ? "actie" : "acties"}`;
const objectives = (count: Counted) => `${count.text} ${one(count) ? "doel" : "doelen"}`;

/** Reports on a round: to the sponsor, the council and the organisation. */
export const roundReport = {
  kind: {
    unitQuarter: { "nl-NL": "Rapportage van de onderdelen", "nl-BE": "Rapportage van de departementen" },
    sponsor: { "nl-NL": "Rapportage aan de opdrachtgever", "nl-BE": "Rapportage aan de opdrachtgever" },
    councilHalfYear: { "nl-NL": "Rapportage aan de gemeenteraad", "nl-BE": "Rapportage aan de gemeenteraad" },
    organisationYear: {
      "nl-NL": "Jaarrapportage van de organisatie",
      "nl-BE": "Jaarrapportage van de organisatie",
    },
    final: { "nl-NL": "Eindrapportage", "nl-BE": "Eindrapportage" },
  } satisfies Record<RoundReportKind, Record<Locale, string>> as Record<
    RoundReportKind,
    Record<Locale, string>
  >,
  kindOfUnit: {
    "nl-NL": "Kwartaalrapportage van een onderdeel",
    "nl-BE": "Kwartaalrapportage van een departement",
  } satisfies Record<Locale, string> as Record<Locale, string>,
  title: (programme: string, round: string) => `${programme}: ${round}`,
  titleOf: (unit: string, programme: string, round: string) => `${unit}: ${programme}, ${round}`,
  onlyUnit: (unit: string) => `Dit gaat alleen over ${unit}, met alles wat eronder valt.`,
  asOf: (day: string) => `Stand op ${day}`,
  since: (day: string) => `Vergeleken met ${day}`,
  lead: {
    objectives: (onCourse: Counted, all: Counted) =>
      `${onCourse.text} van de ${objectives(all)} ${one(onCourse) ? "ligt" : "liggen"} op koers`,
    behind: (count: Counted) => `${objectives(count)} ${one(count) ? "loopt" : "lopen"} achter.`,
    cannotSay: (count: Counted) => `Van ${objectives(count)} is het niet te zeggen.`,
    done: (done: Counted, all: Counted) => `${done.text} van de ${actions(all)} ${are(done)} gereed`,
    same: ", net als de vorige keer.",
    more: (count: Counted) => `, dat ${are(count)} er ${count.text} meer.`,
    fewer: (count: Counted) => `, dat ${are(count)} er ${count.text} minder.`,
    overdue: (count: Counted) => `Bij ${actions(count)} is de geplande einddatum voorbij.`,
    response: (answered: Counted, asked: Counted) =>
      `Over ${answered.text} van de ${actions(asked)} is verteld hoe het gaat.`,
    silent: (count: Counted) =>
      `Over ${actions(count)} kwam geen bericht. Die tellen mee met hun laatste stand.`,
  },
  sections: {
    objectives: "Hoe de doelen ervoor staan",
    targets: "De streefcijfers",
    statuses: "Alle acties zijn verantwoord",
    moved: "Gereed en nieuw",
    units: "Per onderdeel",
    efforts: "Tijd voor training",
    staff: "Wie hier werken",
    slips: "Later dan beloofd",
    standstills: "Wat stilligt",
    decisions: "Besluiten over acties",
    told: "Wat er is gebeurd",
    later: "Wat hier nog niet staat",
    actions: "Alle acties",
    sources: "Waar dit vandaan komt",
  } satisfies Record<RoundReportSection, string> as Record<RoundReportSection, string>,
  course: {
    onSchedule: "op schema",
    behind: "loopt achter",
    atStandstill: "ligt stil",
    done: "klaar",
    notBegun: "nog niet begonnen",
  } satisfies Record<Course, string> as Record<Course, string>,
  standing: { onCourse: "op koers", behind: "loopt achter", cannotSay: "niet te zeggen" },
  split: (count: number) =>
    count === 1
      ? "1 actie staat nog op een onderdeel dat is gesplitst. Die staat in de rapportage van geen van de delen."
      : `${count} acties staan nog op een onderdeel dat is gesplitst. Die staan in de rapportage van geen van de delen.`,
  others: "Andere rapportages over deze ronde",
  isNew: "nieuw",
  readFrom: {
    targets: "streefcijfers",
    actions: "acties die gereed zijn",
    nothing: "niets: er hoort geen streefcijfer en geen actie bij",
  },
  columns: {
    objective: "Doel",
    previous: "Vorige",
    now: "Nu",
    readFrom: "Afgelezen van",
    measure: "Wat wij meten",
    start: "Start",
    onPath: "Op het pad",
    aim: "Streefcijfer",
    due: "Wanneer",
    standing: "Stand",
    action: "Actie",
    unit: "Onderdeel",
    what: "Wat",
    told: "Verteld",
    slipped: "Verschoven",
    account: "Pas toe of leg uit",
    question: "Vraag",
    answer: "Antwoord",
    from: "Was",
    to: "Wordt",
    why: "Waarom",
    obstacle: "Wat er in de weg staat",
    course: "Hoe het gaat",
    happened: "Wat er is gebeurd",
    next: "Wat er nu komt",
    decision: "Besluit",
    effect: "Waarop",
    decidedBy: "Door",
    owner: "Actiehouder",
    end: "Gepland einde",
    status: "Stand",
    key: "Nr.",
    planned: "Volgens het plan, uren per jaar",
    toldTraining: "Verteld in deze ronde",
    hours: "In uren",
  },
  captions: {
    objectives: (day: string) => `De doelen op ${day}`,
    targets: (day: string) => `De streefcijfers op ${day}`,
    statuses: (from: string, until: string) => `Acties per stand, van ${from} tot en met ${until}`,
    moved: "Wat gereed is gekomen en wat erbij kwam",
    units: "Wat er per onderdeel is verteld",
    answers: "Wat de onderdelen antwoordden",
    efforts: "Training van alle medewerkers samen, per onderdeel",
    staff: "Vrouwen per onderdeel, zoals vrijgegeven",
    ages: "Leeftijd per onderdeel, zoals vrijgegeven",
    slips: "Acties die later klaar zijn dan bij het begin van de ronde beloofd",
    standstills: "Acties die stilliggen",
    decisions: "Wat over acties is besloten op hun effect",
    told: "Wat de actiehouders vertelden",
    actions: (day: string) => `Alle acties met hun stand op ${day}`,
  },
  noObjectives: "Het plan noemt geen doelen.",
  noTargets: "Het plan noemt geen streefcijfers.",
  noOwnObjectives: "Dit onderdeel heeft geen actie en geen streefcijfer onder een doel.",
  noOwnTargets: "Er zijn geen streefcijfers over dit onderdeel alleen.",
  ownStandingNote: "De stand van een doel volgt hier alleen uit wat bij dit onderdeel hoort.",
  notTold: "niet verteld",
  effort: {
    hours: (amount: string) => `${amount} uur`,
    days: (amount: string) => `${amount} ${amount === "1" ? "dag" : "dagen"}`,
  },
  effortNote: (hours: number) =>
    `Een dag telt als ${hours} uur. Een onderdeel kan de uren van wat eronder valt al meetellen. Daarom staat hier geen som.`,
  staffColumns: {
    unit: "Onderdeel",
    people: "Mensen",
    women: "Vrouwen",
    share: "Aandeel vrouwen",
    interval: "Laagste en hoogste",
    whole: "Hele organisatie",
    day: "Peildatum",
    release: "Vrijgave",
    shareBetween: "Aandeel vrouwen (laagste en hoogste)",
    dayAndRelease: "Peildatum",
    ages: "Leeftijd",
  },
  dayAndRelease: (day: string, release: string) => `${day}, vrijgave ${release}`,
  staffSource:
    "Bron: de personeelsadministratie, zoals vrijgegeven. Elke rij is van één vrijgave. Het aandeel ligt met 95 % zekerheid tussen laagste en hoogste (methode van Wilson).",
  staffHidden:
    "Afgeschermd betekent: dit cijfer kan iets zeggen over een paar mensen. Soms is het zelf klein. Soms volgt er een klein cijfer uit.",
  onPathNote:
    "Op het pad is de waarde die bij het laatste cijfer hoort, als wij in een rechte lijn van de start naar het streefcijfer gaan.",
  readFromNote:
    "Een doel is zo goed als zijn slechtste streefcijfer. Zonder streefcijfers tellen de acties die gereed zijn.",
  finished: "gereed gekomen",
  added: "nieuw in het programma",
  ofAsked: (answered: string, asked: string) => `${answered} van ${asked}`,
  comply: (result: string) => `Doet het: ${result}`,
  explain: (reason: string) => `Legt uit: ${reason}`,
  noAccount: "niet geantwoord",
  noUnit: "geen onderdeel",
  laterCaption: "Delen die later komen",
  laterColumns: { part: "Deel", when: "Wanneer het hier staat" },
  laterParts: {
    reports: "Meldingen van discriminatie",
    survey: "Onderzoek onder medewerkers",
    workforce: "Cijfers over het personeel",
  },
  laterWhen: "zodra het in Evenbeeld kan",
  later:
    "Cijfers over personeel, onderzoek onder medewerkers en meldingen van discriminatie staan nog niet in Evenbeeld. Zij staan daarom niet in deze rapportage. Dat betekent niet dat er niets te melden is.",
};
