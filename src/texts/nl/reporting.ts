/** The pages of reports; the words inside a report stand in report.ts. */
export const reporting = {
  committeeYearTitle: (year: number) => `Jaarrapportage ${year}`,
  takeAlong: (format: string) => `Bewaar als ${format}`,
  takeLists: (format: string) => `Bewaar de lijsten als ${format}`,
  otherYears: "Rapportages over andere jaren",
  yearlyReport: "Jaarrapportage",
  /** Why a programme has no report at all, about the last year that could have had one. */
  noReport: {
    R101: () => "Er is nog geen jaarrapportage: in dit programma staat nog geen actie.",
    R102: () => "Er is nog geen jaarrapportage: het programma is nog niet begonnen.",
    R103: () => "Er is nog geen jaarrapportage: het programma is nog niet begonnen.",
    R104: (year: number) =>
      `Er is geen jaarrapportage: het programma noemt geen begin, en niets heeft een datum in ${year}.`,
    R110: (year: number) =>
      `Er is geen jaarrapportage: het programma eindigde in ${year}. Toen was hier nog niets vastgelegd.`,
  },
  reportsTitle: "Rapportages",
};
