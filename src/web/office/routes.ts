import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { organisationRoutes } from "./organisation/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { programmeRoutes } from "./programme/routes.ts";
import { reportingRoutes } from "./reporting/routes.ts";
import { showStart } from "./startPage.ts";

/** Every address for people who are signed in to a municipality. */
export const officeRoutes: readonly Route[] = [
  { get: paths.start, handler: showStart, may: "signedIn", audit: { none: "leads on" } },
  ...programmeRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...reportingRoutes,
];
