import type { documents as dutch } from "../nl/documents.ts";

/** The page of the documents of a programme. */
export const documents: typeof dutch = {
  title: "Documents",
  lead: (count) => (count === 1 ? "There is 1 document." : `There are ${count} documents.`),
  none: "No document has been added yet.",
  name: "Title",
  withoutPassages: "Documents without their secret passages",
  registration: "Registration number",
  link: "Address in the council information system",
  linkHint: "Begin with https://. That way everybody finds the document with the council.",
  linkShort: "At the council",
  registrationHint: "The number of the document in the register of your municipality.",
  annex: "Annex",
  annexHint: "The number of the annex, for example 6a.",
  secrecy: "Who may read this?",
  secrecyName: {
    open: "everybody who reads the programme",
    secret: "secret: only who reads secret documents",
  },
  accessibility: "Accessible",
  accessibilityHint: "A document must be readable with a screen reader before you publish it.",
  accessibilityName: {
    notChecked: "not looked at yet",
    toCorrect: "being corrected",
    corrected: "looked at and in order",
  },
  correctedOn: (day) => `Looked at on ${day}`,
  correctedBy: (who, day) => `Looked at by ${who}, on ${day}`,
  notCorrected: (count, titles) =>
    count === 1
      ? `This document is not ready for a screen reader yet: ${titles}.`
      : `These ${count} documents are not ready for a screen reader yet: ${titles}.`,
  change: "Change the document",
  changeShort: "Change",
  addedOn: "Added on",
  add: "Add document",
  file: "File",
  fileHint: "A file of at most 100 MB: pdf, docx, xlsx, odt, png or jpeg.",
  missing: "Choose a file.",
};
