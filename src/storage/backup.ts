import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { type FileHandle, link, open, rm } from "node:fs/promises";
import { sql } from "kysely";
import type { MunicipalityId } from "../domain/shared/municipality.ts";
import { ok, type Result, refused } from "../domain/shared/result.ts";
import { listMigrations, listTables, type TableShape } from "./catalog.ts";
import {
  bytesInLine,
  type CopiedFile,
  type CopyHeader,
  type CopySection,
  copyFormat,
  leftOut,
  rowsIn,
} from "./copyFormat.ts";
import { type Database, type DatabaseTransaction, installation } from "./database.ts";
import { listContents } from "./files/fileRows.ts";
import type { FileStore } from "./files/fileStore.ts";
import { type CopyOut, sealTo } from "./sealedCopy.ts";

/** Told now and then how many rows of how many are done. */
export type CopyProgress = (done: number, of: number) => void;

/** A new file for a copy, the public key it is sealed to, and who is told how far it is. */
export type CopyOrder = {
  readonly file: string;
  readonly to?: string | undefined;
  readonly progress?: CopyProgress | undefined;
  /** The files beside the database. */
  readonly files: FileStore;
};

/** What a copy holds: rows, files, those that should be there and are not, and the hash that its last line carries. */
export type CopyReport = {
  readonly rows: number;
  readonly files: number;
  readonly missing: number;
  readonly sha256: string;
  readonly madeAt: string;
};

const batch = 1000;

/** Every value goes through the database's own text form, which loses nothing: bytes, instants, numbers, jsonb. */
const lineOf = ({ columns }: TableShape) =>
  sql`json_build_array(${sql.join(columns.map((column) => sql`${sql.ref(column.name)}::text`))})::text`;

const hasMunicipality = ({ columns }: TableShape): boolean =>
  columns.some((column) => column.name === "municipality");

const whereOf = ({ municipality }: { readonly municipality: string | null }) =>
  municipality === null ? sql`` : sql` where municipality = ${sql.lit(municipality)}::uuid`;

/** The policies hold for the owner too: rows are read for one municipality after the other. */
async function enter(transaction: DatabaseTransaction, municipality: string | null): Promise<void> {
  await sql`select set_config('app.municipality', ${municipality ?? ""}, true)`.execute(transaction);
}

async function listSections(
  transaction: DatabaseTransaction,
  tables: readonly TableShape[],
): Promise<readonly CopySection[]> {
  const known = await transaction.selectFrom("access.municipality").select("id").orderBy("id").execute();
  const places = [null, installation, ...known.map((row) => row.id)];
  const sections: CopySection[] = [];
  for (const municipality of places) {
    await enter(transaction, municipality);
    for (const table of tables.filter((one) => hasMunicipality(one) === (municipality !== null))) {
      const counted = await sql<{
        rows: number;
      }>`select count(*) as rows from ${sql.table(table.name)}${whereOf({ municipality })}`.execute(
        transaction,
      );
      const rows = counted.rows[0]?.rows;
      if (rows) sections.push({ table: table.name, municipality, rows });
    }
  }
  return sections;
}

