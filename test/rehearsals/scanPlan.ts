import type { Hono } from "hono";
import type { Role } from "../../src/domain/access/index.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { matcher } from "../../src/web/match.ts";
import { paths } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import { patternOf } from "../support/addresses.ts";
import type { Demo } from "../support/demoSite.ts";
import { meerwijkAddresses } from "../support/meerwijkAddresses.ts";

/** A form as somebody sends it, filled in with what stands in it already or with a word. */
export type Form = { readonly address: string; readonly body: string };
/** Who a scanner is, and where it goes. */
export type Visitor = {
  readonly name: string;
  readonly secret: string | undefined;
  readonly addresses: readonly string[];
  readonly forms: readonly Form[];
};

const decode = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decode(found);
};

function fieldsIn(inside: string): Readonly<Record<string, string>> {
  const fields = [...inside.matchAll(/<(input|textarea|select)\b[^>]*>/g)].flatMap(([tag, kind]) => {
    const [name, type] = [attribute(tag, "name"), attribute(tag, "type")];
    if (name === undefined || type === "file" || type === "submit") return [];
    const value = attribute(tag, "value");
    const option =
      kind === "select" ? /<option[^>]*value="([^"]+)"/.exec(inside.slice(inside.indexOf(tag))) : null;
    return [[name, value || option?.[1] || "1"] as const]; // empty: a word that is a number too
  });
  return Object.fromEntries(fields);
}

/** Returns the forms on a page that do something, each with a value in every field. */
function formsOn(html: string): readonly Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, tag = "", inside = ""]) => {
    const address = attribute(` ${tag}`, "action");
    if (address === undefined || !/method="post"/.test(tag)) return [];
    return [{ address: decode(address), body: String(new URLSearchParams(fieldsIn(inside))) }];
  });
}

const find = matcher(routes);

/** Who goes, who may least first: each opens what nobody before it opened, so that as many roles as can be have pages of their own. */
const order = [
  "nobody",
  "operator",
  "employee",
  "expert",
  "worksCouncilMember",
  "clerk",
  "hrAnalyst",
  "auditor",
  "dataProtectionOfficer",
  "unitOwner",
  "secretary",
  "administrator",
  "programmeManager",
] as const satisfies readonly (Role | "nobody")[];
/** The last two open nearly everything: what others open too is left to those, up to here. */
const mostOfOne = 40;
const takesAll: readonly string[] = ["administrator", "programmeManager"];

type Place = { readonly site: Hono; readonly url: string };

/** Returns the forms on the pages of somebody that nobody was given before; the one that signs out would end the scan. */
function newForms(html: string, known: Set<string>): readonly Form[] {
  return formsOn(html).filter(({ address }) => {
    const route = find("POST", address)?.route;
    if (route === undefined || known.has(patternOf(route)) || address.startsWith(paths.signOut)) return false;
    known.add(patternOf(route));
    return true;
  });
}

type Ahead = { readonly addresses: Set<string>; readonly forms: Set<string> };

async function visitorFor(
  name: string,
  secret: string | undefined,
  at: Place,
  ahead: Ahead,
): Promise<Visitor> {
  const headers = secret === undefined ? {} : { headers: { cookie: `__Host-evenbeeld_sessie=${secret}` } };
  const [addresses, forms]: [string[], Form[]] = [[], []];
  for (const address of ahead.addresses) {
    if (addresses.length >= mostOfOne && !takesAll.includes(name)) break;
    const answer = await at.site.request(at.url + address, headers);
    if (answer.status !== 200) continue;
    ahead.addresses.delete(address);
    addresses.push(address);
    if (answer.headers.get("content-type")?.startsWith("text/html"))
      forms.push(...newForms(await answer.text(), ahead.forms));
  }
  return { name, secret, addresses, forms };
}

/** Walks Meerwijk and returns who goes where: each address of the site once, and each form where it was met first. */
export async function planScans(demo: Demo, at: Place): Promise<readonly Visitor[]> {
  const addressOf = await meerwijkAddresses(demo, { ...at, place: demo.meerwijk });
  const found = routes.flatMap((route) => ("get" in route ? (addressOf(route) ?? []) : [])); // nowhere
  const ahead = { addresses: new Set(found), forms: new Set<string>() };
  const municipality = demo.meerwijk.municipality.id;
  const secretOf = (role: Role) =>
    startSession(
      demo.house,
      role === "operator" ? role : { municipality, person: demo.meerwijk.person(role) },
      "demo",
    );
  const plan: Visitor[] = [];
  for (const role of order)
    plan.push(await visitorFor(role, role === "nobody" ? undefined : await secretOf(role), at, ahead));
  return plan;
}
