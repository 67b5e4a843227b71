import type { ProvisionedPerson } from "../../usecases/people/directory.ts";

const user = "urn:ietf:params:scim:schemas:core:2.0:User";
const place = (base: string, path: string) => `${base}${path}`;

/** Returns somebody as a resource (RFC 7643, 4.1): what we keep, and no more. */
export const userResource = (
  { id, userName, externalId, name, mail, active }: ProvisionedPerson,
  base: string,
) => ({
  schemas: [user],
  id,
  ...(externalId === null ? {} : { externalId }),
  userName,
  displayName: name,
  name: { formatted: name },
  emails: [{ value: mail, type: "work", primary: true }],
  active,
  meta: { resourceType: "User", location: place(base, `/Users/${id}`) },
});

/** Returns a part of a list, counted from 1 (RFC 7644, 3.4.2). */
export const listResponse = (resources: readonly unknown[], total = resources.length, from = 1) => ({
  schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
  totalResults: total,
  startIndex: from,
  itemsPerPage: resources.length,
  Resources: resources,
});

/** What of the protocol is spoken here (RFC 7643, 5). */
export const serviceProviderConfig = (base: string, most: number) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: most },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Bearer token",
      description: "A token that an administrator of the municipality made.",
      primary: true,
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: place(base, "/ServiceProviderConfig") },
});

/** The only kind of resource: roles come from the sign-in (decision 0053), so there are no groups. */
export const userType = (base: string) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
  id: "User",
  name: "User",
  endpoint: "/Users",
  description: "A person of the municipality",
  schema: user,
  meta: { resourceType: "ResourceType", location: place(base, "/ResourceTypes/User") },
});

type Shape = {
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly uniqueness?: "server" | "none";
};
const attribute = (
  name: string,
  type: "string" | "boolean",
  { required = false, caseExact = false, uniqueness = "none" }: Shape = {},
) => ({
  name,
  type,
  multiValued: false,
  description: name,
  required,
  ...(type === "string" ? { caseExact, uniqueness } : {}),
  mutability: "readWrite",
  returned: "default",
});
const complex = (name: string, multiValued: boolean, subAttributes: readonly unknown[]) => ({
  ...{ name, type: "complex", multiValued, description: name, required: false },
  ...{ mutability: "readWrite", returned: "default", subAttributes },
});

/** What of somebody is kept (RFC 7643, 7). */
export const userSchema = (base: string) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
  id: user,
  name: "User",
  description: "A person of the municipality",
  attributes: [
    attribute("userName", "string", { required: true, uniqueness: "server" }),
    attribute("externalId", "string", { caseExact: true, uniqueness: "server" }),
    attribute("displayName", "string"),
    complex("name", false, [attribute("formatted", "string")]),
    complex("emails", true, [
      attribute("value", "string", { uniqueness: "server" }),
      attribute("type", "string"),
      attribute("primary", "boolean"),
    ]),
    attribute("active", "boolean"),
  ],
  meta: { resourceType: "Schema", location: place(base, `/Schemas/${user}`) },
});
