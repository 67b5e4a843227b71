import { type ExtractWords, extractProblemIn, profileMendIn } from "../extractProblem.ts";

const sentences: ExtractWords["sentences"] = {
  W101: 'The column "{column}" tells {expected}. That may not stand in this file. Remove the column at the source and deliver the file again.',
  W102: '{place}: the column "{column}" does not stand exactly once in the header. Check which row has the header, or change the profile.',
  W103: "{place}: this row has more or fewer cells than the header. Check whether the separator is right: {expected}. Does that sign stand in a text? Put that text between quotes.",
  W104: "{place}: this looks like a second header row. Remove it at the source.",
  W105: "{place}: a row with totals stands at the bottom, and only where the profile says so. Remove the row or change the profile.",
  W106: "{place}: this cell cannot be read. Save the file as CSV UTF-8. We do not read a formula or an error of Excel.",
  W107: "{place}: this cell is empty. Without this number or code we do not know which job it is about. Fill in the cell at the source.",
  W108: "{place}: this number does not have {expected} signs. Leading zeros were lost. Deliver the number as text.",
  W109: "{place}: this number stands earlier in the file, with the same job. Remove one of the two rows.",
  W110: "{place}: this unit{found} is not in your organisation. Add it, or change the code.",
  W111: "{place}: this grade{found} is not in the list of grades. Add the grade, or change the code.",
  W112: "{place}: this code{found} is not in the code list of the profile. Say in the profile what the code means.",
  W113: "{place}: this date is not written as the profile says. Write all dates as {expected}.",
  W114: "{place}: this birth date is after the reference date, or more than 110 years before it. Check the date.",
  W115: "{place}: these are no hours a week{found}. Hours are more than 0 and at most 60, such as {expected}. Check as well whether the column has hours or a percentage.",
  W116: "{place}: the date of leaving is before the date of joining. Check the dates.",
  W117: "{place}: this is no number{found}. A count is a whole number of 0 or more.",
  W118: "{place}: the parts do not come to {expected}{found}. That may be rounding. We take the figures as they are.",
  W119: "This import profile is not right. Check that every field is there and has a value that we know.",
};

export const extractWords: ExtractWords = {
  sentences,
  subjects: {
    origin: "something about somebody's origin",
    nationality: "something about somebody's nationality",
    birthCountry: "where somebody was born",
    belief: "something about somebody's belief",
    orientation: "whom somebody loves or who somebody is",
    disability: "something about somebody's health or disability",
    banenafspraak: "whether somebody belongs to the banenafspraak",
    absence: "why somebody is absent",
    citizenNumber: "somebody's citizen service number",
    address: "where somebody lives",
    person: "something about a person, and this is a table of figures",
  },
  mends: {
    skip: "The profile fits when {value} rows above the header are passed over.",
    separator: "The profile fits with this separator: {value}.",
    encoding: "The file was probably written as {value}. Choose that in the profile.",
    totals: "Row with totals at the bottom: {value}. Change that in the profile.",
    date: "All dates in this file fit {value}. Choose that in the profile.",
    decimal: "The numbers in this file have this decimal mark: {value}",
    width: "Not one number has this width. Remove the width from the profile.",
  },
  row: "Row",
  column: "column",
  wholeFile: "The whole file",
  separators: { ";": "semicolon", ",": "comma", "\t": "tab", "|": "vertical bar" },
  yes: "yes",
  no: "no",
};

export const extractProblem = extractProblemIn(extractWords);
export const profileMend = profileMendIn(extractWords);
