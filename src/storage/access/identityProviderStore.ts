import { sql } from "kysely";
import type { IdentityProvider, MatchClaim, RoleByClaim } from "../../domain/access/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";

/** Where something of one municipality is kept: a transaction of the role that keeps secrets. */
export type AccessPlace = {
  readonly transaction: DatabaseTransaction;
  readonly municipality: MunicipalityId;
};

/** A provider as it is set, with the version that a form shows. */
export type SetProvider = IdentityProvider & { readonly version: number };

/** Returns where the people of a municipality sign in; undefined where nothing is set. */
export async function findProvider({
  transaction,
  municipality,
}: AccessPlace): Promise<SetProvider | undefined> {
  const row = await transaction
    .selectFrom("access.identity_provider")
    .selectAll()
    .where("municipality", "=", municipality)
    .executeTakeFirst();
  return (
    row && {
      issuer: row.issuer,
      clientId: row.client_id,
      matchBy: row.match_by as MatchClaim,
      rolesClaim: row.roles_claim,
      roles: row.roles as readonly RoleByClaim[],
      version: row.version,
    }
  );
}

const columnsOf = (provider: IdentityProvider, at: Date) => ({
  issuer: provider.issuer,
  client_id: provider.clientId,
  match_by: provider.matchBy,
  roles_claim: provider.rolesClaim,
  roles: sql`${JSON.stringify(provider.roles)}::jsonb`,
  changed_at: at,
});

/** Writes a provider over the version that was seen (0 where nothing was set); false when somebody else was first. */
export async function saveProvider(
  { transaction, municipality }: AccessPlace,
  provider: IdentityProvider,
  { seen, at }: { readonly seen: number; readonly at: Date },
): Promise<boolean> {
  if (seen === 0) {
    const added = await transaction
      .insertInto("access.identity_provider")
      .values({ municipality, ...columnsOf(provider, at), version: 1 })
      .onConflict((conflict) => conflict.column("municipality").doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await transaction
    .updateTable("access.identity_provider")
    .set({ ...columnsOf(provider, at), version: seen + 1 })
    .where("municipality", "=", municipality)
    .where("version", "=", seen)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
