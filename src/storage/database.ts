import { Kysely, PGliteDialect, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import type { Result } from "../domain/shared/result.ts";
import { type ConnectionHold, newHold } from "./connectionHold.ts";
import { CopyIn } from "./copyIn.ts";
import { meaningOf } from "./databaseErrors.ts";
import { serverTypes } from "./driverTypes.ts";
import { type DiskAccess, type Embedded, openEmbedded } from "./embedded.ts";
import { type AddManyRows, addManyByCopy, addManyByPortions } from "./manyRows.ts";
import type { Tables } from "./tables.ts";

export const databaseRoles = [
  "evenbeeld_access",
  "evenbeeld_office",
  "evenbeeld_audit_reader",
  "evenbeeld_jobs",
  "evenbeeld_public",
  "evenbeeld_figures",
] as const;
export type DatabaseRole = (typeof databaseRoles)[number];
export type DatabaseTransaction = Transaction<Tables>;

/** Municipality of the chain that records what the operator does; it owns no other row. */
export const installation = "00000000-0000-0000-0000-000000000000" as MunicipalityId;

/**
 * One database, embedded or on a server. `inRole` runs work in one transaction under exactly one database role for
 * exactly one municipality; it commits when the result is ok and rolls back when it is a problem or something is thrown.
 */
export type Database = {
  readonly kind: "embedded" | "server";
  readonly inRole: <Value, Problem>(
    role: DatabaseRole,
    municipality: MunicipalityId | null,
    work: (transaction: DatabaseTransaction) => Promise<Result<Value, Problem>>,
  ) => Promise<Result<Value, Problem>>;
  readonly addManyRows: AddManyRows;
  /** The connection of the owner of the schema: migrations only, before anybody else works here. */
  readonly asOwner: Kysely<Tables>;
  /** The connections of every login that this process uses. */
  readonly everyLogin: readonly Kysely<Tables>[];
  /** How busy the connections to a server are now; the embedded database has none. */
  readonly poolUse: () => readonly PoolUse[];
  /** One transaction of the owner that sees one moment of the database: backup and restore only. */
  readonly inOneMoment: <Value, Problem>(
    work: (transaction: DatabaseTransaction) => Promise<Result<Value, Problem>>,
  ) => Promise<Result<Value, Problem>>;
  readonly close: () => Promise<void>;
};

/** Of the connections of one login: how many are open, how many of those work for nobody, and how many transactions wait for one. */
export type PoolUse = {
  readonly login: "office" | "access" | "audit" | "public" | "figures";
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
};

export type DatabaseSettings =
  | (DiskAccess & { readonly kind: "embedded"; readonly directory: string | "memory" })
  | (ServerLogins & { readonly kind: "server"; readonly connections?: number });

/** The logins of a server. A wall between two roles holds against injected SQL when each has a login of its own. */
export type ServerLogins = {
  readonly url: string;
  /** For signing in and jobs; else the first. */
  readonly accessUrl?: string | undefined;
  /** For the readers of the log; else the first. */
  readonly auditUrl?: string | undefined;
  /** For what everybody reads without signing in; else the first. */
  readonly publicUrl?: string | undefined;
  /** For the rows of the workforce; else the first. */
  readonly figuresUrl?: string | undefined;
};

type Work<Value, Problem> = (transaction: DatabaseTransaction) => Promise<Result<Value, Problem>>;

async function inTransaction<Value, Problem>(
  kysely: Kysely<Tables>,
  isolation: "read committed" | "repeatable read",
  work: Work<Value, Problem>,
): Promise<Result<Value, Problem>> {
  const transaction = await kysely.startTransaction().setIsolationLevel(isolation).execute();
  try {
    const result = await work(transaction);
    await (result.ok ? transaction.commit() : transaction.rollback()).execute();
    return result;
  } catch (error) {
    // whatever went wrong, nothing half-done stays; where the connection itself is gone, the server rolls back
    if (!transaction.isCommitted && !transaction.isRolledBack)
      await transaction
        .rollback()
        .execute()
        .catch(() => undefined); // the first error says why
    throw error;
  }
}

type Next = <T>(work: () => Promise<T>) => Promise<T>;

/** What the two kinds of database do differently around a transaction. */
type Ways = {
  readonly kind: Database["kind"];
  readonly kyselyOf: (role: DatabaseRole | "owner") => Kysely<Tables>;
  readonly next: Next;
  readonly hasRoom: () => boolean;
  readonly proofOf: (municipality: string) => string;
};

function transactionsOf({
  kind,
  kyselyOf,
  next,
  hasRoom,
  proofOf,
}: Ways): Pick<Database, "inRole" | "inOneMoment"> {
  const begin = <Value, Problem>(
    kysely: Kysely<Tables>,
    isolation: "read committed" | "repeatable read",
    work: Work<Value, Problem>,
  ): Promise<Result<Value, Problem>> =>
    next(() => inTransaction(kysely, isolation, work)).catch((error: unknown) => {
      // what is no bug gets the name by which the pages know it
      throw meaningOf(error, kind);
    });
  return {
    inRole: (role, municipality, work) =>
      begin(kyselyOf(role), "read committed", async (transaction) => {
        const place = municipality ?? ""; // no municipality: nothing of any is read
        await sql`select set_config('role', ${role}, true), set_config('app.municipality', ${place}, true),
          set_config('app.proof', ${proofOf(place)}, true),
          set_config('transaction_read_only', ${hasRoom() ? "off" : "on"}, true)`.execute(transaction);
        return work(transaction);
      }),
    inOneMoment: (work) => begin(kyselyOf("owner"), "repeatable read", work),
  };
}

/** Returns a queue: the embedded database has one connection, so transactions wait for each other. */
function oneAtATime(): Next {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  };
}

