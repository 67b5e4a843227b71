import type { Hono } from "hono";
import { paths } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import type { Route } from "../../src/web/visit.ts";
import { type Addresses, findAddresses, patternOf } from "./addresses.ts";
import type { Demo, DemoPlace } from "./demoSite.ts";
import { visitorAs } from "./visitors.ts";

type Place = { readonly site: Hono; readonly url: string; readonly place: DemoPlace };

/** Addresses that no page links to: files for machines, the link that is handed over by hand, and a sheet to look at. */
const unlinked = ({ place }: Place): readonly string[] => [
  paths.health,
  paths.securityTxt,
  paths.signIn,
  "/aanmelden/link/onbekend",
  // the way to a provider and back; the demo has none
  ...["verder", "terug", "sleutels.json", "afgemeld"].map(
    (word) => `/aanmelden/${place.municipality.slug}/${word}`,
  ),
  ...(place.card === null ? [] : [`/${place.municipality.slug}/kaart/${place.card}`]),
  `/${place.municipality.slug}/agenda/${place.diary}.ics`,
  `/${place.municipality.slug}/instellingen/kleuren/voorbeeld/712b75-4a1a4d-9b5ba0-eedcef.css`,
];
const walkers = [
  "expert",
  "programmeManager",
  "administrator",
  "clerk",
  "auditor",
  "hrAnalyst",
  "operator",
  "nobody",
] as const;

function startOf(role: (typeof walkers)[number], { place }: Place): string {
  if (role === "nobody") return paths.home;
  return role === "operator" ? paths.installation : `/${place.municipality.slug}`;
}

/** Walks through a municipality from its first pages; `must` names patterns worth a longer walk. */
export async function addressesIn(demo: Demo, at: Place, must: readonly string[]): Promise<Addresses> {
  const asking = walkers.map(async (role) => {
    const visitor = await visitorAs(demo, at, role);
    const ask = async (address: string) => {
      const answer = await visitor.ask("GET", address);
      return { ...answer, isFile: answer.headers.has("content-disposition") };
    };
    return { ask, from: startOf(role, at) };
  });
  const byHand = unlinked(at).map((from) => ({
    ask: async () => ({ html: "", to: null, isFile: true }),
    from,
  }));
  return findAddresses(routes, [...(await Promise.all(asking)), ...byHand], must);
}

/** Returns one address of a route: where it was found itself, else where the act or the page at its address was. */
export function addressIn(addresses: Addresses, route: Route): string | undefined {
  const twins = routes.filter((one) => patternOf(one) === patternOf(route));
  return [route, ...twins].flatMap((one) => addresses.get(one)?.at(-1) ?? [])[0]; // not found: nothing
}

/** Every pattern; a form may stand on another page, then only its act is met. */
export const patterns = [...new Set(routes.map(patternOf))];

/** Walks through Meerwijk until every pattern is met and returns where a route is. */
export async function meerwijkAddresses(demo: Demo, at: Place) {
  const addresses = await addressesIn(demo, at, patterns);
  return (route: Route) => addressIn(addresses, route);
}
