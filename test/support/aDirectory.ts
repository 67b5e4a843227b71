import { makeClient } from "../../src/usecases/api/makeClient.ts";
import { aSite } from "./aSite.ts";
import { allowed, day } from "./aUnit.ts";
import type { DatabaseKind } from "./databases.ts";

export const patchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
export const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
export const enterpriseSchema = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

export type Said = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
};

/** Returns a site with a token that keeps its list of people, and how the account system of the municipality speaks to it. */
export async function aDirectory(kind: DatabaseKind) {
  const office = await aSite(kind);
  const { house, municipality, administrator, site } = office;
  const draft = { name: "Entra ID", rights: ["provisioning"], expiresOn: day("2027-10-12") } as const;
  const token = allowed(await makeClient(house, administrator, draft));
  const base = `/scim/v2/${municipality.slug}`;
  const ask = async (
    method: string,
    path: string,
    { body, bearer = token, at = base }: { body?: unknown; bearer?: string; at?: string } = {},
  ): Promise<Said> => {
    const answer = await site.request(`http://localhost:3000${at}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { "content-type": "application/scim+json" }),
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const said = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: answer.status, headers: answer.headers, body: said };
  };
  /** A PATCH with one operation, as Entra ID sends it. */
  const patch = (id: unknown, ...operations: readonly Readonly<Record<string, unknown>>[]) =>
    ask("PATCH", `/Users/${String(id)}`, { body: { schemas: [patchSchema], Operations: operations } });
  return { ...office, token, base, ask, patch };
}

/** Returns somebody as Entra ID makes the person, with its usual mapping. */
export const entraUser = (mail: string, name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  schemas: [userSchema, enterpriseSchema],
  externalId: mail.split("@")[0],
  userName: mail,
  active: true,
  displayName: name,
  emails: [{ primary: true, type: "work", value: mail }],
  meta: { resourceType: "User" },
  name: { formatted: name, familyName: name.split(" ").at(-1), givenName: name.split(" ")[0] },
  [enterpriseSchema]: { department: "Ruimte" },
  title: "Adviseur",
  ...more,
});
