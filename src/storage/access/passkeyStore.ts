import type { Passkey, PasskeyHolder, PasskeyId, PublicPasskey } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import { hashOf } from "./secret.ts";

/** What a challenge is for; it is kept as a link is, by its hash, and works once. */
export type ChallengePurpose = "passkey-making" | "passkey-sign-in";

/** Uses a challenge up and returns for whom it was made; undefined when it is unknown, used, too old or for something else. */
export async function takeChallenge(
  transaction: DatabaseTransaction,
  {
    challenge,
    purpose,
    at,
  }: { readonly challenge: string; readonly purpose: ChallengePurpose; readonly at: Date },
): Promise<PasskeyHolder | undefined> {
  const row = await transaction
    .updateTable("access.link_token")
    .set({ used_at: at })
    .where("secret_hash", "=", hashOf(challenge))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .returning(["municipality", "person"])
    .executeTakeFirst();
  return row && { municipality: row.municipality as MunicipalityId, person: row.person as PersonId };
}

/** Adds a passkey of an account; false when it is known here, also when it was withdrawn. */
export async function addPasskey(
  transaction: DatabaseTransaction,
  passkey: PasskeyHolder &
    PublicPasskey & { readonly id: PasskeyId; readonly name: string; readonly at: Date },
): Promise<boolean> {
  const { municipality, person, id, name, credential, publicKey, counter, at } = passkey;
  const added = await transaction
    .insertInto("access.passkey")
    .values({
      ...{ municipality, person, id, name, credential, counter },
      public_key: Buffer.from(publicKey),
      ...{ made_at: at, last_used_at: null, withdrawn_at: null },
    })
    .onConflict((conflict) => conflict.columns(["municipality", "credential"]).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

const ofHolder = (transaction: DatabaseTransaction, { municipality, person }: PasskeyHolder) =>
  transaction
    .selectFrom("access.passkey")
    .where("municipality", "=", municipality)
    .where("person", "=", person)
    .where("withdrawn_at", "is", null);

/** Returns the passkeys with which an account can sign in, the oldest first. */
export async function listPasskeys(
  transaction: DatabaseTransaction,
  holder: PasskeyHolder,
): Promise<readonly (Passkey & { readonly credential: string })[]> {
  const rows = await ofHolder(transaction, holder)
    .select(["id", "name", "credential", "made_at", "last_used_at"])
    .orderBy("made_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id as PasskeyId,
    ...{ name: row.name, credential: row.credential, madeAt: row.made_at, lastUsedAt: row.last_used_at },
  }));
}

/** Returns the public half of a passkey of an account, held until the end of the transaction; undefined when it opens nothing. */
export async function findPasskey(
  transaction: DatabaseTransaction,
  holder: PasskeyHolder,
  credential: string,
): Promise<(PublicPasskey & { readonly id: PasskeyId; readonly name: string }) | undefined> {
  const row = await ofHolder(transaction, holder)
    .select(["id", "name", "public_key", "counter"])
    .where("credential", "=", credential)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      ...{ id: row.id as PasskeyId, name: row.name, credential, counter: row.counter },
      publicKey: new Uint8Array(row.public_key),
    }
  );
}

/** Writes down that a passkey was used, and what its counter says now. */
export async function noteUse(
  transaction: DatabaseTransaction,
  { municipality }: PasskeyHolder,
  used: { readonly id: PasskeyId; readonly counter: number; readonly at: Date },
): Promise<void> {
  await transaction
    .updateTable("access.passkey")
    .set({ counter: used.counter, last_used_at: used.at })
    .where("municipality", "=", municipality)
    .where("id", "=", used.id)
    .execute();
}

/** Withdraws one passkey of an account, or all of them, and returns how many opened something until now. */
export async function withdrawPasskeys(
  transaction: DatabaseTransaction,
  { municipality, person }: PasskeyHolder,
  { id, at }: { readonly id?: PasskeyId; readonly at: Date },
): Promise<number> {
  const changing = transaction
    .updateTable("access.passkey")
    .set({ withdrawn_at: at })
    .where("municipality", "=", municipality)
    .where("person", "=", person)
    .where("withdrawn_at", "is", null);
  const changed = await (id === undefined ? changing : changing.where("id", "=", id)).executeTakeFirst();
  return Number(changed.numUpdatedRows);
}
