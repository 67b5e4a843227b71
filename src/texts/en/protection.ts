import type { protection as dutch } from "../nl/protection.ts";

const special = "Special category of personal data. A column with it is refused and kept nowhere.";
const tooMuch = "Not needed to count. A column with it is refused and kept nowhere.";
const tellsOrigin = "Says something about origin. A column with it is refused and kept nowhere.";

/** The page of the data protection officer. */
export const protection: typeof dutch = {
  title: "Data protection",
  /** The name of a table under a heading that says the same. */
  tableOf: (title: string) => `${title}: table`,
  lead: "What stands here about people, why, how long, and what never comes in.",
  notChecked: "The grounds and times on this page are ours. No lawyer has checked them yet.",
  papers: "The register of processing and a draft of the DPIA stand in the documentation of Evenbeeld.",
  privacy: "What stands here about other people",
  itemsTitle: "Data from the staff file",
  item: "Item",
  countedFor: "Counted for",
  basis: "Legal basis",
  keeping: "Kept for",
  notCounted: "not counted yet",
  notCountedLead: (list: string) =>
    `Nothing counts these items yet: ${list}. Leave them out of the file if you do not need them.`,
  items: {
    person: "personnel number",
    employment: "number of the employment",
    unit: "unit",
    sex: "sex",
    birth: "year and month of birth",
    grade: "grade",
    hours: "hours a week",
    kind: "kind of employment",
    manager: "manager or not",
    from: "day of joining",
    until: "day of leaving",
    leavingReason: "reason of leaving, 1 of 4",
  },
  purposes: {
    keepSnapshot: "keeping, to be able to count",
    countStaff: "counting who works here on a day",
    countFlows: "counting who comes, moves up and goes",
    forget: "deleting after the time of keeping",
  },
  bases: {
    "avg-6-1-e": "task in the public interest (GDPR article 6(1)(e))",
    "avg-6-1-c": "legal duty (GDPR article 6(1)(c))",
  },
  months: (months: number) => (months === 1 ? "1 month" : `${months} months`),
  exportCsv: "Save as CSV",
  retentionTitle: "How long it stays",
  retention: {
    employments: "Rows of the staff file, from the reference date",
    imports: "That a file came in, from that day",
  },
  changeRetention: {
    employments: "Change how long rows are kept",
    imports: "Change how long imports stay visible",
  },
  monthsLabel: "How many months",
  monthsHint: "1 to 120.",
  retentionConsequence: "What is then too old is deleted the next night. That cannot be undone.",
  wholeMonths: "Write a whole number.",
  whoTitle: "Who may do what",
  whoLead:
    "Nobody reads the rows. Only the program counts them, under a role of the database of its own. They never come on a screen or in a file.",
  may: {
    recordConsent: "Record and withdraw a consent",
    importWorkforce: "Import a file",
    makeFigures: "Have figures counted and released",
    readImports: "See what came in",
    changeRetention: "Change how long things are kept",
    readFigures: "Read released figures",
  },
  act: "What",
  roles: "Who",
  readsTitle: "How often the rows were used",
  readsLead: "From the log. Who it was is for the auditor.",
  purpose: "What for",
  times: "Times",
  last: "Last",
  never: "not yet",
  outTitle: "What goes out",
  outNone: "Nothing was released yet.",
  out: (count: number, day: string) =>
    count === 1
      ? `1 release of figures, on ${day}. Each figure was checked first.`
      : `${count} releases of figures, the last on ${day}. Each figure was checked first.`,
  outLead: "Only released figures go out: on screens, in files and to other systems.",
  neverTitle: "What never comes in",
  subject: "About",
  why: "Why",
  refused: {
    origin: "origin and descent",
    nationality: "nationality",
    birthCountry: "country and place of birth",
    belief: "religion, belief, trade union",
    orientation: "sexual orientation and gender identity",
    disability: "health and disability",
    banenafspraak: "banenafspraak and doelgroepregister",
    absence: "absence and leave",
    citizenNumber: "citizen service number",
    address: "address and bank account",
  },
  refusedWhy: {
    origin: special,
    nationality: tellsOrigin,
    birthCountry: tellsOrigin,
    belief: special,
    orientation: special,
    disability: special,
    banenafspraak: "Says that somebody has a disability. What is counted is a file without names or numbers.",
    absence: "Says something about health or pregnancy. A column with it is refused and kept nowhere.",
    citizenNumber: tooMuch,
    address: tooMuch,
  },
  alsoNever: "Neither: names, the day of birth and pay.",
  characteristicsTitle: "Which characteristics may, and how",
  characteristic: "Characteristic",
  how: "How",
  characteristics: [
    { name: "Age and gender", text: "May. From the file of HR, counted by group and then protected." },
    {
      name: "Culture and origin",
      text: "Only as percentages of CBS, such as the Barometer. There is no field for a person.",
    },
    {
      name: "Disability",
      text: "Only as a number: the banenafspraak, counted from a file of its own without names. There is no field for a person.",
    },
    {
      name: "Belief and orientation",
      text: "Not now. Later at most in an anonymous survey; there is none yet.",
    },
  ],
  explorationsTitle: "Explorations",
};
