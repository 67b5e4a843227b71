import { constants, createPublicKey, verify } from "node:crypto";
import { z } from "zod";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import type { Connection, EndedThere } from "./identity.ts";

const event = "http://schemas.openid.net/event/backchannel-logout";
const header = z.object({ alg: z.enum(["RS256", "PS256", "ES256"]), kid: z.string().optional() });
const content = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  sub: z.string().min(1).optional(),
  sid: z.string().min(1).optional(),
  events: z.object({ [event]: z.object({}) }),
  nonce: z.undefined().optional(),
});
const keys = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })),
});

/** How old a token may be, and how far clocks may differ, in seconds. */
const oldest = 300;
const skew = 30;

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    // no JSON: no token
    return undefined;
  }
}

type Algorithm = z.infer<typeof header>["alg"];

/** Returns whether one key of the provider made the signature. */
function isSignedBy(
  key: z.infer<typeof keys>["keys"][number],
  alg: Algorithm,
  signed: string,
  signature: Buffer,
): boolean {
  if (key.kty !== (alg === "ES256" ? "EC" : "RSA") || (key.use ?? "sig") !== "sig") return false; // without a use it may sign
  try {
    const publicKey = createPublicKey({ key, format: "jwk" });
    const ways = {
      RS256: { key: publicKey, padding: constants.RSA_PKCS1_PADDING },
      PS256: { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
      ES256: { key: publicKey, dsaEncoding: "ieee-p1363" },
    } as const;
    return verify("sha256", Buffer.from(signed), ways[alg], signature);
  } catch {
    // a key that is none signed nothing
    return false;
  }
}

/**
 * N117: a logout token is signed by a key of the provider, is meant for this application, is at most five minutes old, says that it ends a
 * session, names whose, and can be no ID token. Source: OpenID Connect Back-Channel Logout 1.0, section 2.6.
 */
export function readLogoutToken(
  token: string,
  { issuer, clientId }: Connection,
  jwks: unknown,
  now: Date,
): Result<EndedThere, "N117"> {
  const [first = "", second = "", third = "", ...more] = token.split("."); // a part that is not there is empty
  const [head, body, set] = [
    header.safeParse(jsonIn(first)),
    content.safeParse(jsonIn(second)),
    keys.safeParse(jwks),
  ];
  if (!head.success || !body.success || !set.success || more.length > 0) return refused("N117");
  const { alg, kid } = head.data;
  const signature = Buffer.from(third, "base64url");
  const isSigned = set.data.keys
    .filter((key) => kid === undefined || key.kid === kid)
    .some((key) => isSignedBy(key, alg, `${first}.${second}`, signature));
  const { iss, aud, iat, exp, sub, sid } = body.data;
  const seconds = now.getTime() / 1000;
  const isNow =
    iat <= seconds + skew && iat >= seconds - oldest && (exp === undefined || exp > seconds - skew);
  const isOurs = iss === issuer && [aud].flat().includes(clientId);
  if (!isSigned || !isNow || !isOurs || (sub === undefined && sid === undefined)) return refused("N117");
  return ok({ issuer: iss, subject: sub ?? null, sid: sid ?? null }); // a token names one of them or both
}