function embeddedDatabase({ lite, release, hasRoom }: Embedded): Database {
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: lite }) });
  const close = async () => {
    await lite.close();
    release();
  };
  // one process owns this database: there is nobody to prove anything to
  const ways: Ways = {
    kind: "embedded",
    kyselyOf: () => kysely,
    next: oneAtATime(),
    hasRoom,
    proofOf: () => "",
  };
  const addManyRows = addManyByPortions;
  return {
    kind: "embedded",
    ...transactionsOf(ways),
    addManyRows,
    asOwner: kysely,
    everyLogin: [kysely],
    poolUse: () => [],
    close,
  };
}

/** One login of a server: its connections, and how statements are built on them. */
type Login = { readonly kysely: Kysely<Tables>; readonly pool: pg.Pool };

/**
 * What hangs holds nobody up for long (docs/decisions/0065): a process that stands still in the middle of an act, a lock that stays
 * taken, a machine that is gone without a word. The address of the database may say otherwise.
 */
const patience = {
  idle_in_transaction_session_timeout: 60_000,
  lock_timeout: 30_000,
  options: "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
} as const;

function openPool(url: string, connections: number, { hold }: ConnectionHold): Login {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: serverTypes,
    connectionTimeoutMillis: 5000,
    ...patience,
    // the pool itself does this: a connection on which it fails is closed, and its place is free again
    onConnect: hold,
  });
  pool.on("error", () => undefined); // an idle connection that is cut is replaced at the next request
  // cut between two statements of an act, a connection would end the process; its next statement says so instead
  pool.on("connect", (client) => client.on("error", () => undefined));
  const dialect = new PostgresDialect({ pool, cursor: CopyIn });
  return { kysely: new Kysely<Tables>({ dialect }), pool };
}

/** Returns the use of each login that has connections of its own. */
function useOf(logins: Readonly<Record<PoolUse["login"], Login>>): readonly PoolUse[] {
  const names = ["office", "access", "audit", "public", "figures"] as const;
  return names
    .filter((login) => login === "office" || logins[login] !== logins.office)
    .map((login) => {
      const { totalCount, idleCount, waitingCount } = logins[login].pool;
      return { login, open: totalCount, idle: idleCount, waiting: waitingCount };
    });
}

function serverDatabase(
  { url, accessUrl, auditUrl, publicUrl, figuresUrl }: ServerLogins,
  connections: number,
): Database {
  const hold = newHold();
  const first = openPool(url, connections, hold);
  // what signs people in, what reads the log and what is read in public is little beside the office itself
  const access = accessUrl === undefined ? first : openPool(accessUrl, Math.ceil(connections / 2), hold);
  const audit = auditUrl === undefined ? first : openPool(auditUrl, 2, hold);
  const readers = publicUrl === undefined ? first : openPool(publicUrl, Math.ceil(connections / 2), hold);
  // an import holds its connection for as long as it runs, and a page that asks for its progress must not wait for it
  const figures = figuresUrl === undefined ? first : openPool(figuresUrl, Math.ceil(connections / 2), hold);
  const kyselyOf = (role: DatabaseRole | "owner") => {
    if (role === "evenbeeld_access" || role === "evenbeeld_jobs") return access.kysely;
    if (role === "evenbeeld_public") return readers.kysely;
    if (role === "evenbeeld_figures") return figures.kysely;
    return role === "evenbeeld_audit_reader" ? audit.kysely : first.kysely;
  };
  const ways: Ways = {
    kind: "server",
    kyselyOf,
    next: <T>(work: () => Promise<T>) => work(),
    hasRoom: () => true, // the server looks after its own disk and says 53100
    proofOf: hold.proofOf,
  };
  const logins = { office: first, access, audit, public: readers, figures } as const;
  const everyLogin = [...new Set(Object.values(logins))].map(({ kysely }) => kysely);
  const close = async () => {
    for (const login of everyLogin) await login.destroy();
  };
  const addManyRows = addManyByCopy;
  const asOwner = first.kysely;
  const poolUse = () => useOf(logins);
  return { kind: "server", ...transactionsOf(ways), addManyRows, asOwner, everyLogin, poolUse, close };
}

/** Opens the database; the embedded one is locked for this process alone. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.kind === "server") return serverDatabase(settings, settings.connections ?? 10); // documented default
  return embeddedDatabase(await openEmbedded(settings.directory, settings));
}
