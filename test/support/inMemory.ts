import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { migrate } from "../../src/storage/migrate.ts";
import type { Tables } from "../../src/storage/tables.ts";

const images: { [schema in "none" | "whole"]?: Promise<Blob> } = {};

async function imageWith(schema: "none" | "whole"): Promise<Blob> {
  const lite = await PGlite.create();
  if (schema === "whole") await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: lite }) }));
  return lite.dumpDataDir("none").finally(() => lite.close());
}

/**
 * Opens a database in memory, without a schema or as the last migration leaves it. What it begins with is made once a run: making it
 * takes three times as long as taking it over.
 */
export async function openInMemory(schema: "none" | "whole"): Promise<Database> {
  images[schema] ??= imageWith(schema);
  return openDatabase({ kind: "embedded", directory: "memory", image: await images[schema] });
}
