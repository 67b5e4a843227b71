import type { reporting as dutch } from "../nl/reporting.ts";

export const reporting: typeof dutch = {
  committeeYearTitle: (year) => `Yearly report ${year}`,
  takeAlong: (format) => `Save as ${format}`,
  takeLists: (format) => `Save the lists as ${format}`,
  otherYears: "Reports about other years",
  yearlyReport: "Yearly report",
  noReport: {
    R101: () => "There is no yearly report yet: this programme has no action yet.",
    R102: () => "There is no yearly report yet: the programme has not begun.",
    R103: () => "There is no yearly report yet: the programme has not begun.",
    R104: (year) =>
      `There is no yearly report: the programme states no start, and nothing has a date in ${year}.`,
    R110: (year) =>
      `There is no yearly report: the programme ended in ${year}. Nothing had been recorded here by then.`,
  },
  reportsTitle: "Reports",
};
