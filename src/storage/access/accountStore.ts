import type { Claim } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import type { AccessPlace } from "./identityProviderStore.ts";

type Key = Pick<Claim, "issuer" | "subject">;

/** Returns whose account at a provider this is, within one municipality. */
export async function findPersonOf(
  { transaction, municipality }: AccessPlace,
  { issuer, subject }: Key,
): Promise<PersonId | undefined> {
  const row = await transaction
    .selectFrom("access.account")
    .select("person")
    .where("municipality", "=", municipality)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row && (row.person as PersonId);
}

/**
 * Binds a person to an account, once: who is bound to another account of the same provider stays so, and false is returned. An
 * account at a provider of before is replaced.
 */
export async function bindAccount(
  { transaction, municipality }: AccessPlace,
  person: PersonId,
  { issuer, subject }: Key,
): Promise<boolean> {
  const bound = await transaction
    .insertInto("access.account")
    .values({ municipality, person, issuer, subject })
    .onConflict((conflict) =>
      conflict
        .columns(["municipality", "person"])
        .doUpdateSet({ issuer, subject })
        .where("access.account.issuer", "<>", issuer),
    )
    .executeTakeFirst();
  return bound.numInsertedOrUpdatedRows === 1n;
}

/** Takes the binding of a person away; false when there was none. */
export async function unbindAccount(
  { transaction, municipality }: AccessPlace,
  person: PersonId,
): Promise<boolean> {
  const taken = await transaction
    .deleteFrom("access.account")
    .where("municipality", "=", municipality)
    .where("person", "=", person)
    .executeTakeFirst();
  return taken.numDeletedRows === 1n;
}
