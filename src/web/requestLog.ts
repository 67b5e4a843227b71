import type { Context, Hono } from "hono";
import { apiRoutes } from "./api/apiRoutes.ts";
import { matcher } from "./match.ts";
import { paths } from "./paths.ts";
import type { Route } from "./visit.ts";

/** Which part of the site was asked; it follows from the pattern and says nothing of who asked. */
export const siteAreas = ["entry", "public", "office", "api", "elsewhere"] as const;
export type SiteArea = (typeof siteAreas)[number];

/** What may be told of one answered request: nothing that somebody typed, and nothing of who it was (docs/decisions/0063). */
export type RequestLine = {
  readonly method: "GET" | "HEAD" | "POST" | "other";
  readonly area: SiteArea;
  /** The pattern of the route, or the beginning that it shares with others. */
  readonly route: string;
  readonly status: number;
  /** From the request to the beginning of the answer. */
  readonly milliseconds: number;
  /** The number of the fault that the visitor read. */
  readonly fault?: string;
};

export type RequestLog = (line: RequestLine) => void;

/** What leads to a contribution without a name: no line and no count is made of it (docs/decisions/0047). */
const nameless = [paths.contributionRounds, paths.findContribution];
/** Addresses that hold a secret, and what machines ask all day. */
const neverTold = [paths.diaryFile, paths.health, paths.readiness, paths.logo, "/bestanden"];
/** Pages that are only there because something is hidden. */
const hidden = [paths.secrecies, paths.redactions];
const inMunicipality = "/:municipality/*";

const under = (route: string, places: readonly string[]): boolean =>
  places.some((place) => route === place || route.startsWith(`${place}/`));

const isTold = (route: string): boolean =>
  !under(route, [...nameless, ...neverTold]) && !route.split("/").includes(":secret");

type Known = Pick<RequestLine, "area" | "route">;

/** Says what may be told of a line of the map; undefined where nothing may. */
type Tell = (method: string, path: string) => Known | undefined;

const patternOf = (route: Route): string => ("get" in route ? route.get : route.post);

function areaOf(route: Route): SiteArea {
  if (route.kept !== undefined) return "public";
  return patternOf(route).startsWith("/:municipality") ? "office" : "entry";
}

/** What no map has; a provider that says that somebody signed out has its own door. */
const elsewhere = (path: string): Known =>
  under(path, [paths.signIn]) ? { area: "entry", route: "/aanmelden/*" } : { area: "elsewhere", route: "-" };

/**
 * Returns how a request is told. An act and its form stand under one pattern for all: which act it was would tell of a thing that not
 * everybody finds.
 */
export function teller(routes: readonly Route[]): Tell {
  const tellPage = pageTeller(routes);
  const findApi = matcher(apiRoutes);
  return (method, path) => {
    if (path === paths.readiness || under(path, ["/bestanden"])) return undefined;
    if (!under(path, ["/v1"])) return tellPage(method, path);
    return { area: "api", route: findApi("GET", path)?.route.get ?? "/v1/*" }; // no address of the API
  };
}

function pageTeller(routes: readonly Route[]): Tell {
  const find = matcher(routes);
  const acts = new Set(routes.flatMap((route) => ("post" in route ? [route.post] : [])));
  return (method, path) => {
    const found = find(method === "HEAD" ? "GET" : method, path)?.route ?? find("GET", path)?.route; // another way in
    if (found === undefined) return elsewhere(path);
    const route = patternOf(found);
    if (!isTold(route)) return undefined;
    const area = areaOf(found);
    const isFolded = area === "office" && (acts.has(route) || under(route, hidden));
    return { area, route: isFolded ? inMunicipality : route };
  };
}

const methodOf = (method: string): RequestLine["method"] =>
  method === "GET" || method === "HEAD" || method === "POST" ? method : "other";

const faults = new WeakMap<Request, string>();

/** Keeps the number of a fault beside its request, so that the line of the request has it too. */
export function noteFault(context: Context, number: string | null): void {
  if (number !== null) faults.set(context.req.raw, number);
}

/** Tells each request that may be told, when its answer begins. */
export function addRequestLog(app: Hono, routes: readonly Route[], log: RequestLog | undefined): void {
  if (log === undefined) return;
  const tell = teller(routes);
  app.use(async (context, next) => {
    const known = tell(context.req.method, new URL(context.req.url).pathname);
    const begun = performance.now();
    await next();
    if (known === undefined) return;
    const fault = faults.get(context.req.raw);
    log({
      method: methodOf(context.req.method),
      ...known,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - begun),
      ...(fault === undefined ? {} : { fault }),
    });
  });
}
