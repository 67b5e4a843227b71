import { sql } from "kysely";
import type { HouseStyle, PersonId } from "../../domain/organisation/index.ts";
import type { Municipality, MunicipalityId } from "../../domain/shared/municipality.ts";
import type { DatabaseTransaction } from "../database.ts";
import { readMunicipality, readStyle } from "./municipalityStore.ts";
import { hashOf, newSecret } from "./secret.ts";

/** A signed-in account: a person of one municipality, or the operator, who belongs to none. */
export type Session = {
  readonly account: { readonly municipality: MunicipalityId; readonly person: PersonId } | "operator";
  readonly rotatedAt: Date;
  readonly expiresAt: Date;
};

/** The session at the provider that ours hangs on, so that both end together. */
export type SessionAtProvider = {
  readonly issuer: string;
  readonly subject: string;
  readonly sid: string | null;
};

const accountOf = (row: { municipality: string | null; person: string | null }): Session["account"] =>
  row.municipality === null || row.person === null
    ? "operator"
    : { municipality: row.municipality as MunicipalityId, person: row.person as PersonId };

/** Starts a session and returns its secret, which is nowhere else. */
export async function addSession(
  transaction: DatabaseTransaction,
  session: {
    readonly account: Session["account"];
    readonly at: Date;
    readonly expiresAt: Date;
    readonly provider: SessionAtProvider | null;
  },
): Promise<string> {
  const secret = newSecret();
  const { account, at, expiresAt, provider } = session;
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
      ...(provider ?? { issuer: null, subject: null, sid: null }), // nobody else vouched for it
    })
    .execute();
  return secret;
}

type VisitRow = {
  id: string | null;
  slug: string;
  name: string;
  cbs_code: string | null;
  locale: string;
  palette: unknown;
  logo: unknown;
  municipality: string | null;
  person: string | null;
  rotated_at: Date | null;
  expires_at: Date | null;
  revision: number | null;
};

/** What stands in the database about one request: where it goes, who sends it, and what is still true of before. */
export type FoundVisit = {
  readonly municipality: Municipality | undefined;
  readonly style: HouseStyle | undefined;
  readonly session: Session | undefined;
  /** The revision of the municipality: 0 before its first act, and without a municipality. */
  readonly revision: number;
};

