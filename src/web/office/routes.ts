import { paths } from "../paths.ts";
import type { Route } from "../visit.ts";
import { showAccessibility, showPrivacy } from "./aboutPages.tsx";
import { showAuditLog } from "./auditLogPage.tsx";
import { councilRoutes } from "./council/routes.ts";
import { figureRoutes } from "./figures/routes.ts";
import { flowRoutes } from "./flows/routes.ts";
import { meetingRoutes } from "./meetings/routes.ts";
import { organisationRoutes } from "./organisation/routes.ts";
import { outsideRoutes } from "./outside/routes.ts";
import { participationRoutes } from "./participation/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { programmeRoutes } from "./programme/routes.ts";
import { protectionRoutes } from "./protection/routes.ts";
import { recruitmentRoutes } from "./recruitment/routes.ts";
import { registerRoutes } from "./registers/routes.ts";
import { reportingRoutes } from "./reporting/routes.ts";
import { roundRoutes } from "./rounds/routes.ts";
import { showSearch } from "./searchPage.tsx";
import { settingsRoutes } from "./settings/routes.ts";
import { staffFileRoutes } from "./staffFile/routes.ts";
import { showStart } from "./startPage.ts";
import { unitPlanRoutes } from "./units/routes.ts";
import { showWork } from "./work/workPage.tsx";
import { workforceRoutes } from "./workforce/routes.ts";

/** Every address for people who are signed in to a municipality. */
export const officeRoutes: readonly Route[] = [
  { get: paths.start, handler: showStart, may: "signedIn", audit: { none: "leads on" } },
  {
    get: paths.work,
    handler: showWork,
    may: "readProgramme",
    audit: { none: "the own work, read by the person it is of" },
  },
  {
    get: paths.search,
    handler: showSearch,
    may: "readProgramme",
    audit: { none: "the plan is open to everybody" },
  },
  {
    get: paths.accessibility,
    handler: showAccessibility,
    may: "signedIn",
    audit: { none: "a text for everybody" },
  },
  { get: paths.privacy, handler: showPrivacy, may: "signedIn", audit: { none: "a text for everybody" } },
  { get: paths.auditLog, handler: showAuditLog, may: "readAuditLog", audit: "audit-log-read" },
  ...programmeRoutes,
  ...councilRoutes,
  ...meetingRoutes,
  ...participationRoutes,
  ...unitPlanRoutes,
  ...organisationRoutes,
  ...outsideRoutes,
  ...workforceRoutes,
  ...figureRoutes,
  ...flowRoutes,
  ...staffFileRoutes,
  ...protectionRoutes,
  ...recruitmentRoutes,
  ...registerRoutes,
  ...peopleRoutes,
  ...reportingRoutes,
  ...roundRoutes,
  ...settingsRoutes,
];
