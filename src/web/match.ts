import { readable } from "./requests.ts";
import type { Route } from "./visit.ts";

export type Matched = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

const pathOf = (route: Route): string => ("get" in route ? route.get : route.post);

/** A path such as `/:municipality/programma/:programme` as a tree of its segments; fixed words go before parameters. */
type Branch = {
  readonly words: Map<string, Branch>;
  parameter: Branch | undefined;
  readonly here: Map<string, Route>;
};
const branch = (): Branch => ({ words: new Map(), parameter: undefined, here: new Map() });

function grow(from: Branch, segment: string): Branch {
  if (segment.startsWith(":")) {
    from.parameter ??= branch();
    return from.parameter;
  }
  const found = from.words.get(segment) ?? branch(); // a new word begins a new branch
  from.words.set(segment, found);
  return found;
}

const segmentsOf = (path: string): readonly string[] => path.split("/").slice(1);

function find(from: Branch, segments: readonly string[], method: string): Route | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return from.here.get(method);
  const fixed = from.words.get(segment);
  return (
    (fixed && find(fixed, rest, method)) ??
    (from.parameter && segment !== "" ? find(from.parameter, rest, method) : undefined)
  );
}

/** Returns a segment without its escapes; what cannot be read becomes the sign for that, which is no key. */
const plain = (segment: string): string =>
  readable(
    String(new URLSearchParams(`key=${segment.replaceAll("+", "%2B").replaceAll("&", "%26")}`).get("key")),
  );

function paramsOf(route: Route, segments: readonly string[]): Readonly<Record<string, string>> {
  const named = segmentsOf(pathOf(route)).flatMap((part, at) =>
    part.startsWith(":") ? [[part.slice(1), plain(segments[at] ?? "")] as const] : [],
  );
  return Object.fromEntries(named);
}

/** Returns how a request finds its route; two routes at one place are a mistake that stops the start. */
export function matcher(routes: readonly Route[]): (method: string, path: string) => Matched | undefined {
  const root = branch();
  for (const route of routes) {
    const end = segmentsOf(pathOf(route)).reduce(grow, root);
    const method = "get" in route ? "GET" : "POST";
    if (end.here.has(method)) throw new Error(`two routes at ${method} ${pathOf(route)}`);
    end.here.set(method, route);
  }
  return (method, path) => {
    const segments = segmentsOf(path);
    const route = find(root, segments, method);
    return route && { route, params: paramsOf(route, segments) };
  };
}
