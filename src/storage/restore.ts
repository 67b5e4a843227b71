import { sql } from "kysely";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { appendAudit } from "./audit/auditLog.ts";
import { type CopyProgress, fixTextForms } from "./backup.ts";
import { listMigrations, listTables, type TableShape } from "./catalog.ts";
import { isLikeCopy } from "./compareCopy.ts";
import {
  type CopyHeader,
  type CopyText,
  checkCopy,
  leftOut,
  openCopy,
  rowsIn,
  rowsOf,
} from "./copyFormat.ts";
import { type Database, type DatabaseTransaction, installation } from "./database.ts";
import { restoreFiles } from "./files/restoredFiles.ts";
import { setHeadsAside } from "./keys.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { type OlderLog, olderThanHeads } from "./olderThanHeads.ts";

export type RestoreProblem =
  | "K101"
  | "K102"
  | "K103"
  | "K104"
  | "K105"
  | "K107"
  | "K108"
  | "K109"
  | "K110"
  | "L107";
/** A copy, the private key that opens it when it is sealed, and who is told how far it is. */
export type RestoreOrder = {
  readonly file: string;
  readonly key?: string | undefined;
  readonly progress?: CopyProgress | undefined;
  /** The folder beside which files lie. */
  readonly data: string;
  /** Where heads were kept of the logs that come back; undefined in a rehearsal, which replaces nothing. */
  readonly keys?: string | undefined;
  /** Why a copy is brought back that is older than the kept heads. */
  readonly reason?: string | undefined;
};
export type RestoreReport = {
  readonly rows: number;
  readonly files: number;
  readonly municipalities: number;
  readonly madeAt: string;
  /** The logs of which acts are gone with this restore. */
  readonly older: readonly OlderLog[];
};

const batch = 500;

/** Returns whether nobody has ever done anything here. */
async function isEmpty(transaction: DatabaseTransaction, tables: readonly TableShape[]): Promise<boolean> {
  await sql`select set_config('app.municipality', ${installation}, true)`.execute(transaction);
  for (const table of tables) {
    const found = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(transaction);
    if (found.rows.length > 0) return false;
  }
  return true;
}

async function addRows(
  transaction: DatabaseTransaction,
  table: TableShape,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  const typeOf = new Map(table.columns.map(({ name, type }) => [name, type]));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = columns.map(
    (column, at) => sql`(line ->> ${sql.lit(at)})::${sql.raw(typeOf.get(column) ?? "unknown column")}`,
  );
  await sql`insert into ${sql.table(table.name)} (${names}) select ${sql.join(values)} from jsonb_array_elements(${`[${lines.join(",")}]`}::jsonb) line`.execute(
    transaction,
  );
}

async function addCopy(
  transaction: DatabaseTransaction,
  tables: readonly TableShape[],
  copy: {
    readonly text: CopyText;
    readonly header: CopyHeader;
    readonly progress?: CopyProgress | undefined;
  },
): Promise<void> {
  const rows = rowsIn(copy.header);
  let done = 0;
  for await (const { section, lines } of rowsOf(copy.text, copy.header, batch)) {
    const table = tables.find((one) => one.name === section.table);
    const columns = copy.header.columns[section.table];
    if (!table || !columns) throw new Error(`no table ${section.table} in a schema that should have it`);
    await sql`select set_config('app.municipality', ${section.municipality ?? ""}, true)`.execute(
      transaction,
    );
    await addRows(transaction, table, columns, lines);
    done += lines.length;
    copy.progress?.(done, rows);
  }
  if (done !== rows) throw new Error(`the copy changed while it was read: ${done} of ${rows} rows`);
}

/** The guards of the tables watch acts of people; a copy that was lawful when it was made is not judged again. */
async function withoutGuards(
  transaction: DatabaseTransaction,
  tables: readonly TableShape[],
  work: () => Promise<void>,
): Promise<void> {
  for (const { name } of tables)
    await sql`alter table ${sql.table(name)} disable trigger user`.execute(transaction);
  await work();
  for (const { name } of tables)
    await sql`alter table ${sql.table(name)} enable trigger user`.execute(transaction);
}