/** Returns the municipality of an address, its revision and the session of a secret in one question: every page asks. */
export async function findVisit(
  transaction: DatabaseTransaction,
  asked: { readonly slug: string | undefined; readonly secret: string | undefined; readonly at: Date },
): Promise<FoundVisit> {
  const hash = asked.secret === undefined ? null : hashOf(asked.secret);
  const found = await sql<VisitRow>`
    select m.id, m.slug, m.name, m.cbs_code, m.locale, m.palette, m.logo, s.municipality, s.person, s.rotated_at, s.expires_at,
      r.number as revision
    from (select 1) one
    left join access.municipality m on m.slug = ${asked.slug ?? null}
    left join access.revision r on r.municipality = m.id
    left join access.session s on s.secret_hash = ${hash} and s.ended_at is null and s.expires_at > ${asked.at}`.execute(
    transaction,
  );
  const row = found.rows[0];
  if (!row) throw new Error("one row was asked for");
  const { municipality, person, rotated_at: rotatedAt, expires_at: expiresAt } = row;
  return {
    municipality: row.id === null ? undefined : readMunicipality({ ...row, id: row.id }),
    style: row.id === null ? undefined : readStyle(row),
    session:
      rotatedAt && expiresAt
        ? { account: accountOf({ municipality, person }), rotatedAt, expiresAt }
        : undefined,
    revision: row.revision ?? 0, // no act yet, or no municipality
  };
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

/** Which sessions of a municipality end: those of one session at the provider, or of a whole account there. */
export type EndingSessions = {
  readonly municipality: MunicipalityId;
  readonly issuer: string;
  readonly subject: string | null;
  readonly sid: string | null;
};

/** Ends sessions that hang on one at a provider and returns whose they were; without a session and an account there are none. */
export async function endSessionsOf(
  transaction: DatabaseTransaction,
  { municipality, issuer, subject, sid }: EndingSessions,
  at: Date,
): Promise<readonly PersonId[]> {
  if (subject === null && sid === null) return [];
  const all = transaction
    .updateTable("access.session")
    .set({ ended_at: at })
    .where("municipality", "=", municipality)
    .where("issuer", "=", issuer)
    .where("ended_at", "is", null)
    .where("expires_at", ">", at);
  const ofAccount = subject === null ? all : all.where("subject", "=", subject);
  const ended = await (sid === null ? ofAccount : ofAccount.where("sid", "=", sid))
    .returning("person")
    .execute();
  return ended.map(({ person }) => person as PersonId);
}

/** Ends every session of an account but the one of a secret, and returns how many there were. */
export async function endOtherSessions(
  transaction: DatabaseTransaction,
  account: Session["account"],
  { keep, at }: { readonly keep: string | undefined; readonly at: Date },
): Promise<number> {
  const ending = transaction
    .updateTable("access.session")
    .set({ ended_at: at })
    .where("ended_at", "is", null);
  const theirs =
    account === "operator"
      ? ending.where("person", "is", null)
      : ending.where("municipality", "=", account.municipality).where("person", "=", account.person);
  const others = keep === undefined ? theirs : theirs.where("secret_hash", "<>", hashOf(keep));
  return Number((await others.executeTakeFirst()).numUpdatedRows);
}

/** The links that sign somebody in. A link with another purpose opens what it is about, and nothing else. */
const signInPurposes = ["first-administrator", "recovery", "operator"];

/** A link for one person: what it is for, what it is about as keys, and until when it works. */
export type LinkToken = {
  readonly municipality: MunicipalityId;
  readonly person: PersonId;
  readonly purpose: string;
  readonly about?: Readonly<Record<string, unknown>>;
  readonly expiresAt: Date;
};

/** Adds a link for a person and returns its secret, which is nowhere else. */
export async function addLinkToken(transaction: DatabaseTransaction, link: LinkToken): Promise<string> {
  const secret = newSecret();
  const { municipality, person, purpose, about, expiresAt } = link;
  await transaction
    .insertInto("access.link_token")
    .values({
      secret_hash: hashOf(secret),
      municipality,
      person,
      purpose,
      about: about === undefined ? null : JSON.stringify(about),
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return secret;
}

/** Makes every open link that signs a person in worthless and returns how many there were. */
export async function voidLinkTokens(
  transaction: DatabaseTransaction,
  { municipality, person }: { readonly municipality: MunicipalityId; readonly person: PersonId },
  at: Date,
): Promise<number> {
  const changed = await transaction
    .updateTable("access.link_token")
    .set({ used_at: at })
    .where("municipality", "=", municipality)
    .where("person", "=", person)
    .where("purpose", "in", signInPurposes)
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  return Number(changed.numUpdatedRows);
}

/** Deletes sessions and one-time links that no longer let anybody in, and returns how many there were. */
export async function deleteOldSignIns(transaction: DatabaseTransaction, at: Date): Promise<number> {
  const sessions = await transaction
    .deleteFrom("access.session")
    .where((where) => where.or([where("expires_at", "<=", at), where("ended_at", "is not", null)]))
    .executeTakeFirst();
  const links = await transaction
    .deleteFrom("access.link_token")
    .where((where) => where.or([where("expires_at", "<=", at), where("used_at", "is not", null)]))
    .executeTakeFirst();
  return Number(sessions.numDeletedRows + links.numDeletedRows);
}

/** Uses a link that signs somebody in up and returns whose it was; undefined when it is unknown, used, too old or for something else. */
export async function takeLinkToken(transaction: DatabaseTransaction, secret: string, at: Date) {
  const row = await transaction
    .updateTable("access.link_token")
    .set({ used_at: at })
    .where("secret_hash", "=", hashOf(secret))
    .where("purpose", "in", signInPurposes)
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .returning(["municipality", "person"])
    .executeTakeFirst();
  return row && { municipality: row.municipality as MunicipalityId, person: row.person as PersonId };
}
