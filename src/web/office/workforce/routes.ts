import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { formLines } from "../organisation/routes.ts";
import { showRepresentation } from "../representation/representationPage.tsx";
import { takeRepresentationCsv, takeRepresentationXlsx } from "../representation/takeRepresentation.ts";
import {
  changeDeclaredTablePage,
  dropDeclaredTablePage,
  newDeclaredTablePage,
} from "./declaredTableForms.ts";
import { showDeclaredTables } from "./declaredTablesPage.tsx";
import { showOutsiderView } from "./outsiderPage.tsx";
import { publishFiguresPage } from "./publishFiguresPage.ts";
import { askReleasePage } from "./releaseForms.ts";
import { showRelease } from "./releasePage.tsx";
import { showReleases } from "./releasesPage.tsx";
import { showStaffFigures } from "./staffFiguresPage.tsx";

const released = { none: "released figures, of which no one can be known" } as const;
const tables = { may: "makeFigures", audit: "tables-declared" } as const;

/** Figures about who works here, as they were released, and how they leave. */
export const workforceRoutes: readonly Route[] = [
  { get: paths.staffFigures, handler: showStaffFigures, may: "readFigures", audit: released },
  { get: paths.releases, handler: showReleases, may: "readFigures", audit: released },
  ...formLines(paths.askRelease, askReleasePage, { may: "makeFigures", audit: "release-asked" }),
  {
    get: paths.declaredTables,
    handler: showDeclaredTables,
    may: "makeFigures",
    audit: { none: "which tables there are, and nothing of what they count" },
  },
  ...formLines(paths.newDeclaredTable, newDeclaredTablePage, tables),
  ...formLines(paths.changeDeclaredTable, changeDeclaredTablePage, tables),
  ...formLines(paths.dropDeclaredTable, dropDeclaredTablePage, tables),
  { get: paths.figureRelease, handler: showRelease, may: "readFigures", audit: released },
  ...formLines(paths.publishFigures, publishFiguresPage, {
    may: "publishFigures",
    audit: "figures-published",
  }),
  {
    get: paths.outsiderView,
    handler: showOutsiderView,
    may: "makeFigures",
    audit: { none: "computed from released figures alone: who reads those can compute it" },
  },
  {
    get: paths.representation,
    handler: showRepresentation,
    may: "readFigures",
    audit: { none: "released and published figures, of which no one can be known" },
  },
  {
    get: paths.representationXlsx,
    handler: takeRepresentationXlsx,
    may: "readFigures",
    audit: "representation-exported",
  },
  {
    get: paths.representationCsv,
    handler: takeRepresentationCsv,
    may: "readFigures",
    audit: "representation-exported",
  },
];
