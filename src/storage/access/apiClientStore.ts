import { sql } from "kysely";
import type { ApiClient, ApiClientDraft, ApiClientId, ClientRight } from "../../domain/access/index.ts";
import { type Day, dayFrom } from "../../domain/shared/day.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import type { DatabaseTransaction } from "../database.ts";
import { hashOf, newSecret } from "./secret.ts";

type Row = {
  id: string;
  name: string;
  rights: unknown;
  expires_on: string;
  revoked_on: string | null;
  last_used_on: string | null;
};

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayFrom(text));

const readClient = (row: Row): ApiClient => ({
  id: row.id as ApiClientId,
  name: row.name,
  rights: row.rights as readonly ClientRight[],
  expiresOn: dayFrom(row.expires_on),
  revokedOn: dayOrNull(row.revoked_on),
  lastUsedOn: dayOrNull(row.last_used_on),
});

/** Where the clients of one municipality are kept: a transaction of the role that keeps secrets. */
export type ClientPlace = {
  readonly transaction: DatabaseTransaction;
  readonly municipality: MunicipalityId;
};

const columns = ["id", "name", "rights", "expires_on", "revoked_on", "last_used_on"] as const;

/** Returns the clients of a municipality by name, the oldest of one name first. */
export async function listClients({ transaction, municipality }: ClientPlace): Promise<readonly ApiClient[]> {
  const rows = await transaction
    .selectFrom("access.api_client")
    .select(columns)
    .where("municipality", "=", municipality)
    .orderBy(sql`lower(name)`)
    .orderBy("made_at")
    .execute();
  return rows.map(readClient);
}

/** Returns one client and holds it until the end of the transaction; what is not there is not found. */
export async function getClient(
  { transaction, municipality }: ClientPlace,
  id: ApiClientId,
): Promise<ApiClient> {
  const row = await transaction
    .selectFrom("access.api_client")
    .select(columns)
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return readClient(row);
}

/** Adds a client and returns its secret, which is nowhere else. */
export async function addClient(
  { transaction, municipality }: ClientPlace,
  client: ApiClientDraft & { readonly id: ApiClientId; readonly at: Date },
): Promise<string> {
  const secret = newSecret();
  const { id, name, rights, expiresOn, at } = client;
  await transaction
    .insertInto("access.api_client")
    .values({
      municipality,
      id,
      name,
      rights: sql`${JSON.stringify(rights)}::jsonb`,
      secret_hash: hashOf(secret),
      made_at: at,
      expires_on: expiresOn,
      revoked_on: null,
      last_used_on: null,
    })
    .execute();
  return secret;
}

/** Gives a client a new secret and last day; the old secret is worth nothing from then on. */
export async function renewClient(
  { transaction, municipality }: ClientPlace,
  { id, expiresOn }: Pick<ApiClient, "id" | "expiresOn">,
): Promise<string> {
  const secret = newSecret();
  await transaction
    .updateTable("access.api_client")
    .set({ secret_hash: hashOf(secret), expires_on: expiresOn })
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .execute();
  return secret;
}

export async function revokeClient(
  { transaction, municipality }: ClientPlace,
  id: ApiClientId,
  today: Day,
): Promise<void> {
  await transaction
    .updateTable("access.api_client")
    .set({ revoked_on: today })
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .execute();
}

/** A client that was found by its secret, with the name in the address and the revision of its municipality. */
export type FoundClient = { readonly client: ApiClient; readonly slug: string; readonly revision: number };

/**
 * Returns whose secret this is, or undefined. It is looked for by its hash: how long that takes tells of the hash, and from a
 * hash nobody gets to a secret.
 */
export async function findClientWith(
  { transaction, municipality }: ClientPlace,
  secret: string,
): Promise<FoundClient | undefined> {
  const row = await transaction
    .selectFrom("access.api_client as c")
    .innerJoin("access.municipality as m", "m.id", "c.municipality")
    .leftJoin("access.revision as r", "r.municipality", "c.municipality")
    .select(["c.id", "c.name", "rights", "expires_on", "revoked_on", "last_used_on"])
    .select(["m.slug", "r.number as revision"])
    .where("c.municipality", "=", municipality)
    .where("secret_hash", "=", hashOf(secret))
    .executeTakeFirst();
  return row && { client: readClient(row), slug: row.slug, revision: row.revision ?? 0 }; // no act yet
}

/** Writes down that a client read something on a day. */
export async function noteUse(
  { transaction, municipality }: ClientPlace,
  id: ApiClientId,
  today: Day,
): Promise<void> {
  await transaction
    .updateTable("access.api_client")
    .set({ last_used_on: today })
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .execute();
}
