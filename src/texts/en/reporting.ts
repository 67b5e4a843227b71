import type { reporting as dutch } from "../nl/reporting.ts";

export const reporting: typeof dutch = {
  committeeYearTitle: (year) => `Yearly report ${year}`,
  takeAlong: (format) => `Save as ${format}`,
  otherYears: "Reports about other years",
  reportsTitle: "Reports",
};
