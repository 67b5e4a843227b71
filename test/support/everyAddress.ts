import { inflateRawSync } from "node:zlib";
import type { PersonId } from "../../src/domain/organisation/index.ts";
import { matcher } from "../../src/web/match.ts";
import { paths } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import { methodOf, patternOf } from "./addresses.ts";
import { type SecretOffice, withoutCode } from "./aSecretOffice.ts";

const url = "http://localhost:3000";

/** Who asks: a person who is signed in, another system with its token, or nobody. */
export type Asker =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "client"; readonly token: string }
  | { readonly kind: "nobody" };

/** Each part of a zip with its name, without the moment at which it was packed. */
function partsOf(zip: Buffer): string {
  const parts: string[] = [];
  const directory = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
  for (let at = directory; zip.readUInt32LE(at) === 0x02014b50; ) {
    const [size, name] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    const bytes = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.push(`${zip.toString("utf8", at + 46, at + 46 + name)}: ${bytes.toString("latin1")}`);
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts.join("\n");
}

const textOf = (bytes: Buffer): string =>
  bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004" ? partsOf(bytes) : bytes.toString("latin1");

/** What an office has in common with no other, and what stands in its place. */
const ownOf = ({ municipality, units, people }: SecretOffice): readonly (readonly [string, string])[] => [
  ...Object.entries({ ...units, ...people }).map(([name, id]) => [id, `{${name}}`] as const),
  [municipality.id, "{municipality}"],
  [municipality.id.slice(-12), "{office}"], // keys that were counted end in it
];

const anyNumber = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Returns an answer without what no two offices share; numbers that nobody counted stand in the order in which they come. */
function plain(text: string, office: SecretOffice): string {
  const numbers = new Map<string, string>();
  return ownOf(office)
    .reduce((said, [own, stands]) => said.replaceAll(own, stands), withoutCode(text))
    .replaceAll(office.municipality.slug, "office")
    .replace(anyNumber, (id) => {
      const known = numbers.get(id) ?? `{number ${numbers.size + 1}}`; // the next one
      numbers.set(id, known);
      return known;
    });
}

/** Returns an address as it is in an office. */
const there = (path: string, office: SecretOffice): string =>
  ownOf(office).reduce((said, [own, stands]) => said.replaceAll(stands, own), path);

/** Where answers lead, and what they are called and how long they are. */
const telling = ["location", "content-type", "content-disposition", "cache-control", "link", "last-modified"];

/** Asks an office and returns everything that the answer says, without what no two offices share. */
export async function answerOf(
  office: SecretOffice,
  asker: Asker,
  path: string,
  method: "GET" | "POST" = "GET",
): Promise<string> {
  const { site, municipality, secretOf } = office;
  const headers: Record<string, string> = { "sec-fetch-site": "same-origin" };
  if (asker.kind === "person")
    headers["cookie"] = `evenbeeld_sessie=${await secretOf(asker.person)}; evenbeeld_taal=nl`;
  if (asker.kind === "client") headers["authorization"] = `Bearer ${asker.token}`;
  const address = path.startsWith("/v1") ? path : `/${municipality.slug}${there(path, office)}`;
  const body = method === "POST" ? { body: new FormData() } : {};
  const answer = await site.request(`${url}${address}`, { method, headers, ...body });
  const said = telling.map((name) => `${name}: ${answer.headers.get(name) ?? "-"}`); // not said
  const bytes = Buffer.from(await answer.arrayBuffer());
  return plain([answer.status, ...said, textOf(bytes)].join("\n"), office);
}

const isSkipped = (path: string): boolean =>
  // both logs account for what was done, also by the walk itself; signing out ends it; the rest is the same page once more
  [paths.auditLog, paths.processingLog, paths.signOut].some((one) =>
    path.startsWith(one.replace("/:municipality", "")),
  ) || /sorteer=|taal=|\{number/.test(path);

/** Follows every link and form from `ahead` on, as far as somebody gets, and returns the addresses. */
export async function addressesFor(
  office: SecretOffice,
  asker: Asker,
  from: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const ahead = [...from];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (found.has(path) || isSkipped(path)) continue;
    found.add(path);
    const answer = await answerOf(office, asker, path);
    if (!/^(200\n[\s\S]*content-type: (text\/html|application\/(atom|ld))|303\n)/.test(answer)) continue;
    const links = [
      ...answer.matchAll(/(?:(?:href|action)="|location: |http:\/\/localhost:3000)\/office([^"#\n<]*)/g),
    ];
    ahead.push(...links.map(([, href = ""]) => href.replaceAll("&amp;", "&"))); // each has one
  }
  return found;
}

const find = matcher(routes);

/** Returns an address for each route that `known` has none of: its parameters as they are elsewhere, or as they are nowhere. */
export function restOf(known: Iterable<string>): readonly string[] {
  const values = new Map<string, string>([["municipality", "office"]]);
  const met = new Set<string>();
  for (const path of known) {
    const matched = find("GET", `/office${path.split("?")[0]}`);
    if (!matched) continue;
    met.add(patternOf(matched.route));
    for (const [name, value] of Object.entries(matched.params)) values.set(name, value);
  }
  return routes
    .filter((route) => methodOf(route) === "GET" && patternOf(route).startsWith("/:municipality"))
    .map(patternOf)
    .filter((pattern) => !met.has(pattern))
    .map((pattern) => pattern.replace(/:(\w+)/g, (_, name: string) => values.get(name) ?? "1")) // nowhere
    .map((path) => path.slice("/office".length))
    .filter((path) => !isSkipped(path));
}

/** Returns every address at which a key can stand, with its method, for the words that stand before it in an address. */
export const formsAround = (key: string, place: string): readonly (readonly ["GET" | "POST", string])[] =>
  routes.flatMap((route) => {
    const parts = patternOf(route).split("/");
    const [, , , , part, name] = parts;
    if (part !== place || !name?.startsWith(":")) return [];
    const filled = parts.slice(5).map((one, at) => (at === 0 ? key : one.startsWith(":") ? "1" : one));
    return [[methodOf(route), filled.join("/")] as const];
  });
