import {
  allowInsecureRequests,
  ClientError,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  modifyAssertion,
  PrivateKeyJwt,
} from "openid-client";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import type { ClientKey, Connection, Reached } from "./identity.ts";

/** How long a description that was read is used, and how long one answer may take. */
const lasts = 10 * 60 * 1000;
const seconds = 8;

async function assertionKey({ privateKey, publicKey, thumbprint }: ClientKey) {
  const algorithm = { name: "RSA-PSS", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("pkcs8", new Uint8Array(privateKey), algorithm, false, ["sign"]);
  return PrivateKeyJwt(
    { key, kid: publicKey.kid },
    {
      // Entra ID finds the key by its certificate, other providers by its name
      [modifyAssertion]: (header) => {
        header["x5t#S256"] = thumbprint;
      },
    },
  );
}

/** N105: a description names the provider that was asked; else one could speak for another. */
const isOfAnother = (error: unknown): boolean =>
  error instanceof ClientError && error.code === "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED";

async function discover(
  { issuer, clientId }: Connection,
  key: ClientKey,
): Promise<Result<Configuration, Reached>> {
  const url = new URL(issuer);
  const execute = [enableNonRepudiationChecks, ...(url.protocol === "http:" ? [allowInsecureRequests] : [])];
  try {
    return ok(await discovery(url, clientId, {}, await assertionKey(key), { execute, timeout: seconds }));
  } catch (error) {
    // N104: the provider is away, answers something else, or names itself otherwise
    return refused(isOfAnother(error) ? "N105" : "N104");
  }
}

/** Returns the settings of a connection with the description of its provider, read at most once in ten minutes. */
export function keptConfigurations(keyOf: (slug: string) => ClientKey, now: () => Date) {
  const kept = new Map<string, { readonly at: number; readonly value: Configuration }>();
  return async (connection: Connection, anew = false): Promise<Result<Configuration, Reached>> => {
    const key = `${connection.slug} ${connection.issuer} ${connection.clientId}`;
    const known = kept.get(key);
    const at = now().getTime();
    if (!anew && known !== undefined && at - known.at < lasts) return ok(known.value);
    const found = await discover(connection, keyOf(connection.slug));
    if (found.ok) kept.set(key, { at, value: found.value });
    return found;
  };
}
