/** The addresses of the register of commitments and motions of a programme; a part of `paths`. */
export const councilRegisterPaths = {
  councilRegister: "/:municipality/programma/:programme/toezeggingen",
  councilRegisterXlsx: "/:municipality/programma/:programme/toezeggingen.xlsx",
  councilRegisterCsv: "/:municipality/programma/:programme/toezeggingen.csv",
  newCouncilEntry: "/:municipality/programma/:programme/toezeggingen/nieuw",
  importCouncilRegister: "/:municipality/programma/:programme/toezeggingen/inlezen",
  publishCouncilRegister: "/:municipality/programma/:programme/toezeggingen/publiceren",
  councilEntry: "/:municipality/programma/:programme/toezeggingen/:entry",
  changeCouncilEntry: "/:municipality/programma/:programme/toezeggingen/:entry/veranderen",
  settleCouncilEntry: "/:municipality/programma/:programme/toezeggingen/:entry/afdoen",
  endCouncilEntry: "/:municipality/programma/:programme/toezeggingen/:entry/beeindigen",
  reopenCouncilEntry: "/:municipality/programma/:programme/toezeggingen/:entry/heropenen",
  explainCouncilDelay: "/:municipality/programma/:programme/toezeggingen/:entry/uitleggen",
} as const;
