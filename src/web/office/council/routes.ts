import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { councilRegisterRoutes } from "../councilRegister/routes.ts";
import { formLines } from "../organisation/routes.ts";
import { dossierRoutes } from "./dossierRoutes.ts";
import { giveSecretPage, imposeSecrecyPage, liftSecrecyPage } from "./secrecyForms.ts";
import { showSecrecies } from "./secrecyPage.tsx";

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
  ...dossierRoutes,
  ...councilRegisterRoutes,
];
