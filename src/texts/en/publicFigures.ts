import type { publicFigures as dutch } from "../nl/publicFigures.ts";

/** Figures about staff that everybody may read: the public pages, and the act that makes them public. */
export const publicFigures: typeof dutch = {
  title: "Figures about who works here",
  kind: "Figures about staff",
  lead: (count: number, day: string) =>
    count === 1
      ? `There is 1 set of public figures: that of ${day}.`
      : `There are ${count} sets of public figures. The last one is of ${day}.`,
  none: "No figures about staff are public at the moment.",
  of: (day: string) => `Figures of ${day}`,
  since: (moment: string) => `public since ${moment}`,
  sinceWhole: (moment: string) => `Public since ${moment}. What is public stays public.`,
  tablesOf: (count: number) => (count === 1 ? "1 table" : `${count} tables`),
  all: "All public figures about staff",
  facts: {
    day: "Reference date",
    source: "Source",
    population: "Who was counted",
    group: "Smallest group",
    since: "Public since",
  },
  administration: (municipality: string) => `Staff administration of ${municipality}`,
  source: (municipality: string, release: string) =>
    `Staff administration of ${municipality}, release ${release}`,
  groupOf: (threshold: string) => `${threshold} people`,
  why: "Why does it say ‘hidden’ in places?",
  whySmall: (threshold: string) =>
    `A number under ${threshold} people does not stand here. Such a small number can tell something about somebody you know.`,
  whyOther:
    "Larger numbers can be hidden too. Otherwise you could work out a small number by adding and subtracting.",
  whyOne:
    "You cannot see for which reason a figure is hidden. That is on purpose. Hidden is not the same as 0.",
  breaks: "Not to be compared",
  break: {
    classes: (table: string, from: string, to: string) =>
      `${table}: the classes changed between ${from} and ${to}. Do not compare these figures line by line.`,
    threshold: (table: string, from: string, to: string) =>
      `${table}: the smallest group changed between ${from} and ${to}. What is hidden can differ because of that.`,
  },
  card: "About these figures",
  cardTerms: {
    definition: "What stands here",
    source: "Source",
    date: "Reference date",
    population: "Who was counted",
    classification: "Classes",
    rounding: "Rounding",
    hidden: "Hidden",
  },
  definition: (by: string) => `The number of employees by ${by}.`,
  rounding: "Not rounded.",
  classification: {
    unit: "Units as they were on the reference date",
    sex: "Sex from the staff administration: women, or men and others",
    age: "Age in whole years on the reference date",
    grade: "Pay scale from the staff administration",
    hours: "Paid hours a week",
    kind: "Kind of employment from the staff administration",
  },
  data: {
    title: "Open data",
    caption: "Files with open data",
    explained: "These are the same figures as on this page, to count with. A hidden figure has no number.",
    table: (name: string) => `${name} (CSV)`,
    whole: "Everything (JSON)",
    dated:
      "Where this release does not show a figure, the last public one stands there, with its own reference date.",
    holdsWhole: "All tables of this release, with source and explanation.",
    holds: (cells: number) => (cells === 1 ? "1 figure." : `${cells} figures.`),
  },
  columns: { standing: "standing", count: "count", date: "reference date", source: "source" },
  standing: { shown: "shown", hidden: "hidden" },
  feedTitle: (day: string) => `Figures about staff of ${day}`,
  feedSummary: (tables: string) => `Public: ${tables}.`,
  section: "Public",
  publicNow: (table: string) => `${table} is public. Decision: `,
  link: "Make public",
  open: "See the public page",
  act: {
    title: (release: string) => `Make ${release} public`,
    lead: (day: string) => `Everybody can then read these figures of ${day}, also who does not work here.`,
    nothing:
      "Nothing in this release can become public. First choose a table for everybody on the page of tables.",
    table: (table: string, shown: string, hidden: string) =>
      `${table}: ${shown} figures shown, ${hidden} hidden.`,
    tables: "Which tables become public?",
    consequence: "This cannot be undone. The figures stay public, and everybody may copy them.",
    decision: "In which decision was this decided?",
    decisionHint:
      "For example: decision of the executive of 12 May 2026, point 4. It does not stand on the public page.",
  },
};