/** Yields the rows of a section of a copy as they stand in the database, in portions. */
export async function* linesOf(
  transaction: DatabaseTransaction,
  table: TableShape,
  section: CopySection,
): AsyncGenerator<readonly string[]> {
  await enter(transaction, section.municipality);
  const order = sql.join(table.key.map((column) => sql.ref(column)));
  await sql`declare copied no scroll cursor for select ${lineOf(table)} as line from ${sql.table(table.name)}${whereOf(section)} order by ${order}`.execute(
    transaction,
  );
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(batch)} from copied`.execute(transaction);
    if (rows.length === 0) break;
    yield rows.map((row) => row.line);
  }
  await sql`close copied`.execute(transaction);
}

/** Makes the text form of instants, days and bytes the same whatever the settings of the login are. */
export async function fixTextForms(transaction: DatabaseTransaction): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(transaction);
}

/** Before 0034 files were rows: then there are none beside the database. */
const hasFilesBeside = (tables: readonly TableShape[]): boolean =>
  tables.some(
    ({ name, columns }) =>
      name === "office.document_file" && columns.some((column) => column.name === "sha256"),
  );

/** Returns the files that rows of this moment refer to, and how many of them are not there. */
async function listCopiedFiles(transaction: DatabaseTransaction, files: FileStore) {
  const known = await transaction.selectFrom("access.municipality").select("id").orderBy("id").execute();
  const found: CopiedFile[] = [];
  let missing = 0;
  for (const { id } of known) {
    const municipality = id as MunicipalityId;
    await enter(transaction, municipality);
    for (const sha256 of await listContents(transaction, municipality)) {
      const name = files.nameOf(municipality, sha256);
      const bytes = statSync(files.pathOf(municipality, name), { throwIfNoEntry: false })?.size;
      if (bytes) found.push({ municipality, name, bytes });
      else missing++;
    }
  }
  return { found, missing };
}

/** Yields a file as it lies there, sealed, in the lines of a copy. */
async function* linesOfFile(path: string): AsyncGenerator<string> {
  for await (const piece of createReadStream(path, { highWaterMark: bytesInLine }))
    yield Buffer.from(piece).toString("base64");
}

async function writeCopy(
  transaction: DatabaseTransaction,
  out: CopyOut,
  made: Pick<CopyOrder, "files" | "progress"> & { readonly madeAt: string },
): Promise<CopyReport> {
  await fixTextForms(transaction);
  const { madeAt, progress, files } = made;
  const hash = createHash("sha256");
  const write = async (lines: readonly string[]) => {
    const text = lines.map((line) => `${line}\n`).join("");
    hash.update(text);
    await out.write(text);
  };
  const tables = (await listTables(transaction)).filter((table) => !leftOut.includes(table.name));
  const sections = await listSections(transaction, tables);
  const columns = Object.fromEntries(
    tables.map((table) => [table.name, table.columns.map((column) => column.name)]),
  );
  const migrations = [...(await listMigrations(transaction))];
  const { found, missing } = hasFilesBeside(tables)
    ? await listCopiedFiles(transaction, files)
    : { found: [], missing: 0 };
  const header: CopyHeader = {
    format: copyFormat,
    madeAt,
    migrations,
    columns,
    sections: [...sections],
    files: found,
  };
  await write([JSON.stringify(header)]);
  const rows = rowsIn(header);
  let done = 0;
  for (const section of sections)
    for (const table of tables.filter((one) => one.name === section.table))
      for await (const lines of linesOf(transaction, table, section)) {
        await write(lines);
        done += lines.length;
        progress?.(done, rows);
      }
  for (const { municipality, name } of found)
    for await (const line of linesOfFile(files.pathOf(municipality as MunicipalityId, name)))
      await write([line]);
  const sha256 = hash.digest("hex");
  await out.write(`${JSON.stringify({ sha256 })}\n`);
  await out.end();
  return { rows, files: found.length, missing, sha256, madeAt };
}

const plainOut = (out: FileHandle): CopyOut => ({
  write: (text) => out.writeFile(text),
  end: () => Promise.resolve(),
});

/**
 * Writes one consistent copy of the whole database to a new file (0600), without sessions, one-time links and jobs,
 * sealed where there is a key to seal it to; the name of the file appears when it is complete. The database is the
 * owner's. K106: an existing file is not overwritten. K109: the key is a public X25519 key in PEM.
 */
export async function writeBackup(
  database: Database,
  { file, to, progress, files }: CopyOrder,
  at: Date,
): Promise<Result<CopyReport, "K106" | "K109">> {
  if (existsSync(file)) return refused("K106");
  const part = `${file}.part`;
  await rm(part, { force: true }); // what a killed process left
  const out = await open(part, "wx", 0o600);
  try {
    const way = to === undefined ? ok(plainOut(out)) : await sealTo(out, to);
    if (!way.ok) return way;
    const report = await database.inOneMoment<CopyReport, never>(async (transaction) => {
      const written = await writeCopy(transaction, way.value, { madeAt: at.toISOString(), progress, files });
      await out.sync();
      return ok(written);
    });
    if (report.ok) await link(part, file);
    return report;
  } finally {
    await out.close();
    await rm(part, { force: true });
  }
}
