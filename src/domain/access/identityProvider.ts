import type { UnitId } from "../organisation/index.ts";
import { isGiven } from "../shared/given.ts";
import { firstRefusal, ok, type Result, refused } from "../shared/result.ts";
import type { Role } from "./role.ts";

/** An app role of the provider and the role that it stands for here, of a unit owner with the unit. */
export type RoleByClaim = { readonly appRole: string; readonly role: Role; readonly unit: UnitId | null };

/**
 * By which claim somebody is known the first time. `email` counts when the provider says that it was verified;
 * `preferred_username` where only the municipality gives names to sign in with.
 */
export const matchClaims = ["email", "preferred_username"] as const;
export type MatchClaim = (typeof matchClaims)[number];

/** Where the people of a municipality sign in, and what its answers mean here. */
export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly matchBy: MatchClaim;
  /** The claim of the ID token that holds the app roles. */
  readonly rolesClaim: string;
  readonly roles: readonly RoleByClaim[];
};

export type IdentityProviderProblem = "N101" | "N102" | "N103";

/** What a provider says of somebody who signed in; its signature, receiver and moment were checked. */
export type Claim = {
  readonly issuer: string;
  /** Who it is for this application: the key from the first sign-in on. */
  readonly subject: string;
  /** The session at the provider, by which it can end ours. */
  readonly sid: string | null;
  /** A mail address that may be trusted to find somebody the first time. */
  readonly mail: string | null;
  readonly appRoles: readonly string[];
};

const longest = 200;
const isLine = (text: string): boolean =>
  isGiven(text) && text.length <= longest && !/[\p{Cc}\s]/u.test(text.trim());

const isLoopback = (host: string): boolean => ["127.0.0.1", "localhost", "[::1]"].includes(host);

/** N101: the address of a provider is https without anything behind it; http only on this machine itself, to try out. */
export function checkIssuer(issuer: string): Result<true, "N101"> {
  if (issuer.length > longest || !URL.canParse(issuer)) return refused("N101");
  const { protocol, hostname, username, search, hash } = new URL(issuer);
  const isSafe = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  const isBare = username === "" && search === "" && hash === "" && !/[?#]$/.test(issuer);
  return isSafe && isBare ? ok(true) : refused("N101");
}

/** N102: this application has a name at the provider, without blanks. Source: judgement. */
export const checkClientId = (clientId: string): Result<true, "N102"> =>
  isLine(clientId) ? ok(true) : refused("N102");

/** N103: the claim with app roles has a name, without blanks. Source: judgement. */
export const checkRolesClaim = (rolesClaim: string): Result<true, "N103"> =>
  isLine(rolesClaim) ? ok(true) : refused("N103");

/** N101 to N103: returns what the first line that does not fit breaks. */
export const checkProvider = ({
  issuer,
  clientId,
  rolesClaim,
}: IdentityProvider): Result<true, IdentityProviderProblem> =>
  firstRefusal<IdentityProviderProblem>([
    () => checkIssuer(issuer),
    () => checkClientId(clientId),
    () => checkRolesClaim(rolesClaim),
  ]);
