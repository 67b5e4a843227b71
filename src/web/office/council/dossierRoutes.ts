import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import type { partPage } from "../programme/partPage.tsx";
import { showDossierChanges } from "./dossierChangesPage.tsx";
import { addDossierPage, changeDossierPage, earlierDecisionPage } from "./dossierForms.ts";
import { takeDossierPackage } from "./dossierPackage.ts";
import { showDossier } from "./dossierPage.tsx";
import { showDossiers } from "./dossiersPage.tsx";
import { addPointPage, changePointPage, outcomePage } from "./pointForms.ts";
import { publishDecisionPage } from "./publishDecisionForm.ts";

type Page = ReturnType<typeof partPage>;
const may = "changeDossier";

/** The two lines of a form about a dossier; where that is secret, opening the form is reading it. */
const linesOf = (path: string, { show, take }: Page, audit: string): readonly Route[] => [
  { get: path, handler: show, may, audit: "secret-dossier-read" },
  { post: path, handler: take, may, audit },
];

export const dossierRoutes: readonly Route[] = [
  {
    get: paths.dossiers,
    handler: showDossiers,
    may: "readProgramme",
    audit: { none: "a list without what is secret to its reader" },
  },
  ...formLines(paths.newDossier, addDossierPage, { may, audit: "dossier-added" }),
  { get: paths.dossier, handler: showDossier, may: "readProgramme", audit: "secret-dossier-read" },
  { get: paths.dossierChanges, handler: showDossierChanges, may, audit: "secret-dossier-read" },
  { get: paths.dossierPackage, handler: takeDossierPackage, may: "takeDossier", audit: "dossier-taken" },
  ...linesOf(paths.changeDossier, changeDossierPage, "dossier-changed"),
  ...linesOf(paths.newPoint, addPointPage, "decision-point-added"),
  ...linesOf(paths.changePoint, changePointPage, "decision-point-changed"),
  ...linesOf(paths.pointOutcome, outcomePage, "point-decided"),
  ...linesOf(paths.publishDecision, publishDecisionPage, "decision-published"),
  ...linesOf(paths.newEarlierDecision, earlierDecisionPage, "earlier-decision-added"),
];
