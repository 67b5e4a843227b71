import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { dossierRoutes } from "./dossierRoutes.ts";
import { showLegalDuties } from "./legalDutiesPage.tsx";
import { addLegalDutyPage, changeLegalDutyPage } from "./legalDutyForm.ts";
import { giveSecretPage, imposeSecrecyPage, liftSecrecyPage } from "./secrecyForms.ts";
import { showSecrecies } from "./secrecyPage.tsx";

const legal = (audit: string) => ({ may: "changeLegalDuty" as const, audit });
const line = (audit: string) => ({ may: "recordSecrecy" as const, audit });

export const councilRoutes: readonly Route[] = [
  {
    get: paths.secrecies,
    handler: showSecrecies,
    may: "readSecretDocument",
    audit: { none: "a register of what is secret, for who reads that; each reading of a file is logged" },
  },
  ...formLines(paths.newSecrecy, imposeSecrecyPage, line("secrecy-imposed")),
  ...formLines(paths.giveSecret, giveSecretPage, line("secret-given")),
  ...formLines(paths.liftSecrecy, liftSecrecyPage, line("secrecy-lift-decided")),
  {
    get: paths.legalDuties,
    handler: showLegalDuties,
    may: "readProgramme",
    audit: { none: "laws, and what they ask: nothing about people" },
  },
  ...formLines(paths.newLegalDuty, addLegalDutyPage, legal("legal-duty-added")),
  ...formLines(paths.changeLegalDuty, changeLegalDutyPage, legal("legal-duty-changed")),
  ...dossierRoutes,
];
