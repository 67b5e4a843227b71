/** The pages of reports; the words inside a report stand in report.ts. */
export const reporting = {
  committeeYearTitle: (year: number) => `Jaarrapportage ${year}`,
  takeAlong: (format: string) => `Bewaar als ${format}`,
  otherYears: "Rapportages over andere jaren",
  reportsTitle: "Rapportages",
};