async function noteRestore(
  transaction: DatabaseTransaction,
  copy: { readonly madeAt: string; readonly sha256: string; readonly reason?: string | undefined },
  at: Date,
) {
  const known = await transaction.selectFrom("access.municipality").select("id").orderBy("id").execute();
  const { madeAt, sha256, reason } = copy;
  const why = reason === undefined ? {} : { reason };
  for (const id of [installation, ...known.map((row) => row.id as MunicipalityId)]) {
    await sql`select set_config('app.municipality', ${id}, true)`.execute(transaction);
    const note = { at, event: "database-restored" as const, subject: "installatie", actor: "operator" };
    await appendAudit(transaction, { ...note, details: { madeAt, sha256, ...why } });
  }
  return known.length;
}

/** K103: a copy of a newer version is refused. K105: a database that was migrated has the schema of the copy. */
async function schemaProblem(database: Database, header: CopyHeader): Promise<"K103" | "K105" | null> {
  const names = Object.keys(migrations);
  if (header.migrations.some((name) => !names.includes(name))) return "K103";
  const here = await listMigrations(database.asOwner);
  const isSame = here.join() === header.migrations.join();
  return here.length === 0 || isSame ? null : "K105";
}

/** L107: no log loses an act of which a head was kept, unless who brings the copy back says why. */
async function checkHeads(
  transaction: DatabaseTransaction,
  { keys, reason }: RestoreOrder,
): Promise<Result<readonly OlderLog[], "L107">> {
  if (keys === undefined) return ok([]);
  const { municipal, own } = await olderThanHeads(transaction, keys);
  return municipal.length > 0 && reason === undefined ? refused("L107") : ok([...municipal, ...own]);
}

/**
 * Brings a copy back into an empty database, in one transaction, and leaves an entry in every log. The schema is first
 * brought to where the copy was made, then to today's. Old sessions and links are not in a copy, so none works any more.
 * K104: the database holds nothing yet. K110: what stands there afterwards is what the copy holds, by number and by hash.
 */
export async function readBackup(
  database: Database,
  order: RestoreOrder,
  at: Date,
): Promise<Result<RestoreReport, RestoreProblem>> {
  const { file, key, progress, data, keys, reason } = order;
  const opened = await openCopy(file, key);
  if (!opened.ok) return opened;
  const text = opened.value;
  const checked = await checkCopy(text);
  if (!checked.ok) return checked;
  const header = checked.value;
  const problem = await schemaProblem(database, header);
  if (problem) return refused(problem);
  await migrate(database.asOwner, header.migrations.at(-1));
  type Restored = Result<Pick<RestoreReport, "older" | "municipalities">, RestoreProblem>;
  const restored = await database.inOneMoment(async (transaction): Promise<Restored> => {
    const tables = await listTables(transaction);
    if (!(await isEmpty(transaction, tables))) return refused("K104");
    await fixTextForms(transaction);
    const filled = tables.filter((table) => !leftOut.includes(table.name));
    await withoutGuards(transaction, filled, () => addCopy(transaction, filled, { text, header, progress }));
    const older = await checkHeads(transaction, order);
    if (!older.ok) return older;
    await restoreFiles(data, text, header); // before the rows that refer to them are there for anybody
    if (!(await isLikeCopy(transaction, { tables: filled, text, header, data }))) return refused("K110");
    return ok({
      older: older.value,
      municipalities: await noteRestore(transaction, { ...header, reason }, at),
    });
  });
  if (!restored.ok) return restored;
  await migrate(database.asOwner);
  // a head of what is gone would make the log look cut for ever; under another name it still proves what it proved
  for (const { slug } of restored.value.older) if (keys !== undefined) setHeadsAside({ keys, slug }, at);
  const files = header.files.length;
  return ok({ rows: rowsIn(header), files, madeAt: header.madeAt, ...restored.value });
}
