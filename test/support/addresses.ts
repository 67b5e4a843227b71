import { matcher } from "../../src/web/match.ts";
import type { Route } from "../../src/web/visit.ts";

/** Where a route can really be asked: addresses that stand as links or forms on pages of the site. */
export type Addresses = ReadonlyMap<Route, readonly string[]>;

export const methodOf = (route: Route): "GET" | "POST" => ("get" in route ? "GET" : "POST");
export const patternOf = (route: Route): string => ("get" in route ? route.get : route.post);
export const nameOf = (route: Route): string => `${methodOf(route)} ${patternOf(route)}`;

/** How many pages of one route a walk looks at: a few, and many where a few did not lead to every route. */
const visitsOfOne = { brief: 3, patient: 200 } as const;
const decode = (text: string): string => text.replaceAll("&amp;", "&");

type Step = { readonly method: "GET" | "POST"; readonly address: string };

/** Returns what a page leads to: its links and pictures, and its forms with the way they are sent. */
function stepsOn(html: string): readonly Step[] {
  const links = [...html.matchAll(/<(?:a [^>]*?href|img [^>]*?src)="(\/[^"#]*)/g)].map(([, href]) => ({
    method: "GET" as const,
    address: decode(String(href)),
  }));
  const forms = [...html.matchAll(/<form ([^>]*)>/g)].flatMap(([, attributes]) => {
    const address = /action="(\/[^"]*)"/.exec(String(attributes))?.[1];
    const method = /method="post"/.test(String(attributes)) ? ("POST" as const) : ("GET" as const);
    return address === undefined ? [] : [{ method, address: decode(address) }];
  });
  return [...links, ...forms];
}

/** Asks for a page as somebody; leads on where the answer does. A file leads nowhere. */
type Ask = (
  address: string,
) => Promise<{ readonly html: string; readonly to: string | null; readonly isFile: boolean }>;

type Visitor = { readonly ask: Ask; readonly from: string };
type Walk = {
  readonly find: ReturnType<typeof matcher<Route>>;
  readonly most: number;
  /** Routes that answered with a file: making one takes long, and nobody needs to make it twice to find the way. */
  readonly files: Set<Route>;
  readonly note: (route: Route, address: string) => void;
  readonly isDone: () => boolean;
};

/** Walks from page to page as one visitor, a few examples of each route; `note` hears where each route was found. */
async function walk({ find, most, files, note, isDone }: Walk, { ask, from }: Visitor): Promise<void> {
  const visits = new Map<Route, number>();
  const seen = new Set<string>();
  const ahead: Step[] = [{ method: "GET", address: from }];
  for (let step = ahead.shift(); step && !isDone(); step = ahead.shift()) {
    const path = String(step.address.split("?")[0]);
    const route = find(step.method, path)?.route;
    if (!route || seen.has(`${step.method} ${path}`)) continue;
    seen.add(`${step.method} ${path}`);
    note(route, path);
    const before = visits.get(route) ?? 0;
    if (step.method === "POST" || before >= most || files.has(route)) continue;
    visits.set(route, before + 1);
    const { html, to, isFile } = await ask(step.address);
    if (isFile) files.add(route);
    else ahead.push(...(to === null ? stepsOn(html) : [{ method: "GET" as const, address: to }]));
  }
}

/** Walks the site as several visitors, and longer for the patterns it `must` meet, and returns where each route was found. */
export async function findAddresses(
  routes: readonly Route[],
  visitors: readonly Visitor[],
  must: readonly string[],
): Promise<Addresses> {
  const found = new Map<Route, string[]>();
  const find = matcher(routes);
  const files = new Set<Route>();
  const note = (route: Route, address: string) =>
    found.set(route, [...new Set([...(found.get(route) ?? []), address])]);
  for (const visitor of visitors)
    await walk({ find, files, note, most: visitsOfOne.brief, isDone: () => false }, visitor);
  const isDone = () => {
    const met = new Set([...found.keys()].map(patternOf));
    return must.every((pattern) => met.has(pattern));
  };
  for (const visitor of visitors)
    await walk({ find, files, note, most: visitsOfOne.patient, isDone }, visitor);
  return found;
}
