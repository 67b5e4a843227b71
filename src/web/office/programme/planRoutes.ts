import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { importBudgetPage } from "./budgetImport.tsx";
import { addBudgetLinePage, changeBudgetLinePage } from "./budgetLineForm.ts";
import { showCarryOver, takeCarryOver } from "./carryOverPage.tsx";
import { addDocumentPage, changeDocumentPage } from "./documentForm.ts";
import { showDocuments, takeDocument } from "./documentsPage.tsx";
import { showMoney } from "./moneyPage.tsx";
import { answerProgrammeFeedbackPage, giveProgrammeFeedbackPage } from "./programmeFeedbackForms.ts";
import { showProgrammeFeedback } from "./programmeFeedbackPage.tsx";
import { addRiskPage, changeRiskPage } from "./riskForm.ts";
import { showRisks } from "./risksPage.tsx";
import { takeMoney } from "./takeMoney.ts";

const byRole = { none: "a read of the plan by the roles that may" } as const;
const money = (audit: string) => ({ may: "changeMoney" as const, audit });
const risk = (audit: string) => ({ may: "changeRisk" as const, audit });

/** The pages around a plan that not everybody sees in full: money, risks and documents. */
export const planRoutes: readonly Route[] = [
  {
    get: paths.carryOver,
    handler: showCarryOver,
    may: "changeProgramme",
    audit: { none: "a form, nothing changes yet" },
  },
  { post: paths.carryOver, handler: takeCarryOver, may: "changeProgramme", audit: "actions-carried-over" },
  { get: paths.money, handler: showMoney, may: "readMoney", audit: byRole },
  { get: paths.moneyXlsx, handler: takeMoney, may: "readMoney", audit: "money-exported" },
  ...formLines(paths.newBudgetLine, addBudgetLinePage, money("budget-line-added")),
  ...formLines(paths.changeBudgetLine, changeBudgetLinePage, money("budget-line-changed")),
  ...formLines(paths.importBudget, importBudgetPage, money("budget-imported")),
  { get: paths.risks, handler: showRisks, may: "readRisks", audit: byRole },
  ...formLines(paths.newRisk, addRiskPage, risk("risk-added")),
  ...formLines(paths.changeRisk, changeRiskPage, risk("risk-changed")),
  {
    get: paths.programmeFeedback,
    handler: showProgrammeFeedback,
    may: "giveFeedback",
    audit: { none: "the own words, or all of them for who answers" },
  },
  ...formLines(paths.giveProgrammeFeedback, giveProgrammeFeedbackPage, {
    may: "giveFeedback",
    audit: "feedback-given",
  }),
  ...formLines(paths.answerProgrammeFeedback, answerProgrammeFeedbackPage, {
    may: "answerFeedback",
    audit: "feedback-answered",
  }),
  {
    get: paths.documents,
    handler: showDocuments,
    may: "readProgramme",
    audit: { none: "a list without what is secret to its reader" },
  },
  ...formLines(paths.newDocument, addDocumentPage, {
    may: "addDocument",
    audit: "document-added",
    takes: "bestand",
  }),
  ...formLines(paths.changeDocument, changeDocumentPage, { may: "addDocument", audit: "document-changed" }),
  { get: paths.document, handler: takeDocument, may: "readDocument", audit: "secret-document-read" },
];
