import type { ClosureKind, HolidayName, MovedBy, ReportKind } from "../../domain/reporting/index.ts";

const days = (count: number) => (count === 1 ? "1 dag" : `${count} dagen`);

/** The reporting duties of a programme and the calendar of the office. */
export const duties = {
  title: "Rapportageplichten",
  none: "Er staat nog geen rapportageplicht. Voeg toe wie aan wie rapporteert, en wanneer.",
  nextDue: (content: string, day: string, away: number) =>
    away === 0 ? `Vandaag: ${content}.` : `Eerstvolgend: ${content}, op ${day} (over ${days(away)}).`,
  nothingDue: "Er staat geen rapportage met een dag klaar.",
  overdueCount: (count: number) =>
    count === 1 ? "1 rapportage is te laat." : `${count} rapportages zijn te laat.`,
  gapCount: (count: number) =>
    count === 1
      ? "Van 1 plicht is nog niet te zeggen wanneer: vul die aan."
      : `Van ${count} plichten is nog niet te zeggen wanneer: vul die aan.`,
  overdue: "Te laat",
  now: "Nu te maken",
  nowExplained: (count: number) => `Dit moet binnen ${count} werkdagen klaar zijn.`,
  ahead: "De komende 12 maanden",
  delivered: "Opgeleverd",
  showDelivered: (count: number) => (count === 1 ? "Toon 1 rapportage" : `Toon ${count} rapportages`),
  all: "Alle plichten",
  what: "Rapportage",
  due: "Uiterlijk",
  how: "Hoe staat het",
  fromTo: (from: string, to: string) => `${from} aan ${to}`,
  closureKindOf: "Soort",
  from: "Van",
  fromHint: "Een mailadres van een collega, of woorden uit het plan, zoals clustermanagers.",
  to: "Aan",
  toHint: "Zoals het plan het zegt: gemeenteraad, ambtelijk opdrachtgever.",
  body: "Overleg dat de rapportage krijgt",
  kind: "Soort rapportage",
  kindName: {
    unitQuarter: "kwartaalrapportage van een onderdeel",
    sponsor: "rapportage aan de opdrachtgever",
    councilHalfYear: "halfjaarrapportage aan de raad",
    committeeYear: "jaarrapportage aan de commissie",
    organisationYear: "jaarrapportage van de organisatie",
    final: "eindrapportage",
    other: "andere rapportage",
  } satisfies Record<ReportKind, string> as Record<ReportKind, string>,
  content: "Wat staat erin",
  rhythm: "Hoe vaak",
  once: "1 keer",
  always: "doorlopend",
  atEvent: (trigger: string) => `bij elke ${trigger}`,
  firstDue: "Eerste keer uiterlijk",
  firstDueHint: "Bijvoorbeeld 31 maart 2027, maart 2027 of Q1 2027. Bij een periode telt de laatste dag.",
  endsOn: "Laatste dag waarop deze plicht geldt",
  awaits: "Raad",
  awaitsCouncil: "De raad krijgt deze rapportage: die wacht tot na een reces",
  waitsForRecess: "wacht tot na een reces",
  since: (period: string) => `vanaf ${period}`,
  till: (day: string) => `tot en met ${day}`,
  legalBasis: "Grondslag",
  watchedFrom: "Bewaakt sinds",
  away: (count: number) => {
    if (count === 0) return "vandaag";
    return count > 0 ? `over ${days(count)}` : `${days(-count)} te laat`;
  },
  moved: {
    dayOff: (stated: string) => `eigenlijk ${stated}: geen werkdag`,
    recess: (stated: string) => `eigenlijk ${stated}: reces`,
  } satisfies Record<MovedBy, (stated: string) => string> as Record<MovedBy, (stated: string) => string>,
  deliveredOn: (day: string, late: number) =>
    late > 0 ? `opgeleverd op ${day}, ${days(late)} te laat` : `opgeleverd op ${day}`,
  missing: {
    rhythm: "nog niet te zeggen wanneer: hoe vaak staat er niet bij",
    firstDue: "nog niet te zeggen wanneer: de eerste dag staat er niet bij",
  },
  add: "Plicht toevoegen",
  change: "Plicht veranderen",
  deliver: "Opgeleverd melden",
  deliverFor: (day: string) => `De rapportage van ${day}`,
  which: "Voor welke keer",
  deliveredDay: "Opgeleverd op",
  where: "Waar is de rapportage te vinden",
  whereHint: "Een zaaknummer, een stuk of een adres op internet.",
  takeFromSource: "Overnemen uit de bron",
  notTaken: (count: number) =>
    count === 1
      ? "De bron noemt 1 plicht die hier nog niet staat."
      : `De bron noemt ${count} plichten die hier nog niet staan.`,
  calendar: "Werkdagen en reces",
  calendarLead:
    "Een rapportage is nooit op een vrije dag klaar. Valt de dag in het weekend of op een feestdag, dan telt de volgende werkdag.",
  closures: "Reces en vrije dagen van de gemeente",
  noClosures:
    "Er staat nog geen reces. Voeg het reces van de raad toe, dan schuift een rapportage aan de raad mee.",
  closureKind: {
    recess: "reces van de raad",
    closed: "de organisatie is dicht",
  } satisfies Record<ClosureKind, string> as Record<ClosureKind, string>,
  closureName: "Naam",
  first: "Eerste dag",
  last: "Laatste dag",
  until: (first: string, last: string) => (first === last ? first : `${first} tot en met ${last}`),
  withdrawn: "ingetrokken",
  withdraw: "Intrekken",
  withdrawThis: "Dit telt niet meer mee",
  addClosure: "Reces of vrije dagen toevoegen",
  changeClosure: "Reces of vrije dagen veranderen",
  holidays: "Feestdagen",
  holidayDay: "Dag",
  holidayName: "Feestdag",
  holiday: {
    newYear: "Nieuwjaarsdag",
    goodFriday: "Goede Vrijdag",
    easterMonday: "tweede paasdag",
    kingsDay: "Koningsdag",
    liberationDay: "Bevrijdingsdag",
    labourDay: "Dag van de Arbeid",
    ascensionDay: "Hemelvaartsdag",
    whitMonday: "tweede pinksterdag",
    flemishDay: "Feestdag van de Vlaamse Gemeenschap",
    nationalDay: "nationale feestdag",
    assumption: "Onze-Lieve-Vrouw-Hemelvaart",
    allSaints: "Allerheiligen",
    armistice: "Wapenstilstand",
    christmasDay: "eerste kerstdag",
    boxingDay: "tweede kerstdag",
  } satisfies Record<HolidayName, string> as Record<HolidayName, string>,
};
