import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { showStaffFigures } from "./staffFiguresPage.tsx";

/** Figures about who works here, as they were released. */
export const workforceRoutes: readonly Route[] = [
  {
    get: paths.staffFigures,
    handler: showStaffFigures,
    may: "readFigures",
    audit: { none: "released figures, of which no one can be known" },
  },
];
