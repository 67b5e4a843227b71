import { createHash } from "node:crypto";
import { type SignInWait, waitForgottenAfter } from "../../domain/access/index.ts";
import type { AccessPlace } from "./identityProviderStore.ts";
import { hashOf, newSecret } from "./secret.ts";

/** A sign-in that was begun: at which provider, and where it leads when it ends well. */
export type Attempt = { readonly issuer: string; readonly returnTo: string };

/** Adds an attempt and returns its secret, which the browser keeps. */
export async function addAttempt(
  { transaction, municipality }: AccessPlace,
  { issuer, returnTo, expiresAt }: Attempt & { readonly expiresAt: Date },
): Promise<string> {
  const secret = newSecret();
  await transaction
    .insertInto("access.sign_in_attempt")
    .values({
      municipality,
      secret_hash: hashOf(secret),
      issuer,
      return_to: returnTo,
      expires_at: expiresAt,
    })
    .execute();
  return secret;
}

/** Uses an attempt up and returns it; undefined when it is unknown, used, too old or of another municipality. */
export async function takeAttempt(
  { transaction, municipality }: AccessPlace,
  secret: string,
  at: Date,
): Promise<Attempt | undefined> {
  const row = await transaction
    .deleteFrom("access.sign_in_attempt")
    .where("municipality", "=", municipality)
    .where("secret_hash", "=", hashOf(secret))
    .returning(["issuer", "return_to", "expires_at"])
    .executeTakeFirst();
  return row && row.expires_at > at ? { issuer: row.issuer, returnTo: row.return_to } : undefined;
}

/** Deletes what is over: attempts that were not finished, and counts that are forgotten. Returns how many there were. */
export async function deleteOldAttempts(
  { transaction, municipality }: AccessPlace,
  at: Date,
): Promise<number> {
  const attempts = await transaction
    .deleteFrom("access.sign_in_attempt")
    .where("municipality", "=", municipality)
    .where("expires_at", "<=", at)
    .executeTakeFirst();
  const waits = await transaction
    .deleteFrom("access.sign_in_wait")
    .where("municipality", "=", municipality)
    .where("last_at", "<=", new Date(at.getTime() - waitForgottenAfter))
    .executeTakeFirst();
  return Number(attempts.numDeletedRows + waits.numDeletedRows);
}

/** What waits is kept under a hash: neither an address of a network nor an account can be read from it at a glance. */
const keyOf = (kind: string, word: string): Buffer =>
  createHash("sha256").update(`${kind}\n${word}`).digest();

/** What is counted: an account at a provider, or the address from which somebody tries. */
export type WaitKey = { readonly kind: "account" | "source"; readonly word: string };

/** Returns how it went lately for a key. */
export async function findWait(
  { transaction, municipality }: AccessPlace,
  { kind, word }: WaitKey,
  at: Date,
): Promise<SignInWait | undefined> {
  return transaction
    .selectFrom("access.sign_in_wait")
    .select(["failures", "until"])
    .where("municipality", "=", municipality)
    .where("key_hash", "=", keyOf(kind, word))
    .where("last_at", ">", new Date(at.getTime() - waitForgottenAfter))
    .executeTakeFirst();
}

/** Writes down how often it went wrong for a key, and until when it waits. */
export async function saveWait(
  { transaction, municipality }: AccessPlace,
  { kind, word }: WaitKey,
  { failures, until, at }: SignInWait & { readonly at: Date },
): Promise<void> {
  const values = { failures, until, last_at: at };
  await transaction
    .insertInto("access.sign_in_wait")
    .values({ municipality, key_hash: keyOf(kind, word), ...values })
    .onConflict((conflict) => conflict.columns(["municipality", "key_hash"]).doUpdateSet(values))
    .execute();
}

/** Forgets what went wrong for a key. */
export async function forgetWait(
  { transaction, municipality }: AccessPlace,
  { kind, word }: WaitKey,
): Promise<void> {
  await transaction
    .deleteFrom("access.sign_in_wait")
    .where("municipality", "=", municipality)
    .where("key_hash", "=", keyOf(kind, word))
    .execute();
}
