import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { showRepresentation } from "../representation/representationPage.tsx";
import { takeRepresentationCsv, takeRepresentationXlsx } from "../representation/takeRepresentation.ts";
import { showStaffFigures } from "./staffFiguresPage.tsx";

/** Figures about who works here, as they were released. */
export const workforceRoutes: readonly Route[] = [
  {
    get: paths.staffFigures,
    handler: showStaffFigures,
    may: "readFigures",
    audit: { none: "released figures, of which no one can be known" },
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
