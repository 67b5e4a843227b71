import { createHash, randomBytes } from "node:crypto";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

/** A signed-in account: a person of one municipality, or the operator, who belongs to none. */
export type Session = {
  readonly account: { readonly municipality: MunicipalityId; readonly person: PersonId } | "operator";
  readonly rotatedAt: Date;
  readonly expiresAt: Date;
};

/** Only the hash of a secret is stored: who reads the table cannot sign in with it. */
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
const newSecret = (): string => randomBytes(32).toString("base64url");

/** Starts a session and returns its secret, which is nowhere else. */
export async function addSession(
  transaction: DatabaseTransaction,
  session: { readonly account: Session["account"]; readonly at: Date; readonly expiresAt: Date },
): Promise<string> {
  const secret = newSecret();
  const { account, at, expiresAt } = session;
  const who =
    account === "operator"
      ? { municipality: null, person: null }
      : { municipality: account.municipality, person: account.person };
  await transaction
    .insertInto("access.session")
    .values({
      secret_hash: hashOf(secret),
      ...who,
      started_at: at,
      rotated_at: at,
      expires_at: expiresAt,
      ended_at: null,
    })
    .execute();
  return secret;
}

/** Returns the session of a secret while it has not ended or expired. */
export async function findSession(
  transaction: DatabaseTransaction,
  secret: string,
  at: Date,
): Promise<Session | undefined> {
  const row = await transaction
    .selectFrom("access.session")
    .select(["municipality", "person", "rotated_at", "expires_at"])
    .where("secret_hash", "=", hashOf(secret))
    .where("ended_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  if (!row) return undefined;
  const account =
    row.municipality === null || row.person === null
      ? "operator"
      : { municipality: row.municipality as MunicipalityId, person: row.person as PersonId };
  return { account, rotatedAt: row.rotated_at, expiresAt: row.expires_at };
}

/** Replaces the secret of a session; the old one is worth nothing from then on. */
export async function rotateSession(
  transaction: DatabaseTransaction,
  secret: string,
  at: Date,
): Promise<string | undefined> {
  const next = newSecret();
  const changed = await transaction
    .updateTable("access.session")
    .set({ secret_hash: hashOf(next), rotated_at: at })
    .where("secret_hash", "=", hashOf(secret))
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n ? next : undefined;
}

export async function endSession(transaction: DatabaseTransaction, secret: string, at: Date): Promise<void> {
  await transaction
    .updateTable("access.session")
    .set({ ended_at: at })
    .where("secret_hash", "=", hashOf(secret))
    .where("ended_at", "is", null)
    .execute();
}

/** Adds a one-time link for a person and returns its secret. */
export async function addLinkToken(
  transaction: DatabaseTransaction,
  link: {
    readonly municipality: MunicipalityId;
    readonly person: PersonId;
    readonly purpose: string;
    readonly expiresAt: Date;
  },
): Promise<string> {
  const secret = newSecret();
  const { municipality, person, purpose, expiresAt } = link;
  await transaction
    .insertInto("access.link_token")
    .values({
      secret_hash: hashOf(secret),
      municipality,
      person,
      purpose,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return secret;
}

/** Uses a one-time link up and returns whose it was; undefined when it is unknown, used or too old. */
export async function takeLinkToken(transaction: DatabaseTransaction, secret: string, at: Date) {
  const row = await transaction
    .updateTable("access.link_token")
    .set({ used_at: at })
    .where("secret_hash", "=", hashOf(secret))
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .returning(["municipality", "person"])
    .executeTakeFirst();
  return row && { municipality: row.municipality as MunicipalityId, person: row.person as PersonId };
}
