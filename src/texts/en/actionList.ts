import type { actionList as dutch } from "../nl/actionList.ts";

export const actionList: typeof dutch = {
  title: "Bring in an action list",
  lead: "Choose a list from Excel or a CSV file. We show what we recognise. Then you decide.",
  file: "File",
  fileHint: "XLSX or CSV, 5 MB at most. The first row with headers counts.",
  missing: "Choose a file.",
  tooLarge: "This file is larger than 5 MB. Copy only the list to a new file.",
  look: "Look at the list",
  sheetTitle: "Which sheet is the list?",
  sheetLead: (name, others) =>
    others === 1
      ? `We read the sheet "${name}". There is 1 more sheet in this file.`
      : `We read the sheet "${name}". There are ${others} more sheets in this file.`,
  sheet: "Sheet",
  lookAtSheet: "Look at this sheet",
  columnsTitle: "What stands in which column?",
  columnsLead: "Check whether this is right. Choose another column where needed.",
  headerRow: "Row with the headers",
  notInList: "is not in the list",
  again: "Look again",
  keep: (count) => (count === 1 ? "Bring in 1 action" : `Bring in ${count} actions`),
  consequence: "The actions are added at the end of the programme.",
  previewTitle: (count) => (count === 1 ? "1 action found" : `${count} actions found`),
  problemsTitle: (count) =>
    count === 1
      ? "1 thing is not right. Nothing was brought in."
      : `${count} things are not right. Nothing was brought in.`,
  row: "Row",
  problem: "What is not right",
  mend: "Mend this in your file and choose it again, or choose another column below.",
  unread: (columns) => `We do not read these columns: ${columns}.`,
  notStatedTitle: "What the list does not say",
  unknown: {
    theme: (found, near) =>
      near === ""
        ? `The theme "${found}" is not in this programme. Add it or empty the cell.`
        : `The theme "${found}" is not in this programme. Do you mean: ${near}?`,
    objective: (found, near) =>
      near === ""
        ? `The objective "${found}" is not in this programme. Add it or empty the cell.`
        : `The objective "${found}" is not in this programme. Do you mean: ${near}?`,
    unit: (found, near) =>
      near === ""
        ? `The unit "${found}" is not in your organisation. Add it or empty the cell.`
        : `The unit "${found}" is not in your organisation. Do you mean: ${near}?`,
  },
  column: {
    key: "Number",
    title: "Title",
    theme: "Theme",
    objective: "Objective",
    unit: "Unit",
    owner: "Owner",
    start: "Start",
    end: "End",
    status: "Status",
    statusReason: "Reason for the status",
    deliverable: "Deliverable",
    priority: "Priority",
    progress: "Progress",
    responsible: "Responsible (R)",
    accountable: "Accountable (A)",
    supportive: "Supportive (S)",
    consulted: "Consulted (C)",
    informed: "Informed (I)",
  },
  parties: (columns) => `Columns with a party and a letter of RASCI: ${columns}.`,
  count: (missing, all) => `${missing} of ${all}`,
  countOf: {
    theme: "theme",
    objective: "objective",
    unit: "unit",
    owner: "owner",
    start: "start",
    end: "end",
    status: "status",
    statusReason: "reason for the status",
    deliverable: "deliverable",
  },
};
