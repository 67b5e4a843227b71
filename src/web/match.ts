import { readable } from "./requests.ts";

/** What a line of a map says of where it stands. */
type Way = { readonly get: string } | { readonly post: string };

export type Matched<Line extends Way> = {
  readonly route: Line;
  readonly params: Readonly<Record<string, string>>;
};

const pathOf = (route: Way): string => ("get" in route ? route.get : route.post);

/** A path such as `/:municipality/programma/:programme` as a tree of its segments; fixed words go before parameters. */
type Branch<Line> = {
  readonly words: Map<string, Branch<Line>>;
  parameter: Branch<Line> | undefined;
  readonly here: Map<string, Line>;
};
const branch = <Line>(): Branch<Line> => ({ words: new Map(), parameter: undefined, here: new Map() });

function grow<Line>(from: Branch<Line>, segment: string): Branch<Line> {
  if (segment.startsWith(":")) {
    from.parameter ??= branch();
    return from.parameter;
  }
  const found = from.words.get(segment) ?? branch<Line>(); // a new word begins a new branch
  from.words.set(segment, found);
  return found;
}

const segmentsOf = (path: string): readonly string[] => path.split("/").slice(1);

function find<Line>(from: Branch<Line>, segments: readonly string[], method: string): Line | undefined {
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

function paramsOf(route: Way, segments: readonly string[]): Readonly<Record<string, string>> {
  const named = segmentsOf(pathOf(route)).flatMap((part, at) =>
    part.startsWith(":") ? [[part.slice(1), plain(segments[at] ?? "")] as const] : [],
  );
  return Object.fromEntries(named);
}

/** Returns how a request finds its route; two routes at one place are a mistake that stops the start. */
export function matcher<Line extends Way>(
  routes: readonly Line[],
): (method: string, path: string) => Matched<Line> | undefined {
  const root = branch<Line>();
  for (const route of routes) {
    const end = segmentsOf(pathOf(route)).reduce<Branch<Line>>(grow, root);
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
