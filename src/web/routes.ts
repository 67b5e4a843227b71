import { cardRoutes } from "./card/routes.ts";
import { entryRoutes } from "./entry/routes.ts";
import { officeRoutes } from "./office/routes.ts";
import { publicRoutes } from "./public/routes.ts";
import type { Route } from "./visit.ts";

/** Every address of the site. */
export const routes: readonly Route[] = [...entryRoutes, ...cardRoutes, ...publicRoutes, ...officeRoutes];
