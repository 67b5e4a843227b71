import { createHmac } from "node:crypto";
import { calculatePKCECodeChallenge } from "openid-client";

/**
 * What one attempt sends and expects back, all of it from its secret: nothing more has to be kept. Whoever learns one of them learns
 * neither the secret nor another one.
 */
export async function attemptProofs(secret: string) {
  const from = (word: string): string => createHmac("sha256", secret).update(word).digest("base64url");
  const verifier = from("verifier");
  return {
    state: from("state"),
    nonce: from("nonce"),
    verifier,
    challenge: await calculatePKCECodeChallenge(verifier),
  } as const;
}
