import { sql } from "kysely";
import type { PersonId } from "../../domain/organisation/index.ts";
import { type CardLink, cardLinkPurpose } from "../../domain/reporting/index.ts";
import type { MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import { hashOf } from "./secret.ts";

/** A link that opens a card now: whose it is, to which card, and until when. */
export type OpenCardLink = {
  readonly person: PersonId;
  readonly card: CardLink;
  readonly expiresAt: Date;
};

type Row = { readonly person: string; readonly about: unknown; readonly expires_at: Date };

const readLink = ({ person, about, expires_at: expiresAt }: Row): OpenCardLink => ({
  person: person as PersonId,
  card: about as CardLink,
  expiresAt,
});

/** Returns what a secret opens in one municipality; undefined where it is unknown, taken back, too old or for something else. */
export async function findCardLink(
  transaction: DatabaseTransaction,
  {
    municipality,
    secret,
    at,
  }: { readonly municipality: MunicipalityId; readonly secret: string; readonly at: Date },
): Promise<OpenCardLink | undefined> {
  const row = await transaction
    .selectFrom("access.link_token")
    .select(["person", "about", "expires_at"])
    .where("secret_hash", "=", hashOf(secret))
    .where("municipality", "=", municipality)
    .where("purpose", "=", cardLinkPurpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  return row && readLink(row);
}

/** The open links to a card: about are its keys. */
const toCard = (about: object) => {
  const { programme, round, action } = about as CardLink;
  return sql<boolean>`purpose = ${cardLinkPurpose} and about @> ${JSON.stringify({ programme, round, action })}::jsonb`;
};

/** Returns the links that open a card now. */
export async function listCardLinks(
  transaction: DatabaseTransaction,
  {
    municipality,
    card,
    at,
  }: { readonly municipality: MunicipalityId; readonly card: CardLink; readonly at: Date },
): Promise<readonly OpenCardLink[]> {
  const rows = await transaction
    .selectFrom("access.link_token")
    .select(["person", "about", "expires_at"])
    .where("municipality", "=", municipality)
    .where(toCard(card))
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .execute();
  return rows.map(readLink);
}

/** Which links to a card end: everybody's, or those of one person besides the ones of one mail. */
export type EndingLinks = {
  readonly municipality: MunicipalityId;
  readonly about: object;
  readonly of?: { readonly person: PersonId; readonly besides: string };
};

/** Makes links to a card worthless and returns how many there were. */
export async function endCardLinks(
  transaction: DatabaseTransaction,
  { municipality, about, of }: EndingLinks,
  at: Date,
): Promise<number> {
  const all = transaction
    .updateTable("access.link_token")
    .set({ used_at: at })
    .where("municipality", "=", municipality)
    .where(toCard(about))
    .where("used_at", "is", null);
  const some =
    of === undefined
      ? all
      : all.where("person", "=", of.person).where(sql<boolean>`about ->> 'mail' <> ${of.besides}`);
  return Number((await some.executeTakeFirst()).numUpdatedRows);
}
