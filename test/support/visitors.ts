import type { Hono } from "hono";
import type { Role } from "../../src/domain/access/index.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import { secretCookie } from "../../src/web/requests.ts";
import type { Demo, DemoPlace } from "./demoSite.ts";

/** What a site answered; the address it leads to is null where it leads nowhere. */
export type Answer = {
  readonly status: number;
  readonly to: string | null;
  readonly html: string;
  readonly headers: Headers;
};

type Asked = {
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Record<string, string>;
};

/** Somebody who asks a site without a browser: signed in as a person, as the operator, or as nobody. */
export type Visitor = {
  readonly name: string;
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<Answer>;
};

export const sessionOf = (headers: Headers): string | undefined =>
  headers
    .getSetCookie()
    .map((cookie) => /^(?:__Host-)?evenbeeld_sessie=([^;]*)/.exec(cookie)?.[1])
    .find((secret) => secret !== undefined);

/** Returns somebody with the secret of a session, or with none, who keeps the secret that the site hands back. */
export function visitorWith(site: Hono, url: string, name: string, secret: string | undefined): Visitor {
  let kept = secret;
  return {
    name,
    ask: async (method, path, { fields, headers } = {}) => {
      const body = method === "POST" ? { body: new URLSearchParams(fields).toString() } : {};
      const response = await site.request(url + path, {
        method,
        ...body,
        headers: {
          ...(kept === undefined
            ? {}
            : { cookie: `${secretCookie("session", url.startsWith("https:"))}=${kept}` }),
          ...(method === "POST" ? { origin: url, "content-type": "application/x-www-form-urlencoded" } : {}),
          ...Object.fromEntries(new Headers(headers)),
        },
      });
      kept = sessionOf(response.headers) ?? kept; // the secret of a session changes every hour
      const [to, html] = [response.headers.get("location"), await response.text()];
      return { status: response.status, to, html, headers: response.headers };
    },
  };
}

/** Signs the person of a role in, at one municipality of the demo; the operator and nobody belong to none. */
export async function visitorAs(
  { house }: Demo,
  at: { readonly site: Hono; readonly url: string; readonly place: DemoPlace },
  role: Role | "nobody",
): Promise<Visitor> {
  const { site, url, place } = at;
  if (role === "nobody") return visitorWith(site, url, role, undefined);
  const person = { municipality: place.municipality.id };
  const account = role === "operator" ? ("operator" as const) : { ...person, person: place.person(role) };
  return visitorWith(site, url, role, await startSession(house, account, "demo"));
}
