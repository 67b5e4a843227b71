import type { PersonId } from "../../src/domain/organisation/index.ts";
import type { Municipality } from "../../src/domain/shared/municipality.ts";
import { openHighs } from "../../src/solver/highsSolver.ts";
import { startSession } from "../../src/usecases/access/signIn.ts";
import type { House } from "../../src/usecases/perform.ts";
import { routes } from "../../src/web/routes.ts";
import { buildSite } from "../../src/web/server.ts";

const url = "http://localhost:3000";

/** What a browser would show: the status, the address it was led to, the document. */
export type Answer = { readonly status: number; readonly to: string | null; readonly html: string };

/** Somebody who is signed in and asks for pages and sends forms of the whole site. */
export type Reader = {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Answer>;
};

/** Signs a person in on the whole site, without a port, and returns what this person can ask. */
export async function aReader(
  house: House,
  municipality: Municipality,
  person: PersonId,
  language: "nl" | "en" = "nl",
): Promise<Reader> {
  const site = buildSite({
    house,
    routes,
    assets: { addresses: { style: "/bestanden/stijl.css", script: null }, files: new Map() },
    url,
    demo: false,
    openSolver: openHighs,
    log: (number, error) => {
      throw new Error(`a page failed: ${number}`, { cause: error });
    },
  });
  const secret = await startSession(house, { municipality: municipality.id, person }, "demo");
  const cookie = `evenbeeld_sessie=${secret}; evenbeeld_taal=${language}`;
  const answer = async (response: Response): Promise<Answer> => ({
    status: response.status,
    to: response.headers.get("location"),
    html: await response.text(),
  });
  return {
    get: async (path) => answer(await site.request(`${url}${path}`, { headers: { cookie } })),
    post: async (path, fields) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
      const headers = { cookie, origin: url, "content-type": "application/x-www-form-urlencoded" };
      return answer(await site.request(`${url}${path}`, { method: "POST", headers, body: body.toString() }));
    },
  };
}
