import type { openData as dutch } from "../nl/openData.ts";

export const openData: typeof dutch = {
  title: "Open data",
  caption: "Files with open data",
  explained:
    "These are the data of this report, to count with. They name roles, not people. What is not stated is empty.",
  frozen:
    "The JSON file is frozen and never changes. The lists are made from it: with semicolons, in UTF-8 and in Dutch.",
  licence: "The municipality states no licence for these data.",
  columns: { file: "File", holds: "What it holds", hash: "Check number (SHA-256)" },
  file: {
    json: "Everything (JSON)",
    acties: "Actions (CSV)",
    streefcijfers: "Targets (CSV)",
  },
  holds: {
    json: "The whole report, with everything it follows from.",
    acties: (count) =>
      count === 1
        ? "1 action with status, planning and owner."
        : `${count} actions with status, planning and owner.`,
    streefcijfers: (count) =>
      count === 1
        ? "1 target with baseline and last figure."
        : `${count} targets with baseline and last figure.`,
  },
  yes: "yes",
  no: "no",
  actionColumns: {
    key: "key",
    title: "action",
    theme: "theme",
    owner: "owner",
    start: "start",
    end: "end",
    status: "status",
    overdue: "overdue",
  },
  targetColumns: {
    key: "key",
    measure: "what is measured",
    population: "of whom",
    comparator: "comparison",
    value: "value",
    unit: "unit",
    dueDate: "due",
    baseline: "baseline",
    baselinePeriod: "baseline measured",
    lastFigure: "last figure",
    lastPeriod: "last figure measured",
    source: "source",
  },
  catalog: "All open data in one list (DCAT)",
  catalogTitle: (municipality: string) => `Open data of ${municipality}`,
  catalogAbout: "The data that the municipality made public about its programme.",
  follow: "Follow what appears here (Atom)",
  feedTitle: (municipality) => `Published reports of ${municipality}`,
  isPublic: "This report is public.",
  corrects: (number) => `This report corrects edition ${number}.`,
  correctedBy: (number) => `This report was corrected. Read edition ${number}.`,
  withdrawnTitle: (number, kind) => `Taken back: edition ${number}, ${kind}`,
  withdrawn: "The municipality took this report back. You can no longer read it.",
};
