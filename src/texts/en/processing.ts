import type { Texts } from "../index.ts";

const task = "task in the public interest (GDPR article 6(1)(e))";
const duty = "legal duty (GDPR article 6(1)(c))";

export const processing: Texts["processing"] = {
  title: "Processing",
  lead: "What this municipality uses data about people for, here.",
  notChecked: "No lawyer has checked this yet. The municipality adds who is responsible.",
  about: "About whom",
  purpose: "Purpose",
  basis: "Legal basis",
  number: "Number",
  numberNote: "A text that changes gets another number. So a record always points at what held then.",
  activities: {
    staffFile: {
      title: "Counting the staff file",
      about: "employees, interns and people hired in",
      purpose: "keeping and counting how the organisation mirrors its city, and deleting in time",
      basis: task,
    },
    jobCount: {
      title: "Counting jobs of the banenafspraak",
      about: "who is in the doelgroepregister",
      purpose: "counting jobs against the target; no row of anybody stays",
      basis: "to be named by the municipality",
    },
    applications: {
      title: "Counting applications and internships",
      about: "applicants and interns",
      purpose: "seeing whether people pass each step as often; no row of anybody stays",
      basis: task,
    },
    programmePeople: {
      title: "People who work with the programme",
      about: "owners of actions, members of bodies, administrators and readers",
      purpose: "giving an action an owner, signing in, and telling who may do what",
      basis: task,
    },
    actLog: {
      title: "The log of acts",
      about: "everybody who does something in the programme",
      purpose: "accounting for who did what, and finding a rewriting",
      basis: duty,
    },
    mailAndLinks: {
      title: "Mail, cards and diaries",
      about: "owners of actions and readers of a diary",
      purpose: "asking how it goes, reminding, and letting a diary read along",
      basis: task,
    },
    councilNames: {
      title: "Names in papers",
      about: "whoever a letter, dossier or text names",
      purpose: "letting a paper be read without those names, and keeping it",
      basis: "legal duty (Woo article 5.1)",
    },
    contributions: {
      title: "Contributions",
      about: "whoever has an opinion or asks for something, under the own name",
      purpose: "hearing people before something is decided, and answering",
      basis: task,
    },
  },
  logTitle: "Log of processing",
  logLead: "How often data about people were used. About whom that was does not stand here.",
  logNote:
    "Each act writes its record itself, in the same step. Nobody can change a record. It is deleted after 3 years.",
  logNameless: "What was given without a name is not in this log.",
  logReads: "Who only looks at a page is not recorded. The list of people and the log are.",
  logExport:
    "The operator of the installation keeps the records as a file, also of 1 person who asks for it. That too stands in the log.",
  period: "Period",
  periods: { maand: "last month", jaar: "last year", alles: "all" },
  tableTitle: "By processing",
  tableCaption: (period: string) => `Processing, ${period}`,
  activity: "Processing",
  times: "Times",
  last: "Last",
  untold: "not told",
  never: "not yet",
  untoldNote:
    "Of papers we tell no number: it could give away that something is secret. Acts in a programme are not counted either, for that reason.",
};
