import type { narratives as dutch } from "../nl/narratives.ts";

/** What somebody writes in a report, the pages where that is done, and the order of the parts of a report. */
export const narratives: typeof dutch = {
  by: "Explanation by the programme team",
  writtenOn: (day) => `Written on ${day}`,
  place: { introduction: "Introduction", conclusion: "Conclusion" },
  sheet: "Explanation",
  columns: { part: "Part", text: "Explanation", writtenOn: "When" },

  title: "Write an explanation",
  explained:
    "You can add a text to every part. In the report it stands apart from what Evenbeeld writes itself.",
  frozen: (number) =>
    `Edition ${number} stays as it is. What you write now comes in a correction of that edition only.`,
  caption: "The parts you can write with",
  placeColumn: "Part",
  stateColumn: "Explanation",
  none: "none yet",
  write: (part) => `Explanation with ${part}`,
  lead: "What you write stands in every form of this report, with its day.",
  text: "Your explanation",
  textHint:
    "Every line becomes a paragraph. Name roles, not people: a full name of a colleague becomes a role. Empty the field to take the explanation away.",

  order: {
    title: "Order of reports",
    about: "Choose in which order the parts of each report stand. The numbers do not change by it.",
    look: "See the order of reports",
    columns: { report: "Report", parts: "Parts, in their order" },
    usual: "usual order",
    change: "Change the order",
    lead: "Give every part a number. The lowest number comes first.",
    consequence: "A report that was frozen already keeps the order it had then.",
    optional: "Leave empty to leave this part out.",
    placeWrong: "Fill in a whole number, from 1 to 999.",
    placeTwice: "A part above has this number already. Choose another number.",
  },
};
