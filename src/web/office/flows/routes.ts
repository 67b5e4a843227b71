import { paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { showFlows } from "./flowsPage.tsx";
import { takeFlowsCsv, takeFlowsXlsx } from "./takeFlows.ts";

/** Who came, rose, moved and left. */
export const flowRoutes: readonly Route[] = [
  {
    get: paths.flows,
    handler: showFlows,
    may: "readFigures",
    audit: { none: "released figures, of which no one can be known" },
  },
  { get: paths.flowsXlsx, handler: takeFlowsXlsx, may: "readFigures", audit: "flows-exported" },
  { get: paths.flowsCsv, handler: takeFlowsCsv, may: "readFigures", audit: "flows-exported" },
];
