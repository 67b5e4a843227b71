import type { ActionListCode, ActionListProblem } from "../../domain/programme/index.ts";
import type { FileProblemCode } from "../../domain/shared/fileProblem.ts";
import { actionListProblemIn, fileProblemIn } from "../listProblem.ts";

export const fileProblems: Readonly<Record<FileProblemCode, string>> = {
  I101: "The file is {found}. It may not be larger than {limit}. Remove pictures and sheets you do not need, or divide the list over more files.",
  I102: "The file is empty, or its first sheet is empty. Put the list on the first sheet and save the file again.",
  I103: "We cannot read this file ({found}). We only read Excel (.xlsx) without a password and CSV. Open the file in Excel and choose Save as, Excel workbook (.xlsx).",
  I104: "The file is damaged ({found}). Open it in Excel, save it again and try once more.",
  I105: "The contents of the file are too large: {found}. The limit is {limit}. Copy only the list to a new workbook and save that.",
  I106: "The file does not add up: it states its own contents differently in two places ({found}). That can be dangerous. Open it in Excel and save it again as .xlsx.",
  I107: "There is no visible worksheet in this file. Open the list in Excel and save it as an Excel workbook (.xlsx).",
  I108: "The list has too many rows: {found}. The limit is {limit}. Delete empty rows below the list, or divide the list over more files.",
  I109: "Row {row} has {found} columns. The limit is {limit}. Remove the columns that do not belong to the list.",
  I110: "In row {row} a cell has too much text: {found} characters. The limit is {limit}. Make the text shorter. Is there a stray quotation mark in a CSV? Remove it.",
  I111: "In row {row} a quotation mark is in the wrong place, so we cannot tell where a cell ends. Open the file in Excel and save it as .xlsx.",
  I112: "We cannot read the letters in this file. Open it in Excel and choose Save as, CSV UTF-8, or Excel workbook (.xlsx).",
  I122: "We cannot read the letters in this file. Save the file as UTF-8.",
  I123: "This file is not valid JSON. The mistake is at: {found} Mend that place and try again.",
  I124: "The data in this file are nested too deep: {found} levels. The limit is {limit}. Make the file again.",
  I125: 'The name "{found}" is used twice in the same part. We cannot tell which of the two counts. Remove one of them.',
  I126: "This file holds a sign that belongs in no text: {found} Take that sign out and try again.",
};

export const actionListProblems: Readonly<Record<ActionListCode, string>> = {
  A103: '{place}: "{found}" is not a status we know. Use one of these words: {expected}.',
  A111: "We find no row of headers in which a column is the title of the action. Call that column for example: {expected}. Or tell us which column it is.",
  A112: "Two columns say the same thing: {found}. We do not choose for you. Tell us which column counts.",
  A113: "The map of columns does not fit this sheet: {found}. Choose the row with the headers and columns that exist ({expected}).",
  A114: "{place}: this row has no title. Fill in the title of the action, or delete the row.",
  A115: '{place}: the number "{found}" is already used, in this list or in the programme. Give each action its own number.',
  A116: "{place}: this cell holds a formula. We do not take over outcomes of formulas. Copy the cell and paste it as a value.",
  A117: "{place}: this cell holds an error of Excel, such as #N/A. Fill in the value, or empty the cell.",
  A118: "{place}: this cell is merged with another one. We cannot tell for which rows the text holds. Split the cells and fill in each row.",
  A119: '{place}: "{found}" is not a percentage from 0 to 100. Write for example 50%.',
  A120: '{place}: "{found}" does not say whether the action has priority. Use one of these words ({expected}), or write the reason in a sentence.',
  A121: '{place}: "{found}" is not a letter of RASCI. Use {expected}, or leave the cell empty.',
  A122: "There is no action under the headers. Fill the list and try again.",
  A201: "{place}: exactly one party is accountable (A). We read: {found}. Give one party the A and the others another letter.",
  A202: "{place}: a party stands twice with this action. We read: {found}. Name each party once.",
  D103: '{place}: the end ("{found}") lies before the start. Change the start or the end ({expected}).',
  D105: '{place}: we cannot read "{found}" as a date. Write for example: {expected}. Or empty the cell.',
  P107: '{place}: "{found}" is a fixed word in addresses of Evenbeeld. Give the action another number.',
};

function placeOf({ row, column, header }: ActionListProblem): string {
  const cell = column === null ? "" : `, column ${column}`;
  return `Row ${row}${cell}${header ? ` (${header})` : ""}`;
}

export const fileProblem = fileProblemIn(fileProblems);
export const actionListProblem = actionListProblemIn(actionListProblems, placeOf);
