import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { showCommitteeYear, takeCommitteeYear } from "./committeeYearPage.tsx";

export const reportingRoutes: readonly Route[] = [
  {
    get: paths.committeeYear,
    handler: showCommitteeYear,
    may: "makeReport",
    audit: { none: "read on the page, not taken along" },
  },
  { get: paths.committeeYearFile, handler: takeCommitteeYear, may: "makeReport", audit: "report-made" },
];
