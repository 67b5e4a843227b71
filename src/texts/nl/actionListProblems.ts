import type { ActionListCode, ActionListProblem } from "../../domain/programme/index.ts";
import type { FileProblemCode } from "../../domain/shared/fileProblem.ts";
import { actionListProblemIn, fileProblemIn } from "../listProblem.ts";

export const fileProblems: Readonly<Record<FileProblemCode, string>> = {
  I101: "Het bestand is {found}. Het mag niet groter zijn dan {limit}. Haal plaatjes en bladen weg die u niet nodig hebt, of verdeel de lijst over meer bestanden.",
  I102: "Het bestand is leeg, of het eerste blad is leeg. Zet de lijst op het eerste blad en sla het bestand opnieuw op.",
  I103: "Dit bestand kunnen wij niet lezen ({found}). Wij lezen alleen Excel (.xlsx) zonder wachtwoord en CSV. Open het bestand in Excel en kies Opslaan als, Excel-werkmap (.xlsx).",
  I104: "Het bestand is beschadigd ({found}). Open het in Excel, sla het opnieuw op en probeer het nog een keer.",
  I105: "De inhoud van het bestand is te groot: {found}. De grens is {limit}. Kopieer alleen de lijst naar een nieuwe werkmap en sla die op.",
  I106: "Het bestand klopt niet: het noemt zijn eigen inhoud op twee plaatsen verschillend ({found}). Dat kan gevaarlijk zijn. Open het in Excel en sla het opnieuw op als .xlsx.",
  I107: "In dit bestand staat geen zichtbaar werkblad. Open de lijst in Excel en sla haar op als Excel-werkmap (.xlsx).",
  I108: "De lijst heeft te veel rijen: {found}. De grens is {limit}. Verwijder lege rijen onder de lijst, of verdeel de lijst over meer bestanden.",
  I109: "Rij {row} heeft {found} kolommen. De grens is {limit}. Verwijder de kolommen die niet bij de lijst horen.",
  I110: "In rij {row} staat een cel met te veel tekst: {found} tekens. De grens is {limit}. Maak de tekst korter. Staat er in een CSV een los aanhalingsteken? Haal dat weg.",
  I111: "In rij {row} staat een aanhalingsteken op een verkeerde plaats. Zo weten wij niet waar een cel ophoudt. Open het bestand in Excel en sla het op als .xlsx.",
  I112: "Wij kunnen de letters in dit bestand niet lezen. Open het in Excel en kies Opslaan als, CSV UTF-8, of Excel-werkmap (.xlsx).",
  I122: "Wij kunnen de letters in dit bestand niet lezen. Sla het bestand op als UTF-8.",
  I123: "Dit bestand is geen geldige JSON. De fout staat bij: {found} Herstel die plaats en probeer het opnieuw.",
  I124: "De gegevens in dit bestand zijn te diep genest: {found} lagen. De grens is {limit}. Maak het bestand opnieuw.",
  I125: 'De naam "{found}" staat twee keer in hetzelfde onderdeel. Wij weten niet welke van de twee geldt. Haal er een weg.',
  I126: "In dit bestand staat een teken dat in geen tekst hoort: {found} Haal dat teken weg en probeer het opnieuw.",
};

export const actionListProblems: Readonly<Record<ActionListCode, string>> = {
  A103: '{place}: "{found}" is geen stand die wij kennen. Gebruik een van deze woorden: {expected}.',
  A111: "Wij vinden geen rij met kopjes waarin een kolom de titel van de actie is. Noem die kolom bijvoorbeeld: {expected}. Of geef zelf aan welke kolom het is.",
  A112: "Twee kolommen zeggen hetzelfde: {found}. Wij kiezen niet voor u. Geef aan welke kolom geldt.",
  A113: "De indeling van de kolommen past niet bij dit blad: {found}. Kies de rij met de kopjes en kolommen die bestaan ({expected}).",
  A114: "{place}: deze rij heeft geen titel. Vul de titel van de actie in, of verwijder de rij.",
  A115: '{place}: het nummer "{found}" is al gebruikt, in deze lijst of in het programma. Geef elke actie een eigen nummer.',
  A116: "{place}: in deze cel staat een formule. Wij nemen geen uitkomsten van formules over. Kopieer de cel en plak haar als waarde.",
  A117: "{place}: in deze cel staat een fout van Excel, zoals #N/B. Vul de waarde in, of maak de cel leeg.",
  A118: "{place}: deze cel is samengevoegd met een andere. Wij weten niet voor welke rijen de tekst geldt. Splits de cellen en vul elke rij in.",
  A119: '{place}: "{found}" is geen percentage van 0 tot en met 100. Schrijf bijvoorbeeld 50%.',
  A120: '{place}: "{found}" zegt niet of de actie voorrang heeft. Gebruik een van deze woorden ({expected}), of schrijf de reden in een zin.',
  A121: '{place}: "{found}" is geen letter van RASCI. Gebruik {expected}, of laat de cel leeg.',
  A122: "Onder de kopjes staat geen actie. Vul de lijst en probeer het opnieuw.",
  A201: "{place}: precies een partij is eindverantwoordelijk (A). Wij lezen: {found}. Geef een partij de A en de andere een andere letter.",
  A202: "{place}: een partij staat twee keer bij deze actie. Wij lezen: {found}. Noem elke partij een keer.",
  D103: '{place}: het einde ("{found}") ligt voor het begin. Verander het begin of het einde ({expected}).',
  D105: '{place}: "{found}" kunnen wij niet lezen als datum. Schrijf bijvoorbeeld: {expected}. Of maak de cel leeg.',
  P107: '{place}: "{found}" is een vast woord in adressen van Evenbeeld. Geef de actie een ander nummer.',
};

function placeOf({ row, column, header }: ActionListProblem): string {
  const cell = column === null ? "" : `, kolom ${column}`;
  return `Rij ${row}${cell}${header ? ` (${header})` : ""}`;
}

export const fileProblem = fileProblemIn(fileProblems);
export const actionListProblem = actionListProblemIn(actionListProblems, placeOf);
