import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IdentityProvider, RoleByClaim } from "../../src/domain/access/index.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { openIdentity } from "../../src/identity/openIdentity.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { signInKeyOf } from "../../src/storage/signInKey.ts";
import { changeProvider } from "../../src/usecases/access/changeProvider.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";
import { anActor } from "./aHouse.ts";
import { anOrganisation } from "./anOrganisation.ts";
import { aProvider } from "./aProvider.ts";
import { allowed } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

export const outside = "http://localhost:3000";
export const clientId = "evenbeeld";

/** The roles that the provider of the tests decides on. */
export const boundRoles: readonly RoleByClaim[] = [
  { appRole: "Evenbeeld.Programma", role: "programmeManager", unit: null },
  { appRole: "Evenbeeld.Medewerker", role: "employee", unit: null },
];

const keys = mkdtempSync(join(tmpdir(), "evenbeeld-sign-in-"));
/** One key for all municipalities of the tests: making one takes a second. */
export const testKey = signInKeyOf({ keys, slug: "proef" }, new Date());

/** Sets where a municipality signs in. */
export async function setProvider(
  house: Parameters<typeof changeProvider>[0],
  municipality: Municipality,
  provider: Partial<IdentityProvider> & Pick<IdentityProvider, "issuer">,
  seen = 0,
): Promise<void> {
  const value = { clientId, matchBy: "email", rolesClaim: "roles", roles: boundRoles, ...provider } as const;
  allowed(await changeProvider(house, anActor(municipality, "administrator"), { value, seen }));
}

/** A browser: it keeps cookies by place, and goes where it is sent only when told to. */
export type Browser = {
  readonly cookies: Map<string, string>;
  /** Asks for one address, without following. */
  readonly ask: (address: string) => Promise<Response>;
  /** Follows until a page comes; returns it with the addresses on the way. */
  readonly follow: (address: string) => Promise<{ readonly page: Response; readonly way: readonly string[] }>;
};

type Site = ReturnType<typeof buildSite>;

const placeOf = (address: string): string => new URL(address).origin;

let addresses = 0;
const ownAddress = (): string => {
  addresses += 1;
  return `2001:db8:0:${addresses.toString(16)}::1`;
};

/** A browser at an address of its own, unless it shares one. */
export function aBrowser(site: Site, from = ownAddress()): Browser {
  const cookies = new Map<string, string>();
  const ask = async (address: string): Promise<Response> => {
    const place = placeOf(address);
    const own = [...cookies].filter(([key]) => key.startsWith(`${place} `));
    const cookie = own.map(([key, value]) => `${key.slice(place.length + 1)}=${value}`).join("; ");
    const init = {
      headers: { cookie, "sec-fetch-site": "same-origin", "x-forwarded-for": `203.0.113.9, ${from}` },
      redirect: "manual",
    } as const;
    const answer = place === outside ? await site.request(address, init) : await fetch(address, init);
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const at = pair.indexOf("=");
      const key = `${place} ${pair.slice(0, at)}`;
      if (pair.slice(at + 1) === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(set)) cookies.delete(key);
      else cookies.set(key, pair.slice(at + 1));
    }
    return answer;
  };
  const follow = async (first: string) => {
    const way: string[] = [];
    let address = first;
    for (;;) {
      const page = await ask(address);
      const to = page.headers.get("location");
      if (to === null || page.status < 300 || page.status > 399) return { page, way };
      address = new URL(to, address).href;
      way.push(address);
      if (way.length > 12) throw new Error(`no end to the redirects: ${way.join(" ")}`);
    }
  };
  return { cookies, ask, follow };
}

/** Returns a municipality whose people sign in at a real provider, with the site before it. */
export async function aSignInSite(kind: DatabaseKind = "embedded") {
  const organisation = await anOrganisation(kind);
  const { house, municipality } = organisation;
  const faults: unknown[] = [];
  const provider = await aProvider(() => ({
    clientId,
    outside,
    slug: municipality.slug,
    publicKey: testKey.publicKey,
  }));
  await setProvider(house, municipality, { issuer: provider.issuer });
  const identity = openIdentity(
    () => testKey,
    () => new Date(),
  );
  const assets = { addresses: { style: "/bestanden/proef.css", script: null }, files: new Map() };
  const log = (_: string, error: unknown) => void faults.push(error);
  const site = buildSite({
    house,
    routes,
    assets,
    url: outside,
    demo: false,
    openSolver: openHighs,
    log,
    identity,
  });
  const start = `${outside}/aanmelden/${municipality.slug}/verder`;
  provider.accounts.set("nr-sara", {
    email: "sara@proefstad.example",
    email_verified: true,
    roles: ["Evenbeeld.Programma"],
  });
  provider.accounts.set("nr-joost", {
    email: "joost@proefstad.example",
    email_verified: true,
    roles: ["Evenbeeld.Medewerker"],
  });
  provider.signsIn = "nr-sara";
  return {
    ...organisation,
    provider,
    identity,
    site,
    faults,
    start,
    home: `${outside}/${municipality.slug}`,
  };
}
