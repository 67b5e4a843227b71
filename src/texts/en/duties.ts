import type { duties as dutch } from "../nl/duties.ts";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** The reporting duties of a programme and the calendar of the office, in English. */
export const duties: typeof dutch = {
  title: "Reporting duties",
  none: "There are no reporting duties yet. Add who reports to whom, and when.",
  nextDue: (content, day, away) =>
    away === 0 ? `Today: ${content}.` : `Next: ${content}, by ${day} (in ${days(away)}).`,
  nothingDue: "No report has a day on which it is due.",
  overdueCount: (count) => (count === 1 ? "1 report is overdue." : `${count} reports are overdue.`),
  gapCount: (count) =>
    count === 1
      ? "For 1 duty nobody can say when yet: fill that in."
      : `For ${count} duties nobody can say when yet: fill those in.`,
  overdue: "Overdue",
  now: "To be made now",
  nowExplained: (count) => `These must be ready within ${count} working days.`,
  ahead: "The next 12 months",
  delivered: "Delivered",
  all: "All duties",
  what: "Report",
  due: "Due by",
  from: "From",
  fromHint: "The mail address of a colleague, or words of the plan, such as clustermanagers.",
  to: "To",
  toHint: "As the plan says it: gemeenteraad, ambtelijk opdrachtgever.",
  body: "Body that receives the report",
  kind: "Kind of report",
  kindName: {
    unitQuarter: "quarterly report of a unit",
    sponsor: "report to the sponsor",
    councilHalfYear: "half-yearly report to the council",
    committeeYear: "yearly report to the committee",
    organisationYear: "yearly report of the organisation",
    final: "final report",
    other: "another report",
  },
  content: "What it tells",
  rhythm: "How often",
  once: "once",
  always: "all the time",
  atEvent: (trigger) => `at each ${trigger}`,
  firstDue: "Due for the first time by",
  firstDueHint: "For example 31 maart 2027, maart 2027 or Q1 2027. Of a period the last day counts.",
  endsOn: "Last day on which this duty holds",
  awaits: "Council",
  awaitsCouncil: "The council receives this report: it waits until after a recess",
  waitsForRecess: "waits until after a recess",
  legalBasis: "Legal basis",
  watchedFrom: "Watched since",
  state: {
    delivered: "delivered",
    deliveredLate: "delivered late",
    overdue: "overdue",
    now: "to be made now",
    ahead: "to come",
  },
  away: (count) => {
    if (count === 0) return "today";
    return count > 0 ? `in ${days(count)}` : `${days(-count)} overdue`;
  },
  moved: {
    dayOff: (stated) => `in fact ${stated}: no working day`,
    recess: (stated) => `in fact ${stated}: recess`,
  },
  deliveredOn: (day) => `delivered on ${day}`,
  missing: {
    rhythm: "nobody can say when yet: how often is not stated",
    firstDue: "nobody can say when yet: the first day is not stated",
  },
  add: "Add a duty",
  change: "Change a duty",
  deliver: "Report delivered",
  deliverFor: (day) => `The report of ${day}`,
  which: "For which time",
  deliveredDay: "Delivered on",
  where: "Where the report can be found",
  whereHint: "A case number, a document or an address on the internet.",
  takeFromSource: "Take from the source",
  notTaken: (count) =>
    count === 1
      ? "The source names 1 duty that is not here yet."
      : `The source names ${count} duties that are not here yet.`,
  calendarLink: "Working days and recess",
  calendar: "Working days and recess",
  calendarLead:
    "A report is never due on a day off. Where the day falls in a weekend or on a holiday, the next working day counts.",
  closures: "Recess and days off of the municipality",
  noClosures:
    "There is no recess yet. Add the recess of the council, and a report to the council moves with it.",
  closureKind: { recess: "recess of the council", closed: "the organisation is closed" },
  closureName: "Name",
  first: "First day",
  last: "Last day",
  until: (first, last) => (first === last ? first : `${first} to ${last}`),
  withdrawn: "taken back",
  withdraw: "Take back",
  withdrawThis: "This no longer counts",
  addClosure: "Add a recess or days off",
  changeClosure: "Change a recess or days off",
  holidays: "Holidays",
  holidayDay: "Day",
  holidayName: "Holiday",
  holiday: {
    newYear: "New Year's Day",
    goodFriday: "Good Friday",
    easterMonday: "Easter Monday",
    kingsDay: "King's Day",
    liberationDay: "Liberation Day",
    labourDay: "Labour Day",
    ascensionDay: "Ascension Day",
    whitMonday: "Whit Monday",
    flemishDay: "Day of the Flemish Community",
    nationalDay: "National Day",
    assumption: "Assumption Day",
    allSaints: "All Saints' Day",
    armistice: "Armistice Day",
    christmasDay: "Christmas Day",
    boxingDay: "Boxing Day",
  },
};
