import type { Counted, ReportTexts } from "../reportShape.ts";

const one = ({ size }: Counted) => Math.abs(size) === 1;
const is = (count: Counted) => (one(count) ? "is" : "are");
const actions = (count: Counted) => `${count.text} ${one(count) ? "action" : "actions"}`;

/** The yearly report in English. */
export const report: ReportTexts = {
  kind: {
    "nl-NL": "Yearly report to the council committee",
    "nl-BE": "Yearly report to the council committee",
  },
  title: (year, programme) => `Progress in ${year}: ${programme}`,
  asOf: (day, running) => (running ? `As it stood on ${day}, the year still runs` : `As it stood on ${day}`),
  broughtIn: (day) => `As brought in on ${day}`,
  moment: { on: (day) => `on ${day}`, broughtIn: (day) => `as brought in on ${day}` },
  record: {
    sinceRecord: (began, year) =>
      `This programme has been kept in Evenbeeld since ${began}. What changed earlier in ${year} is not shown here.`,
    firstRecord: (began, asOf) =>
      `This programme has been kept in Evenbeeld since ${began}. How it stood on ${asOf} was therefore not recorded. You see the programme as it was brought in on ${began}. The date of the source stands at the end.`,
  },
  runs: (start, end) => {
    if (start === null && end === null) return "Period not stated";
    if (start === null) return `Runs until ${end}, start not stated`;
    return end === null ? `Runs from ${start}, end not stated` : `Runs from ${start} until ${end}`;
  },
  page: { before: "Page ", between: " of " },
  contents: "Contents",
  lead: {
    done: (done, total) => `${done.text} of the ${actions(total)} ${is(done)} done.`,
    of: {
      ongoing: (count) => `${actions(count)} ${is(count)} ongoing.`,
      continuous: (count) => `${actions(count)} ${one(count) ? "goes" : "go"} on all the time.`,
      recurring: (count) => `${actions(count)} ${one(count) ? "comes" : "come"} back regularly.`,
      notStarted: (count) => `${actions(count)} ${one(count) ? "has" : "have"} not started yet.`,
      postponed: (count) => `${actions(count)} ${is(count)} postponed.`,
      lapsed: (count) => `${actions(count)} ${one(count) ? "has" : "have"} lapsed.`,
      notStated: (count) => `For ${actions(count)} the status is not stated.`,
    },
    noneStated: (total) =>
      `The programme has ${actions(total)}. For none of them is it stated how far it is.`,
    overdue: (count) => `For ${actions(count)} the planned end has passed.`,
  },
  sections: {
    statuses: () => "How the actions stand",
    history: (year) => `How the statuses changed in ${year}`,
    totals: () => "Counted here and in the source",
    targets: () => "The targets",
    figures: () => "Other figures",
    changes: (year) => `What changed in ${year}`,
    actions: () => "All actions",
    sources: () => "Where this comes from",
  },
  history: {
    caption: "Number of actions by status on these days",
    columns: { on: "Day", total: "Total" },
  },
  statusTable: {
    caption: (moment) => `Number of actions by status ${moment}`,
    columns: { status: "Status", bar: "Share", counted: "Counted here", stated: "In the source" },
    total: "Total",
    bar: (count, total) => `${count} of ${total}`,
    note: "Not stated means: the plan does not say how far the action is. That is not the same as not started.",
  },
  totals: {
    counted: "Actions in this report",
    stated: "Actions according to the source",
    initial: "Of which at the start",
    added: "Of which added later",
    difference: "Difference",
    caption: "The number of actions, counted here and according to the source",
    columns: { what: "What", count: "Number" },
    same: (total) => `The source also states ${actions(total)}.`,
    more: (stated, counted, difference) =>
      `The source states ${stated} actions. This report lists ${counted}. That is ${difference.text} fewer.`,
    fewer: (stated, counted, difference) =>
      `The source states ${stated} actions. This report lists ${counted}. That is ${difference.text} more.`,
    noTotal: (counted) => `The source states no total. This report lists ${actions(counted)}.`,
    note: (words) => `The source adds: “${words}”.`,
    noNote: "The source does not say where the difference comes from.",
    sum: (parts, sum) => `The source counts: ${parts}. Together that is ${sum}.`,
    wrongSum: (parts, sum, stated) =>
      `The source counts: ${parts}. Together that is ${sum}, not the ${stated} that the source states.`,
    statusPart: (count, word) => `${count} ${word}`,
    startParts: (initial, added) => `${initial} at the start and ${added} added later`,
    and: " and ",
  },
  targets: {
    caption: "The targets of the plan",
    none: "The plan states no targets.",
    columns: {
      measure: "What we measure",
      value: "Target",
      due: "When",
      baseline: "Baseline",
      last: "Last figure",
      note: "Note",
    },
    comparators: {
      atLeast: (value) => `at least ${value}`,
      atMost: (value) => `at most ${value}`,
      equals: (value) => value,
    },
    reflects: (benchmark) =>
      benchmark === null ? "reflects the population, benchmark not stated" : `reflects ${benchmark}`,
    benchmark: (label, value) => (value === null ? label : `${label} (${value})`),
    figure: (value, period) => (period === null ? value : `${value} (${period})`),
    interval: (lower, upper) => `between ${lower} and ${upper}`,
  },
  units: {
    percentage: ({ text }) => `${text}%`,
    headcount: (value) => `${value.text} ${one(value) ? "person" : "people"}`,
    headcountPerYear: ({ text }) => `${text} a year`,
    fte: ({ text }) => `${text} fte`,
    growth: ({ text }) => `${text}% growth`,
    score: ({ text }) => text,
  },
  figures: {
    caption: "Figures that do not belong to a target",
    intro: "These figures do not belong to a target of the plan.",
    columns: { measure: "Figure", value: "Value", period: "Measured", source: "Source", note: "Note" },
  },
  changes: {
    caption: (year) => `Changes in ${year}, by date`,
    none: (year) => `No changes have been recorded for ${year}.`,
    account: (before, added, after) =>
      `At the start the programme had ${before} actions. ${added} were added. At the end there are ${after}.`,
    accountSame: (total) => `The programme has ${actions(total)}, as at the start.`,
    shifts: {
      caption: (from, until) => `Actions by status, from ${from} until ${until}`,
      columns: {
        status: "Status",
        picture: "Start and end",
        before: "Start",
        added: "Came",
        gone: "Left",
        after: "End",
      },
      squares: (kept, added, gone) => `${kept} stayed, ${added} came, ${gone} left`,
      total: "Total",
      note: "Dark already had this status, light came to it, empty left it. An action that changes its status therefore counts twice.",
    },
    lapsed: (count) => `${actions(count)} lapsed and ${one(count) ? "is" : "are"} still counted in the list.`,
    columns: { on: "Date", what: "Action or target", change: "Change", reason: "Reason" },
    actionAdded: "New action",
    targetAdded: "New target",
    statusMoved: (from, to) => `Status from ${from} to ${to}`,
    endMoved: (from, to) => `End from ${from} to ${to}`,
    valueMoved: (from, to) => `Target from ${from} to ${to}`,
    noReason: "no reason given yet",
  },
  actions: {
    caption: (moment) => `All actions with their status ${moment}`,
    columns: {
      key: "No.",
      title: "Action",
      theme: "Theme",
      owner: "Action owner",
      end: "Planned end",
      status: "Status",
    },
    somebody: "assigned, position not stated",
    overdue: "end has passed",
    roles: "For the action owner we give the position or the unit, not the name.",
  },
  sources: {
    caption: "The documents from which this programme comes",
    intro: "The actions and figures come from these documents. Their own words are left in Dutch.",
    none: "No source document belongs to this programme. Everything was entered in Evenbeeld itself.",
    columns: { title: "Document", publisher: "Publisher", date: "Date" },
  },
  list: {
    sheet: "Actions",
    countSheet: "Number by status",
    columns: {
      key: "Number",
      title: "Action",
      theme: "Theme",
      objective: "Objective",
      owner: "Action owner",
      start: "Start",
      end: "End",
      firstEnd: "First promised",
      status: "Status",
      statusReason: "Reason",
      deliverable: "Deliverable",
    },
    statusColumns: { status: "Status", count: "Number of actions" },
  },
  money: {
    lineSheet: "Budget lines",
    lineColumns: {
      key: "Number",
      purpose: "For what",
      year: "Year",
      amount: "Amount in euros",
      kind: "Kind",
      origin: "Origin",
      state: "State",
      coverage: "Coverage in per cent",
      openEnded: "Comes back",
      action: "Action",
    },
    kind: { structural: "structural", incidental: "incidental" },
    state: { claim: "asked for", granted: "granted" },
    everyYear: "every year",
    yearSheet: "Per year",
    yearColumns: {
      year: "Year",
      structural: "Structural",
      incidental: "Incidental",
      notStated: "Not stated",
      total: "Together",
      coverage: "Coverage in per cent",
    },
  },
};
