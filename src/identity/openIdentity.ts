import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
} from "openid-client";
import { z } from "zod";
import type { Claim } from "../domain/access/index.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { attemptProofs } from "./attemptProofs.ts";
import { claimIn } from "./claim.ts";
import { keptConfigurations } from "./configurations.ts";
import type { ClientKey, Connection, EndedThere, Identity, ProviderFacts, Reached } from "./identity.ts";
import { readLogoutToken } from "./logoutToken.ts";

const milliseconds = 8000;

/** Returns the public keys of a provider as it serves them. */
async function keysOf(configuration: Configuration): Promise<Result<unknown, "N104">> {
  const { jwks_uri: address } = configuration.serverMetadata();
  if (address === undefined) return refused("N104");
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(milliseconds), redirect: "error" });
    return answer.ok ? ok(await answer.json()) : refused("N104");
  } catch {
    // the provider is away, or what it serves is no JSON
    return refused("N104");
  }
}

const lacks = (listed: readonly string[] | undefined, word: string): boolean =>
  listed !== undefined && !listed.includes(word);
const keySet = z.object({ keys: z.array(z.object({ kty: z.string() })).min(1) });

/** N106: the provider knows the code flow, proves with S256, and takes a key instead of a password; what it does not list may be there. */
function factsOf(configuration: Configuration, jwks: unknown): Result<ProviderFacts, "N106"> {
  const about = configuration.serverMetadata();
  const set = keySet.safeParse(jwks);
  const { authorization_endpoint: address, token_endpoint: exchange } = about;
  const misses =
    lacks(about.response_types_supported, "code") ||
    lacks(about.code_challenge_methods_supported, "S256") ||
    lacks(about.token_endpoint_auth_methods_supported, "private_key_jwt");
  if (address === undefined || exchange === undefined || !set.success || misses) return refused("N106");
  return ok({
    authorizationHost: new URL(address).host,
    keys: set.data.keys.length,
    tellsIssuer: about.authorization_response_iss_parameter_supported === true,
    endsSessions: about.end_session_endpoint !== undefined,
  });
}

const scopeOf = ({ matchBy }: Connection): string =>
  matchBy === "email" ? "openid email" : "openid profile";

/** N108: the answer is of this attempt and of this provider, its code is new, and its token is signed, for us, and valid now. N109: the provider let somebody in. */
async function claimFrom(
  configuration: Configuration,
  connection: Connection,
  answer: URLSearchParams,
  secret: string,
) {
  const { state, nonce, verifier } = await attemptProofs(secret);
  const address = new URL(connection.redirectUri);
  address.search = answer.toString();
  try {
    const tokens = await authorizationCodeGrant(configuration, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const token = tokens.claims();
    return token === undefined ? refused("N108") : ok(claimIn(token, connection));
  } catch (error) {
    // whatever does not fit, nobody comes in; that the provider itself refused is told apart
    return refused(error instanceof AuthorizationResponseError ? "N109" : "N108");
  }
}

/** Returns how this product asks providers; `keyOf` makes and finds its key for a municipality. */
export function openIdentity(keyOf: (slug: string) => ClientKey, now: () => Date): Identity {
  const configurationOf = keptConfigurations(keyOf, now);
  const at = async <Value, Problem>(
    connection: Connection,
    work: (configuration: Configuration) => Promise<Result<Value, Problem>>,
    anew = false,
  ): Promise<Result<Value, Problem | Reached>> => {
    const found = await configurationOf(connection, anew);
    return found.ok ? work(found.value) : found;
  };
  return {
    keyOf,
    tryOut: (connection) =>
      at<ProviderFacts, "N104" | "N106">(
        connection,
        async (configuration) => {
          const jwks = await keysOf(configuration);
          return jwks.ok ? factsOf(configuration, jwks.value) : jwks;
        },
        true,
      ),
    signInAddress: (connection, secret) =>
      at<string, never>(connection, async (configuration) => {
        const { state, nonce, challenge } = await attemptProofs(secret);
        const address = buildAuthorizationUrl(configuration, {
          redirect_uri: connection.redirectUri,
          scope: scopeOf(connection),
          state,
          nonce,
          code_challenge: challenge,
          code_challenge_method: "S256",
        });
        return ok(address.href);
      }),
    claimOf: (connection, answer, secret) =>
      at<Claim, "N108" | "N109">(connection, (configuration) =>
        claimFrom(configuration, connection, answer, secret),
      ),
    endedBy: (connection, token) =>
      at<EndedThere, "N104" | "N117">(connection, async (configuration) => {
        const jwks = await keysOf(configuration);
        return jwks.ok ? readLogoutToken(token, connection, jwks.value, now()) : jwks;
      }),
    signOutAddress: async (connection, back) => {
      const found = await configurationOf(connection);
      if (!found.ok || found.value.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(found.value, { post_logout_redirect_uri: back }).href;
    },
  };
}
