import type { ActionColumn, NotStatedCounts } from "../../domain/programme/index.ts";

/** Bringing in a list of actions from a spreadsheet. */
export const actionList = {
  title: "Actielijst inlezen",
  lead: "Kies een lijst uit Excel of een CSV-bestand. Wij laten zien wat wij herkennen. Daarna beslist u.",
  file: "Bestand",
  fileHint: "XLSX of CSV, hoogstens 5 MB. De eerste rij met kopjes telt.",
  missing: "Kies een bestand.",
  tooLarge: "Dit bestand is groter dan 5 MB. Kopieer alleen de lijst naar een nieuw bestand.",
  look: "Lijst bekijken",
  sheetTitle: "Welk blad is de lijst?",
  sheetLead: (name: string, others: number) =>
    others === 1
      ? `Wij lazen het blad "${name}". Er is nog 1 blad in dit bestand.`
      : `Wij lazen het blad "${name}". Er zijn nog ${others} bladen in dit bestand.`,
  sheet: "Blad",
  lookAtSheet: "Dit blad bekijken",
  columnsTitle: "Wat staat in welke kolom?",
  columnsLead: "Kijk na of dit klopt. Kies een andere kolom waar dat nodig is.",
  headerRow: "Rij met de kopjes",
  notInList: "staat niet in de lijst",
  again: "Opnieuw bekijken",
  keep: (count: number) => (count === 1 ? "1 actie inlezen" : `${count} acties inlezen`),
  consequence: "De acties komen achter aan het programma te staan.",
  previewTitle: (count: number) => (count === 1 ? "1 actie gevonden" : `${count} acties gevonden`),
  problemsTitle: (count: number) =>
    count === 1
      ? "Er klopt 1 ding niet. Er is niets ingelezen."
      : `Er kloppen ${count} dingen niet. Er is niets ingelezen.`,
  row: "Rij",
  problem: "Wat er niet klopt",
  mend: "Herstel dit in uw bestand en kies het opnieuw, of kies hieronder een andere kolom.",
  unread: (columns: string) => `Deze kolommen lezen wij niet: ${columns}.`,
  notStatedTitle: "Wat de lijst niet zegt",
  unknown: {
    theme: (found: string, near: string) =>
      near === ""
        ? `Het thema "${found}" staat niet in dit programma. Voeg het toe of maak de cel leeg.`
        : `Het thema "${found}" staat niet in dit programma. Bedoelt u: ${near}?`,
    objective: (found: string, near: string) =>
      near === ""
        ? `Het doel "${found}" staat niet in dit programma. Voeg het toe of maak de cel leeg.`
        : `Het doel "${found}" staat niet in dit programma. Bedoelt u: ${near}?`,
    unit: (found: string, near: string) =>
      near === ""
        ? `Het onderdeel "${found}" staat niet in uw organisatie. Voeg het toe of maak de cel leeg.`
        : `Het onderdeel "${found}" staat niet in uw organisatie. Bedoelt u: ${near}?`,
  },
  column: {
    key: "Nummer",
    title: "Titel",
    theme: "Thema",
    objective: "Doel",
    unit: "Onderdeel",
    owner: "Actiehouder",
    start: "Begin",
    end: "Einde",
    status: "Stand",
    statusReason: "Reden bij de stand",
    deliverable: "Resultaat",
    priority: "Voorrang",
    progress: "Voortgang",
    responsible: "Uitvoerend (R)",
    accountable: "Eindverantwoordelijk (A)",
    supportive: "Ondersteunend (S)",
    consulted: "Geraadpleegd (C)",
    informed: "Geïnformeerd (I)",
  } satisfies Record<ActionColumn, string> as Record<ActionColumn, string>,
  parties: (columns: string) => `Kolommen met een partij en een letter van RASCI: ${columns}.`,
  count: (missing: number, all: number) => `${missing} van ${all}`,
  countOf: {
    theme: "thema",
    objective: "doel",
    unit: "onderdeel",
    owner: "actiehouder",
    start: "begin",
    end: "einde",
    status: "stand",
    statusReason: "reden bij de stand",
    deliverable: "resultaat",
  } satisfies Record<keyof NotStatedCounts, string> as Record<keyof NotStatedCounts, string>,
};
