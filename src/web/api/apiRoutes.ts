import type { ApiRoute } from "./apiRoute.ts";
import { actionRoutes } from "./resources/actions.ts";
import { commitmentRoutes } from "./resources/commitments.ts";
import { editionRoutes } from "./resources/editions.ts";
import { figureRoutes } from "./resources/figures.ts";
import { objectiveRoutes } from "./resources/objectives.ts";
import { programmeRoutes } from "./resources/programmes.ts";
import { roundRoutes } from "./resources/rounds.ts";
import { targetRoutes } from "./resources/targets.ts";

/** Every address of the API that a client reads; another resource is a file in `resources` and a line here. */
export const apiRoutes: readonly ApiRoute[] = [
  ...programmeRoutes,
  ...objectiveRoutes,
  ...targetRoutes,
  ...actionRoutes,
  ...commitmentRoutes,
  ...roundRoutes,
  ...editionRoutes,
  ...figureRoutes,
];
