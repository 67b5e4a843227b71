import { at, paths } from "../paths.ts";
import type { Visit, VisitedRoute } from "../visit.ts";

/** Returns where somebody signs in: with the page that was asked for, where a provider brings people back to it. */
export const signInFor = (route: VisitedRoute, { municipality, identity, path }: Visit): string =>
  municipality !== null && identity !== undefined && "get" in route
    ? at(paths.signInAt, { municipality: municipality.slug }, { naar: path })
    : paths.signIn;
