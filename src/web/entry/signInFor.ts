import { at, paths } from "../paths.ts";
import type { Visit, VisitedRoute } from "../visit.ts";

/** Returns where somebody signs in: with the page that was asked for, where a provider brings people back to it. */
export function signInFor(route: VisitedRoute, { municipality, identity, path, query }: Visit): string {
  if (municipality === null || identity === undefined || !("get" in route)) return paths.signIn;
  const asked = query.size === 0 ? path : `${path}?${query}`;
  return at(paths.signInAt, { municipality: municipality.slug }, { naar: asked });
}
